"""The meetings of a library as a list shows them, read from as few rows as will do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum, auto

import msgspec

from facilitation.meeting.codec import Codec, UnknownEvent, UnreadableEvent
from facilitation.meeting.event import Event
from facilitation.meeting.families.approval.events import MinutesCirculated, OwnMinutesApproved
from facilitation.meeting.families.opening.events import (
    ActRedone,
    ActUndone,
    MeetingClosed,
    MeetingOpened,
)
from facilitation.meeting.families.people.events import PeopleEnrolled, PersonArrived
from facilitation.people.names import fold
from facilitation.record.integrity import first_broken
from facilitation.record.journal import Heading
from facilitation.record.rows import Row

_TOLD_BY = frozenset(
    {
        "meeting_closed",
        "people_enrolled",
        "person_arrived",
        "act_undone",
        "act_redone",
        "minutes_circulated",
        "own_minutes_approved",
    }
)
_CLOSING = "meeting_closed"


class MinutesAt(Enum):
    """How far the minutes of a closed meeting have come."""

    DRAFT = auto()
    CIRCULATED = auto()
    APPROVED = auto()


class Listed(msgspec.Struct, frozen=True):
    """A meeting in the list; ``began`` in wall-clock ms, ``on`` the ISO date it was called for.

    ``people`` is None until the whole record was looked through; ``closed`` is then sure.
    ``readable`` is whether its first row could be read, ``damaged`` whether its record is not
    whole; ``last`` is when it was last written, in wall-clock ms, ``left_open`` whether nobody
    on this laptop closed its windows. ``minutes`` is None until the record was looked through.
    """

    id: str
    rows: int
    began: int
    title: str = ""
    body: str = ""
    on: str = ""
    place: str = ""
    readable: bool = True
    closed: bool = False
    people: int | None = None
    damaged: bool = False
    last: int = 0
    left_open: bool = False
    minutes: MinutesAt | None = None

    @property
    def interrupted(self) -> bool:
        """Whether the program broke off in the middle of it, and it can be gone on with."""
        return self.left_open and self.running

    @property
    def running(self) -> bool:
        """Whether it can be gone on with."""
        return self.readable and not self.closed and not self.damaged


class Looked(msgspec.Struct, frozen=True):
    """What looking through a whole record tells."""

    people: int
    closed: bool
    damaged: bool = False
    minutes: MinutesAt = MinutesAt.DRAFT


def listed(heading: Heading, codec: Codec) -> Listed:
    """Return a meeting as its first and last rows tell it."""
    known = Listed(heading.meeting, heading.rows, heading.first.at, last=heading.last.at)
    try:
        event = codec.recorded(heading.first).event
    except (UnknownEvent, UnreadableEvent):
        return msgspec.structs.replace(known, readable=False)
    if not isinstance(event, MeetingOpened):
        return known
    return msgspec.structs.replace(
        known,
        title=event.title,
        body=event.body,
        on=event.on,
        place=event.place,
        closed=heading.last.kind == _CLOSING,
    )


def in_order(meetings: Iterable[Listed]) -> tuple[Listed, ...]:
    """Return what was interrupted, what runs, and the others, each kind with the newest first."""
    return tuple(sorted(meetings, key=_place))


def _place(each: Listed) -> tuple[bool, bool, int, str]:
    return (not each.interrupted, not each.running, -each.began, each.id)


def looked_through(rows: Sequence[Row], codec: Codec) -> Looked:
    """Return how many people a record knows, whether it is closed, and how far its minutes are.

    Only the kinds of rows that tell of it are read. What cannot be read tells nothing.
    """
    told = [(row.act, event) for row in rows if (event := _telling(row, codec)) is not None]
    undone: set[int] = set()
    for _, event in told:
        if isinstance(event, ActUndone):
            undone.add(event.act)
        elif isinstance(event, ActRedone):
            undone.discard(event.act)
    standing = [event for act, event in told if act not in undone]
    people: set[int] = set()
    for event in standing:
        if isinstance(event, PeopleEnrolled):
            people.update(each.number for each in event.people)
        elif isinstance(event, PersonArrived):
            people.add(event.number)
    closed = any(isinstance(event, MeetingClosed) for event in standing)
    return Looked(len(people), closed, first_broken(rows) is not None, _minutes_at(standing))


def _minutes_at(standing: Iterable[Event]) -> MinutesAt:
    kinds = {type(event) for event in standing}
    if OwnMinutesApproved in kinds:
        return MinutesAt.APPROVED
    return MinutesAt.CIRCULATED if MinutesCirculated in kinds else MinutesAt.DRAFT


def _telling(row: Row, codec: Codec) -> Event | None:
    if row.kind not in _TOLD_BY:
        return None
    try:
        return codec.recorded(row).event
    except (UnknownEvent, UnreadableEvent):
        return None


def matches(meeting: Listed, typed: str) -> bool:
    """Tell whether every word that was typed is in title, body, place or date."""
    text = fold(" ".join((meeting.title, meeting.body, meeting.place, meeting.on)))
    return all(word in text for word in fold(typed).split())
