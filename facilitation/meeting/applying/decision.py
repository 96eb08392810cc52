"""What the steps of decisions and ballots have in common."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.meeting.state import Meeting


def with_decision(meeting: Meeting, **changes: object) -> Meeting:
    """Return the state with the decision changed, where there is one."""
    decision = meeting.decision
    if decision is None:
        return meeting
    return replace(meeting, decision=replace(decision, **changes))
