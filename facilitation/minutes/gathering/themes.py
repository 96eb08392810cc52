"""Themes, by item."""

from __future__ import annotations

from facilitation.meeting.event import Recorded
from facilitation.meeting.families.themes import ThemeBegan
from facilitation.meeting.state import Meeting
from facilitation.minutes.gathering.progress import Progress


def _began(so_far: Progress, row: Recorded, event: ThemeBegan, before: Meeting) -> None:
    so_far.item.themes.append(row.seq)
