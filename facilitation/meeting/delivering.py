"""What was done while the library was out of reach, done again after what others did meanwhile.

An act that was acknowledged is never lost, and never done twice: what the library took although it
did not say so in time is known by its links. The rest is decided anew, in order, as it would have
been had the news come in time; where one of it cannot be, none of it is, and all stays as it was.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from msgspec.structs import replace

from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.event import Area, Recorded
from facilitation.meeting.families.opening.acts import Redo, Undo
from facilitation.meeting.families.people.events import (
    GroupDeclared,
    NameCorrected,
    PeopleEnrolled,
    PersonArrived,
    PersonReturned,
)
from facilitation.meeting.history import History
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.post import is_beside
from facilitation.meeting.seat import SEATS, seat_of
from facilitation.meeting.state import Meeting

_IDENTITIES = ("entry", "turn")
"""Fields in which an act of the note-taker names a place in the record."""

_NOTES = frozenset({Area.MINUTES})
_COMING = (PeopleEnrolled, PersonArrived, PersonReturned, GroupDeclared, NameCorrected)
_BESIDE = frozenset(SEATS.values())


class Undelivered(NamedTuple):
    """An act that is only in memory, its seat, and the places of its events in the record."""

    act: Act
    by: str
    rows: tuple[int, ...]


def may_follow(undelivered: Sequence[Undelivered], others: Sequence[Recorded]) -> bool:
    """Tell whether acts mean the same after what others have done meanwhile.

    Either these only noted something or were at the door, or those did.
    """
    own = {type(each.act) for each in undelivered if not isinstance(each.act, Undo | Redo)}
    return all(map(_is_aside, others)) or (
        bool(own) and all(is_beside(each.act) for each in undelivered)
    )


def _is_aside(row: Recorded) -> bool:
    """Tell whether something was noted, or somebody came."""
    noted = row.event.writes <= _NOTES or isinstance(row.event, _COMING)
    return noted or seat_of(row.by).window in _BESIDE


def done_again(
    undelivered: Sequence[Undelivered], kept: KeptMeeting, before: History, moment: Moment
) -> tuple[Undelivered, ...] | None:
    """Do acts again, in order; return them with their new places.

    None where one cannot be done any more, or something else would come of it than people saw:
    ``before`` is the history with what they saw. Raises StorageFault: it can neither be written nor
    held.
    """
    moved: dict[int, int] = {}
    found: list[Undelivered] = []
    for each in undelivered:
        act = _moved(each.act, moved)
        done = kept.do(act, moment, each.by)
        if isinstance(done, Refusal):
            return None
        seen = [before.rows()[seq - 1] for seq in each.rows]
        if not _alike(done, kept.meeting, seen, before.meeting):
            return None
        rows = tuple(row.seq for row in done)
        moved.update(zip(each.rows, rows, strict=False))
        found.append(Undelivered(act, each.by, rows))
    return tuple(found)


def _alike(done: Sequence[Recorded], now: Meeting, seen: Sequence[Recorded], then: Meeting) -> bool:
    """Tell whether the same happened, to the same people."""
    return [_what(each, now) for each in done] == [_what(each, then) for each in seen]


def _what(row: Recorded, meeting: Meeting) -> tuple[type, str]:
    person = meeting.people.get(getattr(row.event, "person", 0))
    return type(row.event), person.name if person is not None else ""


def _moved(act: Act, moved: dict[int, int]) -> Act:
    """Return an act that names the new places of what it names."""
    named = [each for each in _IDENTITIES if getattr(act, each, None) in moved]
    return replace(act, **{each: moved[getattr(act, each)] for each in named}) if named else act
