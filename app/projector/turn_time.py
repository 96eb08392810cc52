"""The time of the turn as the room sees it: where it has a limit, unless a setting hides it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.look.ring import RingState, in_one_line
from app.wording import Wording
from facilitation.floor import turns
from facilitation.meeting.reading import time_is_shown
from facilitation.meeting.state import Meeting


class TurnTime(QObject):
    """Says how long the turn runs, of how much, and how far over."""

    def of(self, meeting: Meeting, tick: int, wording: Wording) -> RingState | None:
        """Return the time of the turn at a tick; None where nobody is timed."""
        turn = meeting.floor.turn
        limit = turns.allotted(turn) if turn is not None else None
        if turn is None or limit is None or not time_is_shown(meeting):
            return None
        ran = turns.elapsed(turn, tick)
        over = turns.overrun(turn, tick) // 1000 * 1000
        under = self.tr("of {time}").format(time=wording.measures.duration(limit))
        if over:
            under = self.tr("{time} over").format(time=wording.measures.duration(over))
        paused = not turns.running(turn)
        if paused:
            under = self.tr("paused")
        base = turn.base if turn.extended else None
        return RingState(ran, limit, base, paused, wording.measures.duration(ran), under)

    def line(self, meeting: Meeting, tick: int, wording: Wording) -> str:
        """Return the time in one line, ``1:12 of 2:00`` or ``2:14 · 0:14 over``; else nothing."""
        state = self.of(meeting, tick, wording)
        return "" if state is None else in_one_line(state)
