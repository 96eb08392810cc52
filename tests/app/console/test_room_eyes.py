"""How the facilitator turns the room's eyes to a text, by key, by typing and by scrolling."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.room.put_up import Attention, How, Seen

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def turned(matter):
    return matter.put_up("attention")


@pytest.mark.parametrize(
    ("key", "way"),
    [
        (Qt.Key.Key_1, "proposal"),
        (Qt.Key.Key_2, "redline"),
        (Qt.Key.Key_3, "affected"),
        (Qt.Key.Key_4, "beside"),
        (Qt.Key.Key_5, "conflict"),
        (Qt.Key.Key_6, "reading"),
    ],
)
def test_a_key_shows_the_text_that_is_looked_at(matter, turned, key, way):
    matter.key(key, CONTROL)
    assert turned == [Attention("A2", way)]


def test_a_key_follows_again(matter, turned):
    matter.key(Qt.Key.Key_4, CONTROL)
    matter.key(Qt.Key.Key_0, CONTROL)
    assert turned[-1] == Attention()


def test_without_a_text_there_is_nothing_to_show(room):
    room.key(Qt.Key.Key_2, CONTROL)
    assert "F3" in room.refusal


SHOWN = {
    "show A1": Attention("A1"),
    "show redline": Attention("A2", "redline"),
    "show a1 side by side": Attention("A1", "beside"),
    "show A1 conflict with A2": Attention("A1", "conflict", chosen=("A2",)),
    "show line 2": Attention("A2", line=2, marked=True),
    "show P1 reading with A1 and A2": Attention("P1", "reading", chosen=("A1", "A2")),
    "show follow": Attention(),
}


def test_it_can_be_typed(matter, turned):
    seq, found = matter.meeting.seq, {}
    for line in SHOWN:
        matter.console.room.attend(Attention("P1", line=7))
        turned.clear()
        matter.type(line)
        (found[line],) = turned
        assert matter.quick.line.text() == "", line
    assert found == SHOWN
    assert matter.meeting.seq == seq


@pytest.mark.parametrize("line", ["show", "show A99", "show me the way"])
def test_what_cannot_be_shown_is_said_where_it_was_typed(matter, turned, line):
    matter.type(line)
    assert turned == []
    assert matter.refusal


def test_a_scene_that_is_held_gives_way(matter, turned):
    held = matter.put_up("held")
    matter.console.room.hold("agenda")
    matter.key(Qt.Key.Key_3, CONTROL)
    assert held == ["agenda", ""]


def test_the_way_lasts_where_the_meeting_turns_to_another_text(matter, turned):
    matter.key(Qt.Key.Key_4, CONTROL)
    matter.play('amend P1 A3 by eve: strike "garden" insert "kitchen"')
    assert matter.console.room.put_up.attention == Attention(way="beside")


def test_a_click_on_a_line_sets_it_off_where_the_room_sees_the_text(matter, turned):
    sheet = matter.console.matter.sheet
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(sheet.viewport(), left, pos=QPoint(120, 18))
    assert turned == []
    matter.console.room.tell(Seen("redline", "redline", How.FOLLOWING))
    QTest.mouseClick(sheet.viewport(), left, pos=QPoint(120, 18))
    assert turned == [Attention("A2", line=1, marked=True)]


def test_scrolling_moves_the_projector(room, qtbot):
    room.station.say(
        'propose P1 "Long" by amara', "console", "\n".join(f"Line {n}." for n in range(1, 200))
    )
    found = room.put_up("attention")
    room.console.room.tell(Seen("proposal", "proposal", How.FOLLOWING))
    QTest.keyClick(room.console.matter.sheet, Qt.Key.Key_PageDown)
    QTest.keyClick(room.console.matter.sheet, Qt.Key.Key_PageDown)
    assert 1 < found[0].line < found[1].line


def test_another_way_of_the_same_text_stays_where_it_was_scrolled_to(matter, turned):
    matter.console.room.tell(Seen("redline", "redline", How.FOLLOWING))
    matter.console.room.scroll("A2", 2)
    matter.key(Qt.Key.Key_4, CONTROL)
    assert (turned[-1].way, turned[-1].line) == ("beside", 2)
    assert matter.console.room.as_text("A1", "redline").line == 0
