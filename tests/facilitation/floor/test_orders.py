"""The six orders against the fixture of domain.md, section 3."""

from collections.abc import Iterable
from functools import reduce

import pytest

from facilitation.floor.catalogue import order_named, order_names
from facilitation.floor.entries import Entry
from facilitation.floor.places import Place, Reason
from facilitation.floor.stack import Nobody, Stack, began, first, join, leave, move, queue, served
from facilitation.floor.tally import Tally, reopened, started
from facilitation.floor.terms import DEFAULT_TERMS, OrderTerms
from facilitation.map import Map

ANA, BEN, CHI, DOV, EVE, FAY = range(1, 7)
NAMES = {ANA: "Ana", BEN: "Ben", CHI: "Chi", DOV: "Dov", EVE: "Eve", FAY: "Fay"}
NORTH = (ANA, CHI, DOV)
QUOTA = (ANA, EVE)


def hand(person: int) -> Entry:
    return Entry(
        arrival=person,
        person=person,
        group="N" if person in NORTH else "S",
        lists=("quota",) if person in QUOTA else (),
    )


WAITING = tuple(hand(person) for person in (ANA, BEN, CHI, DOV, EVE))
TALLY = Tally(spoken=Map({ANA: 2, CHI: 1, EVE: 1}), groups=Map({"N": 3, "S": 1}))


def waiting_in(order: str, waiting: Iterable[Entry], terms: OrderTerms = DEFAULT_TERMS) -> Stack:
    return reduce(join, waiting, Stack(order=order, terms=terms))


def names(places: tuple[Place, ...]) -> str:
    return " ".join(NAMES[place.entry.person] + "!" * place.held for place in places)


EXPECTED = {
    "fifo": "Ana Ben Chi Dov Eve",
    "progressive": "Ben Dov Chi Eve Ana",
    "groups": "Ben Eve Dov Chi Ana",
    "alternating": "Eve Ben Ana Dov Chi",
    "quota": "Eve Ben Ana Dov Chi!",
}


@pytest.mark.parametrize(("order", "expected"), EXPECTED.items())
def test_the_orders_of_the_reference(order: str, expected: str) -> None:
    assert names(queue(waiting_in(order, WAITING), TALLY)) == expected


@pytest.mark.parametrize(("order", "expected"), EXPECTED.items())
def test_calling_one_by_one_gives_the_order_shown(order: str, expected: str) -> None:
    stack, tally, called = waiting_in(order, WAITING), TALLY, []
    while not isinstance(entry := first(stack, tally), Nobody):
        called.append(NAMES[entry.person])
        tally = began(stack, tally, entry)
        stack = served(stack, entry.arrival, 1)
    assert called == [name for name in expected.split() if not name.endswith("!")]
    assert entry is (Nobody.QUOTA_WAIT if order == "quota" else Nobody.EMPTY)


def test_orders_are_found_by_name() -> None:
    assert set(order_names()) >= {*EXPECTED, "sides"}
    assert order_names() == tuple(sorted(order_names()))
    assert order_named("dice") is None
    assert [name for name in order_names() if (o := order_named(name)) and o.holds] == ["quota"]


def test_fifo_says_who_arrived_when() -> None:
    place = queue(waiting_in("fifo", WAITING[2:]), TALLY)[0]
    assert place == Place(WAITING[2], (Reason("arrived", 1),))


def test_progressive_says_how_often_each_has_spoken() -> None:
    places = queue(waiting_in("progressive", WAITING), TALLY)
    assert places[0].reasons == (Reason("has_not_spoken"), Reason("arrived", 2))
    assert places[-1].reasons == (Reason("spoke_times", 2), Reason("arrived", 1))


def test_progressive_by_time_takes_the_least_milliseconds() -> None:
    terms = OrderTerms(by_time=True)
    tally = Tally(time=Map({ANA: 10, BEN: 90_000, CHI: 10, DOV: 5, EVE: 11}), spoken=Map({ANA: 3}))
    places = queue(waiting_in("progressive", WAITING, terms=terms), tally)
    assert names(places) == "Dov Chi Ana Eve Ben"
    assert places[0].reasons == (Reason("spoke_for", 5), Reason("arrived", 4))


def test_group_balance_counts_on_within_the_shown_order() -> None:
    places = queue(waiting_in("groups", WAITING), TALLY)
    assert [place.reasons[0] for place in places] == [
        Reason("group_turns", 1, "S"),
        Reason("group_turns", 2, "S"),
        Reason("group_turns", 3, "N"),
        Reason("group_turns", 4, "N"),
        Reason("group_turns", 5, "N"),
    ]


def test_somebody_without_a_group_counts_as_a_group_of_one() -> None:
    guests = tuple(Entry(arrival=person, person=person) for person in (ANA, BEN, CHI))
    tally = Tally(spoken=Map({ANA: 1}))
    places = queue(waiting_in("groups", guests), tally)
    assert names(places) == "Ben Chi Ana"
    assert places[0].reasons[0] == Reason("no_group")


def test_alternating_names_the_list_and_the_empty_one_passed_over() -> None:
    places = queue(waiting_in("alternating", WAITING), TALLY)
    assert places[0].reasons[0] == Reason("list_turn", text="quota")
    assert places[1].reasons[0] == Reason("list_turn", text="open")
    assert places[4].reasons[:2] == (
        Reason("list_empty", text="quota"),
        Reason("list_turn", text="open"),
    )


def test_alternating_goes_on_after_the_list_last_served() -> None:
    stack = waiting_in("alternating", WAITING)
    tally = began(stack, TALLY, hand(EVE))
    assert first(leave(stack, EVE), tally) == hand(BEN)


def test_a_third_list_takes_its_turn() -> None:
    terms = OrderTerms(lists=("quota", "first-timers"))
    waiting = (
        Entry(1, 1),
        Entry(2, 2, lists=("first-timers",)),
        Entry(3, 3, lists=("quota",)),
        Entry(4, 4, lists=("first-timers", "quota")),
    )
    places = queue(waiting_in("alternating", waiting, terms=terms), Tally())
    assert [place.entry.person for place in places] == [3, 2, 1, 4]


def test_quota_waits_and_says_so_until_somebody_joins_the_list() -> None:
    stack = waiting_in("quota", (hand(CHI), hand(DOV)))
    tally = began(stack, TALLY, hand(DOV))
    stack = served(stack, DOV, 1)
    assert first(stack, tally) is Nobody.QUOTA_WAIT
    held = queue(stack, tally)[0]
    assert held.held
    assert held.reasons[0] == Reason("held_for_quota", 1, "quota")
    joined = join(stack, Entry(9, EVE, lists=("quota",)))
    assert names(queue(joined, tally)) == "Eve Chi"
    assert first(leave(joined, 9), tally) == hand(CHI)


def test_quota_lets_others_go_on_when_the_body_reopens() -> None:
    stack = waiting_in("quota", (hand(CHI),))
    tally = began(stack, TALLY, hand(DOV))
    assert first(stack, tally) is Nobody.QUOTA_WAIT
    assert first(stack, reopened(tally)) == hand(CHI)


def test_turns_of_others_count_only_while_the_quota_list_is_empty() -> None:
    stack = waiting_in("quota", (hand(ANA), hand(BEN), hand(CHI)))
    tally = began(stack, Tally(), hand(BEN))
    assert tally.others == 0
    assert names(queue(leave(served(stack, BEN, 2), ANA), tally)) == "Chi"


def test_turns_before_the_quota_was_in_force_do_not_count() -> None:
    tally = began(waiting_in("fifo", (hand(CHI),)), Tally(), hand(DOV))
    assert first(waiting_in("quota", (hand(CHI),)), tally) == hand(CHI)


@pytest.mark.parametrize(("most", "expected"), [(0, "Chi!"), (1, "Chi Dov!"), (2, "Chi Dov")])
def test_how_many_others_speak_while_the_quota_list_is_empty(most: int, expected: str) -> None:
    waiting = (hand(CHI), hand(DOV))[: 1 if most == 0 else 2]
    places = queue(waiting_in("quota", waiting, terms=OrderTerms(others=most)), Tally())
    assert names(places) == expected


def test_somebody_of_the_quota_list_moved_back_keeps_it_from_being_empty() -> None:
    eve = Entry(5, EVE, lists=("quota",), pin=3, pinned=8)
    places = queue(waiting_in("quota", (hand(BEN), hand(CHI), hand(DOV), eve)), Tally())
    assert names(places) == "Ben Chi Eve Dov"


SIDES = (
    Entry(1, ANA, side="for"),
    Entry(2, BEN, side="for"),
    Entry(3, CHI, side="against"),
    Entry(4, DOV, side="against"),
    Entry(5, EVE, side=""),
)


def test_sides_take_turns_and_the_mover_goes_first() -> None:
    stack = waiting_in("sides", SIDES, terms=OrderTerms(mover=BEN))
    places = queue(stack, Tally())
    assert names(places) == "Ben Chi Ana Dov Eve"
    assert [(place.reasons[0].code, place.reasons[0].text) for place in places] == [
        ("mover", ""),
        ("side_turn", "against"),
        ("side_turn", "for"),
        ("side_turn", "against"),
        ("has_not_spoken", ""),
    ]


def test_the_mover_goes_first_only_once() -> None:
    stack = waiting_in("sides", SIDES, terms=OrderTerms(mover=BEN))
    tally = Tally(spoken=Map({BEN: 1}), last_side="for")
    assert names(queue(stack, tally)) == "Chi Ana Dov Ben Eve"


def test_somebody_on_no_side_leaves_the_alternation_as_it_was() -> None:
    stack = waiting_in("sides", SIDES[1:3])
    tally = started(Tally(last_side="for"), SIDES[4])
    assert names(queue(stack, tally)) == "Chi Ben"


def test_somebody_on_no_side_moved_to_the_front_leaves_the_alternation_too() -> None:
    stack = move(waiting_in("sides", (*SIDES[1:3], SIDES[4])), EVE, 1, seq=9)
    assert names(queue(stack, Tally(last_side="for"))) == "Eve Chi Ben"
