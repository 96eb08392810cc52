"""The properties that domain.md, section 3, demands of any record."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, reduce
from itertools import permutations, product
from typing import TypeVar

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from msgspec.structs import replace

from facilitation.floor.budgets import Budget, Budgets, Standing, standing
from facilitation.floor.catalogue import Order, order_named, order_names
from facilitation.floor.entries import Entry, Kind
from facilitation.floor.places import Place
from facilitation.floor.stack import (
    Nobody,
    NotWaitingError,
    Stack,
    admit_direct,
    began,
    entry_at,
    entry_of,
    first,
    join,
    lapse_direct,
    leave,
    miss,
    move,
    position_of,
    queue,
    refusal,
    reopen,
    served,
    withdrawn,
)
from facilitation.floor.tally import Tally, started
from facilitation.floor.terms import OrderTerms, lists_of, rotation_after
from facilitation.floor.turns import (
    Turn,
    allotted,
    due,
    elapsed,
    end,
    extend,
    overrun,
    pause,
    resume,
)
from facilitation.map import Map

Key = TypeVar("Key")

PEOPLE = range(1, 6)
GROUPS = ("", "N", "S", "W")
LISTS = ((), ("quota",), ("young",), ("young", "quota"), ("unheard of",))
SIDES = ("", "for", "against")
ORDERS = order_names()


# Made once: hypothesis looks into each new strategy, which takes longer than to draw from it.
SIDE, YES_OR_NO, PLACE = st.sampled_from(SIDES), st.booleans(), st.integers(1, 10)
ORDER, WAITING = st.sampled_from(ORDERS), st.integers(0, 9)


# What belongs together is drawn at once: to draw takes longer than whatever is done with it.
WHO = st.sampled_from([*product(PEOPLE, GROUPS, LISTS, SIDES)])
INTERVENING = [*product((Kind.PROCESS, Kind.CLARIFY, Kind.DIRECT), ("", "own"), range(-1, 6))]
HOW = st.sampled_from([*[(Kind.STACK, "", -1)] * (2 * len(INTERVENING)), *INTERVENING])


@cache
def entries(arrival: int) -> st.SearchStrategy[Entry]:
    def made(who: tuple[int, str, tuple[str, ...], str], how: tuple[Kind, str, int]) -> Entry:
        (person, group, lists, side), (kind, signal, rank) = who, how
        return Entry(
            arrival=arrival,
            person=person,
            kind=kind,
            group=group,
            lists=lists,
            side=side,
            target=100 if kind in (Kind.DIRECT, Kind.CLARIFY) else 0,
            signal=signal,
            rank=rank,
        )

    return st.builds(made, WHO, HOW)


def counts(keys: Sequence[Key], most: int) -> st.SearchStrategy[Map[Key, int]]:
    """How often, or how long, some of these."""
    return st.lists(st.sampled_from([*product(keys, range(most + 1))])).map(dict).map(Map)


def budget(seconds: int) -> st.SearchStrategy[Budget | None]:
    return st.sampled_from([None, None, Budget(seconds, False), Budget(seconds, True)])


TALLIES = st.builds(
    Tally,
    spoken=counts(PEOPLE, 3),
    groups=counts(GROUPS[1:], 3),
    time=counts(PEOPLE, 30),
    group_time=counts(GROUPS[1:], 60),
    item_time=st.integers(0, 90),
    last_list=st.sampled_from(["", "quota", "young", "open"]),
    last_side=SIDE,
    others=st.integers(0, 2),
)


TERMS = st.builds(
    OrderTerms,
    lists=st.sampled_from([("quota", "open"), ("quota",), ("young", "open", "quota")]),
    others=st.integers(0, 2),
    mover=st.sampled_from([0, 1, 2]),
    by_time=st.booleans(),
)
BUDGETS = st.builds(
    Budgets,
    person=budget(20),
    group=budget(40),
    item=budget(80),
)


@st.composite
def stacks(draw: st.DrawFn, budgets: st.SearchStrategy[Budgets] = BUDGETS) -> Stack:
    empty = Stack(
        order=draw(ORDER),
        terms=draw(TERMS),
        budgets=draw(budgets),
        one_each=draw(YES_OR_NO),
    )
    count = draw(WAITING)
    stack = reduce(join, [draw(entries(arrival)) for arrival in range(1, count + 1)], empty)
    movable = [entry.arrival for entry in stack.entries if entry.kind == Kind.STACK]
    if movable:
        moves = st.tuples(st.sampled_from(movable), PLACE)
        for seq, (arrival, place) in enumerate(draw(st.lists(moves, max_size=3)), 50):
            stack = move(stack, arrival, place, seq)
    return stack


def consistent(stack: Stack) -> bool:
    """Whether what the stack keeps beside its entries agrees with them."""
    waiting = [entry for entry in stack.entries if entry.kind == Kind.STACK]
    firsts = {e.person: e.arrival for e in reversed(waiting)}
    arrivals = [e.arrival for e in stack.entries]
    pinned = {e.arrival for e in waiting if e.pin}
    return (
        dict(stack.of_person) == firsts
        and arrivals == sorted(set(arrivals))
        and set(stack.moved) == pinned
    )


def called(stack: Stack, tally: Tally, place: Place) -> tuple[Stack, Tally]:
    entry = place.entry
    if entry.kind != Kind.STACK:
        return served(stack, entry.arrival, 0), tally
    return served(stack, entry.arrival, 1), began(stack, tally, entry)


@given(stacks(), TALLIES)
def test_everybody_waiting_has_exactly_one_place(stack: Stack, tally: Tally) -> None:
    arrivals = [place.entry.arrival for place in queue(stack, tally)]
    assert sorted(arrivals) == [entry.arrival for entry in stack.entries]


@given(stacks(), TALLIES)
@settings(max_examples=300)
def test_the_order_shown_is_the_order_of_calling(stack: Stack, tally: Tally) -> None:
    for place in queue(stack, tally):
        following = first(stack, tally)
        if place.held:
            assert following in (Nobody.QUOTA_WAIT, Nobody.HELD)
            return
        assert isinstance(following, Entry)
        assert following.arrival == place.entry.arrival
        stack, tally = called(stack, tally, place)
    assert first(stack, tally) is Nobody.EMPTY


@given(stacks(), TALLIES)
def test_next_is_a_waiting_entry_or_a_named_state(stack: Stack, tally: Tally) -> None:
    following = first(stack, tally)
    if isinstance(following, Entry):
        assert entry_at(stack, following.arrival) == following
    else:
        assert (following in (Nobody.HELD, Nobody.QUOTA_WAIT)) == bool(stack.entries)


@given(st.data())
def test_the_order_of_joining_does_not_matter_only_arrival(data: st.DataObject) -> None:
    stack, tally = data.draw(stacks()), data.draw(TALLIES)
    shuffled = data.draw(st.permutations(stack.entries))
    bare = Stack(order=stack.order, terms=stack.terms, budgets=stack.budgets, one_each=False)
    again = reduce(join, shuffled, bare)
    assert [p.entry.arrival for p in queue(again, tally)] == [
        p.entry.arrival for p in queue(reduce(join, stack.entries, bare), tally)
    ]


@given(st.data(), st.sampled_from(ORDERS))
def test_each_order_is_the_same_for_any_order_of_input(data: st.DataObject, name: str) -> None:
    waiting = [data.draw(entries(arrival)) for arrival in range(1, data.draw(st.integers(1, 8)))]
    tally, terms = data.draw(TALLIES), data.draw(TERMS)
    order = order_named(name)
    assert order is not None
    shuffled = data.draw(st.permutations(waiting))
    assert arranged(order, shuffled, tally, terms) == arranged(order, waiting, tally, terms)


def arranged(order: Order, waiting: list[Entry], tally: Tally, terms: OrderTerms) -> list[Place]:
    caller = order.caller(waiting, tally, terms, ())
    return [caller.take() for _ in waiting]


@given(stacks(), TALLIES)
@settings(max_examples=200)
def test_progressive_serves_nobody_before_somebody_heard_less(stack: Stack, tally: Tally) -> None:
    """Called one by one: nobody else who waits, is not moved and has budget left was heard less."""
    terms = OrderTerms(others=stack.terms.others)
    stack = msgspec.structs.replace(stack, order="progressive", terms=terms)
    while isinstance(following := first(stack, tally), Entry):
        if _within_and_unmoved(stack, tally, following):
            rivals = (e for e in stack.entries if _within_and_unmoved(stack, tally, e))
            assert all(
                tally.spoken_by(following.person) <= tally.spoken_by(each.person) for each in rivals
            )
        place = queue(stack, tally)[0]
        stack, tally = called(stack, tally, place)


def _within_and_unmoved(stack: Stack, tally: Tally, entry: Entry) -> bool:
    within = standing(stack.budgets, tally, entry) is Standing.WITHIN
    return entry.kind == Kind.STACK and not entry.pin and within


@given(stacks(), TALLIES)
def test_every_place_has_its_reasons(stack: Stack, tally: Tally) -> None:
    assert all(place.reasons for place in queue(stack, tally))


@given(stacks(st.just(Budgets())), TALLIES, st.integers(1, 12))
def test_a_moved_entry_stands_where_it_was_moved_to(stack: Stack, tally: Tally, to: int) -> None:
    waiting = [e for e in stack.entries if e.kind == Kind.STACK and not e.pin]
    unmoved = reduce(join, waiting, Stack(order=stack.order, terms=stack.terms, one_each=False))
    for entry in waiting:
        moved = move(unmoved, entry.arrival, to, seq=99)
        assert position_of(moved, tally, entry.arrival) == min(to, len(waiting))


def least(waiting: list[Entry], tally: Tally, terms: OrderTerms, order: str) -> Entry:
    """Who is next, as the table of the reference words it, looked for among all who wait."""

    def heard(entry: Entry) -> tuple[int, ...]:
        return (tally.spoken_by(entry.person), entry.arrival)

    if order == "fifo":
        return min(waiting, key=lambda e: e.arrival)
    if order == "progressive" and terms.by_time:
        return min(waiting, key=lambda e: (tally.time_of(e.person), *heard(e)))
    if order == "groups":
        return min(
            waiting,
            key=lambda e: (tally.turns_of(e.group) if e.group else heard(e)[0], *heard(e)),
        )
    chosen = waiting
    if order in ("alternating", "quota"):
        names = rotation_after(terms, tally.last_list)
        on = ([e for e in waiting if name in lists_of(e.lists, terms)] for name in names)
        chosen = next(filter(None, on))
    elif order == "sides":
        mover = [e for e in waiting if e.person == terms.mover]
        opposite = {"for": "against", "against": "for"}.get(tally.last_side)
        others = [e for e in waiting if e.side == opposite]
        chosen = (mover if not tally.spoken_by(terms.mover) else []) or others or waiting
    return min(chosen, key=heard)


def plainly(stack: Stack, tally: Tally) -> list[int]:
    """Everybody in the stack in order, worked out by the words of the reference, one by one."""
    waiting = [e for e in stack.entries if e.kind == Kind.STACK]
    stands = {e.arrival: standing(stack.budgets, tally, e) for e in waiting}
    held = [e.arrival for e in waiting if stands[e.arrival] is Standing.HELD]
    left = [e for e in waiting if e.arrival not in held]
    found: list[int] = []
    while left:
        pins = sorted((e for e in left if e.pin), key=lambda e: (e.pin, -e.pinned, e.arrival))
        free = [e for e in left if not e.pin]
        within = [e for e in free if stands[e.arrival] is Standing.WITHIN]
        if pins and (pins[0].pin <= len(found) + 1 or not free):
            entry = pins[0]
        else:
            entry = least(within or free, tally, stack.terms, stack.order)
        found.append(entry.arrival)
        left.remove(entry)
        tally = started(tally, entry, stack.terms)
    return [*found, *held]


@given(stacks(), TALLIES)
@settings(max_examples=300)
def test_every_order_is_what_the_plain_rule_gives(stack: Stack, tally: Tally) -> None:
    places = [place.entry for place in queue(stack, tally)]
    assert [e.arrival for e in places if e.kind == Kind.STACK] == plainly(stack, tally)


class AnEvening(RuleBasedStateMachine):
    """Admitted = served + waiting + withdrawn + dropped + lapsed, and the stack stays sound."""

    def __init__(self) -> None:
        super().__init__()
        self.stack, self.tally, self.seq = Stack(), Tally(), 0
        self.admitted = self.gone = 0

    @initialize(order=st.sampled_from(ORDERS), terms=TERMS, one_each=st.booleans())
    def begin(self, order: str, terms: OrderTerms, one_each: bool) -> None:
        self.stack = Stack(order=order, terms=terms, one_each=one_each)

    @rule(data=st.data())
    def somebody_joins(self, data: st.DataObject) -> None:
        self.seq += 1
        entry = data.draw(entries(self.seq))
        direct = entry.kind == Kind.DIRECT
        allowed = admit_direct(self.stack, entry, False) if direct else entry
        if isinstance(allowed, Entry) and not refusal(self.stack, allowed):
            self.stack = join(self.stack, allowed)
            self.admitted += 1

    @rule()
    def the_next_is_called(self) -> None:
        if isinstance(following := first(self.stack, self.tally), Entry):
            place = queue(self.stack, self.tally)[0]
            assert place.entry == following
            self.stack, self.tally = called(self.stack, self.tally, place)
            self.gone += 1

    @rule()
    def the_next_is_not_there(self) -> None:
        self.seq += 1
        if isinstance(following := first(self.stack, self.tally), Entry):
            dropped = following.missed or following.kind != Kind.STACK
            self.stack = miss(self.stack, following.arrival, self.seq)
            assert (entry_at(self.stack, following.arrival) is None) == dropped
            self.gone += dropped

    @precondition(lambda self: self.stack.entries)
    @rule(data=st.data())
    def somebody_withdraws(self, data: st.DataObject) -> None:
        entry = data.draw(st.sampled_from(self.stack.entries))
        self.stack = withdrawn(self.stack, self.tally, entry.arrival)
        self.gone += 1

    @precondition(lambda self: self.stack.moved or self.stack.of_person)
    @rule(data=st.data(), place=st.integers(1, 9))
    def somebody_is_moved(self, data: st.DataObject, place: int) -> None:
        self.seq += 1
        waiting = [entry for entry in self.stack.entries if entry.kind == Kind.STACK]
        moved = data.draw(st.sampled_from(waiting))
        self.stack = move(self.stack, moved.arrival, place, self.seq)

    @rule()
    def the_stack_closes(self) -> None:
        self.stack = replace(self.stack, closed=True)

    @rule()
    def the_stack_opens(self) -> None:
        self.stack = reopen(self.stack)

    @rule()
    def a_stack_turn_starts(self) -> None:
        self.stack, lapsed = lapse_direct(self.stack, 101)
        self.gone += len(lapsed)
        assert all(entry.kind != Kind.DIRECT for entry in self.stack.entries)

    @invariant()
    def everybody_is_accounted_for(self) -> None:
        assert self.admitted == self.gone + len(self.stack.entries)
        assert consistent(self.stack)


AnEvening.TestCase.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
TestAnEvening = AnEvening.TestCase


@pytest.mark.parametrize("kind", [Kind.PROCESS, Kind.CLARIFY, Kind.DIRECT])
def test_interventions_are_never_moved(kind: Kind) -> None:
    with pytest.raises(NotWaitingError):
        move(join(Stack(), Entry(1, 1, kind, target=100)), 1, 1, seq=9)


@given(stacks(), TALLIES)
def test_one_entry_each_unless_the_group_says_otherwise(stack: Stack, tally: Tally) -> None:
    waiting = [entry.person for entry in stack.entries if entry.kind == Kind.STACK]
    assert not stack.one_each or len(waiting) == len(set(waiting))
    assert all(entry_of(stack, person) for person in waiting)


@given(stacks())
def test_taking_everybody_out_leaves_nothing_behind(stack: Stack) -> None:
    for entry in stack.entries:
        stack = leave(stack, entry.arrival)
    assert (stack.entries, stack.of_person, stack.moved, stack.directs) == ((), Map(), (), ())


def test_three_pins_stand_the_same_whoever_was_moved_first() -> None:
    waiting = [Entry(arrival, arrival) for arrival in range(1, 6)]
    stack = reduce(join, waiting, Stack())
    moves = [(1, 4, 60), (5, 2, 61), (3, 4, 62)]
    seen = {
        tuple(
            place.entry.arrival
            for place in queue(reduce(lambda s, m: move(s, *m), chosen, stack), Tally())
        )
        for chosen in permutations(moves)
    }
    assert seen == {(2, 5, 4, 3, 1)}


TIMES = st.lists(st.tuples(st.sampled_from("pre"), st.integers(0, 90)), max_size=20)


@given(TIMES, st.none() | st.integers(0, 300), st.booleans(), st.integers(0, 20))
@settings(max_examples=200)
def test_a_turns_time_adds_up(
    acts: list[tuple[str, int]], base: int | None, hard: bool, grace: int
) -> None:
    """Elapsed is the sum of the running intervals, never falls and stops at the hard limit."""
    now, ran, last = 0, 0, 0
    turn = Turn(1, 1, since=0, base=base, hard=hard, grace=grace)
    for act, later in acts:
        limit = due(turn)
        if limit is not None and limit <= now + later:
            break
        now += later
        ran += later if turn.since is not None else 0
        turn = {"p": pause, "r": resume, "e": lambda t, _: extend(t, 10)}[act](turn, now)
        assert elapsed(turn, now) == ran >= last
        last = ran
    ended = end(turn, now + 1_000, "finished")
    most = allotted(turn)
    if hard and most is not None:
        assert elapsed(ended, now + 9_999) <= most + grace
        assert (ended.how == "hard_limit") == (turn.since is not None and due(turn) < now + 1_000)
    assert overrun(ended, 0) == max(0, ended.ran - most) if most is not None else True
    assert elapsed(ended, now + 5_000) == ended.ran
