"""The answers counted once for each state, however many sentences and windows ask for them."""

from __future__ import annotations

from facilitation.decisions.answers import Count
from facilitation.meeting.answering import count_of
from facilitation.meeting.state import Decision, Meeting


class CountOnce:
    """Remembers the last count: states are immutable, so the same object has the same count."""

    def __init__(self) -> None:
        self._last: tuple[Meeting, Decision, Count] | None = None

    def of(self, meeting: Meeting, decision: Decision) -> Count:
        """Return the answers to a decision as they stand."""
        last = self._last
        if last is not None and last[0] is meeting and last[1] is decision:
            return last[2]
        count = count_of(meeting, decision)
        self._last = (meeting, decision, count)
        return count
