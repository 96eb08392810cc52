"""Calling: an order in use, asked again and again who is next, as if each were called in turn."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from facilitation.floor.entries import Entry
from facilitation.floor.places import Place
from facilitation.floor.tally import Tally
from facilitation.floor.terms import OrderTerms


class Caller(Protocol):
    """One order at work on those who wait; it remembers whom it has called."""

    def take(self) -> Place:
        """Call the next of those it chooses among; there must be one left."""

    def passed(self, entry: Entry) -> None:
        """Note that a moved entry was called in between."""


Calling = Callable[[Sequence[Entry], Tally, OrderTerms, Sequence[Entry]], Caller]
"""Starts an order on (waiting, tally, terms, beside).

``waiting`` are the stack-kind entries to choose among, ``beside`` those that wait too but have a
place of their own because they were moved."""


def in_turn(caller: Caller, count: int, moved: Mapping[int, Place]) -> tuple[Place, ...]:
    """The first ``count`` places: the moved ones at their position (from 1), else the caller's."""
    if not moved:
        return tuple([caller.take() for _ in range(count)])
    return tuple([_at(caller, moved.get(position)) for position in range(1, count + 1)])


def _at(caller: Caller, moved: Place | None) -> Place:
    if moved is None:
        return caller.take()
    caller.passed(moved.entry)
    return moved


def counted(waiting: Sequence[Entry], tally: Tally) -> dict[int, int]:
    """Turns started in scope by everybody waiting, to be counted on while calling."""
    spoken = tally.spoken
    return {entry.person: spoken.get(entry.person, 0) for entry in waiting}


def arrivals(waiting: Sequence[Entry]) -> dict[int, int]:
    """The rank by arrival, from 1, of each arrival number."""
    ordered = sorted([entry.arrival for entry in waiting])
    return {arrival: rank for rank, arrival in enumerate(ordered, 1)}
