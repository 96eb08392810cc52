"""Seats of a circle as they are heard: how each stands in the round, as a state and in words."""

from __future__ import annotations

from app.look.seat import DrawnSeat, SeatStatus
from app.look.spoken import Spoken
from app.speaking.parts import Stands

_DONE = frozenset({SeatStatus.SPOKE, SeatStatus.FINAL_PASS})


def seat_stands(seat: DrawnSeat) -> Stands:
    """Return whether a seat is the present one, is done, or is next."""
    stands = Stands.PLAINLY
    if seat.status is SeatStatus.HOLDING:
        stands |= Stands.PRESENT
    elif seat.status in _DONE:
        stands |= Stands.DONE
    return stands | Stands.NEXT if seat.follows else stands


class SeatWords(Spoken):
    """Says the same for those whose reader keeps quiet about states."""

    def __init__(self) -> None:
        super().__init__()
        self._statuses = {
            SeatStatus.WAITING: self.tr("waits for the piece"),
            SeatStatus.HOLDING: self.tr("holds the piece"),
            SeatStatus.SPOKE: self.tr("has had their turn"),
            SeatStatus.SOFT_PASS: self.tr("passed, and is asked again"),
            SeatStatus.FINAL_PASS: self.tr("passed"),
            SeatStatus.LEFT: self.tr("is not here"),
        }

    def status(self, seat: DrawnSeat) -> str:
        return self._statuses[seat.status]

    def more(self, seat: DrawnSeat) -> str:
        """Return where somebody is from, how they stand in the round, and whether they are next."""
        words = self.tr("is next") if seat.follows else ""
        return ", ".join(each for each in (seat.group, self.status(seat), words) if each)
