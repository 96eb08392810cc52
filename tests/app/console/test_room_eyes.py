"""How the facilitator turns the room's eyes to a text, by key, by typing and by scrolling."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.attending.attention import Attention
from app.attending.seen import How, Seen

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def turned(matter):
    found = []
    matter.console.eyes.turned.connect(found.append)
    return found


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


@pytest.mark.parametrize(
    ("line", "attention"),
    [
        ("show A1", Attention("A1")),
        ("show redline", Attention("A2", "redline")),
        ("show a1 side by side", Attention("A1", "beside")),
        ("show A1 conflict with A2", Attention("A1", "conflict", chosen=("A2",))),
        ("show line 2", Attention("A2", line=2, marked=True)),
        ("show P1 reading with A1 and A2", Attention("P1", "reading", chosen=("A1", "A2"))),
        ("show follow", Attention()),
    ],
)
def test_it_can_be_typed(matter, turned, line, attention):
    seq = matter.meeting.seq
    matter.type(line)
    assert turned == [attention]
    assert matter.quick.line.text() == ""
    assert matter.meeting.seq == seq


@pytest.mark.parametrize("line", ["show", "show A99", "show me the way"])
def test_what_cannot_be_shown_is_said_where_it_was_typed(matter, turned, line):
    matter.type(line)
    assert turned == []
    assert matter.refusal


def test_a_scene_that_is_held_gives_way(matter, turned):
    matter.console.menus.scene_held.emit("agenda")
    with matter.qtbot.waitSignal(matter.console.scene_held) as held:
        matter.key(Qt.Key.Key_3, CONTROL)
    assert held.args == [""]


def test_the_way_lasts_where_the_meeting_turns_to_another_text(matter, turned):
    matter.key(Qt.Key.Key_4, CONTROL)
    matter.play('amend P1 A3 by eve: strike "garden" insert "kitchen"')
    assert matter.console.eyes.attention == Attention(way="beside")


def test_a_click_on_a_line_sets_it_off_where_the_room_sees_the_text(matter, turned):
    sheet = matter.console.matter.sheet
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(sheet.viewport(), left, pos=QPoint(120, 18))
    assert turned == []
    matter.console.room_shows(Seen("redline", "redline", How.FOLLOWING))
    QTest.mouseClick(sheet.viewport(), left, pos=QPoint(120, 18))
    assert turned == [Attention("A2", line=1, marked=True)]


def test_scrolling_moves_the_projector(room, qtbot):
    room.station.say(
        'propose P1 "Long" by amara', "console", "\n".join(f"Line {n}." for n in range(1, 200))
    )
    found = []
    room.console.eyes.turned.connect(found.append)
    room.console.room_shows(Seen("proposal", "proposal", How.FOLLOWING))
    QTest.keyClick(room.console.matter.sheet, Qt.Key.Key_PageDown)
    QTest.keyClick(room.console.matter.sheet, Qt.Key.Key_PageDown)
    assert 1 < found[0].line < found[1].line


def test_another_way_of_the_same_text_stays_where_it_was_scrolled_to(matter, turned):
    matter.console.room_shows(Seen("redline", "redline", How.FOLLOWING))
    matter.console.eyes.scroll("A2", 2)
    matter.key(Qt.Key.Key_4, CONTROL)
    assert (turned[-1].way, turned[-1].line) == ("beside", 2)
    matter.console.eyes.show("A1", "redline")
    assert turned[-1].line == 0


def test_the_scenes_that_can_be_held_before_the_projector_is_open_are_there(matter):
    from app.projector.catalogue import scene_classes

    known = {scene.name for scene in scene_classes()}
    assert {name for name, _ in matter.console.menus.usual_scenes()} <= known
