"""Taking in what is not in the record any more."""

from __future__ import annotations

from facilitation.meeting.event import Recorded
from facilitation.meeting.families.forgetting import PartsForgotten
from facilitation.meeting.state import Meeting
from facilitation.minutes.gathering.progress import Progress


def _forgotten(so_far: Progress, row: Recorded, event: PartsForgotten, before: Meeting) -> None:
    so_far.gathered.forgotten[event.part] = event.on
