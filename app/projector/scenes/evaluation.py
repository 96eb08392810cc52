"""What was said of the meeting itself: of this one, else of the one before; nobody is named."""

from __future__ import annotations

from app.projector.canvas import Canvas
from app.projector.rows import draw_list
from app.projector.scene import Scene, Situation, told
from app.wording import Wording
from facilitation.meeting.state import Meeting


class EvaluationScene(Scene):
    """Held by hand."""

    name = "evaluation"

    def title(self) -> str:
        return self.tr("How the meeting was")

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        meeting = situation.meeting
        draw_list(canvas, canvas.area, self._head(meeting), self._texts(meeting))

    def _head(self, meeting: Meeting) -> str:
        if meeting.said_before and not meeting.evaluations:
            return self.tr("What was said of the last meeting")
        return self.title()

    def _texts(self, meeting: Meeting) -> list[str]:
        said = [each.text for each in meeting.evaluations] or list(meeting.said_before)
        return said or [self.tr("Nobody has said anything about it yet.")]

    def said(self, situation: Situation, wording: Wording) -> str:  # noqa: ARG002 - no words of ours
        """Return every answer."""
        meeting = situation.meeting
        return told([self._head(meeting), *self._texts(meeting)])
