"""A corrected clock, done to the state: the turn, and all that its time was charged to."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.floor.budgets import hard_limit
from facilitation.floor.clock import Mark, corrected
from facilitation.floor.turns import Turn
from facilitation.meeting.charging import recharged
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.turns.events import ClockCorrected
from facilitation.meeting.state import Meeting


def _corrected(meeting: Meeting, row: Recorded, event: ClockCorrected) -> Meeting:
    floor, mark = meeting.floor, Mark(event.what)
    if floor.turn is not None and floor.turn.id == event.turn:
        return replace(meeting, floor=replace(floor, turn=corrected(floor.turn, mark, event.tick)))
    was = floor.last
    if was is None or was.id != event.turn:
        return meeting
    now = corrected(was, mark, event.tick)
    main = floor.last_main
    floor = replace(floor, last=now, last_main=now if main is not None and main == was else main)
    return _after(_charged_again(replace(meeting, floor=floor), was, now), was, now)


def _charged_again(meeting: Meeting, was: Turn, now: Turn) -> Meeting:
    """Charge an ended turn as it is now, also where the turn after it may yet be a no-show."""
    floor = meeting.floor
    called = floor.called
    if called is not None:
        called = replace(called, tally=recharged(meeting, called.tally, was, now))
    spent = recharged(meeting, floor.tally, was, now)
    return replace(meeting, floor=replace(floor, tally=spent, called=called))


def _after(meeting: Meeting, was: Turn, now: Turn) -> Meeting:
    """Let what followed the end of a turn follow its new end."""
    if was.ended is None or now.ended is None:
        return meeting
    counts, floor = meeting.counts, meeting.floor
    if counts.last.get(now.person) == was.ended:
        counts = replace(counts, last=counts.last.set(now.person, now.ended))
    if floor.turn is not None:
        floor = replace(floor, turn=_begun_after(meeting, floor.turn, was.ended, now.ended))
    free = now.ended if meeting.free == was.ended else meeting.free
    return replace(meeting, counts=counts, floor=floor, free=free)


def _begun_after(meeting: Meeting, turn: Turn, was: int, now: int) -> Turn:
    """Return the present turn with what the corrected one before leaves of its hard budget."""
    if turn.free != was:
        return turn
    turn = replace(turn, free=now)
    if turn.budget is None:
        return turn
    floor, group = meeting.floor, meeting.people[turn.person].group
    left = hard_limit(floor.stack.budgets, floor.tally, turn.person, group, turn.stretch)
    return replace(turn, budget=left)
