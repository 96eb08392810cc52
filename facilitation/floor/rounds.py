"""Rounds: one pass of the floor through a list of people (domain.md 2, *Round algorithm*).

Sources: Pranis, *Little Book of Circle Processes*; S3 *Rounds*. A holder who is silent has had a
turn. Replies and extra turns change nobody's status.
"""

from __future__ import annotations

import enum
from collections.abc import Collection, Sequence

import msgspec
from msgspec.structs import replace

RING = "ring"
LIST = "list"
POPCORN = "popcorn"


class Status(enum.StrEnum):
    """How a person stands in the round."""

    WAITING = "waiting"
    HOLDING = "holding"
    SPOKE = "spoke"
    SOFT_PASS = "soft_pass"
    FINAL_PASS = "final_pass"
    SKIPPED = "skipped"
    LEFT = "left"


class Denied(enum.StrEnum):
    """Why somebody cannot be handed the piece."""

    NOT_IN_ROUND = "NOT_IN_ROUND"
    HOLDS_ALREADY = "HOLDS_ALREADY"
    HAS_SPOKEN = "HAS_SPOKEN"
    HAS_PASSED = "HAS_PASSED"
    HAS_LEFT = "HAS_LEFT"


class CannotHoldError(ValueError):
    """The person cannot be handed the piece; ``args[0]`` is the Denied code."""


class NobodyHoldsError(ValueError):
    """Nobody holds the piece."""


class NotInRoundError(ValueError):
    """The person has no seat in this round."""


class AlreadySeatedError(ValueError):
    """The person has a seat in this round already."""


class Seat(msgspec.Struct, frozen=True, gc=False):
    """One person's place in the lap.

    ``passed``: the person passed softly before, so another pass is final. ``before`` is the
    status that comes back with somebody who had left.
    """

    person: int
    status: Status = Status.WAITING
    passed: bool = False
    before: Status = Status.WAITING


class Round(msgspec.Struct, frozen=True):
    """A round as it stands.

    ``seats`` are in lap order, already rotated and reversed; ``people`` is the order before that,
    ``start`` the person it began with. ``mode`` is ``ring``, ``list`` or ``popcorn``. ``at`` is the
    place in ``seats`` of the last one called in the lap's order (-1: none). ``extras`` are the
    people given extra turns, off the list or repeated, in order. ``ended``: closed by the
    facilitator, complete or not; no turn recorded is not a pass.
    """

    number: int
    prompt: str = ""
    mode: str = RING
    forward: bool = True
    seats: tuple[Seat, ...] = ()
    people: tuple[int, ...] = ()
    start: int = 0
    at: int = -1
    extras: tuple[int, ...] = ()
    ended: bool = False


class Progress(msgspec.Struct, frozen=True):
    """How far a round is: who spoke, who passed for good, who was skipped, and who is in it.

    ``people`` are those who take part now: whoever left counts where they had their turn, whoever
    was skipped does not.
    """

    spoke: int = 0
    passed: int = 0
    skipped: int = 0
    people: int = 0


_DONE = frozenset({Status.SPOKE, Status.FINAL_PASS, Status.SKIPPED, Status.LEFT})
_TO_COME = (Status.WAITING, Status.SOFT_PASS)
_NOT_CALLED = frozenset({Status.WAITING, Status.SKIPPED, Status.LEFT})


def open_round(
    number: int,
    people: Sequence[int],
    start: int = 0,
    forward: bool = True,
    mode: str = RING,
    prompt: str = "",
    *,
    absent: Collection[int] = (),
) -> Round:
    """A round through ``people`` from ``start`` (0: the first), backward if not ``forward``.

    ``absent`` people keep their seat and are called once they return. Raises NotInRoundError if
    ``start`` is not among the people.
    """
    begin = start or (people[0] if people else 0)
    return Round(
        number=number,
        prompt=prompt,
        mode=mode,
        forward=forward,
        seats=tuple(
            Seat(person, Status.LEFT if person in absent else Status.WAITING)
            for person in _lap_order(people, begin, forward)
        ),
        people=tuple(people),
        start=begin,
    )


def holder(lap: Round) -> int | None:
    """Who holds the piece."""
    return next((seat.person for seat in lap.seats if seat.status == Status.HOLDING), None)


def upcoming(lap: Round) -> int | None:
    """Who gets the piece next; None when nobody is left or, in popcorn, somebody must choose."""
    if lap.mode == POPCORN and _begun(lap) and choices(lap):
        return None
    return next(iter(to_come(lap)), None)


def to_come(lap: Round) -> tuple[int, ...]:
    """Who is still to be called, in order; those who passed softly once more at the end.

    In popcorn the order among those waiting is theirs to choose.
    """
    if lap.ended:
        return ()
    after = lap.seats[lap.at + 1 :] + lap.seats[: lap.at + 1]
    return _with_status(after, Status.WAITING) + _with_status(lap.seats, Status.SOFT_PASS)


def choices(lap: Round) -> tuple[int, ...]:
    """Who still waits for a first turn: whom the holder of a popcorn round may choose."""
    return () if lap.ended else _with_status(lap.seats, Status.WAITING)


def denied(lap: Round, person: int) -> Denied | None:
    """Why the person cannot be handed the piece, if so; nobody speaks twice in a round."""
    seat = seat_of(lap, person)
    if seat is None:
        return Denied.NOT_IN_ROUND
    return {
        Status.HOLDING: Denied.HOLDS_ALREADY,
        Status.SPOKE: Denied.HAS_SPOKEN,
        Status.FINAL_PASS: Denied.HAS_PASSED,
        Status.LEFT: Denied.HAS_LEFT,
    }.get(seat.status)


def hand_to(lap: Round, person: int) -> Round:
    """The round with the piece in this person's hands; whoever held it has spoken.

    Handing it on out of the lap's order does not move the lap. Raises CannotHoldError.
    """
    if refused := denied(lap, person):
        raise CannotHoldError(refused)
    in_order = person == next(iter(to_come(lap)), None)
    waiting = _required(lap, person).status == Status.WAITING
    handed = _set(spoke(lap) if holder(lap) is not None else lap, person, Status.HOLDING)
    if not (in_order and waiting):
        return handed
    return replace(handed, at=_place(lap, person))


def spoke(lap: Round) -> Round:
    """The round once the holder is done, with words or in silence. Raises NobodyHoldsError."""
    return _set(lap, _held_by(lap), Status.SPOKE)


def pass_soft(lap: Round) -> Round:
    """The round once the holder asked to be called again; a second pass is final (domain.md 2).

    Raises NobodyHoldsError.
    """
    person = _held_by(lap)
    if _required(lap, person).passed:
        return pass_final(lap)
    return _set(lap, person, Status.SOFT_PASS, passed=True)


def pass_final(lap: Round) -> Round:
    """The round once the holder passed for good. Raises NobodyHoldsError."""
    return _set(lap, _held_by(lap), Status.FINAL_PASS)


def skip(lap: Round, person: int) -> Round:
    """The round without a turn for this person, which is not a pass.

    Who has spoken or passed for good stays as recorded. Raises NotInRoundError.
    """
    if _required(lap, person).status in _DONE:
        return lap
    return _set(lap, person, Status.SKIPPED)


def left(lap: Round, person: int) -> Round:
    """The round once this person has gone; the seat stays. Raises NotInRoundError."""
    seat = _required(lap, person)
    if seat.status == Status.LEFT:
        return lap
    before = Status.WAITING if seat.status == Status.HOLDING else seat.status
    if before == Status.WAITING and seat.passed:
        before = Status.SOFT_PASS
    return _seated(lap, replace(seat, status=Status.LEFT, before=before))


def returned(lap: Round, person: int) -> Round:
    """The round once this person is back: waiting if not yet called, else as before.

    Somebody skipped is waiting again, too. Raises NotInRoundError.
    """
    seat = _required(lap, person)
    if seat.status == Status.SKIPPED:
        return _set(lap, person, Status.SOFT_PASS if seat.passed else Status.WAITING)
    return _set(lap, person, seat.before) if seat.status == Status.LEFT else lap


def joined(lap: Round, person: int) -> Round:
    """The round with a late arrival at the lap's end. Raises AlreadySeatedError."""
    if seat_of(lap, person) is not None:
        raise AlreadySeatedError(person)
    return replace(lap, seats=(*lap.seats, Seat(person)), people=(*lap.people, person))


def extra(lap: Round, person: int) -> Round:
    """The round with an extra turn, off the list or repeated; nobody's status changes."""
    return replace(lap, extras=(*lap.extras, person))


def end_round(lap: Round) -> Round:
    """The round closed, complete or not; a holder has spoken, who waits has simply no turn."""
    done = spoke(lap) if holder(lap) is not None else lap
    return replace(done, ended=True)


def complete(lap: Round) -> bool:
    """Whether nobody is waiting, holding or to be asked again."""
    return all(seat.status in _DONE for seat in lap.seats)


def progress(lap: Round) -> Progress:
    """Return how far the round is."""
    kept = [seat.before if seat.status == Status.LEFT else seat.status for seat in lap.seats]
    spoke, passed = kept.count(Status.SPOKE), kept.count(Status.FINAL_PASS)
    still = sum(seat.status in (Status.HOLDING, *_TO_COME) for seat in lap.seats)
    skipped = sum(seat.status == Status.SKIPPED for seat in lap.seats)
    return Progress(spoke, passed, skipped, spoke + passed + still)


def next_start(lap: Round, shift: int = 1, flip: bool = True) -> tuple[int, bool]:
    """Who begins the next round and whether it goes forward (domain.md 2; both [P]).

    The start moves ``shift`` places along the people as listed; the direction turns round if
    ``flip``. Without people the start is 0.
    """
    forward = lap.forward != flip
    if not lap.people:
        return 0, forward
    place = (lap.people.index(lap.start) + shift) % len(lap.people)
    return lap.people[place], forward


def seat_of(lap: Round, person: int) -> Seat | None:
    return next((seat for seat in lap.seats if seat.person == person), None)


def _lap_order(people: Sequence[int], start: int, forward: bool) -> tuple[int, ...]:
    if not people:
        return ()
    if start not in people:
        raise NotInRoundError(start)
    place = people.index(start)
    lap = (*people[place:], *people[:place])
    return lap if forward else (lap[0], *reversed(lap[1:]))


def _begun(lap: Round) -> bool:
    return any(seat.passed or seat.status not in _NOT_CALLED for seat in lap.seats)


def _with_status(seats: Sequence[Seat], status: Status) -> tuple[int, ...]:
    return tuple([seat.person for seat in seats if seat.status == status])


def _held_by(lap: Round) -> int:
    person = holder(lap)
    if person is None:
        raise NobodyHoldsError
    return person


def _place(lap: Round, person: int) -> int:
    return next(n for n, seat in enumerate(lap.seats) if seat.person == person)


def _required(lap: Round, person: int) -> Seat:
    seat = seat_of(lap, person)
    if seat is None:
        raise NotInRoundError(person)
    return seat


def _set(lap: Round, person: int, status: Status, passed: bool | None = None) -> Round:
    seat = _required(lap, person)
    again = seat.passed if passed is None else passed
    return _seated(lap, replace(seat, status=status, passed=again))


def _seated(lap: Round, seat: Seat) -> Round:
    seats = tuple([seat if old.person == seat.person else old for old in lap.seats])
    return replace(lap, seats=seats)
