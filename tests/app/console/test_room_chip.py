"""The console says what the room sees, and one key or a click ends what was put up."""

from __future__ import annotations

import pytest

from app.room.put_up import Attention, How, PutUp, Seen

PUT_UP = (How.HELD, How.TEXT, How.MESSAGE, How.BLANK)


@pytest.mark.parametrize("how", PUT_UP)
def test_a_click_on_the_chip_ends_what_was_put_up(room, how):
    console, put_up = room.console, room.console.room
    put_up.hold("agenda")
    put_up.say("Tea is ready")
    put_up.blank(True)
    put_up.attend(Attention("P1", "redline"))
    console.room.tell(Seen("agenda", "Agenda", how, "Tea is ready"))
    assert "×" in console.top.room.words
    console.top.room.click()
    assert put_up.put_up == PutUp()


def test_the_chip_tells_scene_message_and_the_lack_of_a_window(room):
    chip = room.console.top.room
    assert chip.words == "Room: no window"
    room.console.room.tell(Seen("agenda", "Agenda", How.FOLLOWING))
    assert chip.words == "Room: Agenda"
    room.console.room.tell(Seen("agenda", "Agenda", How.MESSAGE, "Tea is ready"))
    assert chip.words == "Room: message “Tea is ready” ×"
    room.console.room.tell(Seen(how=How.ELSEWHERE))
    assert chip.words == "Room: another meeting"


def test_a_click_opens_the_window_where_the_room_has_none(room):
    opened = []
    room.console.projector_wanted.connect(lambda: opened.append(True))
    room.console.top.room.click()
    assert opened


def test_the_console_knows_that_a_decision_ended_what_was_held(room):
    console, held = room.console, room.put_up("held")
    console.room.tell(Seen("agenda", "Agenda", How.FOLLOWING))
    console.menus.chosen.emit("hold")
    console.room.tell(Seen("agenda", "Agenda", How.HELD))
    room.play('choose E1 "Which day?" approval "may", "june"')
    assert held == ["agenda", ""]
    console.room.tell(Seen("decision", "Decision", How.FOLLOWING))
    console.menus.chosen.emit("hold")
    assert held == ["agenda", "", "decision"]


def test_the_console_says_which_part_the_room_sees_and_goes_on_by_key_and_mouse(room):
    parts, turned = room.console.top.parts, room.put_up("part")
    room.console.room.tell(Seen("agenda", "Agenda", How.FOLLOWING))
    assert not parts.isVisible()
    room.console.room.tell(Seen("message", "Message", How.MESSAGE, "Tea", part=2, parts=3))
    assert parts.isVisible()
    assert parts._said.text() == "part 2 of 3"
    parts.next.click()
    parts.before.click()
    assert turned == [1, 0]
    room.console.room.tell(Seen("message", "Message", How.MESSAGE, "Tea", part=3, parts=3))
    assert not parts.next.isEnabled()
