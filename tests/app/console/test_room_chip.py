"""The console says what the room sees, and one key or a click ends what was put up."""

from __future__ import annotations

import pytest

from app.attending.seen import How, Seen

PUT_UP = (How.HELD, How.TEXT, How.MESSAGE, How.BLANK)


@pytest.mark.parametrize("how", PUT_UP)
def test_a_click_on_the_chip_ends_what_was_put_up(room, how):
    console, wanted = room.console, []
    console.message_wanted.connect(lambda text: wanted.append(("message", text)))
    console.blank_wanted.connect(lambda on: wanted.append(("blank", on)))
    console.eyes.turned.connect(lambda attention: wanted.append(("eyes", attention.label)))
    console.room_shows(Seen("agenda", "Agenda", how, "Tea is ready"))
    assert "×" in console.top.room.words
    console.top.room.click()
    assert ("message", "") in wanted
    assert ("eyes", "") in wanted
    assert (("blank", False) in wanted) == (how is How.BLANK)


def test_the_chip_tells_scene_message_and_the_lack_of_a_window(room):
    chip = room.console.top.room
    assert chip.words == "Room: no window"
    room.console.room_shows(Seen("agenda", "Agenda", How.FOLLOWING))
    assert chip.words == "Room: Agenda"
    room.console.room_shows(Seen("agenda", "Agenda", How.MESSAGE, "Tea is ready"))
    assert chip.words == "Room: message “Tea is ready” ×"
    room.console.room_shows(Seen(how=How.ELSEWHERE))
    assert chip.words == "Room: another meeting"


def test_a_click_opens_the_window_where_the_room_has_none(room):
    opened = []
    room.console.projector_wanted.connect(lambda: opened.append(True))
    room.console.top.room.click()
    assert opened


def test_the_console_knows_that_a_decision_ended_what_was_held(room):
    console, held = room.console, []
    console.scene_held.connect(held.append)
    console.room_shows(Seen("agenda", "Agenda", How.FOLLOWING))
    console.menus.chosen.emit("hold")
    console.room_shows(Seen("agenda", "Agenda", How.HELD))
    console.room_shows(Seen("decision", "Decision", How.FOLLOWING))
    console.menus.chosen.emit("hold")
    assert held == ["agenda", "decision"]


def test_the_console_says_which_part_the_room_sees_and_goes_on_by_key_and_mouse(room):
    parts, turned = room.console.top.parts, []
    room.console.part_wanted.connect(turned.append)
    room.console.room_shows(Seen("agenda", "Agenda", How.FOLLOWING))
    assert not parts.isVisible()
    room.console.room_shows(Seen("message", "Message", How.MESSAGE, "Tea", part=2, parts=3))
    assert parts.isVisible()
    assert parts.words() == "part 2 of 3"
    parts.next.click()
    parts.before.click()
    assert turned == [1, -1]
    room.console.room_shows(Seen("message", "Message", How.MESSAGE, "Tea", part=3, parts=3))
    assert not parts.next.isEnabled()
