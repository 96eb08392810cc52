"""Events that belong to the frame of the minutes."""

from __future__ import annotations

from facilitation.meeting.event import Area, Event


class FormalEvent(Event, frozen=True, gc=False):
    """Something was said that belongs to the frame of the minutes."""

    writes = frozenset({Area.MINUTES})


class KindNamed(FormalEvent, frozen=True, gc=False):
    """The meeting is of this kind."""

    kind: str


class NextConvened(FormalEvent, frozen=True, gc=False):
    """The next meeting is on an ISO date (and time)."""

    on: str
    place: str = ""


class MinutesApproved(FormalEvent, frozen=True, gc=False):
    """The minutes of an ISO date were approved; empty ``corrected``: as they were."""

    of: str
    corrected: str = ""


class ReportGiven(FormalEvent, frozen=True, gc=False):
    """Somebody reported; the text is Markdown."""

    person: int
    text: str


class ContributionRead(FormalEvent, frozen=True, gc=False):
    """What somebody sent who is not here was read out: their words, whoever read them."""

    person: int
    text: str


class ReportCorrected(FormalEvent, frozen=True, gc=False):
    """What was reported or read out, at that place in the record, reads so; empty: taken out."""

    entry: int
    text: str


class EarlierMinutesKept(FormalEvent, frozen=True, gc=False):
    """A file is kept as the minutes of an ISO date; ``size`` in bytes, ``sha256`` in hex."""

    of: str
    name: str
    size: int
    sha256: str
