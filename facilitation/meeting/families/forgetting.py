"""What is forgotten of a record after a time that the group chose (see `record.forgotten`)."""

from __future__ import annotations

from facilitation.meeting.deciding.case import Deciders
from facilitation.meeting.event import Event, Recorded
from facilitation.meeting.state import Meeting


class PartsForgotten(Event, frozen=True, gc=False):
    """Of these ``rows``, pairs of first and last, a ``part`` is not in the record any more.

    It is ``turns`` (when people spoke), ``attendance`` (when they came and went), or ``notes``, and
    gone since the ISO day ``on``. The row itself has the time of the row before, so that nobody
    takes the meeting for one that was held of late.
    """

    part: str
    on: str
    rows: tuple[tuple[int, int], ...]


def _forgotten(meeting: Meeting, row: Recorded, event: PartsForgotten) -> Meeting:
    return meeting


DECIDERS: Deciders = {}
"""Nobody decides it in a meeting: it is done to a library (`library.forgetting`)."""
