"""The meetings of a library as a list shows them, read from as few rows as will do."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from facilitation.meeting.agenda.sittings import moment_of
from facilitation.meeting.codec import Codec, UnknownEvent, UnreadableEvent
from facilitation.meeting.families.opening.events import MeetingOpened
from facilitation.meeting.register.looked import MinutesAt
from facilitation.people.names import fold
from facilitation.record.journal import Heading

_CLOSING = frozenset({"meeting_closed", "parts_forgotten"})
"""What the record of a meeting ends with that is over; what is forgotten is so long after."""


class Listed(msgspec.Struct, frozen=True):
    """A meeting in the list; ``began`` in wall-clock ms, ``on`` the ISO date it was called for.

    ``people`` is None until the whole record was looked through; ``closed`` is then sure.
    ``readable`` is whether its first row could be read, ``damaged`` whether its record is not
    whole; ``last`` is when it was last written, in wall-clock ms, ``left_open`` whether nobody
    on this laptop closed its windows. ``planned`` is whether it was made
    ahead and has not begun. ``minutes`` is None until the record was looked through, ``link`` that
    of its last row.
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
    planned: bool = False
    people: int | None = None
    damaged: bool = False
    last: int = 0
    left_open: bool = False
    minutes: MinutesAt | None = None
    link: bytes = b""

    @property
    def interrupted(self) -> bool:
        """Whether the program broke off in the middle of it, and it can be gone on with."""
        return self.left_open and self.running

    @property
    def running(self) -> bool:
        """Whether it can be gone on with."""
        return self.lies_ahead and not self.planned

    @property
    def lies_ahead(self) -> bool:
        """Whether its agenda can be worked on: it runs, or it was made ahead."""
        return self.readable and not self.closed and not self.damaged


def listed(heading: Heading, codec: Codec) -> Listed:
    """Return a meeting as its first and last rows tell it."""
    known = Listed(
        heading.meeting,
        heading.rows,
        heading.first.at,
        last=heading.last.at,
        link=heading.last.link,
    )
    try:
        event = codec.recorded(heading.first).event
    except (UnknownEvent, UnreadableEvent):
        return msgspec.structs.replace(known, readable=False)
    if not isinstance(event, MeetingOpened):
        return known
    closed = heading.last.kind in _CLOSING
    return msgspec.structs.replace(
        known,
        title=event.title,
        body=event.body,
        on=event.on,
        place=event.place,
        closed=closed,
        # A guess until the record was looked through: nothing was written on its day yet.
        planned=not closed and moment_of(event.on, event.zone) > heading.last.at,
    )


def in_order(meetings: Iterable[Listed]) -> tuple[Listed, ...]:
    """Return what was interrupted, what runs, what is planned, and the others.

    What is planned comes with the soonest first, each other kind with the newest.
    """
    return tuple(sorted(meetings, key=_place))


def _place(each: Listed) -> tuple[bool, bool, bool, str, int, str]:
    planned = each.lies_ahead and each.planned
    on = each.on if planned else ""
    return (not each.interrupted, not each.running, not planned, on, -each.began, each.id)


def matching(meetings: tuple[Listed, ...], typed: str) -> tuple[Listed, ...]:
    """Return those that have every word that was typed in title, body, place or date."""
    words = fold(typed).split()
    return tuple(each for each in meetings if _has(each, words)) if words else meetings


def _has(meeting: Listed, words: Iterable[str]) -> bool:
    text = fold(" ".join((meeting.title, meeting.body, meeting.place, meeting.on)))
    return all(word in text for word in words)
