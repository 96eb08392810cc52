"""Rounds against the tables of domain.md, section 2."""

from collections.abc import Callable

import pytest

from facilitation.floor.rounds import (
    AlreadySeatedError,
    CannotHoldError,
    Denied,
    NobodyHoldsError,
    NotInRoundError,
    Round,
    Status,
    choices,
    complete,
    denied,
    end_round,
    extra,
    hand_to,
    holder,
    joined,
    left,
    next_start,
    open_round,
    pass_final,
    pass_soft,
    returned,
    seat_of,
    skip,
    spoke,
    to_come,
    upcoming,
)

A, B, C, D, E, F, G = range(1, 8)
FIVE = (A, B, C, D, E)

Answer = Callable[[Round], Round]


def go_on(lap: Round, answer: Answer = spoke) -> Round:
    person = upcoming(lap)
    assert person is not None
    return answer(hand_to(lap, person))


def calls(lap: Round, answers: dict[int, Answer]) -> list[int]:
    order = []
    while (person := upcoming(lap)) is not None:
        order.append(person)
        lap = go_on(lap, answers.get(person, spoke))
    assert complete(lap)
    return order


def status(lap: Round, person: int) -> Status:
    seat = seat_of(lap, person)
    assert seat is not None
    return seat.status


@pytest.mark.parametrize("mode", ["ring", "list"])
@pytest.mark.parametrize(
    ("forward", "expected"), [(True, [C, D, E, A, B, D]), (False, [C, B, A, E, D, D])]
)
def test_the_call_orders_of_the_reference(mode: str, forward: bool, expected: list[int]) -> None:
    lap = open_round(1, FIVE, start=C, forward=forward, mode=mode)
    assert calls(lap, {D: pass_soft, A: pass_final}) == expected


def test_a_second_pass_is_final() -> None:
    lap = open_round(1, (A, B))
    lap = go_on(go_on(lap, pass_soft))
    assert to_come(lap) == (A,)
    lap = go_on(lap, pass_soft)
    assert complete(lap)
    assert status(lap, A) is Status.FINAL_PASS


def test_soft_passers_come_back_in_lap_order_and_may_speak() -> None:
    lap = open_round(1, FIVE, start=C)
    lap = go_on(go_on(lap, pass_soft), pass_soft)
    assert to_come(lap) == (E, A, B, C, D)
    lap = go_on(go_on(go_on(lap)))
    assert [upcoming(lap), status(go_on(lap), C)] == [C, Status.SPOKE]


def test_who_holds_and_who_is_next() -> None:
    lap = open_round(1, FIVE)
    assert (holder(lap), upcoming(lap)) == (None, A)
    lap = hand_to(lap, A)
    assert (holder(lap), upcoming(lap)) == (A, B)
    lap = hand_to(lap, B)
    assert (status(lap, A), holder(lap)) == (Status.SPOKE, B)


def test_handing_on_out_of_order_does_not_move_the_lap() -> None:
    lap = hand_to(hand_to(open_round(1, FIVE), A), D)
    assert to_come(spoke(lap)) == (B, C, E)


def test_late_arrivals_join_the_laps_end_before_soft_passers() -> None:
    lap = joined(go_on(open_round(1, (A, B)), pass_soft), F)
    assert to_come(lap) == (B, F, A)
    with pytest.raises(AlreadySeatedError):
        joined(lap, F)


def test_a_late_arrival_while_soft_passers_are_asked_again_is_called() -> None:
    lap = go_on(go_on(open_round(1, (A, B)), pass_soft))
    lap = joined(hand_to(lap, A), F)
    assert calls(spoke(lap), {}) == [F]


def test_who_left_is_not_called_and_who_returns_is_called_in_passing_or_at_the_end() -> None:
    lap = left(go_on(open_round(1, FIVE)), B)
    assert to_come(lap) == (C, D, E)
    assert to_come(returned(lap, B)) == (B, C, D, E)
    assert to_come(returned(go_on(lap), B)) == (D, E, B)


def test_who_returns_is_as_before() -> None:
    lap = go_on(go_on(go_on(open_round(1, FIVE)), pass_soft), pass_final)
    for person, before in ((A, Status.SPOKE), (B, Status.SOFT_PASS), (C, Status.FINAL_PASS)):
        assert status(returned(left(lap, person), person), person) is before
    assert returned(lap, D) == lap
    assert left(left(lap, D), D) == left(lap, D)


def test_a_holder_who_leaves_lets_go_and_waits_again_on_return() -> None:
    lap = left(hand_to(open_round(1, FIVE), A), A)
    assert (holder(lap), upcoming(lap)) == (None, B)
    assert status(returned(lap, A), A) is Status.WAITING


def test_a_holder_who_had_passed_and_leaves_is_asked_once_more_on_return() -> None:
    lap = go_on(go_on(open_round(1, (A, B)), pass_soft))
    lap = returned(left(hand_to(lap, A), A), A)
    assert status(lap, A) is Status.SOFT_PASS


def test_absent_people_keep_their_seat() -> None:
    lap = open_round(1, FIVE, absent=(A, C))
    assert to_come(lap) == (B, D, E)
    assert to_come(returned(lap, C)) == (B, C, D, E)


def test_skipping_is_not_passing() -> None:
    lap = skip(open_round(1, FIVE), B)
    assert to_come(lap) == (A, C, D, E)
    assert status(lap, B) is Status.SKIPPED
    assert to_come(returned(lap, B)) == FIVE
    done = go_on(lap)
    assert skip(done, A) == done


def test_a_skipped_holder_lets_go() -> None:
    lap = skip(hand_to(open_round(1, FIVE), A), A)
    assert (holder(lap), upcoming(lap)) == (None, B)


def test_popcorn_lets_the_holder_choose_and_nobody_speaks_twice() -> None:
    lap = open_round(1, FIVE, start=B, mode="popcorn")
    assert upcoming(lap) == B
    lap = hand_to(lap, B)
    assert upcoming(lap) is None
    assert choices(lap) == (C, D, E, A)
    lap = hand_to(hand_to(hand_to(lap, E), A), C)
    assert denied(lap, B) is Denied.HAS_SPOKEN
    lap = pass_soft(hand_to(lap, D))
    assert (upcoming(lap), complete(lap)) == (D, False)
    assert complete(go_on(lap))


@pytest.mark.parametrize(
    ("person", "code"),
    [
        (A, Denied.HAS_SPOKEN),
        (B, Denied.HAS_PASSED),
        (C, Denied.HOLDS_ALREADY),
        (D, Denied.HAS_LEFT),
        (E, None),
        (G, Denied.NOT_IN_ROUND),
    ],
)
def test_who_can_be_handed_the_piece(person: int, code: Denied | None) -> None:
    lap = hand_to(go_on(go_on(left(open_round(1, FIVE), D)), pass_final), C)
    assert denied(lap, person) is code
    if code:
        with pytest.raises(CannotHoldError) as raised:
            hand_to(lap, person)
        assert raised.value.args == (code,)


@pytest.mark.parametrize("act", [spoke, pass_soft, pass_final])
def test_without_a_holder_nothing_is_spoken_or_passed(act: Answer) -> None:
    with pytest.raises(NobodyHoldsError):
        act(open_round(1, FIVE))


@pytest.mark.parametrize("act", [skip, left, returned])
def test_only_people_of_the_round_leave_it(act: Callable[[Round, int], Round]) -> None:
    with pytest.raises(NotInRoundError):
        act(open_round(1, FIVE), G)


def test_the_next_round_starts_one_further_the_other_way() -> None:
    first = open_round(1, FIVE, start=E)
    assert next_start(first) == (A, False)
    second = open_round(2, FIVE, *next_start(first))
    assert to_come(second) == (A, E, D, C, B)
    assert next_start(second) == (B, True)
    assert next_start(second, shift=0, flip=False) == (A, False)
    assert next_start(open_round(1, ())) == (0, False)


def test_a_round_of_nobody_is_complete() -> None:
    lap = open_round(1, ())
    assert (complete(lap), upcoming(lap), to_come(lap)) == (True, None, ())


def test_a_round_starts_with_one_of_its_people() -> None:
    with pytest.raises(NotInRoundError):
        open_round(1, FIVE, start=G)


def test_the_first_round_of_the_reading_group() -> None:
    """Announced a to g; recorded b, c, d, e (reply by g), f, g: the presenter a is outside."""
    lap = open_round(1, (A, B, C, D, E, F, G), mode="list", prompt="What struck you?")
    lap = skip(lap, A)
    order = []
    for _ in range(6):
        lap = hand_to(lap, upcoming(lap) or 0)
        order.append(holder(lap))
    assert order == [B, C, D, E, F, G]
    assert complete(spoke(lap))


def test_a_reply_does_not_use_up_the_repliers_turn() -> None:
    """The reply is a turn nested in e's (turns.Turn.answers); the round knows nothing of it."""
    lap = hand_to(open_round(1, (E, F, G), mode="list"), E)
    after_reply_by_g = spoke(lap)
    assert to_come(after_reply_by_g) == (F, G)
    assert status(after_reply_by_g, G) is Status.WAITING


def test_the_second_round_of_the_reading_group_departs_from_the_list() -> None:
    """Recorded a, e, g, c, f, g: g speaks twice, b and d have no turn, which is no pass."""
    lap = open_round(2, (A, B, C, D, E, F, G), mode="list")
    for person in (A, E, G, C, F):
        lap = hand_to(lap, person)
    lap = spoke(lap)
    before = lap.seats
    assert denied(lap, G) is Denied.HAS_SPOKEN
    lap = extra(lap, G)
    assert lap.seats == before
    assert lap.extras == (G,)
    assert not complete(lap)
    ended = end_round(lap)
    assert [status(ended, person) for person in (B, D)] == [Status.WAITING] * 2
    assert (to_come(ended), choices(ended), upcoming(ended)) == ((), (), None)


def test_ending_a_round_lets_the_holder_have_spoken() -> None:
    assert status(end_round(hand_to(open_round(1, FIVE), A)), A) is Status.SPOKE
