"""Sittings: the days of a meeting that takes several (RONR §8, *Session and meeting*)."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from facilitation.meeting.answering import day_of
from facilitation.meeting.state import Meeting

_MINUTE: Final = 60_000
_DAY: Final = 24 * 60 * _MINUTE

REST: Final = 3 * 60 * _MINUTE
"""So long, in ms, does nothing happen between two sittings; a meeting past midnight is one."""


def is_planned(meeting: Meeting) -> bool:
    """Tell whether the meeting was made ahead and has not begun."""
    return meeting.opening is not None and meeting.sitting == 0


def agenda_in_question(meeting: Meeting) -> bool:
    """Tell whether the agenda, as it is, can still be agreed to before its first item begins."""
    agreed = meeting.agenda_agreed is not None and meeting.agenda_agreed.items == meeting.agenda
    begun = any(each.began is not None for each in meeting.items)
    over = is_planned(meeting) or meeting.closed
    return bool(meeting.agenda) and not (agreed or begun or over)


def is_before_its_day(meeting: Meeting, at: int) -> bool:
    """Tell whether a moment lies before the day for which a meeting was made ahead.

    Whoever is written down then is expected, and not here.
    """
    return (
        is_planned(meeting)
        and meeting.opening is not None
        and (day_of(meeting, at) < meeting.opening.on[: len("2026-12-08")])
    )


def called_for(meeting: Meeting) -> int:
    """Return for when a meeting is called, in wall-clock ms; 0 where no time of day was said."""
    opening = meeting.opening
    said = opening is not None and " " in opening.on
    return moment_of(opening.on, opening.zone) if opening is not None and said else 0


def moment_of(on: str, zone: int) -> int:
    """Return the wall-clock ms of an ISO date (and time) ``zone`` minutes ahead of UTC; 0: none."""
    try:
        found = datetime.fromisoformat(on).replace(tzinfo=UTC)
    except ValueError:
        return 0
    return int(found.timestamp()) * 1000 - zone * _MINUTE


def sits_today(meeting: Meeting, at: int) -> bool:
    """Tell whether the present sitting began on the day of a moment, and was not adjourned."""
    if meeting.opening is None or (meeting.pause is not None and meeting.pause.adjourned):
        return False
    return _day(meeting, meeting.sat or meeting.opening.at) == _day(meeting, at)


def is_another_day(meeting: Meeting, at: int) -> bool:
    """Tell whether a new sitting is to be asked about: the last act is of a day before, and old."""
    if meeting.opening is None or meeting.closed or not meeting.sitting or sits_today(meeting, at):
        return False
    return at - meeting.at >= REST and _day(meeting, meeting.at) < _day(meeting, at)


def _day(meeting: Meeting, at: int) -> int:
    """Return the day of a moment by the clock on the wall of the meeting."""
    zone = meeting.opening.zone if meeting.opening is not None else 0
    return (at + zone * _MINUTE) // _DAY
