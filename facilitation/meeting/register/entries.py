"""What a register holds of one decision (domain.md §8)."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

import msgspec

from facilitation.decisions.terms import Terms
from facilitation.decisions.verdicts import Verdict
from facilitation.meeting.texts.lineage import Aim, Unease


class Status(StrEnum):
    """Whether a decision still stands, and if not, why.

    One on a text about which groups were asked waits for them, or was not ratified.
    """

    STANDING = "standing"
    AMENDED = "amended"
    SUPERSEDED = "superseded"
    RESCINDED = "rescinded"
    EXPIRED = "expired"
    WAITING = "waiting"
    NOT_RATIFIED = "not_ratified"


class Place(NamedTuple):
    """Where a decision is recorded: the id of the meeting, and the label there."""

    meeting: str
    label: str


class Decided(msgspec.Struct, frozen=True):
    """A carried decision as the record of its meeting tells it.

    ``at`` is when it was closed (wall-clock ms) and ``on`` that day where the meeting was held.
    ``wording`` counts the versions of the text up to this one, ``version`` is its id; a question
    has no text. ``method`` is the name it was decided by, on these ``terms``; ``present`` of
    ``entitled`` were here. ``review`` and ``expiry`` are ISO dates (empty: none). ``of_people``
    is whether people were chosen.
    """

    place: Place
    at: int
    on: str
    meeting_title: str
    body: str
    title: str
    text: str
    version: str
    wording: int
    method: str
    terms: Terms
    verdict: Verdict
    present: int
    entitled: int
    unease: tuple[Unease, ...] = ()
    scope: str = ""
    mandate: str = ""
    review: str = ""
    expiry: str = ""
    aim: Aim | None = None
    predecessor: Place | None = None
    of_people: bool = True

    @property
    def label(self) -> str:
        return self.place.label


class Entry(msgspec.Struct, frozen=True):
    """A decision in the register: ``id`` is that of all its versions, from the first on.

    ``predecessor`` is the version that this one came after, ``successor`` the one that came
    after this one; each is in the register, too, or None.
    """

    id: str
    decided: Decided
    status: Status
    predecessor: Place | None = None
    successor: Place | None = None

    @property
    def due(self) -> str:
        """The ISO date at which it has to be looked at or ends, whichever is first; else empty."""
        dates = [each for each in (self.decided.review, self.decided.expiry) if each]
        return min(dates, default="")


def due_by(entry: Entry, day: str) -> bool:
    """Tell whether a decision that stands is to be looked at, or ends, up to this ISO date."""
    return entry.status is Status.STANDING and "" < entry.due <= day
