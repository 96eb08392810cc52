"""Deciding who waits to speak, and in which order."""

from __future__ import annotations

from facilitation.floor import stack
from facilitation.floor.catalogue import order_named, order_names
from facilitation.floor.entries import Entry, Kind
from facilitation.floor.stack import entry_of
from facilitation.floor.turns import TurnKind
from facilitation.meeting.acts.stack import CloseStack, Move, OpenStack, OrderStack, RaiseHand
from facilitation.meeting.deciding.case import Case, Deciders
from facilitation.meeting.deciding.floor import (
    main_turn,
    start_entry,
)
from facilitation.meeting.events.stack import (
    EntryMoved,
    HandRaised,
    StackClosed,
    StackOpened,
    StackOrdered,
)
from facilitation.people.person import Person


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


DECIDERS: Deciders = {
    RaiseHand: _raise_hand,
    Move: _move,
    OrderStack: _order_stack,
    CloseStack: _close_stack,
    OpenStack: _open_stack,
}
