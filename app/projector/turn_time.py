"""The time of the turn as the room sees it: only where the process wants a clock."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.look.ring import RingState
from app.wording import Wording
from facilitation.floor import turns
from facilitation.meeting.state import Meeting


class TurnTime(QObject):
    """Says how long the turn runs, of how much, and how far over."""

    def of(self, meeting: Meeting, tick: int, wording: Wording) -> RingState | None:
        """Return the time of the turn at a tick; None where nobody is timed."""
        turn = meeting.floor.turn
        limit = turns.allotted(turn) if turn is not None else None
        if turn is None or limit is None or not meeting.floor.rules.clock:
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
