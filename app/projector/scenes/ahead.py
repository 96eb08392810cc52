"""What groups were asked ahead, what they wrote, and who has not."""

from __future__ import annotations

from app.projector.canvas import Canvas
from app.projector.columns import boxes_beside
from app.projector.rows import draw_list
from app.projector.scene import Scene, Situation, told
from app.wording import Wording

_MOST = 3
"""Questions beside one another."""


class AheadScene(Scene):
    """Held by hand; the question that was asked last stands first."""

    name = "input"

    def title(self) -> str:
        return self.tr("What groups wrote")

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        """Paint a column for each question."""
        found = list(canvas.wording.ahead.lines(situation.meeting))[::-1][:_MOST]
        if not found:
            draw_list(canvas, canvas.area, self.title(), [self._nothing()])
            return
        boxes = boxes_beside(canvas.area, len(found), canvas.gap * 2)
        for box, (head, lines) in zip(boxes, found, strict=True):
            draw_list(canvas, box, head, lines)

    def _nothing(self) -> str:
        return self.tr("No group was asked anything ahead.")

    def said(self, situation: Situation, wording: Wording) -> str:
        """Return each question with what came to it."""
        lines = [
            f"{head} {wording.measures.separated(lines)}"
            for head, lines in wording.ahead.lines(situation.meeting)
        ]
        return told([self.title(), *(lines or [self._nothing()])])
