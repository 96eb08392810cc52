"""Deciding who speaks: stack and turns."""

from __future__ import annotations

from facilitation.floor import stack, turns
from facilitation.floor.catalogue import order_named, order_names
from facilitation.floor.entries import Entry, Kind
from facilitation.floor.stack import entry_of
from facilitation.floor.turns import Turn, TurnKind
from facilitation.meeting.acts.floor import (
    Call,
    CloseStack,
    Done,
    Extend,
    Move,
    Next,
    OpenStack,
    OrderStack,
    Pause,
    RaiseHand,
    Resume,
    SetBudget,
    SetLimit,
)
from facilitation.meeting.deciding.case import Case, Deciders
from facilitation.meeting.deciding.turns import (
    call_following,
    end_every_turn,
    end_turn,
    hand_on,
    hand_piece,
    main_turn,
    pause_turn,
    start_entry,
    start_unlisted,
)
from facilitation.meeting.events.floor import (
    BudgetSet,
    EntryMoved,
    HandRaised,
    LimitSet,
    StackClosed,
    StackOpened,
    StackOrdered,
    TurnExtended,
    TurnResumed,
)
from facilitation.people.person import Person

_SCOPES = ("person", "group", "item")


def _raise_hand(case: Case, act: RaiseHand) -> None:
    person = case.person(act.name)
    match act.kind:
        case Kind.STACK:
            _join_stack(case, person, Kind.STACK)
        case Kind.CLARIFY:
            _ask_to_clarify(case, person)
        case Kind.DIRECT:
            _respond_directly(case, person)
        case Kind.PROCESS:
            _raise_process(case, person)


def _join_stack(case: Case, person: Person, asked: Kind) -> None:
    floor = case.meeting.floor
    if entry_of(floor.stack, person.number) is not None:
        possible = (f"withdraw {person.name}", f"move {person.name} to 1 because …")
        case.refuse("ALREADY_WAITING", possible, name=person.name)
    if floor.stack.closed:
        case.advise("STACK_CLOSED", ("open stack", f"{person.name}!"), name=person.name)
        case.happen(StackOpened())
        case.happen(HandRaised(person.number, Kind.STACK, asked))
        case.happen(StackClosed())
        return
    case.happen(HandRaised(person.number, Kind.STACK, asked))


def _ask_to_clarify(case: Case, person: Person) -> None:
    floor = case.meeting.floor
    _keep_to_the_piece(case, person)
    target = main_turn(floor)
    if target is None:
        case.refuse("NOTHING_TO_ASK", (f"hand {person.name}",), name=person.name)
    if target.person == person.number:
        case.refuse("OWN_TURN", name=person.name)
    if entry_of(floor.stack, person.number, Kind.CLARIFY) is not None:
        case.refuse("ALREADY_WAITING", (f"withdraw {person.name}",), name=person.name)
    case.happen(HandRaised(person.number, Kind.CLARIFY, Kind.CLARIFY, target.id))


def _respond_directly(case: Case, person: Person) -> None:
    """Admit a direct response, or turn it into a stack entry (domain.md §3)."""
    _keep_to_the_piece(case, person)
    target = main_turn(case.meeting.floor)
    wished = Entry(case.next_seq, person.number, Kind.DIRECT, target=target.id if target else 0)
    to_response = target is not None and target.kind is TurnKind.DIRECT
    if target is not None and target.person == person.number:
        case.refuse("OWN_TURN", name=person.name)
    admitted = stack.admit_direct(case.meeting.floor.stack, wished, to_response)
    if isinstance(admitted, Entry) and admitted.kind is Kind.DIRECT:
        case.happen(HandRaised(person.number, Kind.DIRECT, Kind.DIRECT, admitted.target))
    else:
        _join_stack(case, person, Kind.DIRECT)


def _raise_process(case: Case, person: Person) -> None:
    floor = case.meeting.floor
    if entry_of(floor.stack, person.number, Kind.PROCESS) is not None:
        case.refuse("ALREADY_WAITING", (f"withdraw {person.name}",), name=person.name)
    speaking = floor.turn
    arrival = case.happen(HandRaised(person.number, Kind.PROCESS, Kind.PROCESS))
    if speaking is not None and speaking.kind is not TurnKind.PROCESS:
        start_entry(case, Entry(arrival, person.number, Kind.PROCESS))


def _keep_to_the_piece(case: Case, person: Person) -> None:
    """In a round only the holder speaks: others reply with leave (domain.md §2)."""
    if case.meeting.floor.round is not None:
        case.advise("ROUND_GOING", (f"reply {person.name}", f"{person.name}!"), name=person.name)


def _next(case: Case, act: Next) -> None:
    """End the present turn and call who is next; a point of process gives the floor back."""
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
        code = "EXHAUSTED" if floor.stack.closed else "NOBODY_WAITS"
        case.refuse(code, ("open stack",) if floor.stack.closed else ("hand NAME", "call NAME"))


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
    end_every_turn(case)
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
        case.refuse("NOBODY_SPEAKING", ("next", "call NAME"))
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
    case.happen(TurnExtended(turn.id, act.length or rules.extension))


def _done(case: Case, act: Done) -> None:
    _speaking(case)
    end_turn(case)


def _move(case: Case, act: Move) -> None:
    person = case.person(act.name)
    floor = case.meeting.floor
    entry = entry_of(floor.stack, person.number)
    if entry is None:
        case.refuse("NOT_WAITING", (f"hand {person.name}",), name=person.name)
    waiting = sum(1 for each in floor.stack.entries if each.kind is Kind.STACK)
    if not 1 <= act.to <= waiting:
        case.refuse("NO_SUCH_PLACE", (f"move {person.name} to 1 because …",), last=waiting)
    if not act.because.strip():
        case.refuse("REASON_NEEDED", (f"move {person.name} to {act.to} because …",))
    case.happen(EntryMoved(entry.arrival, person.number, act.to, act.because))


def _order_stack(case: Case, act: OrderStack) -> None:
    if order_named(act.order) is None:
        case.refuse("UNKNOWN_ORDER", order_names(), name=act.order)
    if case.meeting.floor.stack.order == act.order:
        case.refuse("ALREADY_SO", order_names(), name=act.order)
    case.happen(StackOrdered(act.order))


def _close_stack(case: Case, act: CloseStack) -> None:
    if case.meeting.floor.stack.closed:
        case.refuse("ALREADY_SO", ("open stack",))
    case.happen(StackClosed())


def _open_stack(case: Case, act: OpenStack) -> None:
    case.happen(StackOpened())


def _set_limit(case: Case, act: SetLimit) -> None:
    if act.length < 0:
        case.refuse("BAD_LENGTH", ("limit 2:00",))
    case.happen(LimitSet(act.length, act.hard))


def _set_budget(case: Case, act: SetBudget) -> None:
    if act.scope not in _SCOPES:
        possible = tuple(f"budget {each} 5:00" for each in _SCOPES)
        case.refuse("UNKNOWN_SCOPE", possible, name=act.scope)
    case.happen(BudgetSet(act.scope, act.length))


DECIDERS: Deciders = {
    RaiseHand: _raise_hand,
    Next: _next,
    Call: _call,
    Pause: _pause,
    Resume: _resume,
    Extend: _extend,
    Done: _done,
    Move: _move,
    OrderStack: _order_stack,
    CloseStack: _close_stack,
    OpenStack: _open_stack,
    SetLimit: _set_limit,
    SetBudget: _set_budget,
}
