"""How a decision is minuted, in large letters, while people agree on the words."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from app.projector.canvas import Canvas
from app.projector.scene import Rank, Scene, Situation, when
from app.wording import Wording


class MinuteScene(Scene):
    """Shown from the moment at which a minute is read out until it is agreed."""

    rests_on = ("meeting.minute",)
    offered = False

    def title(self) -> str:
        return self.tr("The minute of a decision")

    def fits(self, situation: Situation) -> int:
        return when(situation.meeting.minute is not None, Rank.ASKED)

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        area, scale = canvas.area, canvas.scale
        head = canvas.said(self._question(), scale.body, colour=canvas.palette.ink_soft)
        top = canvas.column(area, [head]) + canvas.gap
        rest = QRectF(area.x(), top, area.width(), max(1.0, area.bottom() - top))
        canvas.fill(rest, self._words(situation))

    def _question(self) -> str:
        return self.tr("This will stand in the minutes. Is it right?")

    def _words(self, situation: Situation) -> str:
        minute = situation.meeting.minute
        return minute.text if minute is not None else self.tr("No minute is read out now.")

    def said(self, situation: Situation, _wording: Wording) -> str:
        return f"{self._question()}\n{self._words(situation)}"
