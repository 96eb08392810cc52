"""For and against: the side opposite to the last speaker's goes first (domain.md 3; RONR §42).

Within that least (turns started, arrival). The mover goes first while not yet heard. A speaker on
neither side leaves the alternation as it was.
"""

from __future__ import annotations

from collections.abc import Sequence

from facilitation.floor.calling import Caller, arrivals, counted, in_turn
from facilitation.floor.entries import Entry
from facilitation.floor.line import Called, Key, Line
from facilitation.floor.places import Place, Reason, arrived_reason, heard_reason
from facilitation.floor.tally import Tally
from facilitation.floor.terms import OrderTerms

NAME = "sides"

FOR = "for"
AGAINST = "against"


def arrange(waiting: Sequence[Entry], tally: Tally, terms: OrderTerms) -> tuple[Place, ...]:
    """All who wait, in the order in which they would be called."""
    return in_turn(caller(waiting, tally, terms), len(waiting), {})


def caller(
    waiting: Sequence[Entry], tally: Tally, terms: OrderTerms, _beside: Sequence[Entry] = ()
) -> Caller:
    """This order at work on those waiting."""
    return _Sides(waiting, tally, terms)


def opposite(side: str) -> str:
    """The other side, or nothing for no side."""
    if side == FOR:
        return AGAINST
    return FOR if side == AGAINST else ""


class _Sides:
    def __init__(self, waiting: Sequence[Entry], tally: Tally, terms: OrderTerms) -> None:
        self._spoken = counted(waiting, tally)
        self._last_side = tally.last_side
        self._mover_unheard = not tally.spoken_by(terms.mover)
        self._mover_id = terms.mover
        self._arrivals = arrivals(waiting)
        self._called = Called()
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
            arrived_reason(self._arrivals[entry.arrival]),
        )
        self._called.arrivals.add(entry.arrival)
        self.passed(entry)
        return Place(entry, reasons)

    def passed(self, entry: Entry) -> None:
        self._called.people.add(entry.person)
        if entry.person in self._spoken:
            self._spoken[entry.person] += 1
        if entry.person == self._mover_id:
            self._mover_unheard = False
        self._last_side = entry.side or self._last_side

    def _next(self) -> tuple[tuple[Reason, ...], Entry]:
        if self._mover_unheard and (mover := self._mover.head()):
            return (Reason("mover"),), mover
        side = opposite(self._last_side)
        if side and (entry := self._sides[side].head()):
            return (Reason("side_turn", text=side),), entry
        least_heard = self._all.head()
        assert least_heard is not None, "nobody left to call"
        return (), least_heard

    def _line(self, entries: Sequence[Entry]) -> Line:
        return Line(entries, self._heard, self._called)

    def _heard(self, entry: Entry) -> Key:
        return (self._spoken[entry.person],)
