"""The seats of a round, as facilitator and room see them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from app.look.badges import badges
from app.look.circle_layout import MOST_SEATS
from app.look.seat import DrawnSeat, SeatStatus
from facilitation.floor.rounds import Round, Status
from facilitation.meeting.groups.spokes import are_groups, stands_for
from facilitation.meeting.reading import as_they_sit, group_of, name_of
from facilitation.meeting.state import Meeting

_LOOKS: Mapping[Status, SeatStatus] = MappingProxyType(
    {
        Status.WAITING: SeatStatus.WAITING,
        Status.HOLDING: SeatStatus.HOLDING,
        Status.SPOKE: SeatStatus.SPOKE,
        Status.SOFT_PASS: SeatStatus.SOFT_PASS,
        Status.FINAL_PASS: SeatStatus.FINAL_PASS,
        Status.SKIPPED: SeatStatus.FINAL_PASS,
        Status.LEFT: SeatStatus.LEFT,
    }
)
"""Who was skipped looks like who passed: nothing more is asked of either."""

BEFORE = 60
"""Of a round with too many seats for one picture, those shown before the piece."""


def seats_of(meeting: Meeting, lap: Round, following: int) -> tuple[DrawnSeat, ...]:
    """Return the seats as people sit, at most as many as one picture holds.

    ``following`` is who is next (0: nobody), which their seat shows.
    With too many seats, those around the piece in the lap's order are shown. Where only spokes sit,
    the seats are called after their groups, with the spoke beside.
    """
    seats = as_they_sit(meeting, lap)
    if len(lap.seats) > MOST_SEATS:
        first = min(max(0, _piece(lap) - BEFORE), len(lap.seats) - MOST_SEATS)
        seats = lap.seats[first : first + MOST_SEATS]
    council = are_groups(meeting, lap) and not meeting.floor.rules.seats_by_group
    called = [_called(meeting, each.person, council) for each in seats]
    signs = badges_in(meeting)
    if council:
        signs = badges(
            tuple((each.person, name) for each, (name, _) in zip(seats, called, strict=True))
        )
    return tuple(
        DrawnSeat(
            each.person,
            name,
            _LOOKS[each.status],
            beside,
            each.person == following,
            signs.get(each.person, ""),
        )
        for each, (name, beside) in zip(seats, called, strict=True)
    )


def _called(meeting: Meeting, person: int, council: bool) -> tuple[str, str]:
    if council:
        return stands_for(meeting, person), name_of(meeting, person)
    return name_of(meeting, person), group_of(meeting, person)


def badges_in(meeting: Meeting) -> dict[int, str]:
    """Return the sign of each participant; they are different for everybody in the meeting."""
    return badges(tuple((each.number, each.name) for each in meeting.people.values()))


def _piece(lap: Round) -> int:
    """Return the place of whoever holds the piece, else of the one called last in order."""
    places = (at for at, seat in enumerate(lap.seats) if seat.status is Status.HOLDING)
    return next(places, lap.at)
