"""On a small window the panes give way to one another, and say where the meeting stands."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt

AGENDA, FLOOR, SIDE = range(3)


def at(room, width, height=540):
    """Return which panes a window of a size shows."""
    room.console.resize(width, height)
    room.qtbot.waitUntil(lambda: room.console.panes.width() == width)
    return shown(room.console.panes)


def shown(panes):
    return tuple(place for place, pane in enumerate(panes.panes) if not pane.isHidden())


def scrolls_aside(room):
    panes = room.console.panes
    return [place for place in shown(panes) if panes.panes[place].horizontalScrollBar().maximum()]


@pytest.mark.parametrize(
    ("width", "shown"),
    [(1366, (AGENDA, FLOOR, SIDE)), (1024, (FLOOR, SIDE)), (960, (FLOOR, SIDE)), (683, (FLOOR,))],
)
def test_as_many_panes_are_shown_as_have_room(matter, width, shown):
    assert at(matter, width) == shown
    matter.console.grab()
    assert not scrolls_aside(matter)


def test_a_click_brings_another_pane_to_the_front(matter):
    at(matter, 683, 384)
    panes = matter.console.panes
    matter.click(panes.buttons[AGENDA])
    assert shown(panes) == (AGENDA,)
    assert matter.console.quick.line.hasFocus()
    at(matter, 960)
    assert shown(panes) == (AGENDA, FLOOR)
    matter.click(panes.buttons[SIDE])
    assert shown(panes) == (FLOOR, SIDE)


def test_f6_brings_each_pane_to_the_front(matter):
    matter.play("ben")
    at(matter, 683, 384)
    console, seen = matter.console, []
    for _ in range(4):
        matter.key(Qt.Key.Key_F6, widget=console.focusWidget())
        seen.append(shown(console.panes))
    assert seen[:3] == [(AGENDA,), (FLOOR,), (SIDE,)]
    assert console.quick.line.hasFocus()


def test_people_come_to_the_front_where_they_are_asked_for(room):
    at(room, 683, 384)
    room.click(room.console.side.to_people)
    assert shown(room.console.panes) == (SIDE,)
    assert room.console.side.people.field.hasFocus()
    assert room.console.side.to_people.isChecked()
    room.click(room.console.panes.buttons[AGENDA])
    assert not room.console.side.to_people.isChecked()
    room.click(room.console.panes.buttons[SIDE])
    assert room.console.side.to_people.isChecked()


def test_a_new_text_takes_the_agenda_s_place_but_never_the_floor_s(room):
    at(room, 960)
    panes = room.console.panes
    room.click(panes.buttons[AGENDA])
    room.station.say('propose P1 "Tents" by Amara', "console", "We buy ten tents.")
    assert shown(panes) == (FLOOR, SIDE)
    at(room, 683)
    room.station.say('propose P2 "Chairs" by Amara', "console", "We buy ten chairs.")
    assert shown(panes) == (FLOOR,)


@pytest.mark.parametrize("width", [683, 960, 1366])
def test_item_and_stage_stay_in_view_however_long_the_title_is(room, width):
    room.play('item "A fund of common tools for all gardens and workshops" as assembly')
    room.play("start 3", "stage discussion")
    at(room, width)
    room.console.grab()
    top, panes = room.console.top, room.console.panes
    label = panes.where if panes.gives_way else top._where
    assert label.isVisible()
    assert label.text().startswith("item 3 of 3 · Discussion")
    assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()
    assert panes.gives_way is not top._where.isVisible()


def test_a_division_that_was_kept_lets_the_stage_be_said_once(room, tmp_path):
    settings = QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat)
    settings.setValue("console/split", room.console.panes.split.saveState())
    again = room.open(settings, 1024)
    assert again.panes.where.isVisible() and again.panes.where.text()
    assert not again.top._where.isVisible()


def test_a_window_of_a_small_laptop_at_twice_the_size_is_no_larger_than_its_screen(room):
    room.console.resize(683, 340)
    room.qtbot.waitUntil(lambda: room.console.minimumSizeHint().width() <= 683)
    assert (room.console.width(), room.console.height()) == (683, 340)
