"""Calling: an order in use, asked again and again who is next, as if each were called in turn."""

from __future__ import annotations

import bisect
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Protocol

from facilitation.floor.entries import Entry
from facilitation.floor.places import Place, Reason, arrived_reasons
from facilitation.floor.tally import Tally
from facilitation.floor.terms import OrderTerms


class Caller(Protocol):
    """One order at work on those who wait; it remembers whom it has called."""

    @property
    def take(self) -> Callable[[], Place]:
        """Calls the next of those it chooses among; there must be one left."""

    def passed(self, entry: Entry) -> None:
        """Note that a moved entry was called in between."""


NOBODY_MOVED: Mapping[int, Place] = MappingProxyType({})

Calling = Callable[[Sequence[Entry], Tally, OrderTerms, Sequence[Entry]], Caller]
"""Starts an order on (waiting, tally, terms, beside).

``waiting`` are the stack-kind entries to choose among, ``beside`` those that wait too but have a
place of their own because they were moved."""


def in_turn(
    caller: Caller, positions: range, moved: Mapping[int, Place] = NOBODY_MOVED
) -> tuple[Place, ...]:
    """The places at these positions (from 1): the moved ones at theirs, else the caller's."""
    take = caller.take
    if not moved:
        return tuple([take() for _ in positions])
    return tuple([_at(caller, moved[at]) if at in moved else take() for at in positions])


def _at(caller: Caller, moved: Place) -> Place:
    caller.passed(moved.entry)
    return moved


def counted(waiting: Sequence[Entry], tally: Tally) -> dict[int, int]:
    """Turns started in scope by everybody waiting, to be counted on while calling."""
    spoken = tally.spoken
    return {entry.person: spoken.get(entry.person, 0) for entry in waiting}


def arrived(waiting: Sequence[Entry]) -> dict[int, Reason]:
    """For each arrival number when that was among those waiting, as a reason."""
    in_order = sorted([entry.arrival for entry in waiting])
    return dict(zip(in_order, arrived_reasons(len(in_order)), strict=True))


Key = int | tuple[int, ...]


def in_line(
    entries: Iterable[Entry], keys: Mapping[int, Key], gone: Container[int]
) -> Iterator[Entry]:
    """Entries by (key, arrival), least first: each time asked, who goes first now.

    ``keys`` tell the key of each person as it is now, ``gone`` who waits no longer, by arrival; the
    order keeps both, and may have the same entry in several lines. Who is first stays first until
    gone. A key may only rise: so an entry need be looked at again only when it comes to the front.
    """
    line = sorted([(keys[entry.person], entry.arrival, entry) for entry in entries])
    for key, arrival, entry in line:
        while arrival not in gone:
            fresh = keys[entry.person]
            if fresh != key:
                bisect.insort(line, (fresh, arrival, entry))  # further back: it comes up again
                break
            yield entry
