"""Group balance: least (turns started by the group, turns by the person, arrival) (domain.md 3).

Who belongs to no group counts as a group of one, so that guests neither wait for each other nor
go before everybody.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Sequence

from facilitation.floor.calling import Caller, arrivals, counted, in_turn
from facilitation.floor.entries import Entry
from facilitation.floor.line import Called, Key, Line
from facilitation.floor.places import Place, Reason, arrived_reason, heard_reason
from facilitation.floor.tally import Tally
from facilitation.floor.terms import OrderTerms

NAME = "groups"


def arrange(waiting: Sequence[Entry], tally: Tally, terms: OrderTerms) -> tuple[Place, ...]:
    """All who wait, in the order in which they would be called."""
    return in_turn(caller(waiting, tally, terms), len(waiting), {})


def caller(
    waiting: Sequence[Entry], tally: Tally, _terms: OrderTerms, _beside: Sequence[Entry] = ()
) -> Caller:
    """This order at work on those waiting."""
    return _LeastHeardGroup(waiting, tally)


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
    def __init__(self, waiting: Sequence[Entry], tally: Tally) -> None:
        members = _by_group(waiting)
        self._spoken = counted(waiting, tally)
        self._turns = {group: tally.turns_of(group[0]) for group in members}
        self._arrivals = arrivals(waiting)
        self._called = Called()
        self._lines = {
            name: Line(group, self._heard, self._called) for name, group in members.items()
        }
        self._heads = [head for line in self._lines.values() if (head := self._head(line))]
        heapq.heapify(self._heads)

    def take(self) -> Place:
        entry = self._next()
        reasons = self._reasons(entry)
        self._called.arrivals.add(entry.arrival)
        self.passed(entry)
        if head := self._head(self._lines[_group(entry)]):
            heapq.heappush(self._heads, head)
        return Place(entry, reasons)

    def passed(self, entry: Entry) -> None:
        self._called.people.add(entry.person)
        if entry.person in self._spoken:
            self._spoken[entry.person] += 1
        if _group(entry) in self._turns:
            self._turns[_group(entry)] += 1

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
        spoken = self._spoken[entry.person]
        turns = self._turns[entry.group, 0] if entry.group else spoken
        return ((turns, spoken), entry.arrival, entry)

    def _heard(self, entry: Entry) -> Key:
        return (self._spoken[entry.person],)

    def _reasons(self, entry: Entry) -> tuple[Reason, ...]:
        return (
            self._group_reason(entry.group),
            heard_reason(self._spoken[entry.person]),
            arrived_reason(self._arrivals[entry.arrival]),
        )

    def _group_reason(self, group: str) -> Reason:
        return Reason("group_turns", self._turns[group, 0], group) if group else _NO_GROUP


_NO_GROUP = Reason("no_group")
