"""What happens in the stack, done to the state."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.floor import stack, tally
from facilitation.floor.entries import Entry
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.stack import events
from facilitation.meeting.state import Meeting


def _hand_raised(meeting: Meeting, row: Recorded, event: events.HandRaised) -> Meeting:
    who = meeting.people[event.person]
    said = event.person, event.kind, who.group, who.lists, event.side, event.target
    entry = Entry(row.seq, *said, signal=event.signal, rank=event.rank)
    return _with_stack(meeting, stack.join(meeting.floor.stack, entry))


def _hand_lowered(meeting: Meeting, row: Recorded, event: events.HandLowered) -> Meeting:
    floor = meeting.floor
    return _with_stack(meeting, stack.withdrawn(floor.stack, floor.tally, event.arrival))


def _hands_lapsed(meeting: Meeting, row: Recorded, event: events.HandsLapsed) -> Meeting:
    return _with_stack(meeting, stack.emptied(meeting.floor.stack))


def _side_taken(meeting: Meeting, row: Recorded, event: events.SideTaken) -> Meeting:
    return _with_stack(meeting, stack.sided(meeting.floor.stack, event.arrival, event.side))


def _entry_moved(meeting: Meeting, row: Recorded, event: events.EntryMoved) -> Meeting:
    moved = stack.move(meeting.floor.stack, event.arrival, event.to, row.seq, event.because)
    return _with_stack(meeting, moved)


def _stack_ordered(meeting: Meeting, row: Recorded, event: events.StackOrdered) -> Meeting:
    terms = event.terms or meeting.floor.stack.terms
    return _with_stack(meeting, replace(meeting.floor.stack, order=event.order, terms=terms))


def _stack_closed(meeting: Meeting, row: Recorded, event: events.StackClosed) -> Meeting:
    return _with_stack(meeting, replace(meeting.floor.stack, closed=True))


def _stack_opened(meeting: Meeting, row: Recorded, event: events.StackOpened) -> Meeting:
    """Admit hands again; where the stack waited for the quota list, others may speak again."""
    floor = meeting.floor
    opened = replace(floor, stack=stack.reopen(floor.stack), tally=tally.reopened(floor.tally))
    return replace(meeting, floor=opened)


def _missed(meeting: Meeting, row: Recorded, event: events.PersonMissed) -> Meeting:
    """Let a turn that nobody came to be none; whoever was called waits at place 2, once."""
    floor = meeting.floor
    if not event.turn:
        return _with_stack(meeting, stack.miss(floor.stack, event.arrival, row.seq))
    back = floor.waiting[-1].turn if floor.waiting else None
    gone = replace(floor, turn=back, waiting=floor.waiting[:-1], called=None)
    called = floor.called
    if called is None or called.turn != event.turn:
        return replace(meeting, floor=gone)
    again = stack.called_in_vain(floor.stack, called.entry, row.seq) if event.arrival else None
    return replace(meeting, floor=replace(gone, tally=called.tally, stack=again or floor.stack))


def _with_stack(meeting: Meeting, after: stack.Stack) -> Meeting:
    return replace(meeting, floor=replace(meeting.floor, stack=after))
