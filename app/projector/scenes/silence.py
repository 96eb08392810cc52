"""Silence: nothing to read, nothing that moves."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from app.look.ring import RingState, draw_ring
from app.projector.canvas import CENTRE, Canvas
from app.projector.scene import Scene
from app.projector.situation import Rank, Situation
from app.wording import Wording


class Silence(Scene):
    """Shown only where the facilitator holds it; the meeting has no clock for a silence."""

    name = "silence"

    def title(self) -> str:
        """Return what the scene is called in a menu."""
        return self.tr("Silence")

    def fits(self, _situation: Situation) -> int:
        """Ask for nothing by itself."""
        return Rank.NEVER

    def paint(self, canvas: Canvas, _situation: Situation) -> None:
        """Paint a quiet ring and, below it, one line."""
        area, palette = canvas.area, canvas.palette
        side = area.height() * 0.5
        ring = QRectF(area.center().x() - side / 2, area.y() + area.height() * 0.08, side, side)
        if canvas.wanted(ring):
            sizes = canvas.sizes(canvas.scale.body)
            draw_ring(canvas.painter, ring, RingState(), palette, canvas.fitter, sizes)
        below = area.adjusted(0, ring.bottom() - area.top() + canvas.gap * 1.5, 0, 0)
        title = canvas.said(self.title(), canvas.scale.display, bold=True, lines=1)
        about = canvas.said(self._about(), canvas.scale.body, colour=palette.ink_soft, lines=2)
        canvas.column(below, [title, about], across=CENTRE)

    def said(self, _situation: Situation, _wording: Wording) -> str:
        """Return the one line."""
        return f"{self.title()}. {self._about()}"

    def _about(self) -> str:
        return self.tr("A moment without words, for everybody.")


SCENE = Silence
