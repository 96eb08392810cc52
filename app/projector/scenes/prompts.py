"""The questions kept in view: what everybody is asked, before and between the rounds."""

from __future__ import annotations

from app.projector.canvas import Canvas
from app.projector.rows import draw_list
from app.projector.scene import Rank, Scene, Situation, told, when
from app.wording import Wording
from facilitation.meeting.reading import prompts_numbered


class Prompts(Scene):
    """Shown while questions are kept in view and nobody speaks or waits to speak."""

    name = "prompts"
    rests_on = (
        "meeting.floor.turn",
        "meeting.floor.round",
        "meeting.floor.stack.entries",
        "meeting.prompts",
        "meeting.closed",
    )

    def title(self) -> str:
        return self.tr("Questions")

    def fits(self, situation: Situation) -> int:
        """Ask where questions are in view and the floor is empty."""
        meeting = situation.meeting
        floor = meeting.floor
        empty = floor.turn is None and floor.round is None and not floor.stack.entries
        return when(bool(meeting.prompts) and empty and not meeting.closed, Rank.FLOOR)

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        head = canvas.wording.processes.title_here(situation.meeting) or self.title()
        draw_list(canvas, canvas.area, head, self._texts(situation))

    def said(self, situation: Situation, _wording: Wording) -> str:
        return told([self.title(), *self._texts(situation)])

    def _texts(self, situation: Situation) -> list[str]:
        asked = list(prompts_numbered(situation.meeting))
        return asked or [self.tr("No questions have been written down yet.")]
