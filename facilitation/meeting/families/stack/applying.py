"""What happens in the stack, done to the state."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.floor import stack, tally
from facilitation.floor.entries import Entry
from facilitation.meeting.applying.floor import with_floor
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.stack import events
from facilitation.meeting.state import Meeting


def _hand_raised(meeting: Meeting, row: Recorded, event: events.HandRaised) -> Meeting:
    floor = meeting.floor
    who = meeting.people[event.person]
    entry = Entry(
        row.seq,
        event.person,
        event.kind,
        who.group,
        who.lists,
        event.side,
        event.target,
        signal=event.signal,
        rank=event.rank,
    )
    return with_floor(meeting, replace(floor, stack=stack.join(floor.stack, entry)))


def _hand_lowered(meeting: Meeting, row: Recorded, event: events.HandLowered) -> Meeting:
    floor = meeting.floor
    left = stack.withdrawn(floor.stack, floor.tally, event.arrival)
    return with_floor(meeting, replace(floor, stack=left))


def _hands_lapsed(meeting: Meeting, row: Recorded, event: events.HandsLapsed) -> Meeting:
    floor = meeting.floor
    return with_floor(meeting, replace(floor, stack=stack.emptied(floor.stack)))


def _side_taken(meeting: Meeting, row: Recorded, event: events.SideTaken) -> Meeting:
    floor = meeting.floor
    sided = stack.sided(floor.stack, event.arrival, event.side)
    return with_floor(meeting, replace(floor, stack=sided))


def _entry_moved(meeting: Meeting, row: Recorded, event: events.EntryMoved) -> Meeting:
    floor = meeting.floor
    moved = stack.move(floor.stack, event.arrival, event.to, row.seq, event.because)
    return with_floor(meeting, replace(floor, stack=moved))


def _stack_ordered(meeting: Meeting, row: Recorded, event: events.StackOrdered) -> Meeting:
    floor = meeting.floor
    terms = event.terms or floor.stack.terms
    ordered = replace(floor.stack, order=event.order, terms=terms)
    return with_floor(meeting, replace(floor, stack=ordered))


def _stack_closed(meeting: Meeting, row: Recorded, event: events.StackClosed) -> Meeting:
    floor = meeting.floor
    return with_floor(meeting, replace(floor, stack=replace(floor.stack, closed=True)))


def _stack_opened(meeting: Meeting, row: Recorded, event: events.StackOpened) -> Meeting:
    """Admit hands again; where the stack waited for the quota list, others may speak again."""
    floor = meeting.floor
    opened = replace(floor, stack=stack.reopen(floor.stack), tally=tally.reopened(floor.tally))
    return with_floor(meeting, opened)


def _missed(meeting: Meeting, row: Recorded, event: events.PersonMissed) -> Meeting:
    """Let a turn that nobody came to be none; whoever was called waits at place 2, once."""
    floor = meeting.floor
    if not event.turn:
        missed = stack.miss(floor.stack, event.arrival, row.seq)
        return with_floor(meeting, replace(floor, stack=missed))
    back = floor.waiting[-1].turn if floor.waiting else None
    gone = replace(floor, turn=back, waiting=floor.waiting[:-1], called=None)
    called = floor.called
    if called is None or called.turn != event.turn:
        return with_floor(meeting, gone)
    again = stack.called_in_vain(floor.stack, called.entry, row.seq) if event.arrival else None
    before = replace(gone, tally=called.tally, stack=again or floor.stack)
    return with_floor(meeting, before)
