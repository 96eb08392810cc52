"""What belongs to the frame of the minutes changes nothing of the state."""

from __future__ import annotations

from facilitation.meeting.applying.step import Steps
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.formalities import events
from facilitation.meeting.state import Meeting


def _same(meeting: Meeting, _row: Recorded, _event: events.FormalEvent) -> Meeting:
    """Leave all as it is: only the minutes tell of it."""
    return meeting


STEPS: Steps = dict.fromkeys(
    (
        events.KindNamed,
        events.NextConvened,
        events.MinutesApproved,
        events.ReportGiven,
        events.ContributionRead,
    ),
    _same,
)
