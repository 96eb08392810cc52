"""The next meeting begins with the same people, each of whom can be left out."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.home.start_dialog import StartDialog
from app.program.next_meeting import ask_for_next
from app.wording import Wording
from facilitation.meeting.families.agenda.acts import AddItem
from facilitation.meeting.families.people.acts import Arrive


@pytest.fixture
def asked(qtbot, bare):
    bare.play(
        'meeting "Spring" of "Market garden" at "Barn" as circle',
        'arrive "Li Na", Bo of "North"',
        "arrive 王小明, Gus",
        "leave Gus",
        'item "Tents"',
        'item "Boats" for 5m',
        "start Tents",
        "role keeper Bo",
        'propose P1 "Shed" by Bo: "We paint it."',
        "defer P1 until 2026-06-01",
        'action Gus "Bring bread" by 2026-05-08',
        "close meeting",
    )
    parent = QWidget()
    qtbot.addWidget(parent)
    begun = []
    ask_for_next(
        bare.station.history,
        "spring",
        Wording(processes=bare.processes),
        lambda *all_: begun.append(all_),
        parent,
    )
    yield parent.findChild(StartDialog), begun


def test_it_is_filled_in_with_the_group_the_place_and_who_was_here(asked):
    dialog, _ = asked
    assert dialog.body.text() == "Market garden"
    assert dialog.place.text() == "Barn"
    assert dialog.title.text().startswith("Market garden, ")
    assert dialog.people_here() == ("Li Na", "Bo", "王小明", "Gus"), "Gus was there, too"


def along(dialog):
    rows = [dialog.along.item(at) for at in range(dialog.along.count())]
    return [(each.text(), each.checkState() == Qt.CheckState.Checked) for each in rows]


def test_it_asks_what_is_taken_along_and_leaves_nothing_open_behind(asked):
    dialog, _ = asked
    assert along(dialog) == [
        ("Action: Gus: Bring bread, by 8 May 2026", True),
        ("Not reached: Boats (5 minutes)", True),
        ("Text: P1 Shed, put off, until 1 June 2026", True),
        ("Minutes to approve, not sent round yet: Spring", False),
        ("From the last agenda: Tents", False),
        ("Again keeper: Bo", False),
    ]


def test_it_begins_with_those_who_are_ticked_and_what_is(asked):
    dialog, begun = asked
    for row in (1, 3):
        dialog.people.item(row).setCheckState(Qt.CheckState.Unchecked)
    dialog.title.setText("Summer")
    dialog.along.item(0).setCheckState(Qt.CheckState.Unchecked)
    dialog.along.item(2).setCheckState(Qt.CheckState.Unchecked)
    dialog.accept()
    acts = (
        Arrive(("Li Na",), "North"),
        Arrive(("王小明",)),
        AddItem("Boats", "", 300_000, "“Spring”, 1 May 2026"),
    )
    assert begun == [("circle", "Summer", "Market garden", "Barn", acts, "")]


def test_a_tick_is_turned_by_a_fresh_press_only(qtbot, asked, keyboard):
    dialog, _ = asked
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    dialog.along.setFocus()
    dialog.along.setCurrentRow(3)
    qtbot.keyClick(dialog.along, Qt.Key.Key_Space)
    assert along(dialog)[3][1]
    held = QKeyEvent(
        QKeyEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", True
    )
    QCoreApplication.sendEvent(dialog.windowHandle(), held)
    assert along(dialog)[3][1]
