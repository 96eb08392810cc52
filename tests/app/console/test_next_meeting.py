"""The next meeting begins with the same people, each of whom can be left out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.home.start_dialog import StartDialog
from app.next_meeting import ask_for_next
from app.wording import Wording
from facilitation.meeting.acts.people import Arrive


@pytest.fixture
def asked(qtbot, bare):
    bare.play(
        'meeting "Spring" of "Market garden" at "Barn" as circle',
        'arrive "Li Na", Bo of "North"',
        "arrive 王小明, Gus",
        "leave Gus",
        "close meeting",
    )
    parent = QWidget()
    qtbot.addWidget(parent)
    begun = []
    ask_for_next(
        bare.meeting, Wording(processes=bare.processes), lambda *all_: begun.append(all_), parent
    )
    yield parent.findChild(StartDialog), begun


def test_it_is_filled_in_with_the_group_the_place_and_who_was_here(asked):
    dialog, _ = asked
    assert dialog.body.text() == "Market garden"
    assert dialog.place.text() == "Barn"
    assert dialog.title.text().startswith("Market garden, ")
    assert dialog.people_here() == ("Li Na", "Bo", "王小明")


def test_it_begins_with_those_who_are_ticked(asked):
    dialog, begun = asked
    dialog.people.item(1).setCheckState(Qt.CheckState.Unchecked)
    dialog.title.setText("Summer")
    dialog.accept()
    arrivals = (Arrive(("Li Na",), "North"), Arrive(("王小明",)))
    assert begun == [("circle", "Summer", "Market garden", "Barn", arrivals)]
