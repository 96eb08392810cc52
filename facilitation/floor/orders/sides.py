"""For and against: the side opposite to the last speaker's goes first (domain.md 3; RONR §42).

Within that least (turns started, arrival). The mover goes first while not yet heard. A speaker on
neither side leaves the alternation as it was.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from facilitation.floor.calling import Caller, arrived, counted, in_turn
from facilitation.floor.entries import Entry
from facilitation.floor.line import Line
from facilitation.floor.places import Place, Reason, heard_reason
from facilitation.floor.tally import Tally
from facilitation.floor.terms import OrderTerms

NAME = "sides"

FOR = "for"
AGAINST = "against"

_OPPOSITE: Mapping[str, str] = MappingProxyType({FOR: AGAINST, AGAINST: FOR})
_TURN: Mapping[str, tuple[Reason, ...]] = MappingProxyType(
    {side: (Reason("side_turn", text=side),) for side in (FOR, AGAINST)}
)
_MOVER = (Reason("mover"),)


def arrange(waiting: Sequence[Entry], tally: Tally, terms: OrderTerms) -> tuple[Place, ...]:
    """All who wait, in the order in which they would be called."""
    return in_turn(caller(waiting, tally, terms), range(len(waiting)))


def caller(
    waiting: Sequence[Entry], tally: Tally, terms: OrderTerms, _beside: Sequence[Entry] = ()
) -> Caller:
    """This order at work on those waiting."""
    return _Sides(waiting, tally, terms)


def opposite(side: str) -> str:
    """The other side, or nothing for no side."""
    return _OPPOSITE.get(side, "")


class _Sides:
    def __init__(self, waiting: Sequence[Entry], tally: Tally, terms: OrderTerms) -> None:
        self._spoken = counted(waiting, tally)
        self._last_side = tally.last_side
        self._mover_unheard = not tally.spoken_by(terms.mover)
        self._mover_id = terms.mover
        self._arrived = arrived(waiting)
        self._gone: set[int] = set()
        self._all = self._line(waiting)
        self._mover = self._line([entry for entry in waiting if entry.person == terms.mover])
        self._sides = {
            side: self._line([entry for entry in waiting if entry.side == side])
            for side in (FOR, AGAINST)
        }

    def take(self) -> Place:
        reason, entry = self._next()
        reasons = (
            *reason,
            heard_reason(self._spoken[entry.person]),
            self._arrived[entry.arrival],
        )
        self._gone.add(entry.arrival)
        self.passed(entry)
        return Place(entry, reasons)

    def passed(self, entry: Entry) -> None:
        if entry.person in self._spoken:
            self._spoken[entry.person] += 1
        if entry.person == self._mover_id:
            self._mover_unheard = False
        self._last_side = entry.side or self._last_side

    def _next(self) -> tuple[tuple[Reason, ...], Entry]:
        if self._mover_unheard and (mover := self._mover.head()):
            return _MOVER, mover
        side = opposite(self._last_side)
        if side and (entry := self._sides[side].head()):
            return _TURN[side], entry
        least_heard = self._all.head()
        assert least_heard is not None, "nobody left to call"
        return (), least_heard

    def _line(self, entries: Sequence[Entry]) -> Line:
        return Line(entries, self._spoken, self._gone)
