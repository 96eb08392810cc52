"""Progressive: those heard least go first: least (turns started, arrival) (domain.md 3).

With ``terms.by_time`` least (milliseconds spoken, turns started, arrival).
"""

from __future__ import annotations

from collections.abc import Sequence

from facilitation.floor.calling import Caller, arrivals, counted, in_turn
from facilitation.floor.entries import Entry
from facilitation.floor.line import Called, Key, Line
from facilitation.floor.places import Place, Reason, arrived_reason, heard_reason
from facilitation.floor.tally import Tally
from facilitation.floor.terms import OrderTerms

NAME = "progressive"


def arrange(waiting: Sequence[Entry], tally: Tally, terms: OrderTerms) -> tuple[Place, ...]:
    """All who wait, in the order in which they would be called."""
    return in_turn(caller(waiting, tally, terms), len(waiting), {})


def caller(
    waiting: Sequence[Entry], tally: Tally, terms: OrderTerms, _beside: Sequence[Entry] = ()
) -> Caller:
    """This order at work on those waiting."""
    return _LeastHeard(waiting, tally, terms)


class _LeastHeard:
    def __init__(self, waiting: Sequence[Entry], tally: Tally, terms: OrderTerms) -> None:
        self._spoken = counted(waiting, tally)
        self._time = tally.time if terms.by_time else None
        self._arrivals = arrivals(waiting)
        self._called = Called()
        self._line = Line(waiting, self._key, self._called)

    def take(self) -> Place:
        entry = self._line.head()
        assert entry is not None, "nobody left to call"
        reasons = self._reasons(entry)
        self._called.arrivals.add(entry.arrival)
        self.passed(entry)
        return Place(entry, reasons)

    def passed(self, entry: Entry) -> None:
        self._called.people.add(entry.person)
        if entry.person in self._spoken:
            self._spoken[entry.person] += 1

    def _key(self, entry: Entry) -> Key:
        if self._time is None:
            return (self._spoken[entry.person],)
        return (self._time.get(entry.person, 0), self._spoken[entry.person])

    def _reasons(self, entry: Entry) -> tuple[Reason, ...]:
        arrived = arrived_reason(self._arrivals[entry.arrival])
        if self._time is not None:
            return (Reason("spoke_for", self._time.get(entry.person, 0)), arrived)
        return (heard_reason(self._spoken[entry.person]), arrived)
