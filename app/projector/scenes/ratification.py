"""Texts that groups were asked to ratify: who answered what, who has not, and how it stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QRectF

from app.look.icons import Sign
from app.projector.canvas import Canvas
from app.projector.columns import boxes_beside
from app.projector.rows import WallRow, draw_first, draw_list
from app.projector.scene import Scene, Situation, told
from app.wording import Wording
from facilitation.decisions.ratification import Outcome, Position
from facilitation.meeting.groups.ratified import ratified, wording_number
from facilitation.meeting.state import Meeting

_SIGNS: Mapping[Position, Sign] = {
    Position.RATIFY: Sign.AGREE,
    Position.RESERVE: Sign.CONCERN,
    Position.STAND_ASIDE: Sign.ASIDE,
    Position.AMEND: Sign.NOTE,
    Position.REJECT: Sign.BLOCK,
}
_MOST = 3
"""Texts beside one another."""


class RatificationScene(Scene):
    """Held by hand; the text that was asked about last stands first."""

    def title(self) -> str:
        return self.tr("What groups say")

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        """Paint a column for each text: how it stands, and each group with its answer."""
        meeting = situation.meeting
        labels = tuple(reversed(tuple(meeting.ratifying)))
        if not labels:
            draw_list(canvas, canvas.area, self.title(), [self._nothing()])
            return
        shown = labels[:_MOST]
        boxes = boxes_beside(canvas.area, len(shown), canvas.gap * 2)
        for box, label in zip(boxes, shown, strict=True):
            if (found := ratified(meeting, label)) is not None:
                self._paint_text(canvas, box, meeting, label, found)

    def _paint_text(
        self, canvas: Canvas, box: QRectF, meeting: Meeting, label: str, found: Outcome
    ) -> None:
        head = self._head(meeting, label)
        top = draw_list(canvas, box, head, [canvas.wording.ratification.stands(found)])
        below = QRectF(box.x(), top + canvas.gap, box.width(), box.bottom() - top - canvas.gap)
        scale = canvas.scale
        draw_first(canvas, below, [*self._rows(canvas.wording, found)], (scale.body, scale.small))

    def _rows(self, wording: Wording, found: Outcome) -> Iterator[WallRow]:
        """Yield those that are missing first: the room may know why."""
        words = wording.ratification
        for group in found.conflicts:
            yield WallRow(group, self.tr("two answers"), strong=True)
        for group in found.silent:
            yield WallRow(group, self.tr("no answer yet"), quiet=True)
        for group in found.late:
            yield WallRow(group, self.tr("too late"), quiet=True)
        for reply in found.replies:
            yield WallRow(reply.group, words.position(reply), sign=_SIGNS[reply.position])

    def _head(self, meeting: Meeting, label: str) -> str:
        proposal = meeting.proposals[label]
        number, head = wording_number(meeting, proposal), f"{label} {proposal.title}"
        if number == 1:
            return head
        return self.tr("{text}, version {number}").format(text=head, number=number)

    def _nothing(self) -> str:
        return self.tr("No group was asked to ratify a text.")

    def said(self, situation: Situation, wording: Wording) -> str:
        """Return each text with how it stands and who has not answered."""
        meeting = situation.meeting
        lines = [
            wording.ratification.whole(label, found)
            for label in meeting.ratifying
            if (found := ratified(meeting, label)) is not None
        ]
        return told([self.title(), *(lines or [self._nothing()])])
