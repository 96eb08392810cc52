"""Group balance: least (turns started by the group, turns by the person, arrival) (domain.md 3).

Who belongs to no group counts as a group of one, so that guests neither wait for each other nor
go before everybody.
"""

from __future__ import annotations

import bisect
from collections.abc import Iterator, Sequence

from facilitation.floor.calling import Caller, arrived, counted, in_line
from facilitation.floor.entries import Entry
from facilitation.floor.places import Place, Reason, heard_reason
from facilitation.floor.tally import Tally
from facilitation.floor.terms import OrderTerms


def caller(
    waiting: Sequence[Entry], tally: Tally, _terms: OrderTerms, _beside: Sequence[Entry] = ()
) -> Caller:
    return _LeastHeardGroup(waiting, tally)


_Members = str | int
"""Which group is meant, and for people without a group which person."""


class _Group:
    """Those of a group who wait, and how many turns it has had."""

    __slots__ = ("line", "name", "turns")

    def __init__(self, name: str, turns: int, line: Iterator[Entry]) -> None:
        self.name = name
        self.turns = turns
        self.line = line


_Head = tuple[int, int, _Group, Entry]
"""Who goes first of a group: turns of the person, arrival; least first."""

_NOT_LOOKED_FOR = -1
"""Turns that no group has: who goes first of it is still to be looked for."""


class _LeastHeardGroup:
    """Goes through the groups by how many turns they have had, fewest first.

    Turns are only ever added: so a first may be out of date, but is never to be looked for behind
    others, and it is enough to look again at who has come to the front.
    """

    def __init__(self, waiting: Sequence[Entry], tally: Tally) -> None:
        members: dict[_Members, list[Entry]] = {}
        for entry in waiting:
            members.setdefault(entry.group or entry.person, []).append(entry)
        self._spoken = counted(waiting, tally)
        self._gone = set[int]()
        self._groups = {which: self._group(entries, tally) for which, entries in members.items()}
        self.take = self._calls(waiting).__next__

    def _group(self, entries: Sequence[Entry], tally: Tally) -> _Group:
        name = entries[0].group
        return _Group(name, tally.turns_of(name), in_line(entries, self._spoken, self._gone))

    def _calls(self, waiting: Sequence[Entry]) -> Iterator[Place]:
        spoken, gone, ranks = self._spoken, self._gone, arrived(waiting)
        unknown = [(0, at, group, waiting[0]) for at, group in enumerate(self._groups.values())]
        heads: dict[int, list[_Head]] = {_NOT_LOOKED_FOR: unknown}
        while heads:
            turns = min(heads)
            line = sorted(heads.pop(turns))
            for heard, arrival, group, entry in line:
                if turns == group.turns and heard == spoken[entry.person]:
                    gone.add(arrival)
                    spoken[entry.person] = heard + 1
                    group.turns = turns + 1
                    of_group = Reason("group_turns", turns, group.name) if group.name else _NO_GROUP
                    yield Place(entry, (of_group, heard_reason(heard), ranks[arrival]))
                following = next(group.line, None)
                if following is None:
                    continue
                had = spoken[following.person]
                if not group.name:
                    group.turns = had
                head = (had, following.arrival, group, following)
                if group.turns == turns:
                    bisect.insort(line, head)  # further back: it comes up again
                else:
                    heads.setdefault(group.turns, []).append(head)

    def passed(self, entry: Entry) -> None:
        if entry.person in self._spoken:
            self._spoken[entry.person] += 1
        group = self._groups.get(entry.group or entry.person)
        if group is not None:
            group.turns += 1


_NO_GROUP = Reason("no_group")
