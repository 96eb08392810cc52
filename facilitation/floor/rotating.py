"""Lists that take turns: what alternating lists and the hard quota have in common."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from facilitation.floor.calling import arrivals, counted
from facilitation.floor.entries import Entry
from facilitation.floor.line import Called, Key, Line
from facilitation.floor.places import Place, Reason, arrived_reason, heard_reason
from facilitation.floor.tally import Tally, list_served
from facilitation.floor.terms import OrderTerms, lists_of, rotation, rotation_after


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
        self._spoken = counted(waiting, tally)
        self._last = tally.last_list
        self._others = tally.others
        self._terms = terms
        self._holds = holds
        self._after = {name: rotation_after(terms, name) for name in rotation(terms)}
        self._turn_reasons = {name: (Reason("list_turn", text=name),) for name in self._after}
        self._arrivals = arrivals(waiting)
        self._called = Called()
        self._lists = _lists([*waiting, *beside], terms)
        self._lines = {name: self._line(name, waiting) for name in rotation(terms)}
        self._quota = {a for a, lists in self._lists.items() if terms.quota in lists}

    def take(self) -> Place:
        """Call, or show as held, the next."""
        passed_over, name, entry = self._next()
        arrival = entry.arrival
        held = self._holds and self._exhausted()
        plain = not passed_over and not (self._holds and not self._quota)
        lists = self._turn_reasons[name] if plain else self._list_reasons(passed_over, name, held)
        heard = heard_reason(self._spoken[entry.person])
        self._called.arrivals.add(arrival)
        self.passed(entry)
        return Place(entry, (*lists, heard, arrived_reason(self._arrivals[arrival])), held)

    def passed(self, entry: Entry) -> None:
        """Note that this entry was called."""
        self._quota.discard(entry.arrival)
        self._called.people.add(entry.person)
        if entry.person in self._spoken:
            self._spoken[entry.person] += 1
        on = self._lists[entry.arrival]
        self._last = on[0] if len(on) == 1 else list_served(self._last, entry, self._terms)
        others = not self._quota and self._last != self._terms.quota
        self._others = self._others + 1 if others else 0

    def _exhausted(self) -> bool:
        return not self._quota and self._others >= self._terms.others

    def _next(self) -> tuple[list[str], str, Entry]:
        passed_over: list[str] = []
        for name in self._after.get(self._last) or rotation(self._terms):
            entry = self._lines[name].head()
            if entry is not None:
                return passed_over, name, entry
            passed_over.append(name)
        raise AssertionError("nobody left to call")

    def _list_reasons(self, passed_over: list[str], name: str, held: bool) -> tuple[Reason, ...]:
        quota = self._terms.quota
        if held:
            return (Reason("held_for_quota", self._terms.others, quota),)
        if self._holds and not self._quota:
            return (Reason("others_turn", self._others + 1, quota),)
        empty = [Reason("list_empty", text=over) for over in passed_over]
        return (*empty, *self._turn_reasons[name])

    def _line(self, name: str, waiting: Sequence[Entry]) -> Line:
        members = [entry for entry in waiting if name in self._lists[entry.arrival]]
        return Line(members, self._heard, self._called)

    def _heard(self, entry: Entry) -> Key:
        return (self._spoken[entry.person],)


def _lists(entries: Iterable[Entry], terms: OrderTerms) -> dict[int, tuple[str, ...]]:
    """The lists of each entry by its arrival; most people are on the same ones."""
    known: dict[tuple[str, ...], tuple[str, ...]] = {}
    found: dict[int, tuple[str, ...]] = {}
    for entry in entries:
        lists = known.get(entry.lists)
        if lists is None:
            lists = known[entry.lists] = lists_of(entry.lists, terms)
        found[entry.arrival] = lists
    return found
