"""What this group has agreed on, in view; it can be looked at again at any time."""

from __future__ import annotations

from app.look.icons import Sign
from app.projector.canvas import Canvas
from app.projector.rows import SLACK, draw_list
from app.projector.scene import Scene, Situation, told
from app.wording import Wording
from facilitation.meeting.state import Meeting


class AgreementsScene(Scene):
    """Held by hand, with how an agreement is changed."""

    name = "agreements"

    def title(self) -> str:
        return self.tr("What we have agreed")

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        """Paint the agreements, and below them that they can be looked at again."""
        scale, area = canvas.scale, canvas.area
        again = canvas.said(self._again(), scale.small, colour=canvas.palette.ink_soft, lines=3)
        high = canvas.height(area, [again]) + canvas.gap + SLACK
        draw_list(
            canvas,
            area.adjusted(0, 0, 0, -high),
            self.title(),
            self._texts(situation.meeting),
            Sign.AGREE if situation.meeting.agreed else None,
        )
        canvas.column(area.adjusted(0, area.height() - high + canvas.gap, 0, 0), [again])

    def _texts(self, meeting: Meeting) -> list[str]:
        return list(meeting.agreed) or [self.tr("Nothing yet.")]

    def _again(self) -> str:
        return self.tr("Whoever wants to look at one of them again says so, also today.")

    def said(self, situation: Situation, wording: Wording) -> str:  # noqa: ARG002 - no words of ours
        return told([self.title(), *self._texts(situation.meeting), self._again()])
