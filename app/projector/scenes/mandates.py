"""Whom groups send, and how far they may go: seen before anything is decided."""

from __future__ import annotations

from app.projector.canvas import Canvas
from app.projector.rows import draw_list
from app.projector.scene import Scene, Situation, told
from app.wording import Wording


class MandatesScene(Scene):
    """Held by hand; a position that went void stands with its reason."""

    name = "mandates"

    def title(self) -> str:
        return self.tr("Mandates: how far delegates may go")

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        draw_list(canvas, canvas.area, self.title(), self._lines(situation, canvas.wording))

    def _lines(self, situation: Situation, wording: Wording) -> list[str]:
        nothing = self.tr("Nobody was sent with a mandate.")
        return [*wording.mandates.here(situation.meeting)] or [nothing]

    def said(self, situation: Situation, wording: Wording) -> str:
        return told([self.title(), *self._lines(situation, wording)])
