"""How the floor is shared, where the facilitator shows it: people heard, groups, lists."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF

from app.look.bars import Share, draw_shares
from app.projector.canvas import MIDDLE, Canvas
from app.projector.remembered import Remembered
from app.projector.scene import Scene
from app.projector.situation import Rank, Situation
from app.projector.telling import told
from app.wording import Wording
from facilitation.floor.fairness import Fairness, Part
from facilitation.meeting.sharing import shares_of
from facilitation.meeting.state import Meeting

MOST = 8
"""More groups than this are too many to be read from afar."""


class FairnessScene(Scene):
    """Held by the facilitator; it never comes by itself, and it names no single person."""

    name = "fairness"

    def __init__(self, parent: QObject | None = None) -> None:
        """Remember the figures of the last state seen."""
        super().__init__(parent)
        self._figures: Remembered[Fairness | None] = Remembered()

    def title(self) -> str:
        """Return what the scene is called in a menu."""
        return self.tr("How the floor is shared")

    def fits(self, _situation: Situation) -> int:
        """Ask for nothing by itself: only the facilitator shows it."""
        return Rank.NEVER

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        """Paint how many were heard, and a bar for each group or list."""
        scale, area = canvas.scale, canvas.area
        found = self._of(situation.meeting)
        if found is None or not found.present:
            blocks = [canvas.said(self._nothing(found), scale.large, lines=3)]
            canvas.column(area, blocks, MIDDLE)
            return
        head = [
            canvas.said(self.title(), scale.large, bold=True, lines=1),
            canvas.said(self._heard(found), scale.display, least=scale.large, bold=True, lines=2),
            canvas.said(
                self._shares_said(found), scale.small, colour=canvas.palette.ink_soft, lines=1
            ),
        ]
        top = canvas.column(QRectF(area.x(), area.y(), area.width(), area.height() * 0.5), head)
        below = area.adjusted(0, top - area.top() + canvas.gap, 0, 0)
        parts = _most(found.groups or found.lists, canvas.wording)
        if not parts or not canvas.wanted(below):
            return
        high = min(below.height(), len(parts) * scale.body * 1.7)
        rows = QRectF(below.x(), below.y(), below.width(), high)
        bars = [self._bar(part) for part in parts]
        draw_shares(canvas.painter, rows, bars, canvas.palette, canvas.sizes(scale.body))

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
        return self.tr("{heard} of {present} people have spoken").format(
            heard=found.heard, present=found.present
        )

    def _nothing(self, found: Fairness | None) -> str:
        if found is None:
            return self.tr("This group does not work out how the floor is shared.")
        return self.tr("Nobody is here yet.")

    def _bar(self, part: Part) -> Share:
        return Share(part.share, 1000, part.name, self._value(part))

    def _value(self, part: Part) -> str:
        share = (part.share + 5) // 10
        if part.people == 1:
            return self.tr("{share} % · 1 person").format(share=share)
        return self.tr("{share} % · {people} people").format(share=share, people=part.people)

    def _shares_said(self, found: Fairness) -> str:
        """Return what the bars mean, and how many groups or lists have no room."""
        parts = found.groups or found.lists
        if not parts:
            return ""
        said = self.tr("Shares of the speaking time")
        left_out = len(parts) - MOST
        if left_out > 0:
            more = self.tr("the {shown} largest of {all}")
            return f"{said}, {more.format(shown=MOST, all=len(parts))}"
        return said


def _most(parts: tuple[Part, ...], wording: Wording) -> tuple[Part, ...]:
    """Return the parts that took most time, as many as can be read, in that order."""
    return tuple(sorted(parts, key=lambda each: (-each.ms, wording.by_name(each.name))))[:MOST]


SCENE = FairnessScene
