"""What happens on the floor, done to the state."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.floor import rounds, stack, tally, turns
from facilitation.floor.budgets import Budgets, Charge, charge
from facilitation.floor.entries import Entry, Kind
from facilitation.floor.turns import Turn, TurnKind
from facilitation.meeting.applying.step import Steps
from facilitation.meeting.events.event import Recorded
from facilitation.meeting.events.floor import (
    BudgetSet,
    EntryMoved,
    GapCounted,
    HandLowered,
    HandRaised,
    LimitSet,
    PersonSkipped,
    PiecePassed,
    RoundEnded,
    RoundOpened,
    StackClosed,
    StackOpened,
    StackOrdered,
    TurnEnded,
    TurnExtended,
    TurnPaused,
    TurnResumed,
    TurnStarted,
)
from facilitation.meeting.state import Floor, Interrupted, Meeting

_MAIN = frozenset({TurnKind.STACK, TurnKind.ROUND, TurnKind.EXTRA, TurnKind.DIRECT})


def _hand_raised(meeting: Meeting, row: Recorded, event: HandRaised) -> Meeting:
    floor = meeting.floor
    entry = _entry(meeting, row.seq, event.person, event.kind, event.target)
    return _with(meeting, replace(floor, stack=stack.join(floor.stack, entry)))


def _entry(meeting: Meeting, arrival: int, person: int, kind: Kind, target: int = 0) -> Entry:
    who = meeting.people[person]
    return Entry(arrival, person, kind, who.group, who.lists, target=target)


def _hand_lowered(meeting: Meeting, row: Recorded, event: HandLowered) -> Meeting:
    floor = meeting.floor
    left = stack.withdrawn(floor.stack, floor.tally, event.arrival)
    return _with(meeting, replace(floor, stack=left))


def _entry_moved(meeting: Meeting, row: Recorded, event: EntryMoved) -> Meeting:
    floor = meeting.floor
    moved = stack.move(floor.stack, event.arrival, event.to, row.seq, event.because)
    return _with(meeting, replace(floor, stack=moved))


def _stack_ordered(meeting: Meeting, row: Recorded, event: StackOrdered) -> Meeting:
    floor = meeting.floor
    return _with(meeting, replace(floor, stack=replace(floor.stack, order=event.order)))


def _stack_closed(meeting: Meeting, row: Recorded, event: StackClosed) -> Meeting:
    floor = meeting.floor
    return _with(meeting, replace(floor, stack=replace(floor.stack, closed=True)))


def _stack_opened(meeting: Meeting, row: Recorded, event: StackOpened) -> Meeting:
    floor = meeting.floor
    return _with(meeting, replace(floor, stack=replace(floor.stack, closed=False)))


def _limit_set(meeting: Meeting, row: Recorded, event: LimitSet) -> Meeting:
    return _with(meeting, replace(meeting.floor, limit=event.length, hard=event.hard))


def _budget_set(meeting: Meeting, row: Recorded, event: BudgetSet) -> Meeting:
    floor = meeting.floor
    budgets: Budgets = replace(floor.stack.budgets, **{event.scope: event.length or None})
    return _with(meeting, replace(floor, stack=replace(floor.stack, budgets=budgets)))


def _turn_started(meeting: Meeting, row: Recorded, event: TurnStarted) -> Meeting:
    floor = meeting.floor
    turn = Turn(
        id=row.seq,
        person=event.person,
        kind=event.kind,
        started=row.tick,
        since=row.tick,
        base=event.base,
        hard=event.hard,
        grace=event.grace,
        entry=event.entry,
        interrupts=event.interrupts,
        answers=event.answers,
        budget=event.budget,
    )
    waiting = floor.waiting
    if event.interrupts and floor.turn is not None:
        waiting = (*waiting, Interrupted(floor.turn, event.resumes))
    begun = replace(floor, turn=turn, waiting=waiting, heard=floor.heard.set(row.seq, event.person))
    return _with(meeting, _served(meeting, begun, turn, event))


def _served(meeting: Meeting, floor: Floor, turn: Turn, event: TurnStarted) -> Floor:
    if turn.kind is TurnKind.STACK:
        waited = stack.entry_at(floor.stack, event.entry) if event.entry else None
        entry = waited or _entry(meeting, turn.id, turn.person, Kind.STACK)
        counted = stack.began(floor.stack, floor.tally, entry)
        lapsed, _ = stack.lapse_direct(floor.stack, turn.id)
        floor = replace(floor, tally=counted, stack=lapsed)
    if event.entry:
        floor = replace(floor, stack=stack.served(floor.stack, event.entry, event.position))
    if turn.kind is TurnKind.ANSWER:
        floor = replace(floor, questions=floor.questions[1:])
    if floor.round is not None:
        floor = replace(floor, round=_piece_handed(floor.round, turn))
    return floor


def _piece_handed(going: rounds.Round, turn: Turn) -> rounds.Round:
    if turn.kind is TurnKind.ROUND:
        return rounds.hand_to(going, turn.person)
    return rounds.extra(going, turn.person) if turn.kind is TurnKind.EXTRA else going


def _turn_paused(meeting: Meeting, row: Recorded, event: TurnPaused) -> Meeting:
    floor = meeting.floor
    if floor.turn is None:
        return meeting
    return _with(meeting, replace(floor, turn=turns.pause(floor.turn, row.tick)))


def _turn_resumed(meeting: Meeting, row: Recorded, event: TurnResumed) -> Meeting:
    floor = meeting.floor
    if floor.turn is None:
        return meeting
    return _with(meeting, replace(floor, turn=turns.resume(floor.turn, row.tick)))


def _turn_extended(meeting: Meeting, row: Recorded, event: TurnExtended) -> Meeting:
    floor = meeting.floor
    if floor.turn is None:
        return meeting
    return _with(meeting, replace(floor, turn=turns.extend(floor.turn, event.length)))


def _turn_ended(meeting: Meeting, row: Recorded, event: TurnEnded) -> Meeting:
    floor = meeting.floor
    if floor.turn is None:
        return meeting
    ended = turns.end(floor.turn, event.tick, event.how)
    back = floor.waiting[-1].turn if floor.waiting else None
    floor = replace(
        floor,
        turn=back,
        waiting=floor.waiting[:-1],
        last=ended,
        last_main=ended if ended.kind in _MAIN else floor.last_main,
        tally=_charged(meeting, floor, ended),
    )
    if ended.kind is TurnKind.CLARIFY and ended.answers:
        floor = replace(floor, questions=(*floor.questions, ended.answers))
    if ended.kind is TurnKind.ROUND and floor.round is not None and rounds.holder(floor.round):
        floor = replace(floor, round=rounds.spoke(floor.round))
    return _with(meeting, floor)


def _charged(meeting: Meeting, floor: Floor, turn: Turn) -> tally.Tally:
    whom = charge(turn.kind)
    if whom is Charge.NOBODY:
        return floor.tally
    ms = turns.charged(turn, turn.ended or 0)
    group = meeting.people[turn.person].group
    return tally.spent(floor.tally, turn.person, ms, group, whom is Charge.ITEM)


def _gap_counted(meeting: Meeting, row: Recorded, event: GapCounted) -> Meeting:
    floor = meeting.floor
    if floor.turn is None:
        return meeting
    longer = replace(floor.turn, ran=floor.turn.ran + event.missing)
    return _with(meeting, replace(floor, turn=longer))


def _round_opened(meeting: Meeting, row: Recorded, event: RoundOpened) -> Meeting:
    begun = rounds.open_round(
        event.number,
        event.people,
        event.start,
        event.forward,
        event.mode,
        event.prompt,
        absent=event.absent,
    )
    return _with(meeting, replace(meeting.floor, round=begun, rounds=event.number))


def _piece_passed(meeting: Meeting, row: Recorded, event: PiecePassed) -> Meeting:
    going = meeting.floor.round
    if going is None:
        return meeting
    passed = (rounds.pass_soft if event.back else rounds.pass_final)(going)
    return _with(meeting, replace(meeting.floor, round=passed))


def _person_skipped(meeting: Meeting, row: Recorded, event: PersonSkipped) -> Meeting:
    going = meeting.floor.round
    if going is None:
        return meeting
    return _with(meeting, replace(meeting.floor, round=rounds.skip(going, event.person)))


def _round_ended(meeting: Meeting, row: Recorded, event: RoundEnded) -> Meeting:
    ended = meeting.floor.round and rounds.end_round(meeting.floor.round)
    return _with(meeting, replace(meeting.floor, round=None, last_round=ended))


def _with(meeting: Meeting, floor: Floor) -> Meeting:
    return replace(meeting, floor=floor)


STEPS: Steps = {
    HandRaised: _hand_raised,
    HandLowered: _hand_lowered,
    EntryMoved: _entry_moved,
    StackOrdered: _stack_ordered,
    StackClosed: _stack_closed,
    StackOpened: _stack_opened,
    LimitSet: _limit_set,
    BudgetSet: _budget_set,
    TurnStarted: _turn_started,
    TurnPaused: _turn_paused,
    TurnResumed: _turn_resumed,
    TurnExtended: _turn_extended,
    TurnEnded: _turn_ended,
    GapCounted: _gap_counted,
    RoundOpened: _round_opened,
    PiecePassed: _piece_passed,
    PersonSkipped: _person_skipped,
    RoundEnded: _round_ended,
}
