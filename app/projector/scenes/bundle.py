"""What needs no debate: the texts that one act decides, and how to pull one out."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from app.projector.canvas import Canvas
from app.projector.cells import PITCH, draw_cells, lay_cells
from app.projector.scene import Rank, Scene, Situation, told, when
from app.wording import Wording
from facilitation.meeting.purpose import bundle_here


class BundleScene(Scene):
    """Shown while texts wait to be decided at once and nobody speaks."""

    rests_on = ("meeting.bundle", "meeting.floor.turn", "meeting.item", "meeting.proposals")

    def title(self) -> str:
        return self.tr("Without debate")

    def fits(self, situation: Situation) -> int:
        """Ask to be shown while texts of this item wait and nobody speaks."""
        meeting = situation.meeting
        return when(bool(bundle_here(meeting)) and meeting.floor.turn is None, Rank.ROUND_DUE)

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        scale = canvas.scale
        blocks = [
            canvas.said(self._head(situation), scale.large, least=scale.body, bold=True, lines=3),
            canvas.said(self._how(situation), scale.body, least=scale.small, lines=4),
        ]
        top = canvas.column(canvas.area, blocks) + canvas.gap
        box = canvas.area.adjusted(0, top - canvas.area.top(), 0, 0)
        self._paint_texts(canvas, box, self._texts(situation, canvas.wording))

    @staticmethod
    def _paint_texts(canvas: Canvas, box: QRectF, texts: list[tuple[str, str]]) -> None:
        """Paint all of them, part by part where they have no room at once."""
        if not texts:
            return
        laid = lay_cells(canvas, box, texts)
        if len(laid.pages) > 1:
            laid = lay_cells(canvas, box.adjusted(0, 0, 0, -canvas.scale.small * PITCH), texts)
        page = max(0, min(canvas.step, len(laid.pages) - 1))
        draw_cells(canvas, laid, page)
        canvas.paint_part(box, page + 1, len(laid.pages))

    def said(self, situation: Situation, wording: Wording) -> str:
        """Return which texts are decided at once, and what anybody can do about one."""
        texts = [f"{label}  {title}" for title, label in self._texts(situation, wording)]
        return told([self._head(situation), self._how(situation), *texts])

    def _head(self, situation: Situation) -> str:
        number = len(_labels(situation))
        if not number:
            return self.tr("Nothing waits to be decided without debate.")
        return self.tr("%n texts are decided at once, without debate", "", number)

    def _how(self, situation: Situation) -> str:
        needed = situation.meeting.floor.rules.pulls
        if needed > 1:
            return self.tr(
                "Whoever wants one by itself says its number; when %n want it, it is treated "
                "by itself.",
                "",
                needed,
            )
        return self.tr(
            "Whoever wants one by itself says its number: it is treated by itself. If nobody "
            "does, all of them are carried."
        )

    def _texts(self, situation: Situation, wording: Wording) -> list[tuple[str, str]]:
        proposals = situation.meeting.proposals
        return [(wording.matter.titled(proposals[e]), e) for e in _labels(situation)]


def _labels(situation: Situation) -> tuple[str, ...]:
    bundle = situation.meeting.bundle
    return bundle.labels if bundle is not None else ()
