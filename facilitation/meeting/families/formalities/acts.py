"""Acts that say what belongs to the frame of the minutes."""

from __future__ import annotations

from facilitation.meeting.act import NotesAct


class NameKind(NotesAct, frozen=True):
    """Say what kind of meeting this is, in the body's own words."""

    kind: str


class Convene(NotesAct, frozen=True):
    """Call the next meeting for an ISO date with or without a time of day, at a place."""

    on: str
    at: str = ""


class ApproveMinutes(NotesAct, frozen=True):
    """Note that the minutes of a day, an ISO date, were approved, ``corrected`` or as they were."""

    of: str
    corrected: str = ""


class Report(NotesAct, frozen=True):
    """Note what somebody reported."""

    person: str
    text: str


class ReadOut(NotesAct, frozen=True):
    """Read out what somebody sent who is not here; unknown people are listed as absent."""

    person: str
    text: str


class KeepMinutesFrom(NotesAct, frozen=True):
    """Keep a file as the minutes of an earlier day, an ISO date: as the document that it was."""

    of: str
    path: str


class KeepMinutes(NotesAct, frozen=True):
    """Keep what was taken in as the minutes of an earlier day; ``sha256`` is that of the file."""

    of: str
    name: str
    size: int
    sha256: str
