"""How the floor is shared, where the facilitator shows it: people heard, groups, lists."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from app.look.bars import Share, draw_shares, shares_high
from app.projector.canvas import MIDDLE, Canvas
from app.projector.column import Block
from app.projector.scene import Scene, Situation, told
from app.wording import Wording
from facilitation.floor.fairness import Fairness, FloorShare
from facilitation.meeting.floor.sharing import shares_of
from facilitation.meeting.state import Meeting
from facilitation.remembered import Remembered

MOST = 8
"""More groups than this are too many to be read from afar."""

_ROOMY = 1.3
"""How much higher than they need rows may be."""


class FairnessScene(Scene):
    """Held by the facilitator; it never comes by itself, and it names no single person."""

    _figures: Remembered[Fairness | None] = Remembered()

    def title(self) -> str:
        return self.tr("How speaking time is shared")

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        scale, area = canvas.scale, canvas.area
        found = self._of(situation.meeting)
        if found is None or not found.present:
            canvas.column(area, [canvas.said(self._nothing(found), scale.large, lines=3)], MIDDLE)
            return
        bars, head = self._with_room(canvas, found)
        canvas.column(area, head)
        below = self._below(canvas, head)
        if not bars or not canvas.wanted(below):
            return
        high = min(below.height(), shares_high(bars, below.width(), scale.body) * _ROOMY)
        rows = QRectF(below.x(), below.y(), below.width(), high)
        draw_shares(canvas.painter, rows, bars, canvas.palette, canvas.sizes(scale.body))

    def _with_room(self, canvas: Canvas, found: Fairness) -> tuple[list[Share], list[Block]]:
        """Return the bars that have room and the sentences above, smaller where not one has."""
        scale = canvas.scale
        for size in (scale.display, scale.large, scale.body):
            bars = [self._bar(part) for part in _most(found.groups or found.lists, canvas.wording)]
            while bars:
                head = self._head(canvas, found, len(bars), size)
                below = self._below(canvas, head)
                if shares_high(bars, below.width(), scale.small) <= below.height():
                    return bars, head
                bars.pop()
        return [], self._head(canvas, found, 0, scale.display)

    def _head(self, canvas: Canvas, found: Fairness, shown: int, size: int) -> list[Block]:
        scale, soft = canvas.scale, canvas.palette.ink_soft
        heard, shares = self._heard(found), self._shares_said(found, shown) if shown else ""
        least = min(size, scale.large)
        return [
            canvas.said(self.title(), scale.large, bold=True, lines=1),
            canvas.said(heard, size, least=least, bold=True, lines=2),
            canvas.said(shares, scale.small, colour=soft, lines=1),
        ]

    def _below(self, canvas: Canvas, head: list[Block]) -> QRectF:
        return canvas.area.adjusted(0, canvas.height(canvas.area, head) + canvas.gap, 0, 0)

    def said(self, situation: Situation, _wording: Wording) -> str:
        """Return how many were heard, and the share of each group."""
        found = self._of(situation.meeting)
        if found is None or not found.present:
            return self._nothing(found)
        parts = [f"{part.name}: {self._value(part)}" for part in found.groups or found.lists]
        return told([self.title(), self._heard(found), *parts])

    def _of(self, meeting: Meeting) -> Fairness | None:
        return self._figures.get(lambda: shares_of(meeting, meeting.tick), meeting)

    def _heard(self, found: Fairness) -> str:
        said = self.tr("%n of {present} people have spoken", "", found.heard)
        return said.format(present=found.present)

    def _nothing(self, found: Fairness | None) -> str:
        if found is None:
            return self.tr("This group does not work out how the floor is shared.")
        return self.tr("Nobody is here yet.")

    def _bar(self, part: FloorShare) -> Share:
        return Share(part.share, 1000, part.name, self._value(part))

    def _value(self, part: FloorShare) -> str:
        said = self.tr("{share} % · %n people", "", part.people)
        return said.format(share=(part.share + 5) // 10)

    def _shares_said(self, found: Fairness, shown: int) -> str:
        """Return what the bars mean, and how many groups or lists have no room."""
        parts = found.groups or found.lists
        if not parts:
            return ""
        if shown < len(parts):
            said = self.tr("Shares of the speaking time, the %n largest of {all}", "", shown)
            return said.format(all=len(parts))
        return self.tr("Shares of the speaking time")


def _most(parts: tuple[FloorShare, ...], wording: Wording) -> tuple[FloorShare, ...]:
    """Return the parts that took most time, as many as can be read, in that order."""
    return tuple(sorted(parts, key=lambda each: (-each.ms, wording.by_name(each.name))))[:MOST]
