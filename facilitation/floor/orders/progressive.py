"""Progressive: those heard least go first: least (turns started, arrival) (domain.md 3).

With ``terms.by_time`` least (milliseconds spoken, turns started, arrival).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from facilitation.floor.calling import Caller, arrived, counted, in_line
from facilitation.floor.entries import Entry
from facilitation.floor.places import Place, Reason, heard_reason
from facilitation.floor.tally import Tally
from facilitation.floor.terms import OrderTerms


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
        self.take = self._calls(waiting).__next__

    def _calls(self, waiting: Sequence[Entry]) -> Iterator[Place]:
        spoken, ranks, gone = self._spoken, arrived(waiting), set[int]()
        for entry in in_line(waiting, spoken, gone):
            person, arrival = entry.person, entry.arrival
            turns = spoken[person]
            gone.add(arrival)
            spoken[person] = turns + 1
            yield Place(entry, (heard_reason(turns), ranks[arrival]))

    def passed(self, entry: Entry) -> None:
        if entry.person in self._spoken:
            self._spoken[entry.person] += 1


class _LeastTime:
    def __init__(self, waiting: Sequence[Entry], tally: Tally) -> None:
        time, spoken = tally.time, counted(waiting, tally)
        self._heard = {person: (time.get(person, 0), spoken[person]) for person in spoken}
        self.take = self._calls(waiting).__next__

    def _calls(self, waiting: Sequence[Entry]) -> Iterator[Place]:
        heard, ranks, gone = self._heard, arrived(waiting), set[int]()
        for entry in in_line(waiting, heard, gone):
            person, arrival = entry.person, entry.arrival
            time, turns = heard[person]
            gone.add(arrival)
            heard[person] = (time, turns + 1)
            yield Place(entry, (Reason("spoke_for", time), ranks[arrival]))

    def passed(self, entry: Entry) -> None:
        if entry.person in self._heard:
            time, turns = self._heard[entry.person]
            self._heard[entry.person] = (time, turns + 1)
