"""Deciding who waits to speak, and in which order; several hands can be raised in one line."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from facilitation.decisions.catalogue import method_named
from facilitation.floor import stack
from facilitation.floor.catalogue import order_named
from facilitation.floor.entries import Entry, Kind
from facilitation.floor.orders.sides import AGAINST, FOR
from facilitation.floor.signals import DEFAULT_SIGNALS, Signal
from facilitation.floor.stack import entry_of
from facilitation.floor.terms import OPEN_LIST, OrderTerms
from facilitation.floor.turns import Turn, TurnKind
from facilitation.map import Map
from facilitation.meeting.deciding.case import AND, Case, names_in, quoted
from facilitation.meeting.deciding.debate import check_debate, check_may_speak
from facilitation.meeting.deciding.floor import main_turn, miss_turn, start_entry
from facilitation.meeting.deciding.offering import other_orders, to_join
from facilitation.meeting.deciding.ready import anybody_here, decides, speaking
from facilitation.meeting.families.stack import acts, events
from facilitation.meeting.reading import deciding
from facilitation.meeting.state import Floor
from facilitation.people.finding import people_meant
from facilitation.people.names import fold
from facilitation.people.person import Person

_MOST_WORDS = 60
_OF_ROUNDS = (TurnKind.ROUND, TurnKind.EXTRA)
"""Words in a line of names that are looked at; more are one name that nobody has."""


def _could_raise(case: Case, act: acts.RaiseHand) -> None:
    """Refuse a kind of hand that nobody can raise; a symbol behind the name says another kind."""
    anybody_here(case)
    if act.kind is Kind.STACK:
        return
    _, signal = signalled(case, act.name)
    kind = signal.like if signal is not None else act.kind
    if signal is None:
        _usual(case, kind)
    if kind is Kind.CLARIFY and main_turn(case.meeting.floor) is None:
        case.refuse("NOTHING_TO_ASK", ("hand NAME", "call NAME"))


@decides(_could_raise)
def _raise_hand(case: Case, act: acts.RaiseHand) -> None:
    name, signal = (act.name, None) if act.others else signalled(case, act.name)
    if act.kind is Kind.STACK and signal is None:
        row = case.people((act.name, *act.others)) if act.others else several(case, act.name)
        if row:
            _join_together(case, row, act.side)
            return
    person = case.person(name)
    signal = signal or _usual(case, act.kind)
    kind = signal.like if signal is not None else act.kind
    match kind:
        case Kind.STACK:
            _join_stack(case, person, _raised(person, Kind.STACK, signal, side=_side(case, act)))
        case Kind.CLARIFY:
            _ask_to_clarify(case, person, signal)
        case Kind.DIRECT:
            _respond_directly(case, person, signal)
        case Kind.PROCESS:
            _raise_process(case, person, signal)


def _usual(case: Case, kind: Kind) -> Signal | None:
    """Return the signal of a kind, unless the group does without it; the stack always stays."""
    known = case.meeting.signals
    usual = next((each for each in known if each.name == kind.name.lower()), None)
    if usual is None and kind is not Kind.STACK:
        possible = [f"NAME{each.symbol}" for each in known if each.symbol]
        case.refuse("UNKNOWN_SIGNAL", possible, name=kind.name.lower())
    return usual


def _side(case: Case, act: acts.RaiseHand) -> str:
    if act.side not in ("", FOR, AGAINST):
        case.refuse("UNKNOWN_SIDE", (f"{act.name} {FOR}", f"{act.name} {AGAINST}"), name=act.side)
    return act.side


def _raised(
    person: Person, kind: Kind, signal: Signal | None, *, target: int = 0, side: str = ""
) -> events.HandRaised:
    """Return the event of a hand; a usual signal needs no mention."""
    own = signal is not None and signal not in DEFAULT_SIGNALS
    name, rank = (signal.name, signal.rank) if own and signal is not None else ("", -1)
    if kind is Kind.STACK:
        rank = -1
    return events.HandRaised(person.number, kind, kind, target, side, name, rank)


def _join_together(case: Case, people: tuple[Person, ...], side: str) -> None:
    """Let several join in the order named; who waits already stays where they are."""
    stack_now = case.meeting.floor.stack
    waiting = [each for each in people if entry_of(stack_now, each.number) is not None]
    if len(waiting) == len(people):
        possible = (f"withdraw {quoted(waiting[0].name)}",)
        case.already(possible, names=names_in(waiting), code="ALL_WAIT_ALREADY")
    closed = stack_now.closed
    if closed:
        case.advise("STACK_CLOSED", ("open stack",), name=names_in(people))
        case.happen(events.StackOpened())
    for person in people:
        if person not in waiting:
            check_may_speak(case, person)
            check_debate(case, person)
            case.happen(_raised(person, Kind.STACK, None, side=side))
    if closed:
        case.happen(events.StackClosed())


def _join_stack(case: Case, person: Person, raised: events.HandRaised) -> None:
    floor = case.meeting.floor
    waiting = entry_of(floor.stack, person.number) if floor.stack.one_each else None
    if waiting is not None and raised.side and raised.side != waiting.side:
        case.happen(events.SideTaken(waiting.arrival, person.number, raised.side))
        return
    if waiting is not None:
        name = quoted(person.name)
        possible = (f"withdraw {name}", f"move {name} to 1 because …")
        case.already(possible, name=person.name, code="ALREADY_WAITING")
    check_may_speak(case, person)
    check_debate(case, person)
    if floor.stack.closed:
        case.advise("STACK_CLOSED", ("open stack", f"{quoted(person.name)}!"), name=person.name)
        for each in (events.StackOpened(), raised, events.StackClosed()):
            case.happen(each)
        return
    case.happen(raised)


def _ask_to_clarify(case: Case, person: Person, signal: Signal | None) -> None:
    floor = case.meeting.floor
    _keep_to_the_piece(case, person)
    target = main_turn(floor)
    if target is None:
        case.refuse("NOTHING_TO_ASK", to_join(case, person), name=person.name)
    if target.person == person.number:
        case.refuse("OWN_TURN", to_join(case, person), name=person.name)
    _refuse_twice(case, person, Kind.CLARIFY, signal)
    _refuse_too_many(case, person, signal, target.id)
    case.happen(_raised(person, Kind.CLARIFY, signal, target=target.id))


def _refuse_twice(case: Case, person: Person, kind: Kind, signal: Signal | None) -> None:
    name = signal.name if signal is not None and signal not in DEFAULT_SIGNALS else ""
    same = (each for each in case.meeting.floor.stack.entries if each.person == person.number)
    if any(each.kind is kind and each.signal == name for each in same):
        case.already((f"withdraw {quoted(person.name)}",), name=person.name, code="ALREADY_WAITING")


def _refuse_too_many(case: Case, person: Person, signal: Signal | None, target: int) -> None:
    """Advise against more of a signal than the group allows for one turn."""
    if signal is None or not signal.most:
        return
    waiting = case.meeting.floor.stack.entries
    there = sum(1 for each in waiting if (each.signal, each.target) == (signal.name, target))
    if there >= signal.most:
        case.advise("SIGNAL_USED_UP", to_join(case, person), signal=signal.name, most=signal.most)


def _was_in_a_round(floor: Floor, turn: Turn) -> bool:
    """Tell whether a turn was the last of a round that has ended."""
    return turn is floor.last_main and floor.round is None and turn.kind in _OF_ROUNDS


def _respond_directly(case: Case, person: Person, signal: Signal | None) -> None:
    """Admit a direct response, or turn it into a stack entry (domain.md §3)."""
    _keep_to_the_piece(case, person)
    target = main_turn(case.meeting.floor)
    if target is not None and _was_in_a_round(case.meeting.floor, target):
        target = None  # a round that has ended is not one person's to be answered
    if target is not None and target.person == person.number:
        case.refuse("OWN_TURN", to_join(case, person), name=person.name)
    raised = _raised(person, Kind.DIRECT, signal, target=target.id if target else 0)
    wished = Entry(case.next_seq, person.number, Kind.DIRECT, target=raised.target)
    wished = replace(wished, signal=raised.signal, rank=raised.rank)
    to_response = target is not None and target.kind is TurnKind.DIRECT
    most = signal.most if signal is not None else 0
    admitted = stack.admit_direct(case.meeting.floor.stack, wished, to_response, most)
    if isinstance(admitted, Entry) and admitted.kind is Kind.DIRECT:
        case.happen(raised)
    else:
        _join_stack(case, person, events.HandRaised(person.number, Kind.STACK, Kind.DIRECT))


def _raise_process(case: Case, person: Person, signal: Signal | None) -> None:
    _refuse_twice(case, person, Kind.PROCESS, signal)
    if _voting(case):
        possible = ("close decision", f"hand {quoted(person.name)}")
        case.advise("VOTE_GOING", possible, name=person.name)
    speaking = case.meeting.floor.turn
    raised = _raised(person, Kind.PROCESS, signal)
    arrival = case.happen(raised)
    if speaking is not None and speaking.kind is not TurnKind.PROCESS:
        entry = Entry(arrival, person.number, Kind.PROCESS, signal=raised.signal, rank=raised.rank)
        start_entry(case, entry)


def _voting(case: Case) -> bool:
    """Whether votes are being taken: no points of process but about the vote (domain.md §3)."""
    decision = case.meeting.decision
    method = method_named(decision.method) if decision is not None else None
    return deciding(case.meeting) and method is not None and method.counted


def _keep_to_the_piece(case: Case, person: Person) -> None:
    """In a round only the holder speaks: others reply with leave (domain.md §2)."""
    floor, name = case.meeting.floor, quoted(person.name)
    if floor.round is not None:
        others = floor.turn is not None and floor.turn.person != person.number
        replies = (f"reply {name}",) if others else ()
        case.advise("ROUND_GOING", (*replies, f"{name}!"), name=person.name)


def _anybody_to_miss(case: Case, act: acts.ReportNoShow) -> None:
    if not case.meeting.floor.stack.entries:
        speaking(case)


@decides(_anybody_to_miss)
def _report_no_show(case: Case, act: acts.ReportNoShow) -> None:
    turn = case.meeting.floor.turn
    if not act.name:
        speaking(case)
    person = case.person(act.name, here=False) if act.name else None
    if turn is not None and (person is None or person.number == turn.person):
        miss_turn(case, turn)
        return
    if person is not None:
        _miss_waiting(case, person)


def _miss_waiting(case: Case, person: Person) -> None:
    """Somebody who waits was called aloud and is not there."""
    entry = entry_of(case.meeting.floor.stack, person.number)
    if entry is None:
        case.refuse("NOT_WAITING", to_join(case, person), name=person.name)
    case.happen(events.PersonMissed(person.number, 0, entry.arrival, entry.missed))


def _anybody_to_move(case: Case, act: acts.Move) -> None:
    if not any(each.kind is Kind.STACK for each in case.meeting.floor.stack.entries):
        case.refuse("NOBODY_WAITS", ("hand NAME", "call NAME"))


@decides(_anybody_to_move)
def _move(case: Case, act: acts.Move) -> None:
    person = case.person(act.name)
    floor = case.meeting.floor
    entry = entry_of(floor.stack, person.number)
    if entry is None:
        case.refuse("NOT_WAITING", to_join(case, person), name=person.name)
    waiting = sum(1 for each in floor.stack.entries if each.kind is Kind.STACK)
    if not 1 <= act.to <= waiting:
        case.refuse("NO_SUCH_PLACE", (f"move {quoted(person.name)} to 1 because …",), last=waiting)
    if not act.because.strip():
        case.refuse("REASON_NEEDED", (f"move {quoted(person.name)} to {act.to} because …",))
    case.happen(events.EntryMoved(entry.arrival, person.number, act.to, act.because))


@decides()
def _order_stack(case: Case, act: acts.OrderStack) -> None:
    if order_named(act.order) is None:
        case.refuse("UNKNOWN_ORDER", other_orders(case), name=act.order)
    now = case.meeting.floor.stack
    terms = _terms(case, act, now.terms)
    if (now.order, now.terms) == (act.order, terms):
        case.already(other_orders(case), what="order", name=act.order)
    case.happen(events.StackOrdered(act.order, terms if terms != now.terms else None))


def _terms(case: Case, act: acts.OrderStack, now: OrderTerms) -> OrderTerms:
    """Return the terms as the act changes them; what it leaves unsaid stays."""
    lists = tuple(dict.fromkeys(_list_meant(case, each) for each in act.lists))
    quota = _list_meant(case, act.quota) if act.quota else now.quota
    if lists and quota not in lists and act.order == "quota":
        lists = (quota, *lists)
    return OrderTerms(
        lists=lists or ((quota, OPEN_LIST) if act.quota else now.lists),
        quota=quota,
        others=act.others if act.others >= 0 else now.others,
        mover=case.person(act.mover, here=False).number if act.mover else now.mover,
        by_time=act.by == "time" if act.by else now.by_time,
    )


def _list_meant(case: Case, typed: str) -> str:
    """Return a speakers' list as people declared it, else as it was typed."""
    declared = {fold(name): name for each in case.meeting.people.values() for name in each.lists}
    return declared.get(fold(typed), case.title(typed))


@decides()
def _close_stack(case: Case, act: acts.CloseStack) -> None:
    if case.meeting.floor.stack.closed:
        case.already(("open stack",), what="stack_closed")
    case.happen(events.StackClosed())


@decides()
def _open_stack(case: Case, act: acts.OpenStack) -> None:
    before = case.meeting.floor
    case.happen(events.StackOpened())
    # Where the stack waits for the quota list, opening it lets others speak again.
    if case.meeting.floor == before:
        case.already(("close stack",), what="stack_open")


def signalled(case: Case, typed: str) -> tuple[str, Signal | None]:
    """Return the name without the symbol of a signal behind it, and that signal.

    A name that means somebody as it stands has no signal, whatever it ends with.
    """
    if case.meant(typed):
        return typed, None
    symbols = [each for each in case.meeting.signals if each.symbol]
    for signal in sorted(symbols, key=lambda each: -len(each.symbol)):
        if typed.endswith(signal.symbol) and typed != signal.symbol:
            return typed[: -len(signal.symbol)].rstrip(), signal
    return typed, None


def several(case: Case, typed: str) -> tuple[Person, ...]:
    """Return the people that a row of names means, in its order; nobody if it is one name.

    A row such as ``ben chi dov`` or ``17 4 22`` is parted where every part means somebody, the
    longest names first, so that ``ana ruiz ben`` is Ana Ruiz and Ben. Raises Refused: some of the
    row means somebody, but one part of it nobody, or several.
    """
    row = AND.sub(" ", typed).split()
    if not 1 < len(row) <= _MOST_WORDS or case.meant(typed):
        return ()
    known = case.meeting.people
    parts = _parted(row, known)
    if not any(people_meant(each, known) for each in parts):
        return ()
    return case.people(parts)


def _parted(row: Sequence[str], known: Map[int, Person]) -> tuple[str, ...]:
    parts: list[str] = []
    place = 0
    while place < len(row):
        length = _longest_name(row[place:], known)
        parts.append(" ".join(row[place : place + length]))
        place += length
    return tuple(parts)


def _longest_name(row: Sequence[str], known: Map[int, Person]) -> int:
    """Return how many words from the front on are one name; 1 where they are none."""
    most = max((key.count(" ") + 1 for each in known.values() for key in each.keys), default=1)
    lengths = range(min(len(row), most), 1, -1)
    found = (length for length in lengths if len(people_meant(" ".join(row[:length]), known)) == 1)
    return next(found, 1)
