"""What beginning, interrupting and ending do to the state."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.meeting.applying.step import Steps
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.opening import events
from facilitation.meeting.state import Break, Meeting, Opening


def _opened(meeting: Meeting, row: Recorded, event: events.MeetingOpened) -> Meeting:
    opening = Opening(
        event.title, event.body, event.on, event.place, row.at, event.zone, event.process
    )
    return replace(meeting, opening=opening, free=row.tick)


def _break_began(meeting: Meeting, row: Recorded, event: events.BreakBegan) -> Meeting:
    return replace(meeting, pause=Break(row.at, event.length, row.tick))


def _sitting_ended(meeting: Meeting, row: Recorded, event: events.SittingEnded) -> Meeting:
    rest = Break(row.at, 0, row.tick, adjourned=True, until=event.until)
    return replace(meeting, pause=rest)


def _sitting_began(meeting: Meeting, row: Recorded, event: events.SittingBegan) -> Meeting:
    return replace(_go_on(meeting, row, event), sitting=meeting.sitting + 1, sat=row.at)


def _go_on(
    meeting: Meeting, row: Recorded, event: events.BreakEnded | events.SittingBegan
) -> Meeting:
    """Go on; what lay between took nothing of the item's time."""
    place = meeting.item - 1
    began = meeting.items[place].began if meeting.item else None
    if began is not None and event.left_out:
        present = replace(meeting.items[place], began=began + event.left_out)
        items = (*meeting.items[:place], present, *meeting.items[place + 1 :])
        meeting = replace(meeting, items=items)
    return replace(meeting, pause=None, free=row.tick)


def _closed(meeting: Meeting, row: Recorded, event: events.MeetingClosed) -> Meeting:
    return replace(meeting, closed=True, closed_at=row.at, pause=None)


def _overruled(meeting: Meeting, row: Recorded, event: events.RuleOverruled) -> Meeting:
    return replace(meeting, overruled=meeting.overruled + 1)


STEPS: Steps = {
    events.MeetingOpened: _opened,
    events.BreakBegan: _break_began,
    events.BreakEnded: _go_on,
    events.SittingEnded: _sitting_ended,
    events.SittingBegan: _sitting_began,
    events.MeetingClosed: _closed,
    events.RuleOverruled: _overruled,
}
