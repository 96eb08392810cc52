"""Group balance: least (turns started by the group, turns by the person, arrival) (domain.md 3).

Who belongs to no group counts as a group of one, so that guests neither wait for each other nor
go before everybody.
"""

from __future__ import annotations

import heapq
from collections.abc import Sequence

from facilitation.floor.calling import Caller, arrived, counted, in_turn
from facilitation.floor.entries import Entry
from facilitation.floor.line import Line
from facilitation.floor.places import Place, Reason, heard_reason
from facilitation.floor.tally import Tally
from facilitation.floor.terms import OrderTerms

NAME = "groups"


def arrange(waiting: Sequence[Entry], tally: Tally, terms: OrderTerms) -> tuple[Place, ...]:
    """All who wait, in the order in which they would be called."""
    return in_turn(caller(waiting, tally, terms), range(len(waiting)))


def caller(
    waiting: Sequence[Entry], tally: Tally, _terms: OrderTerms, _beside: Sequence[Entry] = ()
) -> Caller:
    """This order at work on those waiting."""
    return _LeastHeardGroup(waiting, tally)


_Members = tuple[str, int]
"""Which group is meant, and for people without a group which person."""


def _members(entry: Entry) -> _Members:
    return (entry.group, 0) if entry.group else ("", entry.person)


class _Group:
    """Those of a group who wait, and how many turns it has had."""

    def __init__(self, name: str, turns: int, line: Line) -> None:
        self.name = name
        self.turns = turns
        self.line = line


_Head = tuple[int, int, int, _Group, Entry]
"""Who goes first of a group: turns of the group, turns of the person, arrival; least first."""


class _LeastHeardGroup:
    """Keeps the first of each group in a heap.

    Turns are only ever added: so a first may be out of date, but is never to be looked for behind
    others, and it is enough to renew what has come to the front.
    """

    def __init__(self, waiting: Sequence[Entry], tally: Tally) -> None:
        members: dict[_Members, list[Entry]] = {}
        for entry in waiting:
            members.setdefault(_members(entry), []).append(entry)
        spoken = self._spoken = counted(waiting, tally)
        gone = self._gone = set[int]()
        self._arrived = arrived(waiting)
        self._groups = {
            which: _Group(which[0], tally.turns_of(which[0]), Line(entries, spoken, gone))
            for which, entries in members.items()
        }
        found = [self._head(group) for group in self._groups.values()]
        self._heads = [head for head in found if head is not None]
        heapq.heapify(self._heads)

    def take(self) -> Place:
        spoken = self._spoken
        turns, heard, arrival, group, entry = self._heads[0]
        while turns != group.turns or heard != spoken[entry.person]:
            self._renew(group)
            turns, heard, arrival, group, entry = self._heads[0]
        self._gone.add(arrival)
        spoken[entry.person] += 1
        group.turns += 1
        self._renew(group)
        of_group = Reason("group_turns", turns, group.name) if group.name else _NO_GROUP
        return Place(entry, (of_group, heard_reason(heard), self._arrived[arrival]))

    def passed(self, entry: Entry) -> None:
        if entry.person in self._spoken:
            self._spoken[entry.person] += 1
        group = self._groups.get(_members(entry))
        if group is not None:
            group.turns += 1

    def _renew(self, group: _Group) -> None:
        """Put who goes first of a group now in the place of who is at the front of the heap."""
        head = self._head(group)
        if head is None:
            heapq.heappop(self._heads)
        else:
            heapq.heapreplace(self._heads, head)

    def _head(self, group: _Group) -> _Head | None:
        entry = group.line.head()
        if entry is None:
            return None
        heard = self._spoken[entry.person]
        if not group.name:
            group.turns = heard
        return (group.turns, heard, entry.arrival, group, entry)


_NO_GROUP = Reason("no_group")
