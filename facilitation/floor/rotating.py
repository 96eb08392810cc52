"""Lists that take turns: what alternating lists and the hard quota have in common."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from facilitation.floor.calling import arrived, counted, in_line
from facilitation.floor.entries import Entry
from facilitation.floor.places import Place, Reason, heard_reason
from facilitation.floor.tally import Tally, list_served, lists_known, on_quota
from facilitation.floor.terms import OrderTerms, rotation, rotation_after

_Way = tuple[str, Iterator[Entry], tuple[Reason, ...]]
"""A list, who is on it, and why it is its turn."""


class Rotating:
    """Calls the next non-empty list in rotation, within it least (turns started, arrival).

    ``holds``: while the quota list is empty only ``terms.others`` further turns go to others;
    after that whoever is left is held (domain.md 3, *Hard quota*).
    """

    def __init__(
        self,
        waiting: Sequence[Entry],
        tally: Tally,
        terms: OrderTerms,
        beside: Sequence[Entry],
        holds: bool,
    ) -> None:
        everybody = (*waiting, *beside)
        self._lists = lists_known(everybody, terms)
        self._spoken = counted(waiting, tally)
        self._last = tally.last_list
        self._others = tally.others
        self._terms = terms
        self._holds = holds
        self._quota = on_quota(everybody, self._lists, terms) if holds else set()
        self.take = self._calls(waiting).__next__

    def passed(self, entry: Entry) -> None:
        """Note that this entry was called."""
        if entry.person in self._spoken:
            self._spoken[entry.person] += 1
        self._last = list_served(self._last, entry, self._terms)
        if self._holds:
            self._count(entry, self._last)

    def _calls(self, waiting: Sequence[Entry]) -> Iterator[Place]:
        """Call, or show as held, one after the other."""
        spoken, ranks, gone = self._spoken, arrived(waiting), set[int]()
        ways = self._ways(waiting, gone)
        for _ in waiting:
            # Whoever comes first on the rotation is on none of the lists before: so this is the
            # list that is served.
            name, entry, reasons = _first(ways.get(self._last) or ways[""])
            held = False
            if self._holds:
                held = not self._quota and self._others >= self._terms.others
                reasons = reasons if self._quota else self._waiting_reason(held)
                self._count(entry, name)
            arrival, turns = entry.arrival, spoken[entry.person]
            gone.add(arrival)
            spoken[entry.person] = turns + 1
            self._last = name
            yield Place(entry, (*reasons, heard_reason(turns), ranks[arrival]), held)

    def _ways(self, waiting: Sequence[Entry], gone: set[int]) -> dict[str, list[_Way]]:
        """In which order the lists are looked at, after a turn of each."""
        lists, names = self._lists, rotation(self._terms)
        lines = {
            name: in_line([e for e in waiting if name in lists[e.lists]], self._spoken, gone)
            for name in names
        }
        orders = {last: rotation_after(self._terms, last) for last in ("", *names)}
        return {
            last: [
                (name, lines[name], _turn_reasons(order[:at])) for at, name in enumerate(order, 1)
            ]
            for last, order in orders.items()
        }

    def _count(self, entry: Entry, served: str) -> None:
        """Count the turns of others since the quota list is empty."""
        self._quota.discard(entry.arrival)
        waited_for = self._quota or served == self._terms.quota
        self._others = 0 if waited_for else self._others + 1

    def _waiting_reason(self, held: bool) -> tuple[Reason, ...]:
        """Why somebody may speak, or may not, while the list that is waited for is empty."""
        terms = self._terms
        if held:
            return (Reason("held_for_quota", terms.others, terms.quota),)
        return (Reason("others_turn", self._others + 1, terms.quota),)


def _first(ways: Sequence[_Way]) -> tuple[str, Entry, tuple[Reason, ...]]:
    """Who is first on the first list that is not empty, and why it is that one's turn."""
    for name, line, reasons in ways:
        entry = next(line, None)
        if entry is not None:
            return name, entry, reasons
    raise AssertionError("nobody left to call")


@lru_cache(maxsize=64)
def _turn_reasons(names: tuple[str, ...]) -> tuple[Reason, ...]:
    """Which lists were empty, and whose turn it is therefore: the last one's."""
    *empty, turn = names
    return (*[Reason("list_empty", text=each) for each in empty], Reason("list_turn", text=turn))
