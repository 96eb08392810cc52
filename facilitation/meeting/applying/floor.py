"""What the steps of stack, turns, rounds and decisions have in common."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.floor.entries import Entry, Kind
from facilitation.meeting.state import Meeting


def waiting_entry(
    meeting: Meeting, arrival: int, person: int, kind: Kind, target: int = 0
) -> Entry:
    """Return the entry of somebody who joins the stack."""
    who = meeting.people[person]
    return Entry(arrival, person, kind, who.group, who.lists, target=target)


def with_decision(meeting: Meeting, **changes: object) -> Meeting:
    """Return the state with the decision changed, where there is one."""
    decision = meeting.decision
    if decision is None:
        return meeting
    return replace(meeting, decision=replace(decision, **changes))
