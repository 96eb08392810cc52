"""What this group has agreed on, in view; it can be looked at again at any time."""

from __future__ import annotations

from app.look.icons import Sign
from app.projector.canvas import Canvas
from app.projector.list_scene import ListScene
from app.projector.rows import SLACK
from app.projector.scene import Situation, told
from app.wording import Wording
from facilitation.meeting.state import Meeting


class AgreementsScene(ListScene):
    """Held by hand, with how an agreement is changed."""

    sign = Sign.AGREE

    def title(self) -> str:
        return self.tr("What we have agreed")

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        scale, area = canvas.scale, canvas.area
        again = canvas.said(self._again(), scale.small, colour=canvas.palette.ink_soft, lines=3)
        high = canvas.height(area, [again]) + canvas.gap + SLACK
        self.paint_lines(canvas, area.adjusted(0, 0, 0, -high), situation.meeting)
        canvas.column(area.adjusted(0, area.height() - high + canvas.gap, 0, 0), [again])

    def lines(self, meeting: Meeting, wording: Wording) -> list[str]:  # noqa: ARG002
        return list(meeting.agreed)

    def nothing(self) -> str:
        return self.tr("Nothing yet.")

    def _again(self) -> str:
        return self.tr("Whoever wants to look at one of them again says so, also today.")

    def said(self, situation: Situation, wording: Wording) -> str:
        return told([super().said(situation, wording), self._again()])
