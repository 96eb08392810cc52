"""Who comes when the meeting has gone on for a while, and may want to know what happened."""

from __future__ import annotations

from collections.abc import Iterable

from facilitation.meeting.event import Event, Recorded
from facilitation.meeting.families.people.events import PersonArrived, PersonReturned
from facilitation.meeting.groups.returning import has_been_here
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
        person
        for row in rows
        if (person := _came_first(meeting, row.event))
        and row.at - began >= LATE
        and person in meeting.people
    )


def _came_first(meeting: Meeting, event: Event) -> int:
    """Return who came for the first time, new or expected; 0: nobody did."""
    if isinstance(event, PersonArrived):
        return event.number
    if isinstance(event, PersonReturned) and not has_been_here(meeting, event.person):
        return event.person
    return 0


def under_way(meeting: Meeting) -> bool:
    """Tell whether anybody had a turn, or anything was decided or agreed or taken up."""
    floor = meeting.floor
    spoken = floor.turn is not None or floor.last is not None or bool(meeting.frozen)
    return spoken or bool(meeting.decisions or meeting.agreed or meeting.item)
