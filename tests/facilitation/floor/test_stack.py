"""The stack: interventions, closing, moves and no-shows against domain.md, section 3."""

from functools import reduce

import pytest
from msgspec.structs import replace

from facilitation.floor.budgets import Budget, Budgets
from facilitation.floor.entries import Entry, Kind
from facilitation.floor.places import Place, Reason
from facilitation.floor.stack import (
    Nobody,
    NotWaitingError,
    Refused,
    Stack,
    StackClosedError,
    UnknownOrderError,
    admit_direct,
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
from facilitation.floor.tally import Tally
from facilitation.map import Map

NOBODY_YET = Tally()
NO_BUDGETS = Budgets()


def stack_of(*people: int, budgets: Budgets = NO_BUDGETS) -> Stack:
    return reduce(join, [Entry(person, person) for person in people], Stack(budgets=budgets))


def people(stack: Stack, tally: Tally = NOBODY_YET) -> list[int]:
    return [place.entry.person for place in queue(stack, tally)]


def admitted(stack: Stack, entry: Entry, target_is_direct: bool = False) -> Stack:
    allowed = admit_direct(stack, entry, target_is_direct)
    assert isinstance(allowed, Entry)
    return join(stack, allowed)


BEN, CHI, DOV, EVE, FAY, GUS = range(1, 7)
ANAS_TURN = 100


def while_ana_speaks() -> Stack:
    stack = join(Stack(), Entry(1, BEN))
    stack = admitted(stack, Entry(2, CHI, Kind.DIRECT, target=ANAS_TURN))
    stack = join(stack, Entry(3, DOV, Kind.CLARIFY, target=ANAS_TURN))
    stack = join(stack, Entry(4, EVE, Kind.PROCESS))
    stack = admitted(stack, Entry(5, FAY, Kind.DIRECT, target=ANAS_TURN))
    return admitted(stack, Entry(6, GUS, Kind.DIRECT, target=ANAS_TURN))


def test_interventions_go_by_rank_and_the_surplus_one_joins_the_stack() -> None:
    stack = while_ana_speaks()
    assert people(stack) == [EVE, DOV, CHI, FAY, BEN, GUS]
    assert entry_of(stack, GUS) == Entry(6, GUS)
    assert queue(stack, NOBODY_YET)[2].reasons == (Reason("direct", ANAS_TURN),)


def test_calling_them_one_by_one_gives_the_order_shown() -> None:
    stack, called = while_ana_speaks(), []
    while not isinstance(entry := first(stack, NOBODY_YET), Nobody):
        called.append(entry.person)
        stack = served(stack, entry.arrival, 0)
    assert called == [EVE, DOV, CHI, FAY, BEN, GUS]


def test_a_served_direct_response_still_counts_and_a_withdrawn_one_does_not() -> None:
    stack = while_ana_speaks()
    another = Entry(7, 7, Kind.DIRECT, target=ANAS_TURN)
    fallen = admit_direct(served(stack, 2, 0), another, False)
    assert isinstance(fallen, Entry)
    assert fallen.kind is Kind.STACK
    assert admit_direct(leave(stack, 2), another, False) == another


def test_no_direct_response_to_a_direct_response_nor_two_from_one_person() -> None:
    stack = join(Stack(), Entry(2, CHI, Kind.DIRECT, target=ANAS_TURN))
    to_direct = Entry(5, BEN, Kind.DIRECT, target=101)
    assert admit_direct(stack, to_direct, True) == Entry(5, BEN)
    again = Entry(6, CHI, Kind.DIRECT, target=ANAS_TURN)
    assert admit_direct(stack, again, False) == Entry(6, CHI)


def test_a_direct_response_to_no_turn_joins_the_stack() -> None:
    assert admit_direct(Stack(), Entry(2, CHI, Kind.DIRECT), False) == Entry(2, CHI)


def test_a_refused_direct_response_of_somebody_waiting_is_told_so() -> None:
    refused = Entry(5, BEN, Kind.DIRECT, target=1)
    assert admit_direct(stack_of(BEN), refused, True) is Refused.ALREADY_WAITING
    assert admit_direct(Stack(closed=True), refused, True) is Refused.CLOSED


def test_a_stack_entry_that_fell_back_late_keeps_its_arrival() -> None:
    stack = join(join(Stack(), Entry(3, BEN)), Entry(2, CHI))
    assert people(stack) == [CHI, BEN]


def test_unused_direct_responses_lapse_when_the_next_stack_turn_starts() -> None:
    stack, lapsed = lapse_direct(while_ana_speaks(), 101)
    assert [entry.person for entry in lapsed] == [CHI, FAY]
    assert people(stack) == [EVE, DOV, BEN, GUS]
    assert lapse_direct(stack, 102) == (stack, ())


def test_direct_responses_to_the_running_turn_do_not_lapse() -> None:
    stack = while_ana_speaks()
    assert lapse_direct(stack, ANAS_TURN) == (stack, ())


def test_close_and_reopen() -> None:
    stack = replace(stack_of(1, 2), closed=True)
    assert refusal(stack, Entry(3, 3)) is Refused.CLOSED
    with pytest.raises(StackClosedError):
        join(stack, Entry(3, 3))
    stack = leave(join(stack, Entry(4, 4, Kind.CLARIFY)), 1, position=1)
    stack = join(reopen(stack), Entry(5, 3))
    assert people(stack) == [4, 2, 3]


def test_why_nobody_is_next() -> None:
    assert first(Stack(), NOBODY_YET) is Nobody.EMPTY
    assert first(Stack(closed=True), NOBODY_YET) is Nobody.EXHAUSTED
    assert first(replace(stack_of(1), closed=True), NOBODY_YET) == Entry(1, 1)


def test_adding_again_returns_the_waiting_entry() -> None:
    stack = stack_of(1, 2)
    assert join(stack, Entry(3, 1)) is stack
    assert entry_of(stack, 1) == Entry(1, 1)
    assert refusal(stack, Entry(3, 1, Kind.CLARIFY)) is None


def test_a_group_may_allow_several_entries_each() -> None:
    stack = Stack(order="progressive", one_each=False)
    for arrival, person in ((1, 1), (2, 1), (3, 2)):
        stack = join(stack, Entry(arrival, person))
    assert people(stack) == [1, 2, 1]


A, B, C, D, E = 1, 2, 3, 4, 5


def test_moves_last_as_the_reference_says() -> None:
    stack = move(stack_of(A, B, C, D), D, 2, seq=9, reason="leaves early")
    assert people(stack) == [A, D, B, C]
    assert queue(stack, NOBODY_YET)[1] == Place(
        Entry(D, D, pin=2, pinned=9, reason="leaves early"), (Reason("moved", 2, "leaves early"),)
    )
    stack = served(stack, A, position_of(stack, NOBODY_YET, A))
    assert people(stack) == [D, B, C]
    stack = join(stack, Entry(E, E))
    assert people(stack) == [D, B, C, E]
    assert people(withdrawn(stack, NOBODY_YET, B)) == [D, C, E]


def test_withdrawing_from_before_a_moved_entry_keeps_its_distance_to_the_front() -> None:
    stack = move(stack_of(A, B, C, D), D, 3, seq=9)
    assert people(withdrawn(stack, NOBODY_YET, A)) == [B, D, C]
    assert people(withdrawn(stack, NOBODY_YET, C)) == [A, B, D]
    assert people(withdrawn(stack_of(A, B), NOBODY_YET, A)) == [B]


def test_the_newest_move_wins_a_place() -> None:
    stack = move(move(stack_of(A, B, C, D), C, 1, seq=8), D, 1, seq=9)
    assert people(stack) == [D, C, A, B]
    assert first(stack, NOBODY_YET) == entry_of(stack, D)


def test_moves_beyond_the_end_come_last() -> None:
    stack = move(move(stack_of(A, B, C), A, 9, seq=8), B, 7, seq=9)
    assert people(stack) == [C, B, A]


def test_only_waiting_stack_entries_are_moved() -> None:
    stack = join(stack_of(A), Entry(7, B, Kind.CLARIFY))
    for arrival in (7, 99):
        with pytest.raises(NotWaitingError):
            move(stack, arrival, 1, seq=9)


def test_a_no_show_is_second_once_and_then_dropped() -> None:
    stack = miss(stack_of(A, B, C), A, seq=9)
    assert people(stack) == [B, A, C]
    assert queue(stack, NOBODY_YET)[1].reasons == (Reason("missed", 2),)
    stack = served(stack, B, 1)
    assert people(stack) == [A, C]
    assert people(miss(stack, A, seq=10)) == [C]


def test_the_only_one_waiting_is_called_again_before_being_dropped() -> None:
    stack = miss(stack_of(A), A, seq=9)
    assert people(stack) == [A]
    assert miss(stack, A, seq=10).entries == ()


def test_an_intervention_that_nobody_takes_up_is_dropped() -> None:
    stack = join(move(stack_of(A, B), B, 2, seq=8), Entry(7, C, Kind.CLARIFY))
    assert miss(stack, 7, seq=9) == move(stack_of(A, B), B, 2, seq=8)
    assert miss(stack, 99, seq=9) is stack


def test_leaving_without_waiting_changes_nothing() -> None:
    stack = stack_of(A)
    assert leave(stack, 99) is stack


def test_positions_count_stack_entries_only() -> None:
    stack = join(stack_of(A, B), Entry(7, C, Kind.CLARIFY))
    assert [position_of(stack, NOBODY_YET, arrival) for arrival in (A, B, 7)] == [1, 2, 0]


def test_only_a_known_order_calls_anybody() -> None:
    with pytest.raises(UnknownOrderError):
        first(Stack((Entry(1, 1),), order="dice"), NOBODY_YET)


def test_an_exhausted_hard_budget_holds_the_entry_visibly() -> None:
    tally = Tally(time=Map({A: 60}))
    stack = stack_of(A, B, budgets=Budgets(person=Budget(60)))
    places = queue(move(stack, A, 1, seq=9), tally)
    assert [(p.entry.person, p.held) for p in places] == [(B, False), (A, True)]
    assert places[1].reasons == (Reason("held_for_budget"),)
    assert first(served(stack, B, 1), tally) is Nobody.HELD


def test_an_exhausted_soft_budget_sorts_after_everybody_else() -> None:
    tally = Tally(time=Map({A: 60, B: 61}))
    stack = stack_of(A, B, C, D, budgets=Budgets(person=Budget(60, hard=False)))
    assert people(stack, tally) == [C, D, A, B]
    assert queue(stack, tally)[2].reasons[0] == Reason("over_soft_budget")
    assert people(move(stack, B, 2, seq=9), tally) == [C, B, D, A]
    assert first(stack_of(A, B, budgets=stack.budgets), tally) == Entry(A, A)


def test_only_pins_above_the_place_left_drop() -> None:
    stack = move(move(stack_of(A, B, C, D), D, 2, seq=8), C, 2, seq=9)
    assert people(stack) == [A, C, D, B]
    assert people(served(stack, C, 2)) == [A, D, B]
