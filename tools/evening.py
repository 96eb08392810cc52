"""An evening in a library of its own, for trials and tests in real windows."""

from __future__ import annotations

from pathlib import Path

from app.resources import load_processes
from facilitation.library.library import open_library
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.families.opening.acts import OpenMeeting
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.state import Meeting

BEGINS = 1_767_290_400_000
"""When an evening begins where nothing else is said, in wall-clock ms."""


def begin_evening(library: Path, meeting: str, title: str, at: int = BEGINS) -> None:
    """Begin a meeting with this id and title in a library, which is made."""
    journal = open_library(library)
    kept = KeptMeeting(journal, meeting, load_processes())
    kept.do(OpenMeeting(title), Moment(at, 0), "console")
    journal.close()


def evening_on_disk(library: Path, meeting: str) -> Meeting:
    """Return the state of a meeting as it lies on the disk, whoever is writing it."""
    journal = open_library(library, read_only=True)
    try:
        return KeptMeeting(journal, meeting, load_processes()).meeting
    finally:
        journal.close()
