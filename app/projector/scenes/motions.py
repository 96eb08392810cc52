"""What is pending in a formal assembly: the innermost question large, and what a vote would do."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from app.projector.canvas import Canvas
from app.projector.scene import Rank, Scene, Situation, when
from app.wording import Wording
from facilitation.meeting.pending import asked_now
from facilitation.process.precedence import Question


class MotionsScene(Scene):
    """Shown while a motion is pending that is no text; a text has scenes of its own."""

    name = "motions"
    rests_on = (
        "meeting.business",
        "meeting.proposals",
        "meeting.amendments",
        "meeting.matter",
        "meeting.floor.rules",
    )

    def title(self) -> str:
        return self.tr("What is pending")

    def fits(self, situation: Situation) -> int:
        """Ask to be shown from the motion until it is settled."""
        question = self._question(situation)
        return when(question is not None and not question.label, Rank.DECISION)

    @staticmethod
    def _question(situation: Situation) -> Question | None:
        return asked_now(situation.meeting)

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        scale, soft = canvas.scale, canvas.palette.ink_soft
        asked, would, after = self._told(situation, canvas.wording)
        blocks = [canvas.said(self._head(situation), scale.body, colour=soft)]
        blocks += [canvas.said(asked, canvas.hero, bold=True)] if asked else []
        blocks += [canvas.said(would, scale.large)] if would else []
        blocks += [canvas.said(after, scale.body, colour=soft)] if after else []
        canvas.column(QRectF(canvas.area), blocks)

    def _head(self, situation: Situation) -> str:
        if self._question(situation) is None:
            return self.tr("No motion is pending.")
        return self.tr("Before us now")

    def _told(self, situation: Situation, wording: Wording) -> tuple[str, str, str]:
        """Return the question, what a vote would do, and what comes after; empty without one."""
        question, meeting = self._question(situation), situation.meeting
        if question is None:
            return "", "", ""
        words = wording.motions
        return words.question(meeting, question), words.would(meeting), words.after(meeting)

    def said(self, situation: Situation, wording: Wording) -> str:
        return "\n".join(filter(None, (self._head(situation), *self._told(situation, wording))))


SCENE = MotionsScene
