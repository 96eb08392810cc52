"""What beginning, interrupting and ending do to the state."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.meeting.applying.step import Steps
from facilitation.meeting.events.event import Recorded
from facilitation.meeting.events.opening import (
    BreakBegan,
    BreakEnded,
    MeetingClosed,
    MeetingOpened,
    RuleOverruled,
)
from facilitation.meeting.state import Break, Meeting, Opening


def _opened(meeting: Meeting, row: Recorded, event: MeetingOpened) -> Meeting:
    opening = Opening(event.title, event.body, event.on, event.place, row.at, event.zone)
    return replace(meeting, opening=opening)


def _break_began(meeting: Meeting, row: Recorded, event: BreakBegan) -> Meeting:
    return replace(meeting, pause=Break(row.at, event.length))


def _break_ended(meeting: Meeting, row: Recorded, event: BreakEnded) -> Meeting:
    return replace(meeting, pause=None)


def _closed(meeting: Meeting, row: Recorded, event: MeetingClosed) -> Meeting:
    return replace(meeting, closed=True, pause=None)


def _overruled(meeting: Meeting, row: Recorded, event: RuleOverruled) -> Meeting:
    return replace(meeting, overruled=meeting.overruled + 1)


STEPS: Steps = {
    MeetingOpened: _opened,
    BreakBegan: _break_began,
    BreakEnded: _break_ended,
    MeetingClosed: _closed,
    RuleOverruled: _overruled,
}
