"""Roles in turn: what is proposed is done only by a press, and nobody for everything."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from app.console.people.roles_dialog import RolesDialog
from facilitation.meeting.past.rotation import SPOKE, Carried


def test_a_press_gives_a_role_and_nothing_else_does(bare):
    bare.play(
        'meeting "M"',
        'arrive Ana, Ben of "North"',
        "arrive Chi",
        "role facilitator Ana",
        "spoke Ana",
    )
    past = (Carried("minutes", "Chi", 1), Carried(SPOKE, "Ana", 1, "North"))
    before = bare.meeting.seq
    dialog = RolesDialog(
        bare.station, bare.wording, past, lambda act: bare.station.do(act, "console")
    )
    assert bare.meeting.seq == before
    said = {role: button.text() for role, button in dialog.buttons.items()}
    assert said["facilitator", ""] == "Ben takes it"  # Chi has carried more, Ana has it now
    assert said["co-facilitator", ""] == "Chi takes it"  # Ben is proposed already
    assert said[SPOKE, "North"] == "Ben takes it"
    dialog.buttons[SPOKE, "North"].click()
    assert bare.meeting.spokes["North"] == 2
    assert dialog.buttons[SPOKE, "North"].text() == "Ana takes it"
    bare.play('role facilitator Chi "the keys lie on the sill"')
    told = {each.text() for each in dialog.findChildren(QLabel)}
    assert "Handed over: the keys lie on the sill" in told
    bare.play("role facilitator Ben")
    told = {each.text() for each in dialog._area.widget().findChildren(QLabel)}
    assert not any(each.startswith("Handed") for each in told)
