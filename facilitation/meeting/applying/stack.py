"""What happens in the stack, done to the state."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.floor import stack
from facilitation.meeting.applying.floor import waiting_entry, with_floor
from facilitation.meeting.applying.step import Steps
from facilitation.meeting.events.event import Recorded
from facilitation.meeting.events.stack import (
    EntryMoved,
    HandLowered,
    HandRaised,
    StackClosed,
    StackOpened,
    StackOrdered,
)
from facilitation.meeting.state import Meeting


def _hand_raised(meeting: Meeting, row: Recorded, event: HandRaised) -> Meeting:
    floor = meeting.floor
    entry = waiting_entry(meeting, row.seq, event.person, event.kind, event.target)
    return with_floor(meeting, replace(floor, stack=stack.join(floor.stack, entry)))


def _hand_lowered(meeting: Meeting, row: Recorded, event: HandLowered) -> Meeting:
    floor = meeting.floor
    left = stack.withdrawn(floor.stack, floor.tally, event.arrival)
    return with_floor(meeting, replace(floor, stack=left))


def _entry_moved(meeting: Meeting, row: Recorded, event: EntryMoved) -> Meeting:
    floor = meeting.floor
    moved = stack.move(floor.stack, event.arrival, event.to, row.seq, event.because)
    return with_floor(meeting, replace(floor, stack=moved))


def _stack_ordered(meeting: Meeting, row: Recorded, event: StackOrdered) -> Meeting:
    floor = meeting.floor
    return with_floor(meeting, replace(floor, stack=replace(floor.stack, order=event.order)))


def _stack_closed(meeting: Meeting, row: Recorded, event: StackClosed) -> Meeting:
    floor = meeting.floor
    return with_floor(meeting, replace(floor, stack=replace(floor.stack, closed=True)))


def _stack_opened(meeting: Meeting, row: Recorded, event: StackOpened) -> Meeting:
    floor = meeting.floor
    return with_floor(meeting, replace(floor, stack=replace(floor.stack, closed=False)))


STEPS: Steps = {
    HandRaised: _hand_raised,
    HandLowered: _hand_lowered,
    EntryMoved: _entry_moved,
    StackOrdered: _stack_ordered,
    StackClosed: _stack_closed,
    StackOpened: _stack_opened,
}
