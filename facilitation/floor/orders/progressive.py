"""Progressive: those heard least go first: least (turns started, arrival) (domain.md 3).

With ``terms.by_time`` least (milliseconds spoken, turns started, arrival).
"""

from __future__ import annotations

from collections.abc import Sequence

from facilitation.floor.calling import Caller, arrived, counted, in_turn
from facilitation.floor.entries import Entry
from facilitation.floor.line import Line
from facilitation.floor.places import Place, Reason, heard_reason
from facilitation.floor.tally import Tally
from facilitation.floor.terms import OrderTerms

NAME = "progressive"


def arrange(waiting: Sequence[Entry], tally: Tally, terms: OrderTerms) -> tuple[Place, ...]:
    """All who wait, in the order in which they would be called."""
    return in_turn(caller(waiting, tally, terms), range(len(waiting)))


def caller(
    waiting: Sequence[Entry], tally: Tally, terms: OrderTerms, _beside: Sequence[Entry] = ()
) -> Caller:
    """This order at work on those waiting."""
    if terms.by_time:
        return _LeastTime(waiting, tally)
    return _LeastHeard(waiting, tally)


class _LeastHeard:
    def __init__(self, waiting: Sequence[Entry], tally: Tally) -> None:
        self._spoken = counted(waiting, tally)
        self._arrived = arrived(waiting)
        self._gone: set[int] = set()
        self._line = Line(waiting, self._spoken, self._gone)

    def take(self) -> Place:
        entry = self._line.head()
        assert entry is not None, "nobody left to call"
        heard = heard_reason(self._spoken[entry.person])
        self._gone.add(entry.arrival)
        self.passed(entry)
        return Place(entry, (heard, self._arrived[entry.arrival]))

    def passed(self, entry: Entry) -> None:
        if entry.person in self._spoken:
            self._spoken[entry.person] += 1


class _LeastTime:
    def __init__(self, waiting: Sequence[Entry], tally: Tally) -> None:
        time, spoken = tally.time, counted(waiting, tally)
        self._heard = {person: (time.get(person, 0), spoken[person]) for person in spoken}
        self._arrived = arrived(waiting)
        self._gone: set[int] = set()
        self._line = Line(waiting, self._heard, self._gone)

    def take(self) -> Place:
        entry = self._line.head()
        assert entry is not None, "nobody left to call"
        time = Reason("spoke_for", self._heard[entry.person][0])
        self._gone.add(entry.arrival)
        self.passed(entry)
        return Place(entry, (time, self._arrived[entry.arrival]))

    def passed(self, entry: Entry) -> None:
        if entry.person in self._heard:
            time, turns = self._heard[entry.person]
            self._heard[entry.person] = (time, turns + 1)
