"""A break, with the time of return."""

from __future__ import annotations

from app.projector.canvas import CENTRE, MIDDLE, Canvas
from app.projector.scene import Scene, when
from app.projector.situation import Rank, Situation
from app.wording import Wording
from facilitation.meeting.state import Break


class Pause(Scene):
    """Shown during a break; it counts nothing down, it only says when we meet again."""

    name = "break"

    def title(self) -> str:
        return self.tr("Break")

    def fits(self, situation: Situation) -> int:
        return when(situation.meeting.pause is not None, Rank.BREAK)

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        pause, scale = situation.meeting.pause, canvas.scale
        soft = canvas.palette.ink_soft
        again = _again(pause, canvas.wording)
        blocks = [
            canvas.said(self.title(), scale.large, colour=canvas.palette.accent_ink, bold=True)
        ]
        if again:
            head = self.tr("We meet again at")
            blocks.append(canvas.said(head, scale.large, lines=1))
            blocks.append(canvas.said(again, canvas.hero * 3 // 2, least=canvas.hero, bold=True))
        else:
            text = self.tr("We go on when everybody is back.")
            blocks.append(canvas.said(text, canvas.hero, least=scale.large, bold=True, lines=3))
        if pause is not None:
            began = self.tr("Break since {time}").format(
                time=canvas.wording.measures.clock(pause.began)
            )
            blocks.append(canvas.said(began, scale.body, colour=soft, lines=1))
        canvas.column(canvas.area, blocks, MIDDLE, CENTRE)

    def said(self, situation: Situation, wording: Wording) -> str:
        """Return when we meet again."""
        again = _again(situation.meeting.pause, wording)
        if again:
            return self.tr("Break. We meet again at {time}.").format(time=again)
        return self.tr("Break. We go on when everybody is back.")


def _again(pause: Break | None, wording: Wording) -> str:
    """Return the time of day at which we meet again; empty where none was set."""
    if pause is None or not pause.length:
        return ""
    return wording.measures.clock(pause.began + pause.length)


SCENE = Pause
