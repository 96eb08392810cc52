"""Folding: from events to the state they add up to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from types import FunctionType
from typing import Any

from msgspec.structs import replace

from facilitation.meeting.event import Event, Recorded, kinds_given
from facilitation.meeting.families import parts
from facilitation.meeting.notes.off_record import without_reasons
from facilitation.meeting.state import Meeting

Step = Callable[[Meeting, Recorded, Any], Meeting]
"""Takes the state, the place in the record and the event; returns the next state.

A step is total: what could fail was checked when the act was decided.
"""

_STEP = ["meeting", "row", "event", "return"]


@cache
def step_of(kind: type[Event]) -> Step | None:
    """Return what an event does; None: one about the history itself, undo or redo, does nothing.

    A family is loaded with the first of its events: a meeting has those of a few.
    """
    return _steps(kind.__module__).get(kind)


@cache
def _steps(module: str) -> Mapping[type[Event], Step]:
    """Return the steps of the family that a module belongs to, each by the events it is given."""
    return {
        kind: step
        for part in parts("applying", of=module)
        for step in vars(part).values()
        if isinstance(step, FunctionType) and [*step.__annotations__] == _STEP
        for kind in kinds_given(step)
    }


def apply(meeting: Meeting, row: Recorded) -> Meeting:
    """Return the state after one more event; pure, and never fails for a decided event."""
    step = step_of(type(row.event))
    if step is not None:
        meeting = step(meeting, row, heard(meeting, row))
    return stamped(meeting, row)


def fold(rows: Iterable[Recorded], meeting: Meeting | None = None) -> Meeting:
    """Return the state that the events add up to, from the beginning or from ``meeting`` on.

    No step reads the place in the record that a state bears, so it is stamped once, at
    the end: that is a fifth of the time.
    """
    state = meeting if meeting is not None else Meeting()
    row = None
    for row in rows:
        step = step_of(type(row.event))
        if step is not None:
            event = heard(state, row) if state.off_record else row.event
            state = step(state, row, event)
    return stamped(state, row) if row is not None else state


def heard(meeting: Meeting, row: Recorded) -> Event:
    """Return an event as it counts: records up to 0.3.0 hold reasons given off the record."""
    return without_reasons(row.event) if meeting.off_record else row.event


def stamped(meeting: Meeting, row: Recorded) -> Meeting:
    """Return the state with the place in the record up to which it goes."""
    return replace(meeting, seq=row.seq, at=row.at, tick=row.tick)
