"""A break with the time of return, and the rest between two sittings with the day."""

from __future__ import annotations

from app.projector.canvas import CENTRE, MIDDLE, Canvas
from app.projector.scene import Rank, Scene, Situation, when
from app.wording import Wording
from facilitation.meeting.agenda.sittings import is_planned
from facilitation.meeting.state import Break


class Pause(Scene):
    """Shown during a break; it counts nothing down, it only says when we meet again."""

    name = "break"
    rests_on = ("meeting.pause", "meeting.called_back", "meeting.opening", "meeting.sitting")

    def title(self) -> str:
        return self.tr("Break")

    def fits(self, situation: Situation) -> int:
        """Ask to be shown in a break from which nobody is called back by group."""
        meeting = situation.meeting
        rests = meeting.pause is not None and not is_planned(meeting)
        return when(rests and not meeting.called_back, Rank.BREAK)

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        pause, scale = situation.meeting.pause, canvas.scale
        soft = canvas.palette.ink_soft
        again, accent = canvas.wording.returning.again(pause), canvas.palette.accent_ink
        blocks = [canvas.said(self._title(pause), scale.large, colour=accent, bold=True)]
        if again:
            head = self.tr("We meet again at")
            if pause is not None and pause.adjourned:
                head = self.tr("We meet again on")
            blocks.append(canvas.said(head, scale.large, lines=1))
            blocks.append(canvas.said(again, canvas.hero * 3 // 2, least=canvas.hero, bold=True))
        else:
            text = self._open(pause)
            blocks.append(canvas.said(text, canvas.hero, least=scale.large, bold=True, lines=3))
        if pause is not None:
            since = self.tr("Break since {time}")
            if pause.adjourned:
                since = self.tr("This sitting ended at {time}")
            began = since.format(time=canvas.wording.measures.clock(pause.began))
            blocks.append(canvas.said(began, scale.body, colour=soft, lines=1))
        canvas.column(canvas.area, blocks, MIDDLE, CENTRE)

    def said(self, situation: Situation, wording: Wording) -> str:
        """Return when we meet again."""
        pause = situation.meeting.pause
        again = wording.returning.again(pause)
        if not again:
            return f"{self._title(pause)}. {self._open(pause)}"
        if pause is not None and pause.adjourned:
            return self.tr("End of this sitting. We meet again on {day}.").format(day=again)
        return self.tr("Break. We meet again at {time}.").format(time=again)

    def _title(self, pause: Break | None) -> str:
        if pause is not None and pause.adjourned:
            return self.tr("End of this sitting")
        return self.title()

    def _open(self, pause: Break | None) -> str:
        if pause is not None and pause.adjourned:
            return self.tr("We go on another day.")
        return self.tr("We go on when everybody is back.")
