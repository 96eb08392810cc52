"""An amendment as redline: what is struck and what comes in, at the place where it changes."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from app.look.redline import Sheet, SheetLine, changed
from app.projector.amendment_scene import AmendmentScene, Views
from app.projector.canvas import Canvas
from app.projector.scene import Situation
from app.projector.text_view import index_of, near, with_context
from facilitation.meeting.state import Amendment

MOST_WHOLE = 24
"""Lines up to which a text is shown whole where it can be read so."""

CONTEXTS = (3, 2, 1)
"""How many lines are shown on each side of what changes, as many as stay large enough."""


class RedlineScene(AmendmentScene):
    """The changed place among its neighbours; the whole text where it is scrolled through."""

    def title(self) -> str:
        return self.tr("Amendment")

    def paint_change(
        self, canvas: Canvas, rect: QRectF, amendment: Amendment, situation: Situation
    ) -> None:
        """Paint as much context as leaves the words large, or the lines around a place."""
        line = situation.attention.line
        if line:
            lines, at = near(self.lines(amendment), index_of(self.lines(amendment), line))
            sheet = canvas.sheet(lines, rect, canvas.scale.display, at)
            canvas.draw_sheet(rect, sheet, len(lines), line if situation.attention.marked else None)
        else:
            view, sheet = _fitted(canvas, rect, self.views(amendment))
            canvas.draw_sheet(rect, sheet, len(view))

    def spoken(self, amendment: Amendment) -> tuple[SheetLine, ...]:
        return self.views(amendment)[-1]

    def views_of(self, lines: tuple[SheetLine, ...], places: tuple[int, ...]) -> Views:
        """Return the change with less and less context; the last is shown in any case."""
        around = near(lines, places[0] if places else 0)[0]
        seen = changed(around) if places else ()
        views = [lines] if len(lines) <= MOST_WHOLE else []
        views += [with_context(around, seen, context) for context in CONTEXTS if seen]
        return tuple(views or [around])


def _fitted(canvas: Canvas, rect: QRectF, views: Views) -> tuple[tuple[SheetLine, ...], Sheet]:
    """Return the most context that still leaves the words large, laid out."""
    largest = canvas.scale.display
    for view in views:
        sheet = canvas.sheet(view, rect, largest)
        if sheet.whole and sheet.pixels >= canvas.scale.body:
            return view, sheet
    last = views[-1]
    return last, canvas.sheet(last, rect, largest)
