"""A message of the facilitator to the room."""

from __future__ import annotations

from app.look.fit import Lettering, draw_fitted
from app.projector.canvas import Canvas
from app.projector.scene import Rank, Scene, Situation, when
from app.wording import Wording


class Message(Scene):
    """Shown while there is a message, before everything else; not to be held by hand."""

    name = "message"
    rests_on = ("message",)
    offered = False

    def title(self) -> str:
        return self.tr("Message")

    def fits(self, situation: Situation) -> int:
        return when(bool(situation.message), Rank.MESSAGE)

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        area = canvas.area
        box = area.adjusted(area.width() * 0.04, 0, -area.width() * 0.04, 0)
        lettering = Lettering(canvas.scale.small, canvas.hero, bold=True)
        fitted = canvas.fitter.fit(situation.message, box.width(), box.height(), lettering)
        if fitted.elided:
            canvas.column(area, [canvas.said(situation.message, canvas.scale.small, bold=True)])
        else:
            draw_fitted(canvas.painter, box, fitted, canvas.palette.ink)

    def said(self, situation: Situation, _wording: Wording) -> str:
        return situation.message
