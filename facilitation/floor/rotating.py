"""Lists that take turns: what alternating lists and the hard quota have in common."""

from __future__ import annotations

from collections.abc import Sequence

from facilitation.floor.calling import arrived, counted
from facilitation.floor.entries import Entry
from facilitation.floor.line import Line
from facilitation.floor.places import Place, Reason, heard_reason
from facilitation.floor.tally import Tally, list_served, lists_known
from facilitation.floor.terms import OrderTerms, rotation, rotation_after


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
        known = lists_known([*waiting, *beside], terms)
        self._lists = {entry.arrival: known[entry.lists] for entry in (*waiting, *beside)}
        self._spoken = counted(waiting, tally)
        self._last = tally.last_list
        self._others = tally.others
        self._terms = terms
        self._holds = holds
        self._first_names = rotation(terms)
        self._names_after = {name: rotation_after(terms, name) for name in self._first_names}
        self._arrived = arrived(waiting)
        self._gone: set[int] = set()
        self._lines = {name: self._line(name, waiting) for name in self._first_names}
        self._turn_reasons = {name: (Reason("list_turn", text=name),) for name in self._lines}
        self._quota = {a for a, lists in self._lists.items() if terms.quota in lists}

    def take(self) -> Place:
        """Call, or show as held, the next."""
        names = self._names_after.get(self._last, self._first_names)
        name, entry = self._first_of(names)
        waits = self._holds and not self._quota
        held = waits and self._others >= self._terms.others
        if waits:
            lists = self._waiting_reason(held)
        else:
            lists = self._turn_reasons[name] if name is names[0] else _passed_over(names, name)
        heard = heard_reason(self._spoken[entry.person])
        self._gone.add(entry.arrival)
        self.passed(entry)
        return Place(entry, (*lists, heard, self._arrived[entry.arrival]), held)

    def passed(self, entry: Entry) -> None:
        """Note that this entry was called."""
        quota = self._quota
        quota.discard(entry.arrival)
        if entry.person in self._spoken:
            self._spoken[entry.person] += 1
        on = self._lists[entry.arrival]
        last = on[0] if len(on) == 1 else list_served(self._last, entry, self._terms)
        self._last = last
        self._others = 0 if quota or last == self._terms.quota else self._others + 1

    def _first_of(self, names: Sequence[str]) -> tuple[str, Entry]:
        for name in names:
            entry = self._lines[name].head()
            if entry is not None:
                return name, entry
        raise AssertionError("nobody left to call")

    def _waiting_reason(self, held: bool) -> tuple[Reason, ...]:
        """Why somebody may speak, or may not, while the list that is waited for is empty."""
        terms = self._terms
        if held:
            return (Reason("held_for_quota", terms.others, terms.quota),)
        return (Reason("others_turn", self._others + 1, terms.quota),)

    def _line(self, name: str, waiting: Sequence[Entry]) -> Line:
        members = [entry for entry in waiting if name in self._lists[entry.arrival]]
        return Line(members, self._spoken, self._gone)


def _passed_over(names: Sequence[str], name: str) -> tuple[Reason, ...]:
    """Which lists were empty, and whose turn it is therefore."""
    empty = names[: names.index(name)]
    turn = Reason("list_turn", text=name)
    return (*[Reason("list_empty", text=each) for each in empty], turn)
