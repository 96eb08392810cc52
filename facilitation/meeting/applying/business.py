"""Which proposal is before a formal assembly and keeps its place (RONR §10), and the decision."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.meeting.pending import holding
from facilitation.meeting.state import Meeting


def moved(meeting: Meeting, label: str) -> Meeting:
    """Return the state with a proposal before the meeting, unless another one is already."""
    return meeting if holding(meeting) is not None else taken_up(meeting, label)


def taken_up(meeting: Meeting, label: str) -> Meeting:
    """Return the state with a proposal before the meeting instead of whatever was."""
    if not meeting.floor.rules.motions or label not in meeting.proposals:
        return meeting
    return replace(meeting, business=replace(meeting.business, taken=label))


def with_decision(meeting: Meeting, **changes: object) -> Meeting:
    """Return the state with the decision changed, where there is one."""
    decision = meeting.decision
    if decision is None:
        return meeting
    return replace(meeting, decision=replace(decision, **changes))
