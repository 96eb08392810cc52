"""A break is offered after a long stretch of work, and not while people decide or are quiet."""

from __future__ import annotations

from facilitation.meeting.floor.long_stretch import AGAIN, may_rest, stretch
from tests.facilitation.meeting.playing import Room

_MINUTE = 60_000


def _due(room: Room, minutes: int, asked: int = 0) -> bool:
    """Whether a break may be offered so long after the first act, everybody being at work."""
    opening = room.kept.meeting.opening
    assert opening is not None
    room.tick = minutes * _MINUTE
    room.do('note "we go on"')
    return may_rest(room.kept.meeting, opening.at + minutes * _MINUTE + 2_000, asked)


def test_it_is_offered_after_ninety_minutes_and_after_a_break_the_count_begins_anew() -> None:
    room = Room('meeting "M"', "arrive Ana", "call Ana")
    assert not _due(room, 89)
    assert _due(room, 91)
    room.do("break 15m")
    assert stretch(room.kept.meeting, room.kept.meeting.at) == 0
    room.tick = 106 * _MINUTE
    room.do("reconvene")
    assert not _due(room, 120)
    assert _due(room, 200)
    room.do("rule break after 0:00")
    assert not _due(room, 300)


def test_nobody_is_asked_twice_in_a_row_nor_while_people_decide_nor_where_nobody_is() -> None:
    room = Room('meeting "M"', "arrive Ana", "call Ana", 'propose P1 "T" by Ana: "We buy it."')
    assert _due(room, 100)
    now = room.kept.meeting.at
    assert not may_rest(room.kept.meeting, now, now - AGAIN + 1)
    assert not may_rest(room.kept.meeting, now + 11 * _MINUTE)
    room.do("vote P1")
    assert not _due(room, 101)


def test_after_a_night_nobody_has_been_at_it_since_yesterday() -> None:
    room = Room('meeting "M"', "arrive Ana", "call Ana")
    assert _due(room, 8 * 60 - 1)
    assert not _due(room, 8 * 60 + 1)
