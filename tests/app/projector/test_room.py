"""What is put up before the room, and what ends it: one model for the wall and the console."""

from __future__ import annotations

import pytest

from app.room import room
from app.room.cue import last_cue
from app.room.put_up import Attention, How, PutUp, Seen


@pytest.fixture
def text(hall):
    hall.play('meeting "Spring"', "arrive Ana, Bo, 王小明", 'item "Tents" as assembly', "start 1")
    hall.say('propose P1 "Tents" by ana', "We buy ten tents.")
    hall.projector.show()
    return hall


def test_a_message_cannot_be_held_and_what_lies_behind_it_stays(text):
    text.room.say("Tea is ready")
    assert not text.room.hold_or_follow()
    assert text.room.put_up == PutUp(message="Tea is ready")
    text.room.blank(True)
    text.room.say("")
    assert text.room.hold_or_follow()
    assert text.room.put_up.held == "proposal"


def test_a_scene_with_blanks_is_called_otherwise_than_a_blank_wall(text):
    text.room.hold("blank")
    assert text.room.seen.title == "Blank to be filled"
    assert text.room.seen.how is How.HELD


def test_scrolling_a_text_opens_no_window_that_was_closed(text):
    text.room.scroll("P1", 1)
    assert text.room.put_up.attention == Attention("P1", line=1)
    text.room.leave_text()
    text.projector.hide()
    text.room.scroll("P1", 1)
    assert text.room.put_up.attention == Attention()


def test_a_room_that_sees_another_meeting_goes_on_seeing_it(text):
    text.projector.hide()
    text.room.tell(Seen(how=How.ELSEWHERE))
    text.play("hand bo", "next")
    assert text.room.seen == Seen(how=How.ELSEWHERE)
    text.projector.show()
    assert text.room.seen.how is How.FOLLOWING


def test_a_text_of_the_item_before_is_not_looked_at_any_more(text):
    text.room.show(text.room.as_text("P1", "reading"))
    text.play('item "Bread" as assembly', "start 2")
    assert text.room.put_up.attention == Attention(way="reading")


def test_a_step_of_a_count_gives_way_to_the_text_it_was_about(text):
    text.room.show(Attention("P1", "redline", step=2))
    assert text.room.as_text("P1", "reading") == Attention("P1", "reading")
    text.room.leave_text()
    assert text.room.put_up.attention == Attention(way="redline")


def test_a_blank_wall_does_not_begin_a_long_text_anew(text):
    text.room.say(" ".join(f"word{number}" for number in range(700)))
    text.read()
    text.room.turn_part(1)
    text.room.blank(True)
    text.read()
    text.room.blank(False)
    assert "part 2 of" in text.read()


ACTS = ("hand bo", "next", "undo", "hand 王小明", "redo", "done", "next", "vote P1", "undo")


def test_the_last_cue_is_that_of_the_whole_record_after_every_act(text):
    for line in (*ACTS, "all agree", "count yes 2 no 0", "close decision", "undo", "redo"):
        text.station.say(line)
        assert text.room.cue == last_cue(text.station.history), line


def test_a_hand_does_not_read_the_record_again(text, monkeypatch):
    monkeypatch.setattr(room, "last_cue", lambda _history: 1 / 0)
    text.play("hand bo", "hand 王小明", 'note "It rains"')
