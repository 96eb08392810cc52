"""Who comes when the meeting has gone on for a while, and may want to know what happened."""

from __future__ import annotations

from collections.abc import Iterable

from facilitation.meeting.event import Recorded
from facilitation.meeting.families.people.events import PersonArrived
from facilitation.meeting.state import Meeting

LATE = 15 * 60_000
"""Whoever comes for the first time so long (ms) after the record began has missed something."""


def came_late(meeting: Meeting, rows: Iterable[Recorded]) -> tuple[int, ...]:
    """Return who came for the first time in these rows, after something had happened.

    Nobody where nothing is under way yet: those who prepare a meeting write people down first.
    """
    began = meeting.opening.at if meeting.opening is not None else None
    if began is None or meeting.closed or not under_way(meeting):
        return ()
    return tuple(
        row.event.number
        for row in rows
        if isinstance(row.event, PersonArrived)
        and row.at - began >= LATE
        and row.event.number in meeting.people
    )


def under_way(meeting: Meeting) -> bool:
    """Tell whether anybody had a turn, or anything was decided or agreed or taken up."""
    floor = meeting.floor
    spoken = floor.turn is not None or floor.last is not None or bool(meeting.frozen)
    return spoken or bool(meeting.decisions or meeting.agreed or meeting.item)
