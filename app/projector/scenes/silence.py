"""Silence: nothing to read, nothing that hurries."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from app.look.ring import RingState, draw_ring
from app.projector.canvas import CENTRE, Canvas
from app.projector.scene import Rank, Scene, Situation, when
from app.wording import Wording
from facilitation.meeting.state import Meeting


class Silence(Scene):
    """Shown while people are silent together.

    It counts in figures only where the process wants a clock and the silence has a length;
    once that has passed the words change, and nothing else.
    """

    rests_on = ("meeting.silence",)

    def title(self) -> str:
        return self.tr("Silence")

    def fits(self, situation: Situation) -> int:
        return when(situation.meeting.silence is not None, Rank.TOGETHER)

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        area, palette = canvas.area, canvas.palette
        meeting, tick = situation.meeting, canvas.moment.tick
        side = area.height() * 0.5
        ring = QRectF(area.center().x() - side / 2, area.y() + area.height() * 0.08, side, side)
        if _counted(meeting):
            canvas.live.append(area)
        if canvas.wanted(ring):
            state = _ring(meeting, tick, canvas.wording)
            draw_ring(canvas.brush(canvas.scale.large), ring, state)
        below = area.adjusted(0, ring.bottom() - area.top() + canvas.gap * 1.5, 0, 0)
        title = canvas.said(self.title(), canvas.scale.display, bold=True, lines=1)
        words = self._ending() if _past(meeting, tick) else self._about(meeting, canvas.wording)
        about = canvas.said(words, canvas.scale.body, colour=palette.ink_soft, lines=2)
        canvas.column(below, [title, about], across=CENTRE)

    def said(self, situation: Situation, wording: Wording) -> str:
        return f"{self.title()}. {self._about(situation.meeting, wording)}"

    def _about(self, meeting: Meeting, wording: Wording) -> str:
        """Return what the silence is for where a stage is spent in it; its line is at the foot."""
        processes = wording.processes
        if processes.is_silent(meeting):
            return processes.stage_title(meeting.floor.process, meeting.floor.stage)
        return self.tr("A moment without words, for everybody.")

    def _ending(self) -> str:
        return self.tr("We come back, each in our own time.")


def _counted(meeting: Meeting) -> bool:
    silence = meeting.silence
    return silence is not None and silence.length > 0 and meeting.floor.rules.clock


def _past(meeting: Meeting, tick: int) -> bool:
    silence = meeting.silence
    return silence is not None and _counted(meeting) and tick - silence.began >= silence.length


def _ring(meeting: Meeting, tick: int, wording: Wording) -> RingState:
    """Return a full quiet ring, or where a clock is wanted one with what is left."""
    silence = meeting.silence
    if silence is None or not _counted(meeting):
        return RingState()
    gone = min(max(0, tick - silence.began), silence.length)
    if gone == silence.length:
        return RingState()
    return RingState(gone, silence.length, text=wording.measures.duration(silence.length - gone))
