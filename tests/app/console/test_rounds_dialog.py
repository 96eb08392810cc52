"""Going through a count in the console, and the room's window going along."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid

from app.console.answers.rounds_dialog import RoundsDialog


@pytest.fixture
def counted(matter):
    matter.play('vote P1 ranked "park", "mill", "hall"')
    matter.play("ballot amara: 1 > 2", "ballot ben: 1", "ballot chi: 2 > 1", "ballot dov: 2")
    matter.play("ballot eve: 3 > 2", "close decision")
    return matter


@pytest.fixture
def shown(counted):
    seen, seen_by = [], counted.console.room
    seen_by.changed.connect(lambda: seen.append(seen_by.put_up.attention.step))
    counted.click(counted.console.matter.decision.ballots.rounds)
    dialog = counted.console.findChild(RoundsDialog)
    yield dialog, seen
    if isValid(dialog):
        dialog.close()


def test_arrows_go_through_the_steps_and_the_room_goes_along(shown, qtbot):
    dialog, seen = shown
    assert dialog.heading.text() == "Round 1: the first choices"
    assert "hall 1" in dialog.view.accessibleName()
    QTest.keyClick(dialog, Qt.Key.Key_Right)
    assert "hall goes out" in dialog.heading.text()
    assert "mill 3 +1" in dialog.view.accessibleName()
    assert "Chosen: mill." in dialog.notes.text()
    assert not dialog.onward.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Left)
    assert dialog.place.text() == "Step 1 of 2"
    assert seen == [1, 2, 1]
    dialog.room.click()
    assert seen[-1] == 0
    QTest.keyClick(dialog, Qt.Key.Key_Right)
    assert seen[-1] == 0


def test_when_it_is_closed_the_room_follows_the_meeting_again(shown):
    dialog, seen = shown
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert seen == [1, 0]


def test_the_first_who_goes_out_is_marked_before_the_ballots_move(shown):
    dialog, _ = shown
    from app.wording.count_pictures import Standing

    standings = {bar.name: bar.standing for bar in dialog._steps[0].count.bars}
    assert standings["hall"] is Standing.LEAVES
    assert dialog._steps[0].count.threshold == 3


def test_nothing_opens_without_a_count(matter):
    matter.console.wishes.dialog.emit("rounds")
    assert matter.console.findChild(RoundsDialog) is None
