"""Themes by view: what all share on top, and the views side by side below it."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from app.projector.canvas import Canvas
from app.projector.rows import draw_list
from app.projector.scene import Scene, Situation
from app.wording import Wording
from facilitation.meeting.naming import Attribution, Whom
from facilitation.meeting.state import Meeting
from facilitation.meeting.themes import by_view, themes_here
from facilitation.minutes.unnaming import Unnamed
from facilitation.remembered import Remembered

Found = tuple[tuple[str, list[str]], ...]
"""Each view (none: shared) with the words of its themes."""

_MOST_BESIDE = 3
"""Views beside each other; more stand below one another."""


class ThemesScene(Scene):
    """Held by hand: who said what is not shown, nor names unless the group agreed to them."""

    _found: Remembered[Found] = Remembered()

    def title(self) -> str:
        return self.tr("Themes by view")

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        """Paint a list for what is shared and for each view, or say that there is nothing."""
        found = self._shown(situation.meeting)
        if not found:
            canvas.column(canvas.area, [canvas.said(self._nothing(), canvas.scale.large)])
            return
        for (view, texts), box in zip(found, _boxes(canvas, found), strict=True):
            draw_list(canvas, box, self._head(view, canvas.wording), texts)

    def _nothing(self) -> str:
        return self.tr("No themes have been gathered yet.")

    def _shown(self, meeting: Meeting) -> Found:
        """Return the views with the words of their themes, as they may be shown to the room."""
        rests_on = (meeting.themes, meeting.item, meeting.people, meeting.naming)
        return self._found.get(lambda: self._made(meeting), *rests_on)

    def _made(self, meeting: Meeting) -> Found:
        found = by_view(themes_here(meeting))
        if meeting.naming.called(Whom.SPEAKERS, meeting.item) is Attribution.NAMED:
            return tuple((view, [each.text for each in themes]) for view, themes in found)
        text = Unnamed(meeting.people.values(), self.tr("somebody")).text
        return tuple((text(view), [text(each.text) for each in themes]) for view, themes in found)

    def _head(self, view: str, wording: Wording) -> str:
        return wording.matter.of_view(view) if view else self.tr("What we share")

    def said(self, situation: Situation, wording: Wording) -> str:
        """Return each view with its themes, a line each."""
        found, listed = self._shown(situation.meeting), wording.measures.listed
        parts = (f"{self._head(view, wording)}: {listed(texts)}" for view, texts in found)
        return "\n".join(parts) or self._nothing()


def _boxes(canvas: Canvas, found: Found) -> list[QRectF]:
    area, gap = canvas.area, canvas.gap * 2
    views = [view for view, _ in found if view]
    shared = len(views) < len(found)
    high = area.height() * 0.34 if shared and views else area.height() if shared else 0.0
    boxes = [QRectF(area.x(), area.y(), area.width(), high)] if shared else []
    if not views:
        return boxes
    top = area.y() + (high + gap if shared else 0.0)
    columns = min(len(views), _MOST_BESIDE)
    rows = -(-len(views) // columns)
    wide, tall = area.width() / columns, (area.bottom() - top) / rows
    return boxes + [
        QRectF(area.x() + wide * (at % columns), top + tall * (at // columns), wide - gap, tall)
        for at in range(len(views))
    ]
