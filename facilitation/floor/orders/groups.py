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


_Head = tuple[int, int, int, _GroupName, Entry]
"""Who goes first of a group: turns of the group, turns of the person, arrival; least first."""


class _LeastHeardGroup:
    """Keeps the first of each group in a heap; only the group just called has a new first.

    A moved entry that is called in between changes its group, too; then the heap is made anew.
    """

    def __init__(self, waiting: Sequence[Entry], tally: Tally) -> None:
        members = _by_group(waiting)
        spoken = self._spoken = counted(waiting, tally)
        self._turns = {group: tally.turns_of(group[0]) for group in members}
        self._somebody_waits_twice = len(spoken) < len(waiting)
        self._arrivals = arrivals(waiting)
        self._called = Called()

        def heard(entry: Entry) -> Key:
            return (spoken[entry.person],)

        self._lines = {name: Line(group, heard, self._called) for name, group in members.items()}
        self._heads: list[_Head] = []
        self._stale = True

    def take(self) -> Place:
        if self._stale:
            self._gather()
        _, _, arrival, name, entry = self._heads[0]
        reasons = (
            self._group_reason(name[0]),
            heard_reason(self._spoken[entry.person]),
            arrived_reason(self._arrivals[arrival]),
        )
        self._called.arrivals.add(arrival)
        self._called.people.add(entry.person)
        self._spoken[entry.person] += 1
        self._turns[name] += 1
        self._put_next(name)
        self._stale = self._somebody_waits_twice
        return Place(entry, reasons)

    def passed(self, entry: Entry) -> None:
        self._called.people.add(entry.person)
        if entry.person in self._spoken:
            self._spoken[entry.person] += 1
        if _group(entry) in self._turns:
            self._turns[_group(entry)] += 1
        self._stale = True

    def _gather(self) -> None:
        found = [self._head(name) for name in self._lines]
        self._heads = [head for head in found if head is not None]
        heapq.heapify(self._heads)
        self._stale = False

    def _put_next(self, name: _GroupName) -> None:
        """Put the next of the group just called in the place of who was called."""
        head = self._head(name)
        if head is None:
            heapq.heappop(self._heads)
        else:
            heapq.heapreplace(self._heads, head)

    def _head(self, name: _GroupName) -> _Head | None:
        entry = self._lines[name].head()
        if entry is None:
            return None
        spoken = self._spoken[entry.person]
        return (self._turns[name] if name[0] else spoken, spoken, entry.arrival, name, entry)

    def _group_reason(self, group: str) -> Reason:
        return Reason("group_turns", self._turns[group, 0], group) if group else _NO_GROUP


_NO_GROUP = Reason("no_group")
