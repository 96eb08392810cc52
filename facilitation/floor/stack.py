"""The stack: who waits to speak, who is next, and why (domain.md 3).

Every function takes a stack and returns another; a place is counted from 1 among the stack-kind
entries, since interventions always go before them.
"""

from __future__ import annotations

import bisect
import enum
import operator
from collections.abc import Mapping, Sequence

import msgspec
from msgspec.structs import replace

from facilitation.floor.budgets import NO_BUDGETS, Budgets, Standing, exhausted, standing
from facilitation.floor.calling import in_turn
from facilitation.floor.catalogue import Order, order_named
from facilitation.floor.entries import Entry, Kind, rank_of
from facilitation.floor.places import Place, Reason, intervention, pin_reason
from facilitation.floor.tally import Tally, all_started, lists_known, on_quota, started
from facilitation.floor.terms import OrderTerms, lists_of
from facilitation.map import Map

_ARRIVAL = operator.attrgetter("arrival")

MISSED_PLACE = 2
"""Where somebody goes who was called and not there (domain.md 3)."""


class Nobody(enum.StrEnum):
    """Why nobody is next."""

    EMPTY = "EMPTY"
    EXHAUSTED = "EXHAUSTED"
    QUOTA_WAIT = "QUOTA_WAIT"
    HELD = "HELD"


class Refused(enum.StrEnum):
    """Why an entry is not admitted."""

    CLOSED = "CLOSED"
    ALREADY_WAITING = "ALREADY_WAITING"


class StackClosedError(ValueError):
    """The stack admits no new stack entries."""


class NotWaitingError(ValueError):
    """No stack-kind entry of this arrival waits."""


class UnknownOrderError(ValueError):
    """No order has this name."""


Response = tuple[int, int, str]
"""A direct response that was admitted: the turn, the person and the signal (empty: the usual)."""


class Stack(msgspec.Struct, frozen=True):
    """Everybody waiting for the floor and how the group orders them.

    ``entries`` stand by arrival. ``direct_limit`` is how many direct responses a turn may get.
    ``one_each``: one waiting stack entry a person. ``directs`` are the (turn, person, signal) of
    direct responses admitted and not lapsed, ``quota_joined`` the newest arrival on the quota
    list. ``of_person`` gives the arrival of each person's first stack entry and ``moved`` those of
    moved entries, so that nobody has to be looked for; ``join`` and its like keep them.
    """

    entries: tuple[Entry, ...] = ()
    order: str = "fifo"
    closed: bool = False
    direct_limit: int = 2
    terms: OrderTerms = OrderTerms()
    budgets: Budgets = NO_BUDGETS
    one_each: bool = True
    directs: tuple[Response, ...] = ()
    quota_joined: int = 0
    of_person: Map[int, int] = Map()
    moved: tuple[int, ...] = ()


def entry_of(stack: Stack, person: int, kind: Kind = Kind.STACK) -> Entry | None:
    """The first waiting entry of this person and kind."""
    if kind == Kind.STACK:
        arrival = stack.of_person.get(person)
        return None if arrival is None else entry_at(stack, arrival)
    return next((e for e in stack.entries if e.person == person and e.kind == kind), None)


def entry_at(stack: Stack, arrival: int) -> Entry | None:
    """The waiting entry of this arrival."""
    place = _index(stack.entries, arrival)
    if place == len(stack.entries) or stack.entries[place].arrival != arrival:
        return None
    return stack.entries[place]


def refusal(stack: Stack, entry: Entry) -> Refused | None:
    """Why the entry cannot join, if it cannot; interventions always can."""
    if entry.kind != Kind.STACK:
        return None
    if stack.one_each and entry.person in stack.of_person:
        return Refused.ALREADY_WAITING
    return Refused.CLOSED if stack.closed else None


def join(stack: Stack, entry: Entry) -> Stack:
    """The stack with the entry; unchanged if the person already waits (adding again returns it).

    Raises StackClosedError for a new stack entry while the stack is closed.
    """
    refused = refusal(stack, entry)
    if refused is Refused.CLOSED:
        raise StackClosedError(entry.arrival)
    if refused is Refused.ALREADY_WAITING:
        return stack
    return replace(
        stack,
        entries=_inserted(stack.entries, entry),
        directs=(*stack.directs, _response(entry)) if entry.kind == Kind.DIRECT else stack.directs,
        quota_joined=_quota_joined(stack, entry),
        of_person=_with_person(stack.of_person, entry),
        moved=(*stack.moved, entry.arrival) if entry.pin else stack.moved,
    )


def leave(stack: Stack, arrival: int, position: int = 0) -> Stack:
    """The stack once the entry has been withdrawn from ``position`` (0: an intervention's).

    A withdrawn direct response frees its place among those the turn may get. An unknown arrival
    changes nothing.
    """
    gone = entry_at(stack, arrival)
    if gone is None:
        return stack
    left = served(stack, arrival, position)
    if gone.kind != Kind.DIRECT:
        return left
    directs = tuple(d for d in left.directs if d != _response(gone))
    return replace(left, directs=directs)


def withdrawn(stack: Stack, tally: Tally, arrival: int) -> Stack:
    """The stack once the entry has been withdrawn, wherever it stood.

    Its place is looked for only where somebody was moved, since only pins depend on it.
    """
    place = position_of(stack, tally, arrival) if stack.moved else 0
    return leave(stack, arrival, place)


def emptied(stack: Stack) -> Stack:
    """The stack once everybody who waited has been let go; how it is ordered stays."""
    return replace(stack, entries=(), of_person=Map(), moved=(), directs=())


def served(stack: Stack, arrival: int, position: int) -> Stack:
    """The stack once the entry has got the floor: pins above its position drop by one."""
    gone = entry_at(stack, arrival)
    if gone is None:
        return stack
    place = _index(stack.entries, arrival)
    entries = stack.entries[:place] + stack.entries[place + 1 :]
    moved = tuple([other for other in stack.moved if other != arrival])
    return replace(
        stack,
        entries=_dropped(entries, moved, position),
        of_person=_without_person(stack, entries, gone),
        moved=moved,
    )


def move(stack: Stack, arrival: int, position: int, seq: int, reason: str = "") -> Stack:
    """The stack with the entry pinned to ``position`` (from 1) by the move recorded as ``seq``.

    Raises NotWaitingError if no stack-kind entry of this arrival waits.
    """
    entry = entry_at(stack, arrival)
    if entry is None or entry.kind != Kind.STACK:
        raise NotWaitingError(arrival)
    return _pinned(stack, replace(entry, pin=max(1, position), pinned=seq, reason=reason))


def sided(stack: Stack, arrival: int, side: str) -> Stack:
    """The stack with an entry that speaks for or against; unchanged for an unknown arrival."""
    entry = entry_at(stack, arrival)
    if entry is None:
        return stack
    sided = replace(entry, side=side)
    return replace(stack, entries=_replaced(stack.entries, sided))


def miss(stack: Stack, arrival: int, seq: int) -> Stack:
    """The stack after a call that nobody answered: pinned to place 2 once, then dropped."""
    entry = entry_at(stack, arrival)
    if entry is None:
        return stack
    if entry.missed or entry.kind != Kind.STACK:
        return leave(stack, arrival, 1 if entry.kind == Kind.STACK else 0)
    return _pinned(stack, replace(entry, pin=MISSED_PLACE, pinned=seq, reason="", missed=True))


def called_in_vain(stack: Stack, entry: Entry, seq: int) -> Stack:
    """The stack after a turn that nobody came to: the entry waits again at place 2, but once only.

    Nothing changes where it was called in vain before, or the person waits already.
    """
    if entry.missed or entry.kind != Kind.STACK or refusal(reopen(stack), entry) is not None:
        return stack
    back = join(reopen(stack), replace(entry, pin=0, pinned=0, reason=""))
    return replace(miss(back, entry.arrival, seq), closed=stack.closed)


def reopen(stack: Stack) -> Stack:
    return replace(stack, closed=False)


def queue(stack: Stack, tally: Tally) -> tuple[Place, ...]:
    """Everybody waiting as they would be called one after another, each with the reasons.

    Interventions first by (rank, arrival), then the stack by its order with the moved entries in
    their places, then those held because a hard budget is used up. A group's own signal may have
    a rank beyond the stack's; such entries come after all who can be called from it.
    """
    places = _places(stack, _present(stack, tally))
    beside = sorted(_interventions(stack), key=_by_rank)
    if not beside:
        return places
    after = [entry for entry in beside if rank_of(entry) > Kind.STACK]
    before = beside[: len(beside) - len(after)]
    callable_now = sum(1 for place in places if not place.held)
    return (
        *map(intervention, before),
        *places[:callable_now],
        *map(intervention, after),
        *places[callable_now:],
    )


def first(stack: Stack, tally: Tally) -> Entry | Nobody:
    """Who is called next, or why nobody is."""
    beside = min(_interventions(stack), key=_by_rank, default=None)
    if beside is not None and rank_of(beside) <= Kind.STACK:
        return beside
    if not stack.entries:
        return Nobody.EXHAUSTED if stack.closed else Nobody.EMPTY
    found = _first_in_stack(stack, _present(stack, tally))
    return found if isinstance(found, Entry) or beside is None else beside


def position_of(stack: Stack, tally: Tally, arrival: int) -> int:
    """The place of an entry among the stack-kind ones, from 1; 0 if it is not among them."""
    present = _present(stack, tally)
    front = _first_in_stack(stack, present)
    if isinstance(front, Entry) and front.arrival == arrival:
        return 1
    places = _places(stack, present)
    return next((n for n, place in enumerate(places, 1) if place.entry.arrival == arrival), 0)


def began(stack: Stack, tally: Tally, entry: Entry) -> Tally:
    """The tally once a stack-kind turn has started for ``entry``, waiting in the stack or not."""
    present = _present(stack, tally)
    empty = _order(stack).holds and _quota_empty(stack, present, entry)
    now = started(present, entry, stack.terms, empty)
    if now.others_since == stack.quota_joined:
        return now
    return replace(now, others_since=stack.quota_joined)


def lapse_direct(stack: Stack, turn: int) -> tuple[Stack, tuple[Entry, ...]]:
    """The stack once stack turn ``turn`` starts, and the direct responses that lapse with that."""
    if not stack.directs:
        return stack, ()
    lapsed = tuple(e for e in stack.entries if e.kind == Kind.DIRECT and e.target < turn)
    directs = tuple(pair for pair in stack.directs if pair[0] >= turn)
    if not lapsed and len(directs) == len(stack.directs):
        return stack, ()
    entries = tuple(e for e in stack.entries if e not in lapsed)
    return replace(stack, entries=entries, directs=directs), lapsed


def admit_direct(
    stack: Stack, entry: Entry, target_is_direct: bool, most: int = 0
) -> Entry | Refused:
    """The entry as it may join: a direct response, or, refused or surplus, a stack entry.

    One a person and ``most`` of its signal a turn (0: ``direct_limit``), none to a response. The
    stack entry keeps the arrival; if the person already waits in the stack or it is closed, the
    code says so.
    """
    if not target_is_direct and _room_for_direct(stack, entry, most or stack.direct_limit):
        return entry
    fallen = replace(entry, kind=Kind.STACK, target=0, signal="", rank=-1)
    return refusal(stack, fallen) or fallen


def _room_for_direct(stack: Stack, entry: Entry, most: int) -> bool:
    to_this_turn = [each for each in stack.directs if each[0] == entry.target]
    taken = any(person == entry.person for _, person, _ in to_this_turn)
    alike = sum(1 for _, _, signal in to_this_turn if signal == entry.signal)
    return entry.target > 0 and not taken and alike < most


def _response(entry: Entry) -> Response:
    return (entry.target, entry.person, entry.signal)


def _by_rank(entry: Entry) -> tuple[int, int]:
    return rank_of(entry), entry.arrival


def _quota_joined(stack: Stack, entry: Entry) -> int:
    if entry.kind == Kind.STACK and _on_quota_list(stack, entry):
        return max(stack.quota_joined, entry.arrival)
    return stack.quota_joined


def _on_quota_list(stack: Stack, entry: Entry) -> bool:
    return stack.terms.quota in lists_of(entry.lists, stack.terms)


def _quota_empty(stack: Stack, tally: Tally, but: Entry) -> bool:
    """Whether nobody else on the quota list waits who could be called."""
    return not any(
        entry.kind == Kind.STACK
        and entry.arrival != but.arrival
        and _on_quota_list(stack, entry)
        and standing(stack.budgets, tally, entry) is not Standing.HELD
        for entry in stack.entries
    )


def _present(stack: Stack, tally: Tally) -> Tally:
    """The tally as it counts now: who joins the quota list ends the count of others' turns."""
    if stack.quota_joined <= tally.others_since or not tally.others:
        return tally
    return replace(tally, others=0)


def _inserted(entries: tuple[Entry, ...], entry: Entry) -> tuple[Entry, ...]:
    if not entries or entries[-1].arrival < entry.arrival:
        return (*entries, entry)
    place = _index(entries, entry.arrival)
    return (*entries[:place], entry, *entries[place:])


def _index(entries: Sequence[Entry], arrival: int) -> int:
    return bisect.bisect_left(entries, arrival, key=_ARRIVAL)


def _replaced(entries: tuple[Entry, ...], entry: Entry) -> tuple[Entry, ...]:
    place = _index(entries, entry.arrival)
    return (*entries[:place], entry, *entries[place + 1 :])


def _pinned(stack: Stack, entry: Entry) -> Stack:
    known = entry.arrival in stack.moved
    return replace(
        stack,
        entries=_replaced(stack.entries, entry),
        moved=stack.moved if known else (*stack.moved, entry.arrival),
    )


def _dropped(entries: tuple[Entry, ...], moved: Sequence[int], position: int) -> tuple[Entry, ...]:
    for arrival in moved:
        entry = entries[_index(entries, arrival)]
        if 0 < position < entry.pin:
            entries = _replaced(entries, replace(entry, pin=entry.pin - 1))
    return entries


def _with_person(of_person: Map[int, int], entry: Entry) -> Map[int, int]:
    if entry.kind != Kind.STACK:
        return of_person
    first_arrival = min(entry.arrival, of_person.get(entry.person, entry.arrival))
    return of_person.set(entry.person, first_arrival)


def _without_person(stack: Stack, entries: Sequence[Entry], gone: Entry) -> Map[int, int]:
    if stack.of_person.get(gone.person) != gone.arrival:
        return stack.of_person
    others = () if stack.one_each else entries
    same = (e for e in others if e.person == gone.person and e.kind == Kind.STACK)
    if another := next(same, None):
        return stack.of_person.set(gone.person, another.arrival)
    return stack.of_person.delete(gone.person)


def _interventions(stack: Stack) -> list[Entry]:
    if len(stack.of_person) == len(stack.entries):
        return []  # everybody waits in the stack, each once
    return [entry for entry in stack.entries if entry.kind != Kind.STACK]


def _order(stack: Stack) -> Order:
    order = order_named(stack.order)
    if order is None:
        raise UnknownOrderError(stack.order)
    return order


class _Standings(msgspec.Struct, frozen=True):
    """The stack-kind entries by how they can be called."""

    funded: list[Entry]
    over: list[Entry]
    held: list[Entry]
    moved: list[Entry]


def _standings(stack: Stack, tally: Tally) -> _Standings:
    entries = stack.entries
    if len(stack.of_person) != len(entries):
        entries = tuple([entry for entry in entries if entry.kind == Kind.STACK])
    if not stack.moved and stack.budgets == NO_BUDGETS:
        return _Standings(list(entries), [], [], [])
    used_up = exhausted(stack.budgets, tally)
    waiting = _Standings([], [], [], [])
    # A used up hard budget holds moved entries, too.
    free = (waiting.funded.append, waiting.over.append, waiting.held.append)
    pinned = (waiting.moved.append, waiting.moved.append, waiting.held.append)
    for entry, at in zip(entries, used_up.standings(entries), strict=True):
        (pinned if entry.pin else free)[at](entry)
    waiting.moved.sort(key=lambda e: (e.pin, -e.pinned, e.arrival))
    return waiting


def _places(stack: Stack, tally: Tally) -> tuple[Place, ...]:
    waiting = _standings(stack, tally)
    moved = _moved_places(waiting.moved, len(waiting.funded) + len(waiting.over))
    held = [Place(e, _HELD, held=True) for e in waiting.held]
    if not waiting.over:
        caller = _order(stack).caller(waiting.funded, tally, stack.terms, waiting.moved)
        return (*in_turn(caller, range(1, len(waiting.funded) + len(moved) + 1), moved), *held)
    within = _places_within(stack, tally, waiting, moved)
    over = _places_over(stack, tally, waiting, moved, [place.entry for place in within])
    return (*within, *over, *held)


def _places_within(
    stack: Stack, tally: Tally, waiting: _Standings, moved: Mapping[int, Place]
) -> tuple[Place, ...]:
    """Everybody before the first who is over a soft budget: those who are not, by their order."""
    last = len(waiting.funded)
    for position in moved:
        if position <= last + 1:
            last += 1
    beside = [*waiting.moved, *waiting.over]
    caller = _order(stack).caller(waiting.funded, tally, stack.terms, beside)
    return in_turn(caller, range(1, last + 1), moved)


def _places_over(
    stack: Stack,
    tally: Tally,
    waiting: _Standings,
    moved: Mapping[int, Place],
    called: Sequence[Entry],
) -> tuple[Place, ...]:
    """Those over a soft budget, by the same order, with the tally as it is after all turns before.

    Who was ``called`` before them stands at the places up to theirs.
    """
    gone = {entry.arrival for entry in called}
    order = _order(stack)
    quota: set[int] = set()
    if order.holds:
        everybody = (*waiting.funded, *waiting.over, *waiting.moved)
        quota = on_quota(everybody, lists_known(everybody, stack.terms), stack.terms)
    beside = [entry for entry in waiting.moved if entry.arrival not in gone]
    people = {entry.person for entry in (*waiting.over, *beside)}
    after = all_started(tally, called, stack.terms, quota, people)
    caller = order.caller(waiting.over, after, stack.terms, beside)
    positions = range(len(called) + 1, len(called) + len(waiting.over) + len(beside) + 1)
    places = in_turn(caller, positions, moved)
    return tuple(
        [
            each if each.entry.pin else Place(each.entry, (_OVER, *each.reasons), each.held)
            for each in places
        ]
    )


_OVER = Reason("over_soft_budget")
_HELD = (Reason("held_for_budget"),)


def _first_in_stack(stack: Stack, tally: Tally) -> Entry | Nobody:
    waiting = _standings(stack, tally)
    moved = waiting.moved
    free = waiting.funded or waiting.over
    if moved and (moved[0].pin <= 1 or not free):
        return moved[0]
    if not free:
        return Nobody.HELD
    beside = [*moved, *waiting.over] if waiting.funded else moved
    place = _order(stack).caller(free, tally, stack.terms, beside).take()
    return Nobody.QUOTA_WAIT if place.held else place.entry


def _moved_places(moved: Sequence[Entry], free: int) -> dict[int, Place]:
    """Where the moved entries stand, which come by (pin, newest move).

    At each position the smallest pin not beyond it, else somebody not moved; those pinned beyond
    the end come after everybody else (domain.md 3, *Move*).
    """
    found: dict[int, Place] = {}
    position = 1
    for entry in moved:
        unmoved_before = min(free, max(0, entry.pin - position))
        free -= unmoved_before
        position += unmoved_before
        found[position] = Place(entry, (pin_reason(entry),))
        position += 1
    return found
