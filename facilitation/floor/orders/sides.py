"""For and against: the side opposite to the last speaker's goes first (domain.md 3; RONR §42).

Within that least (turns started, arrival). The mover goes first while not yet heard. A speaker on
neither side leaves the alternation as it was.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from facilitation.floor.calling import Caller, arrived, counted, in_line
from facilitation.floor.entries import Entry
from facilitation.floor.places import Place, Reason, heard_reason
from facilitation.floor.tally import Tally
from facilitation.floor.terms import OrderTerms

FOR = "for"
AGAINST = "against"

_OPPOSITE: Mapping[str, str] = MappingProxyType({FOR: AGAINST, AGAINST: FOR})
_TURN: Mapping[str, tuple[Reason, ...]] = MappingProxyType(
    {side: (Reason("side_turn", text=side),) for side in (FOR, AGAINST)}
)
_MOVER = (Reason("mover"),)


def caller(
    waiting: Sequence[Entry], tally: Tally, terms: OrderTerms, _beside: Sequence[Entry] = ()
) -> Caller:
    return _Sides(waiting, tally, terms)


class _Sides:
    def __init__(self, waiting: Sequence[Entry], tally: Tally, terms: OrderTerms) -> None:
        self._spoken = counted(waiting, tally)
        self._last_side = tally.last_side
        self._mover_unheard = not tally.spoken_by(terms.mover)
        self._mover_id = terms.mover
        self._gone: set[int] = set()
        self._all = self._line(waiting)
        self._mover = self._line([entry for entry in waiting if entry.person == terms.mover])
        self._sides = {
            side: self._line([entry for entry in waiting if entry.side == side])
            for side in (FOR, AGAINST)
        }
        self.take = self._calls(waiting).__next__

    def _calls(self, waiting: Sequence[Entry]) -> Iterator[Place]:
        spoken, gone, ranks = self._spoken, self._gone, arrived(waiting)
        for _ in waiting:
            reason, entry = self._next()
            person, arrival = entry.person, entry.arrival
            turns = spoken[person]
            gone.add(arrival)
            spoken[person] = turns + 1
            self._alternate(entry)
            yield Place(entry, (*reason, heard_reason(turns), ranks[arrival]))

    def passed(self, entry: Entry) -> None:
        if entry.person in self._spoken:
            self._spoken[entry.person] += 1
        self._alternate(entry)

    def _alternate(self, entry: Entry) -> None:
        if entry.person == self._mover_id:
            self._mover_unheard = False
        self._last_side = entry.side or self._last_side

    def _next(self) -> tuple[tuple[Reason, ...], Entry]:
        if self._mover_unheard and (mover := next(self._mover, None)):
            return _MOVER, mover
        turn = _OPPOSITE.get(self._last_side)
        if turn is not None and (entry := next(self._sides[turn], None)):
            return _TURN[turn], entry
        return (), next(self._all)

    def _line(self, entries: Sequence[Entry]) -> Iterator[Entry]:
        return in_line(entries, self._spoken, self._gone)
