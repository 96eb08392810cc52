"""First come, first heard: least arrival (domain.md 3)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from operator import attrgetter

from facilitation.floor.calling import Caller, arrived
from facilitation.floor.entries import Entry
from facilitation.floor.places import Place
from facilitation.floor.tally import Tally
from facilitation.floor.terms import OrderTerms


def caller(
    waiting: Sequence[Entry], _tally: Tally, _terms: OrderTerms, _beside: Sequence[Entry] = ()
) -> Caller:
    return _FirstCome(waiting)


class _FirstCome:
    def __init__(self, waiting: Sequence[Entry]) -> None:
        self.take = self._calls(waiting).__next__

    def _calls(self, waiting: Sequence[Entry]) -> Iterator[Place]:
        ranks = arrived(waiting)
        for entry in sorted(waiting, key=attrgetter("arrival")):
            yield Place(entry, (ranks[entry.arrival],))

    def passed(self, entry: Entry) -> None:
        """A moved entry changes nothing: arrival alone counts."""
