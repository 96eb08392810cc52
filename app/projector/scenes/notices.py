"""Needs and offers of groups side by side, and which of them may fit together."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from app.projector.canvas import Canvas
from app.projector.columns import boxes_beside
from app.projector.rows import draw_list
from app.projector.scene import Scene, Situation, told
from app.wording import Wording
from facilitation.meeting.groups.notices import notices_of
from facilitation.meeting.groups.packet import NoticeKind
from facilitation.meeting.state import Meeting


class NoticesScene(Scene):
    """Held by hand, for a break or an evening's end."""

    def title(self) -> str:
        return self.tr("Needs and offers")

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        """Paint what is needed beside what is offered, and what is announced below both."""
        found = self._found(situation.meeting, canvas.wording)
        area, gap = canvas.area, canvas.gap * 2
        *beside, (head, told_all) = found
        low = area.height() * (0.28 if told_all else 0.0)
        boxes = boxes_beside(area.adjusted(0, 0, 0, -low - gap), len(beside), gap)
        for box, (title, texts) in zip(boxes, beside, strict=True):
            draw_list(canvas, box, title, texts or [self.tr("Nothing yet.")])
        if told_all:
            box = QRectF(area.x(), area.bottom() - low, area.width(), low)
            draw_list(canvas, box, head, told_all)

    def _found(self, meeting: Meeting, wording: Wording) -> list[tuple[str, list[str]]]:
        words = wording.ratification
        all_of = notices_of(meeting, NoticeKind.NEED, NoticeKind.OFFER)
        needs = [each for each in all_of if each.kind is NoticeKind.NEED]
        offers = [each for each in all_of if each.kind is NoticeKind.OFFER]
        announced = notices_of(meeting, NoticeKind.ANNOUNCEMENT)
        return [
            (self.tr("Needed"), [words.need(each, offers, all_of) for each in needs]),
            (self.tr("Offered"), [words.plainly(each) for each in offers]),
            (self.tr("Announced"), [words.plainly(each) for each in announced]),
        ]

    def said(self, situation: Situation, wording: Wording) -> str:
        """Return each list in a line."""
        found = self._found(situation.meeting, wording)
        lines = [f"{head}: {wording.measures.separated(texts)}" for head, texts in found if texts]
        return told([self.title(), *(lines or [self.tr("Nothing yet.")])])
