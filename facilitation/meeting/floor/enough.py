"""Whether “Enough said?” is asked now, was answered just now, or could be asked."""

from __future__ import annotations

from facilitation.meeting.pending import asked_now, votes_on
from facilitation.meeting.reading import count_here, deciding
from facilitation.meeting.state import Enough, Meeting

_FEWEST_TURNS = 2


def enough_here(meeting: Meeting) -> Enough | None:
    """Return what was asked, or answered, while nothing has been said since; else nothing."""
    asked, floor = meeting.enough, meeting.floor
    if asked is None or meeting.closed or meeting.pause is not None:
        return None
    same = asked.item == meeting.item and asked.stage == floor.stage
    return asked if same and asked.heard == len(floor.heard) and floor.turn is None else None


def may_be_asked(meeting: Meeting) -> bool:
    """Tell whether this is the moment to offer the question: several spoke, and nobody waits."""
    floor = meeting.floor
    quiet = floor.turn is None and floor.round is None and not floor.waiting
    if not quiet or floor.stack.entries or floor.questions or meeting.pause is not None:
        return False
    if meeting.closed or deciding(meeting) or meeting.silence or meeting.small_groups:
        return False
    question = asked_now(meeting)
    if question is not None and votes_on(meeting, question):
        return False
    said = bool(meeting.item) and len(floor.heard) >= _FEWEST_TURNS and count_here(meeting) > 1
    return said and enough_here(meeting) is None
