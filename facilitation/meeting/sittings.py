"""Sittings: the days of a meeting that takes several (RONR §8, *Session and meeting*)."""

from __future__ import annotations

from typing import Final

from facilitation.meeting.state import Meeting

_MINUTE: Final = 60_000
_DAY: Final = 24 * 60 * _MINUTE

REST: Final = 3 * 60 * _MINUTE
"""So long, in ms, does nothing happen between two sittings; a meeting past midnight is one."""


def sits_today(meeting: Meeting, at: int) -> bool:
    """Tell whether the present sitting began on the day of a moment, and was not adjourned."""
    if meeting.opening is None or (meeting.pause is not None and meeting.pause.adjourned):
        return False
    return _day(meeting, meeting.sat or meeting.opening.at) == _day(meeting, at)


def is_another_day(meeting: Meeting, at: int) -> bool:
    """Tell whether a new sitting is to be asked about: the last act is of a day before, and old."""
    if meeting.opening is None or meeting.closed or sits_today(meeting, at):
        return False
    return at - meeting.at >= REST and _day(meeting, meeting.at) < _day(meeting, at)


def _day(meeting: Meeting, at: int) -> int:
    """Return the day of a moment by the clock on the wall of the meeting."""
    zone = meeting.opening.zone if meeting.opening is not None else 0
    return (at + zone * _MINUTE) // _DAY
