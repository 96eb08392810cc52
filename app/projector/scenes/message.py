"""A message of the facilitator to the room."""

from __future__ import annotations

from app.projector.canvas import Canvas
from app.projector.scene import Rank, Scene, Situation, when
from app.wording import Wording


class Message(Scene):
    """Shown while there is a message, before everything else; not to be held by hand."""

    rests_on = ("message",)
    offered = False

    def title(self) -> str:
        return self.tr("Message")

    def fits(self, situation: Situation) -> int:
        return when(bool(situation.message), Rank.MESSAGE)

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        area, aside = canvas.area, canvas.area.width() * 0.04
        canvas.fill(area.adjusted(aside, 0, -aside, 0), situation.message, area)

    def said(self, situation: Situation, _wording: Wording) -> str:
        return situation.message
