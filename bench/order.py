"""The figures: ordering 1,000 who wait, in every order, with every budget, against sorting."""

from __future__ import annotations

import statistics
from collections.abc import Mapping
from types import MappingProxyType

from bench.spent import spent
from facilitation.floor.budgets import Budget, Budgets
from facilitation.floor.catalogue import order_names
from facilitation.floor.entries import Entry
from facilitation.floor.stack import Stack, queue
from facilitation.floor.tally import Tally
from facilitation.floor.terms import OrderTerms
from facilitation.map import Map

WAITING = 1_000
LIMITS: Mapping[bool, float] = MappingProxyType({False: 8.5, True: 12.0})
"""At most so many times sorting the same people once by group and arrival; more with soft budgets.

0.3.0 had 1.0 to 7.3 without and 3.4 to 9.3 with them.
"""

TIMES = 40


def measure() -> list[dict[str, str | float]]:
    """Order everybody with all the reasons: each order, without budgets and with each kind."""
    entries, tally = _entries(), _tally()
    floor = statistics.median(
        spent(lambda: sorted(entries, key=lambda each: (each.group, each.arrival)), TIMES)
    )
    orders = [(name, name, OrderTerms()) for name in order_names()]
    orders.append(("progressive by time", "progressive", OrderTerms(by_time=True)))
    return [
        _figure(f"{name}{kind}", _stack(entries, order, terms, budgets), tally, floor)
        for name, order, terms in orders
        for kind, budgets in _BUDGETS.items()
    ]


_BUDGETS: Mapping[str, Budgets] = MappingProxyType(
    {
        "": Budgets(),
        ", soft budgets": Budgets(person=Budget(50_000, hard=False)),
        ", hard budgets": Budgets(person=Budget(50_000)),
        ", soft and hard": Budgets(person=Budget(50_000, hard=False), group=Budget(200_000)),
    }
)


def _figure(name: str, stack: Stack, tally: Tally, floor: float) -> dict[str, str | float]:
    ours = statistics.median(spent(lambda: queue(stack, tally), TIMES))
    return {
        "name": f"ordering {WAITING:,} people: {name}",
        "ratio": round(ours / floor, 2),
        "ours_ms": round(ours, 3),
        "floor_ms": round(floor, 3),
        "limit": LIMITS["soft" in name],
    }


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
        group_time=Map({f"Group {number}": number * 10_007 % 230_000 for number in range(40)}),
    )


def _stack(entries: tuple[Entry, ...], order: str, terms: OrderTerms, budgets: Budgets) -> Stack:
    return Stack(
        entries=entries,
        order=order,
        terms=terms,
        budgets=budgets,
        of_person=Map({each.person: each.arrival for each in entries}),
    )
