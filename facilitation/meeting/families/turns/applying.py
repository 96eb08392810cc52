"""What happens to turns and their time, done to the state."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from facilitation.floor import rounds, stack, turns
from facilitation.floor.budgets import Budget, Budgets, Charge, charge, hard_limit
from facilitation.floor.clock import Mark, corrected
from facilitation.floor.entries import Entry, Kind
from facilitation.floor.turns import Turn, TurnKind
from facilitation.map import Map
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.turns import events
from facilitation.meeting.families.turns.events import ClockCorrected
from facilitation.meeting.floor.figures import UNHEARD, charged, recharged
from facilitation.meeting.pending import asked_now, key_of
from facilitation.meeting.state import Called, Counts, Floor, Interrupted, Meeting
from facilitation.process.process import Level

_MAIN = (TurnKind.STACK, TurnKind.ROUND, TurnKind.EXTRA, TurnKind.DIRECT)

_SAID = frozenset(events.TurnStarted.__struct_fields__) & {*Turn.__struct_fields__}
"""What a turn has of the event that began it."""


def _limit_set(meeting: Meeting, row: Recorded, event: events.LimitSet) -> Meeting:
    return replace(meeting, floor=replace(meeting.floor, limit=event.length, hard=event.hard))


def _budget_set(meeting: Meeting, row: Recorded, event: events.BudgetSet) -> Meeting:
    floor = meeting.floor
    budget = Budget(event.length, event.hard) if event.length else None
    budgets: Budgets = replace(floor.stack.budgets, **{event.scope: budget})
    return replace(meeting, floor=replace(floor, stack=replace(floor.stack, budgets=budgets)))


def _turn_started(meeting: Meeting, row: Recorded, event: events.TurnStarted) -> Meeting:
    floor = meeting.floor
    said = {name: getattr(event, name) for name in _SAID}
    turn = Turn(row.seq, started=row.tick, since=row.tick, free=_free_before(meeting, row), **said)
    waiting = floor.waiting
    if event.interrupts and floor.turn is not None:
        waiting = (*waiting, Interrupted(floor.turn, event.resumes))
    begun = replace(
        meeting,
        floor=_begun(meeting, turn, event, waiting),
        turns=meeting.turns.set(turn.id, turn.person),
    )
    if _is_kept(meeting, turn):
        return begun
    return replace(begun, unkept=begun.unkept.set(turn.id, turn.person))


def _is_kept(meeting: Meeting, turn: Turn) -> bool:
    """Tell whether something is kept of a turn that begins: of points of process it always is."""
    if meeting.floor.level != Level.NONE or turn.kind is TurnKind.PROCESS:
        return True
    above = turn.answers or turn.interrupts
    return bool(above) and above not in meeting.unkept


def _free_before(meeting: Meeting, row: Recorded) -> int:
    """Return the tick from which a turn that begins now may be said to have begun."""
    if meeting.pause or meeting.silence or meeting.small_groups:
        return row.tick
    interrupted = meeting.floor.turn
    if interrupted is None:
        return meeting.free
    return max(meeting.free, interrupted.runs[-1][1] if interrupted.runs else interrupted.started)


def _begun(
    meeting: Meeting, turn: Turn, event: events.TurnStarted, waiting: tuple[Interrupted, ...]
) -> Floor:
    """Return the floor with a turn that has begun; whoever had waited for it is served."""
    floor = meeting.floor
    queue, counted, called, left = floor.stack, floor.tally, floor.called, floor.questions
    if turn.kind is TurnKind.STACK:
        waited = stack.entry_at(queue, event.entry) if event.entry else None
        who = meeting.people[turn.person]
        entry = waited or Entry(turn.id, turn.person, Kind.STACK, who.group, who.lists)
        called = Called(turn.id, entry, counted)
        counted = stack.began(queue, counted, entry)
        queue, _ = stack.lapse_direct(queue, turn.id)
    if event.entry:
        queue = stack.served(queue, event.entry, event.position)
    if turn.kind is TurnKind.ANSWER:
        left = tuple(each for each in left if each != event.answers)
    return replace(
        floor,
        turn=turn,
        waiting=waiting,
        heard=floor.heard.set(turn.id, turn.person),
        stack=queue,
        tally=counted,
        called=called,
        questions=left,
        round=_piece_handed(floor.round, turn) if floor.round is not None else None,
    )


def _piece_handed(going: rounds.Round, turn: Turn) -> rounds.Round:
    if turn.kind is TurnKind.ROUND:
        return rounds.hand_to(going, turn.person)
    return rounds.extra(going, turn.person) if turn.kind is TurnKind.EXTRA else going


def _turn_paused(meeting: Meeting, row: Recorded, event: events.TurnPaused) -> Meeting:
    return _with_turn(meeting, lambda turn: turns.pause(turn, row.tick))


def _turn_resumed(meeting: Meeting, row: Recorded, event: events.TurnResumed) -> Meeting:
    return _with_turn(meeting, lambda turn: turns.resume(turn, row.tick))


def _turn_extended(meeting: Meeting, row: Recorded, event: events.TurnExtended) -> Meeting:
    return _with_turn(meeting, lambda turn: turns.extend(turn, event.length))


def _turn_stretched(meeting: Meeting, row: Recorded, event: events.TurnStretched) -> Meeting:
    longer = {"base": event.base, "budget": event.budget, "stretch": event.stretch}
    return _with_turn(meeting, lambda turn: replace(turn, **longer))


def _gap_counted(meeting: Meeting, row: Recorded, event: events.GapCounted) -> Meeting:
    return _with_turn(meeting, lambda turn: replace(turn, counted=turn.counted + event.missing))


def _with_turn(meeting: Meeting, change: Callable[[Turn], Turn]) -> Meeting:
    floor = meeting.floor
    if floor.turn is None:
        return meeting
    return replace(meeting, floor=replace(floor, turn=change(floor.turn)))


def _turn_ended(meeting: Meeting, row: Recorded, event: events.TurnEnded) -> Meeting:
    floor = meeting.floor
    if floor.turn is None:
        return meeting
    ended = replace(turns.end(floor.turn, event.tick, event.how), beside=meeting.free)
    spent = replace(
        floor,
        turn=floor.waiting[-1].turn if floor.waiting else None,
        waiting=floor.waiting[:-1],
        last=ended,
        last_main=ended if ended.kind in _MAIN else floor.last_main,
        called=None if ended.kind is TurnKind.STACK else floor.called,
        tally=charged(meeting, ended, ended.ended or 0),
    )
    if ended.kind is TurnKind.CLARIFY and ended.answers:
        spent = replace(spent, questions=(*floor.questions, ended.answers))
    if ended.kind is TurnKind.ROUND and floor.round is not None and rounds.holder(floor.round):
        spent = replace(spent, round=rounds.spoke(floor.round))
    counts = _heard(meeting.counts, ended)
    if floor.rules.speeches and ended.kind is TurnKind.STACK and ended.how not in UNHEARD:
        meeting = _speech_heard(meeting, ended.person)
    return replace(meeting, floor=spent, free=event.tick, counts=counts)


def _speech_heard(meeting: Meeting, person: int) -> Meeting:
    """Return the state with one more turn of somebody on what is pending."""
    question = asked_now(meeting)
    if question is None:
        return meeting
    speeches = meeting.business.speeches
    had = speeches.get(key_of(question), Map())
    counted = speeches.set(key_of(question), had.set(person, had.get(person, 0) + 1))
    return replace(meeting, business=replace(meeting.business, speeches=counted))


def _answers_lapsed(meeting: Meeting, row: Recorded, event: events.AnswersLapsed) -> Meeting:
    left = tuple(each for each in meeting.floor.questions if each not in event.questions)
    return replace(meeting, floor=replace(meeting.floor, questions=left))


def _heard(counts: Counts, turn: Turn) -> Counts:
    """Return whose turns count, with when somebody was heard last."""
    if charge(turn.kind) is not Charge.ALL or turn.how in UNHEARD:
        return counts
    return replace(counts, last=counts.last.set(turn.person, turn.ended or 0))


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
