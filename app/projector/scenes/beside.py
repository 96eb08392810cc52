"""The text as it stands and as it would stand, side by side."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF

from app.look.beside import Beside, beside_in_parts, draw_beside, fit_beside
from app.look.redline import SheetLine, changed
from app.projector import text_view
from app.projector.amendment_scene import AmendmentScene
from app.projector.canvas import Canvas
from app.projector.scene import Situation
from facilitation.meeting.state import Amendment
from facilitation.remembered import Remembered

MOST_WHOLE = 12
"""Lines up to which both columns show the whole text; beyond, the places that change."""

CONTEXTS = (2, 1, 0)
"""How many lines are shown on each side of what changes; fewer where not all places fit."""


class BesideScene(AmendmentScene):
    """Left what stands, with what would go; right what would stand, with what would come."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._laid: Remembered[tuple[int, Beside]] = Remembered()
        self._key: tuple[object, ...] = ()

    def title(self) -> str:
        return self.tr("Side by side")

    def paint_change(
        self, canvas: Canvas, rect: QRectF, amendment: Amendment, situation: Situation
    ) -> None:
        """Paint the two columns under their names."""
        scale, palette = canvas.scale, canvas.palette
        top = rect.top() + scale.small * 1.3
        half = rect.width() / 2
        for words, left in ((self.tr("as it is"), 0.0), (self.tr("as it would be"), half)):
            head = QRectF(rect.x() + left + scale.small, rect.y(), half, scale.small * 1.3)
            canvas.write(head, words, scale.small, palette.accent_ink, bold=True)
        below = text_view.part(rect, top, rect.bottom())
        lines = self.lines(amendment)
        if not canvas.wanted(below):
            return
        size = (below.width(), below.height())
        line, step, paper = situation.attention.line, canvas.step, palette.paper.rgb()
        key: tuple[object, ...] = (amendment, line, *size, step, paper)
        if key != self._key:
            self._key = key
        count, laid = self._laid.get(
            lambda: _fitted(canvas, below, lines, situation.attention.line), self._key
        )
        canvas.paint_part(below, laid.before.part, laid.before.parts)
        draw_beside(canvas.painter, below, laid, canvas.palette, count)


def _fitted(
    canvas: Canvas, rect: QRectF, lines: tuple[SheetLine, ...], line: int
) -> tuple[int, Beside]:
    """Return how many lines are shown at most, and the columns with the most context that fits."""
    sizes = canvas.sizes(canvas.scale.large)

    def lay(shown: tuple[SheetLine, ...], place: int) -> Beside:
        return fit_beside(shown, rect.width(), rect.height(), canvas.palette, sizes, place)

    def lay_part(shown: tuple[SheetLine, ...], place: int) -> Beside:
        laid, size = lay(shown, place), (rect.width(), rect.height())
        if laid.before.whole or not text_view.is_short(shown):
            return laid
        return beside_in_parts(laid, shown, size, canvas.palette, canvas.step)

    if line:
        around, at = text_view.near(lines, text_view.index_of(lines, line))
        return len(around), lay_part(around, at)
    for view in _views(lines):
        laid = lay(view, 0)
        if laid.before.whole:
            return len(view), laid
    last, at = text_view.near(view, (*changed(view), 0)[0])
    return len(last), lay_part(last, at)


def _views(lines: tuple[SheetLine, ...]) -> list[tuple[SheetLine, ...]]:
    """Return the text with less and less around what changes; the whole where it is short."""
    places = changed(lines)
    views = [lines] if len(lines) <= MOST_WHOLE or not places else []
    return views + [
        text_view.without_edges(text_view.with_context(lines, places, context))
        for context in CONTEXTS
    ]
