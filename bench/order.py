"""The figure: ordering 1,000 people who wait, in every order, against sorting them."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

from immutables import Map

from facilitation.floor.budgets import Budget, Budgets
from facilitation.floor.catalogue import order_names
from facilitation.floor.entries import Entry
from facilitation.floor.stack import Stack, queue
from facilitation.floor.tally import Tally
from facilitation.floor.terms import OrderTerms

WAITING = 1_000
LIMIT_MS = 2.0
"""Milliseconds (issue 3, "Must hold")."""

TIMES = 40


def measure() -> list[dict[str, str | float]]:
    """Order everybody with all the reasons; a figure for each order."""
    entries, tally = _entries(), _tally()
    floor = _median(lambda: sorted(entries, key=lambda each: (each.group, each.arrival)))
    stacks = {name: _stack(entries, name) for name in order_names()}
    by_time = OrderTerms(by_time=True)
    stacks["progressive by time"] = _stack(entries, "progressive", terms=by_time)
    budgets = Budgets(person=Budget(50_000, hard=False), group=Budget(200_000))
    stacks["progressive with budgets"] = _stack(entries, "progressive", budgets=budgets)
    return [_figure(name, stack, tally, floor) for name, stack in stacks.items()]


def _figure(name: str, stack: Stack, tally: Tally, floor: float) -> dict[str, str | float]:
    ours = _median(lambda: queue(stack, tally))
    return {
        "name": f"ordering {WAITING:,} people: {name}",
        "ratio": round(ours / floor, 2),
        "ours_ms": round(ours, 3),
        "floor_ms": round(floor, 3),
        "limit_ms": LIMIT_MS,
    }


def _median(work: Callable[[], object]) -> float:
    taken: list[float] = []
    for _ in range(TIMES):
        before = time.perf_counter_ns()
        work()
        taken.append((time.perf_counter_ns() - before) / 1_000_000)
    return statistics.median(taken)


def _entries() -> tuple[Entry, ...]:
    sides = ("for", "against", "")
    return tuple(
        Entry(
            number,
            number,
            group=f"Group {number % 40}",
            lists=("quota",) if number % 3 == 0 else (),
            side=sides[number % 3],
        )
        for number in range(1, WAITING + 1)
    )


def _tally() -> Tally:
    heard = range(1, WAITING * 6 // 10)
    return Tally(
        spoken=Map({number: number * 7 % 5 for number in heard}),
        groups=Map({f"Group {number}": number % 5 for number in range(40)}),
        time=Map({number: number * 7919 % 100_000 for number in heard}),
    )


def _stack(
    entries: tuple[Entry, ...],
    order: str,
    *,
    terms: OrderTerms | None = None,
    budgets: Budgets | None = None,
) -> Stack:
    return Stack(
        entries=entries,
        order=order,
        terms=terms or OrderTerms(),
        budgets=budgets or Budgets(),
        of_person=Map({each.person: each.arrival for each in entries}),
    )
