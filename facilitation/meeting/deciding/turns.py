"""Deciding about turns: who is called, for how long, until when."""

from __future__ import annotations

from facilitation.floor import stack, turns
from facilitation.floor.entries import Entry, Kind
from facilitation.floor.turns import Turn, TurnKind
from facilitation.meeting.acts.turns import (
    Call,
    Done,
    Extend,
    Next,
    Pause,
    Resume,
    SetBudget,
    SetLimit,
)
from facilitation.meeting.deciding.case import Case, Deciders
from facilitation.meeting.deciding.floor import (
    call_following,
    end_every_turn,
    end_silence,
    end_turn,
    hand_on,
    hand_piece,
    pause_turn,
    start_entry,
    start_unlisted,
)
from facilitation.meeting.deciding.offering import to_speak
from facilitation.meeting.events.turns import BudgetSet, LimitSet, TurnExtended, TurnResumed

_SCOPES = ("person", "group", "item")


def _next(case: Case, act: Next) -> None:
    """End the present turn and call who is next; a point of process gives the floor back."""
    if end_silence(case):
        return
    floor = case.meeting.floor
    speaking = floor.turn
    if speaking is not None and speaking.kind is TurnKind.PROCESS:
        _after_process(case)
        return
    end_every_turn(case)
    if case.meeting.floor.round is not None:
        _round_on(case, speaking)
        return
    if not call_following(case) and speaking is None:
        if stack.first(floor.stack, floor.tally) is stack.Nobody.HELD:
            case.refuse("ALL_HELD", ("call NAME", *_budgets_lifted(case)))
        code = "EXHAUSTED" if floor.stack.closed else "NOBODY_WAITS"
        case.refuse(code, ("open stack",) if floor.stack.closed else ("hand NAME", "call NAME"))


def _budgets_lifted(case: Case) -> tuple[str, ...]:
    """Return the lines that lift the hard budgets there are."""
    budgets = case.meeting.floor.stack.budgets
    known = (("person", budgets.person), ("group", budgets.group), ("item", budgets.item))
    return tuple(f"budget {scope} none" for scope, each in known if each is not None and each.hard)


def _after_process(case: Case) -> None:
    waiting = [e for e in case.meeting.floor.stack.entries if e.kind is Kind.PROCESS]
    if case.meeting.floor.waiting:
        end_turn(case)
        if waiting:
            start_entry(case, waiting[0])
        return
    end_turn(case)
    if case.meeting.floor.round is not None:
        hand_on(case)
    else:
        call_following(case)


def _round_on(case: Case, speaking: Turn | None) -> None:
    before = len(case.events)
    hand_on(case)
    if speaking is None and len(case.events) == before:
        case.refuse("CHOOSE_NEXT", ("call NAME", "end round"))


def _call(case: Case, act: Call) -> None:
    person = case.person(act.name)
    floor = case.meeting.floor
    if floor.turn is not None and floor.turn.person == person.number:
        case.refuse("SPEAKS_ALREADY", ("done", "next"), name=person.name)
    end_every_turn(case, "facilitator")
    if floor.round is not None:
        hand_piece(case, person.number)
        return
    waiting = [e for e in floor.stack.entries if e.person == person.number]
    if waiting:
        entry = min(waiting, key=lambda each: (each.kind, each.arrival))
        first = stack.first(floor.stack, floor.tally)
        early = not isinstance(first, Entry) or first.arrival != entry.arrival
        start_entry(case, entry, off_list=early)
    else:
        start_unlisted(case, person.number)


def _speaking(case: Case) -> Turn:
    turn = case.meeting.floor.turn
    if turn is None:
        case.refuse("NOBODY_SPEAKING", to_speak(case))
    return turn


def _pause(case: Case, act: Pause) -> None:
    _speaking(case)
    if not pause_turn(case):
        case.refuse("ALREADY_PAUSED", ("resume", "done"))


def _resume(case: Case, act: Resume) -> None:
    turn = _speaking(case)
    if turns.running(turn):
        case.refuse("NOT_PAUSED", ("pause", "done"))
    case.happen(TurnResumed(turn.id))


def _extend(case: Case, act: Extend) -> None:
    turn = _speaking(case)
    rules = case.meeting.floor.rules
    if turns.allotted(turn) is None:
        case.refuse("NO_LIMIT", ("limit 2:00",))
    if turn.extensions >= rules.extensions:
        case.advise("EXTENDED_ENOUGH", ("done",), most=rules.extensions)
    case.happen(TurnExtended(turn.id, act.length or rules.extension, act.by))


def _done(case: Case, act: Done) -> None:
    if end_silence(case):
        return
    _speaking(case)
    end_turn(case)


def _set_limit(case: Case, act: SetLimit) -> None:
    if act.length < 0:
        case.refuse("BAD_LENGTH", ("limit 2:00",))
    case.happen(LimitSet(act.length, act.hard))


def _set_budget(case: Case, act: SetBudget) -> None:
    if act.scope not in _SCOPES:
        possible = tuple(f"budget {each} 5:00" for each in _SCOPES)
        case.refuse("UNKNOWN_SCOPE", possible, name=act.scope)
    case.happen(BudgetSet(act.scope, act.length, act.hard))


DECIDERS: Deciders = {
    Next: _next,
    Call: _call,
    Pause: _pause,
    Resume: _resume,
    Extend: _extend,
    Done: _done,
    SetLimit: _set_limit,
    SetBudget: _set_budget,
}
