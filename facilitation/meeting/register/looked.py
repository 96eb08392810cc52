"""What a list of meetings says of each: its people, whether it is closed, its minutes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from enum import Enum

import msgspec

from facilitation.meeting.codec import Codec, UnknownEvent, UnreadableEvent
from facilitation.meeting.event import Event
from facilitation.meeting.families.ahead import MeetingPlanned
from facilitation.meeting.families.approval.events import MinutesCirculated, OwnMinutesApproved
from facilitation.meeting.families.opening import events
from facilitation.meeting.register.people_met import people_met, taken_back
from facilitation.record.integrity import first_broken
from facilitation.record.rows import Row

LOOKED, LEFT = "looked", "left"
"""The sorts under which an index has what records tell, and what they leave."""

_TOLD_BY = frozenset(
    {
        "meeting_closed",
        "meeting_planned",
        "sitting_began",
        "minutes_circulated",
        "own_minutes_approved",
    }
)


class MinutesAt(Enum):
    """How far the minutes of a closed meeting have come."""

    DRAFT = "draft"
    CIRCULATED = "circulated"
    APPROVED = "approved"


class Looked(msgspec.Struct, frozen=True):
    """What looking through a whole record tells.

    ``planned`` is the ISO date (and time) that it was made ahead for; empty: it has begun. ``held``
    is the ISO date on which one began that was made ahead; empty: it was not, or has not begun.
    """

    people: int
    closed: bool
    damaged: bool = False
    minutes: MinutesAt = MinutesAt.DRAFT
    planned: str = ""
    held: str = ""


class Left(msgspec.Struct, frozen=True):
    """How many ``actions`` are open after a meeting, and how many ``matters`` are not settled.

    ``on`` is when those who meet agreed to meet next, an ISO date with or without a time.
    """

    actions: int = 0
    matters: int = 0
    on: str = ""


def looked_through(rows: Sequence[Row], codec: Codec) -> Looked:
    """Return how many people a record knows, whether it is closed, and how far its minutes are.

    Only the kinds of rows that tell of it are read. What cannot be read tells nothing.
    """
    told = [(row, event) for row in rows if (event := _telling(row, codec)) is not None]
    undone = taken_back(rows)
    kept = [(row.at, event) for row, event in told if row.act not in undone]
    standing = [event for _, event in kept]
    closed = any(isinstance(event, events.MeetingClosed) for event in standing)
    on, held = _made_ahead(kept)
    broken = first_broken(rows) is not None
    return Looked(len(people_met(rows)), closed, broken, _minutes_at(standing), on, held)


def _made_ahead(kept: Iterable[tuple[int, Event]]) -> tuple[str, str]:
    """Return for when a meeting is made ahead, or the day on which it began; empty: neither."""
    ahead, held = None, ""
    for at, event in kept:
        if isinstance(event, MeetingPlanned):
            ahead, held = event, ""
        elif isinstance(event, events.SittingBegan) and ahead is not None:
            moment = datetime.fromtimestamp(at // 1000 + ahead.zone * 60, UTC)
            ahead, held = None, moment.date().isoformat()
    return ahead.on if ahead is not None else "", held


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
