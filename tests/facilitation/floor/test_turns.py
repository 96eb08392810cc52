"""Turns against the timing table of domain.md, section 3."""

import pytest

from facilitation.floor.budgets import (
    Budget,
    Budgets,
    Standing,
    charge,
    hard_limit,
    remaining,
    standing,
    stretched,
)
from facilitation.floor.budgets import Charge as To
from facilitation.floor.entries import Entry
from facilitation.floor.tally import Tally, spent
from facilitation.floor.turns import (
    Turn,
    TurnKind,
    allotted,
    charged,
    due,
    elapsed,
    end,
    extend,
    numbers,
    overrun,
    pause,
    resume,
    running,
)

S = 1_000


def paused_and_extended(hard: bool) -> Turn:
    turn = Turn(1, 1, since=0, base=120 * S, hard=hard, grace=10 * S if hard else 0)
    return extend(resume(pause(turn, 40 * S), 60 * S), 60 * S)


def test_a_soft_limit_only_signals() -> None:
    turn = end(paused_and_extended(hard=False), 230 * S, "finished")
    figures = (elapsed(turn, 999 * S), allotted(turn), overrun(turn, 999 * S))
    assert figures == (210 * S, 180 * S, 30 * S)
    assert (turn.ended, turn.how) == (230 * S, "finished")


def test_a_hard_limit_ends_the_turn_at_its_grace() -> None:
    turn = paused_and_extended(hard=True)
    assert due(turn) == 210 * S
    assert elapsed(turn, 230 * S) == 190 * S
    ended = end(turn, 230 * S, "finished")
    assert (ended.ended, ended.how, ended.ran) == (210 * S, "hard_limit", 190 * S)


def test_a_turn_finished_before_its_hard_limit_is_finished() -> None:
    ended = end(paused_and_extended(hard=True), 200 * S, "facilitator")
    assert (ended.ended, ended.how, ended.ran) == (200 * S, "facilitator", 180 * S)


def test_a_group_budget_limits_the_turn() -> None:
    budgets = Budgets(group=Budget(300 * S))
    tally = spent(Tally(), 7, 250 * S, group="N")
    left = hard_limit(budgets, tally, 8, "N")
    assert allotted(Turn(1, 8, base=120 * S, budget=left)) == 50 * S
    assert allotted(extend(Turn(1, 8, base=120 * S, budget=left), 60 * S)) == 50 * S


@pytest.mark.parametrize(
    ("budgets", "left"),
    [
        (Budgets(), None),
        (Budgets(person=Budget(100)), 40),
        (Budgets(person=Budget(100), group=Budget(90)), 30),
        (Budgets(item=Budget(70)), 10),
        (Budgets(person=Budget(30)), 0),
    ],
)
def test_the_least_budget_left_counts(budgets: Budgets, left: int | None) -> None:
    tally = spent(Tally(), 7, 60, group="N")
    assert remaining(budgets, tally, 7, "N", hard=True) == left
    assert remaining(budgets, tally, 7, "N", hard=False) is None
    assert hard_limit(budgets, tally, 7, "N") == left


def test_a_soft_budget_limits_no_turn() -> None:
    assert hard_limit(Budgets(person=Budget(10, hard=False)), Tally(), 7) is None


def test_hard_and_soft_budgets_stand_beside_each_other() -> None:
    """The group's hard budget cuts; the person's soft one only puts them behind the others."""
    budgets = Budgets(person=Budget(50, hard=False), group=Budget(300))
    tally = spent(Tally(), 7, 60, group="N")
    waiting = Entry(1, 7, group="N")
    assert hard_limit(budgets, tally, 7, "N") == 240
    assert standing(budgets, tally, waiting) is Standing.OVER_SOFT
    later = spent(tally, 8, 240, group="N")
    assert standing(budgets, later, waiting) is Standing.HELD
    assert standing(budgets, later, Entry(2, 9)) is Standing.WITHIN


def test_a_budget_of_nothing_is_used_up_from_the_start() -> None:
    assert standing(Budgets(person=Budget(0)), Tally(), Entry(1, 7)) is Standing.HELD
    assert standing(Budgets(item=Budget(0, hard=False)), Tally(), Entry(1, 7)) is Standing.OVER_SOFT


def test_who_is_charged() -> None:
    assert {kind for kind in TurnKind if charge(kind) is To.NOBODY} == {TurnKind.PROCESS}
    assert {kind for kind in TurnKind if charge(kind) is To.ITEM} == {
        TurnKind.CLARIFY,
        TurnKind.ANSWER,
        TurnKind.REPLY,
    }
    tally = spent(spent(Tally(), 7, 60, "N"), 7, 5, "N", item_only=True)
    assert (tally.time_of(7), tally.group_time["N"], tally.item_time) == (60, 60, 65)


def test_an_interpreted_turn_has_twice_the_time_and_is_charged_half() -> None:
    turn = Turn(1, 1, since=0, base=stretched(120 * S, (2, 1)), stretch=(2, 1))
    assert allotted(turn) == 240 * S
    assert charged(turn, 100 * S) == 50 * S
    assert hard_limit(Budgets(person=Budget(50 * S)), Tally(), 1, stretch=(2, 1)) == 100 * S


def test_without_a_limit_nothing_is_over_and_nothing_due() -> None:
    turn = Turn(1, 1, since=0, hard=True)
    assert (allotted(turn), overrun(turn, 9 * S), due(turn)) == (None, 0, None)


def test_a_paused_turn_is_not_due_and_does_not_go_on() -> None:
    turn = pause(Turn(1, 1, since=0, base=5 * S, hard=True), 2 * S)
    assert (running(turn), due(turn), elapsed(turn, 99 * S)) == (False, None, 2 * S)
    assert pause(turn, 50 * S) == turn


def test_a_turn_paused_after_its_hard_limit_has_run_to_the_limit_only() -> None:
    assert pause(Turn(1, 1, since=0, base=5 * S, hard=True), 9 * S).ran == 5 * S


def test_an_ended_turn_cannot_go_on() -> None:
    turn = end(Turn(1, 1, since=0), 5 * S, "finished")
    assert resume(turn, 9 * S) == turn


def test_resuming_a_running_turn_changes_nothing() -> None:
    turn = Turn(1, 1, since=3)
    assert resume(turn, 9) == turn


def test_a_clock_that_went_back_takes_nothing_away() -> None:
    assert elapsed(Turn(1, 1, since=5 * S, counted=2 * S), 4 * S) == 2 * S


def test_replies_are_numbered_within_the_turn_they_answer() -> None:
    turns = [
        Turn(10, 1),
        Turn(11, 2),
        Turn(12, 3, TurnKind.REPLY, answers=11),
        Turn(13, 4, TurnKind.PROCESS, interrupts=11),
        Turn(14, 2, TurnKind.ANSWER, answers=12),
        Turn(15, 5),
    ]
    expected = {10: "1", 11: "2", 12: "2.1", 13: "2.2", 14: "2.1.1", 15: "3"}
    assert numbers(turns) == expected


def test_a_turn_finished_at_the_very_limit_is_finished() -> None:
    ended = end(paused_and_extended(hard=True), 210 * S, "finished")
    assert (ended.ended, ended.how, ended.ran) == (210 * S, "finished", 190 * S)
