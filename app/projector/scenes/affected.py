"""Only the lines that an amendment changes, with a little around them."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from app.look.redline import SheetLine, changed
from app.projector.amendment_scene import AmendmentScene, Views
from app.projector.canvas import Canvas
from app.projector.scene import Situation
from app.projector.text_view import index_of, near, with_context
from facilitation.meeting.state import Amendment

CONTEXTS = (2, 1, 0)
"""How many lines are shown on each side of what changes; fewer where not all places fit."""


class AffectedScene(AmendmentScene):
    """Every place that changes, however far apart they are in the text."""

    def title(self) -> str:
        return self.tr("Changed lines only")

    def paint_change(
        self, canvas: Canvas, rect: QRectF, amendment: Amendment, situation: Situation
    ) -> None:
        """Paint all places where they fit, else those from the line that is kept in view."""
        largest = canvas.scale.large
        views = self.views(amendment)
        for view in views:
            if len(view) > len(near(view, 0)[0]):
                continue
            sheet = canvas.sheet(view, rect, largest)
            if sheet.whole:
                canvas.draw_sheet(rect, sheet, len(view))
                return
        first = changed(views[-1])[:1]
        line = situation.attention.line
        place = index_of(views[-1], line) if line else (*first, 0)[0]
        lines, at = near(views[-1], place)
        canvas.draw_sheet(rect, canvas.sheet(lines, rect, largest, at), len(lines))

    def views_of(self, lines: tuple[SheetLine, ...], places: tuple[int, ...]) -> Views:
        """Return the changed lines with less and less around them."""
        if not places:
            return (near(lines, 0)[0],)
        return tuple(with_context(lines, places, context) for context in CONTEXTS)
