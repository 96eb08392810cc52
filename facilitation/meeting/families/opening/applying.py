"""What beginning, interrupting and ending do to the state."""

from __future__ import annotations

from msgspec.structs import replace

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


def _break_ended(meeting: Meeting, row: Recorded, event: events.BreakEnded) -> Meeting:
    """Go on; the break took nothing of the item's time."""
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
