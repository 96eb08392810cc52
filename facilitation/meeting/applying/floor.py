"""What the steps of stack, turns and rounds have in common."""

from __future__ import annotations

from facilitation.floor.entries import Entry, Kind
from facilitation.meeting.state import Meeting


def waiting_entry(
    meeting: Meeting, arrival: int, person: int, kind: Kind, target: int = 0
) -> Entry:
    """Return the entry of somebody who joins the stack."""
    who = meeting.people[person]
    return Entry(arrival, person, kind, who.group, who.lists, target=target)
