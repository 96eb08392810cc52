"""What comes up at every meeting: actions that are gone through, earlier minutes to be approved."""

from __future__ import annotations

from facilitation.meeting.reading import current_item, tasks_in_view
from facilitation.meeting.state import Meeting


def goes_through_actions(meeting: Meeting) -> bool:
    return _is_for(meeting, "settle") and bool(tasks_in_view(meeting))


def approves_minutes(meeting: Meeting) -> bool:
    return _is_for(meeting, "approve")


def _is_for(meeting: Meeting, purpose: str) -> bool:
    item = current_item(meeting)
    return item is not None and item.purpose == purpose
