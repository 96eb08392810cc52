"""Who writes at this desk, and the writing."""

from __future__ import annotations

from app.attending.station import Station
from facilitation.meeting.act import Act
from facilitation.meeting.outcome import Outcome
from facilitation.meeting.seat import Seat, seat_of

_DESK = "desk"


class Writer:
    """Does the acts of a desk, each with the seat that it comes from."""

    def __init__(self, station: Station, place: str = "") -> None:
        """Sit at a place, which tells this desk from others; whoever sat here last goes on."""
        self._station = station
        seat = str(Seat(_DESK, place))
        before = (each.by for each in reversed(station.history.rows()))
        self.seat = seat_of(next((by for by in before if by.startswith(f"{seat}#")), seat))

    def __call__(self, act: Act) -> Outcome:
        """Do an act for whoever sits here."""
        return self._station.do(act, by=str(self.seat))

    def sit(self, person: int) -> None:
        """Let a participant sit here, by number (0: nobody says who)."""
        self.seat = Seat(_DESK, self.seat.place, person)

    def owns(self, by: str) -> bool:
        """Tell whether something was written at this desk, whoever sat there.

        In a record that tells no places, all desks were one.
        """
        seat = seat_of(by)
        return seat.window == _DESK and seat.place in {"", self.seat.place}
