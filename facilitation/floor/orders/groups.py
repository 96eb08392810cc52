"""Group balance: least (turns started by the group, turns by the person, arrival) (domain.md 3).

Who belongs to no group counts as a group of one, so that guests neither wait for each other nor
go before everybody.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Sequence

from facilitation.floor.calling import Caller, arrivals, in_turn
from facilitation.floor.entries import Entry
from facilitation.floor.line import Key, Line
from facilitation.floor.places import Place, Reason, heard_reason
from facilitation.floor.tally import Tally, started
from facilitation.floor.terms import OrderTerms

NAME = "groups"


def arrange(waiting: Sequence[Entry], tally: Tally, terms: OrderTerms) -> tuple[Place, ...]:
    """All who wait, in the order in which they would be called."""
    return in_turn(caller(waiting, tally, terms), len(waiting), {})


def caller(
    waiting: Sequence[Entry], tally: Tally, terms: OrderTerms, _beside: Sequence[Entry] = ()
) -> Caller:
    """This order at work on those waiting."""
    return _LeastHeardGroup(waiting, tally, terms)


_GroupName = tuple[str, int]
"""The group, and for people without a group the person."""


def _group(entry: Entry) -> _GroupName:
    return (entry.group, 0) if entry.group else ("", entry.person)


def _by_group(waiting: Iterable[Entry]) -> dict[_GroupName, list[Entry]]:
    found: dict[_GroupName, list[Entry]] = {}
    for entry in waiting:
        found.setdefault(_group(entry), []).append(entry)
    return found


class _LeastHeardGroup:
    def __init__(self, waiting: Sequence[Entry], tally: Tally, terms: OrderTerms) -> None:
        self._tally = tally
        self._terms = terms
        self._arrivals = arrivals(waiting)
        self._gone: set[int] = set()
        self._lines = {
            group: Line(members, self._spoken, self._gone)
            for group, members in _by_group(waiting).items()
        }
        self._heads = [head for line in self._lines.values() if (head := self._head(line))]
        heapq.heapify(self._heads)

    def take(self) -> Place:
        entry = self._next()
        reasons = self._reasons(entry)
        self._gone.add(entry.arrival)
        self.passed(entry)
        if head := self._head(self._lines[_group(entry)]):
            heapq.heappush(self._heads, head)
        return Place(entry, reasons)

    def passed(self, entry: Entry) -> None:
        self._tally = started(self._tally, entry, self._terms)

    def _next(self) -> Entry:
        while True:
            found = heapq.heappop(self._heads)
            fresh = self._head(self._lines[_group(found[2])])
            assert fresh is not None, "a line keeps its head until it is called"
            if fresh == found:
                return found[2]
            heapq.heappush(self._heads, fresh)

    def _head(self, line: Line) -> tuple[Key, int, Entry] | None:
        entry = line.head()
        if entry is None:
            return None
        return ((self._turns(entry), *self._spoken(entry)), entry.arrival, entry)

    def _turns(self, entry: Entry) -> int:
        if entry.group:
            return self._tally.turns_of(entry.group)
        return self._tally.spoken_by(entry.person)

    def _spoken(self, entry: Entry) -> Key:
        return (self._tally.spoken_by(entry.person),)

    def _reasons(self, entry: Entry) -> tuple[Reason, ...]:
        turns = Reason("group_turns", self._turns(entry), entry.group)
        return (
            turns if entry.group else Reason("no_group"),
            heard_reason(self._tally, entry.person),
            Reason("arrived", self._arrivals[entry.arrival]),
        )
