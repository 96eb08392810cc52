"""Choosing for a role in the console: names and reasons, and a proposal of whoever was named."""

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitation.direction import FIRST_STRONG, POP
from facilitation.process.process import Agreement

SARA = f"{FIRST_STRONG}سارة{POP}"
BEGUN = (
    'item "Treasurer" as role_selection',
    "start Treasurer",
    "stage reasons",
    'round "Whom do you propose, and why?" from Amara',
)


def test_who_is_named_and_why_is_seen_and_one_is_proposed(room):
    room.play(*BEGUN)
    panel = room.console.floor.names
    assert panel.isVisible()
    assert not panel.propose.isVisible()
    room.click(panel.add)
    assert room.quick.line.text() == 'nominate  by "Amara" because ""'
    room.play('nominate Ben by Amara because "calm"', 'nominate Ben by Chi because "trusted"')
    assert panel.told.text() == "Ben, proposed by Amara: “calm”; Chi: “trusted”"
    assert "Ben" in panel.propose.text()
    room.play("nominate Dov by Chi")
    assert "Dov, proposed by Chi (before: Ben)" in panel.told.text()
    room.click(panel.propose)
    line = room.quick.line.text()
    room.play("end round", line, "stage consent")
    (proposal,) = room.meeting.proposals.values()
    assert proposal.title == "Treasurer: Ben"
    assert proposal.text == "For “Treasurer” we choose Ben."
    assert panel.isVisible()
    assert not panel.propose.isVisible()
    room.play("test consent P1", "all agree", "review P1 2027-05-01", "close decision")
    assert proposal.label in room.meeting.proposals
    assert not panel.propose.isVisible(), "it was agreed on"
    room.play('switch circle because "we are tired"')
    assert not panel.isVisible()


def test_a_short_name_within_another_that_was_agreed_on_can_be_proposed(room):
    room.play("arrive Li, Lisa", *BEGUN)
    panel = room.console.floor.names
    room.play("nominate Lisa by Amara", "nominate Lisa by Chi", "nominate Li by Ben")
    room.click(panel.propose)
    room.play("end round", room.quick.line.text(), "stage consent")
    room.play("test consent P1", "all agree", "review P1 2027-05-01", "close decision")
    assert "Lisa" in room.meeting.proposals["P1"].text
    room.play("nominate Li by Amara", "nominate Li by Chi")
    assert not panel.isHidden()
    assert not panel.propose.isHidden()
    assert panel.propose.text().endswith(" Li…")


def test_each_reason_stands_with_whoever_gave_it(room):
    room.play("arrive Bo, Li, O'Brien, سارة", *BEGUN)
    room.play('nominate Ben by Bo because "he is here"', "nominate Ben by Li")
    room.play("nominate Ben by O'Brien", 'nominate سارة by سارة because "I have a safe"')
    assert room.console.floor.names.told.text().split("\n") == [
        "Ben, proposed by Bo: “he is here”; Li; O'Brien",
        f"{SARA}, proposed by {SARA}: “I have a safe”",
    ]


def test_enter_leads_to_the_reason_that_is_still_missing(room):
    room.play(*BEGUN)
    room.click(room.console.floor.names.add)
    line = room.quick.line
    QTest.keyClicks(line, "Ben")
    room.key(Qt.Key.Key_Return)
    assert room.meeting.nominations == ()
    assert line.text()[: line.cursorPosition()].endswith('because "')
    QTest.keyClicks(line, "calm")
    room.key(Qt.Key.Key_Return)
    assert [each.because for each in room.meeting.nominations] == ["calm"]
    room.click(room.console.floor.names.add)
    QTest.keyClicks(line, "Chi")
    room.key(Qt.Key.Key_Return)
    room.key(Qt.Key.Key_Return)
    assert [each.because for each in room.meeting.nominations] == [""], "whoever wants none"


def test_what_is_due_goes_onto_the_agenda_by_one_click(room, processes):
    agenda = room.console.agenda
    assert not agenda.take_due.isVisible()
    circle = processes.get("circle")
    ours = replace(circle, name="ours@0", agreement=Agreement(until="2026-05-01"))
    own = type("Own", (), {"found": {"ours": ours}, "faults": (), "look_again": lambda _: None})()
    before, processes.own = processes.own, own
    try:
        room.play('note "Hello"', 'item "Budget again"')
        assert agenda.take_due.isVisible()
        assert "1 May 2026" in agenda.due.text()
        room.click(agenda.take_due)
        assert room.meeting.items[-1].title == "Look again at “Circle”"
        assert not agenda.take_due.isVisible()
    finally:
        processes.own = before
