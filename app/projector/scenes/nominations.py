"""Who is proposed for a role, by whom and why."""

from __future__ import annotations

from app.projector.canvas import Canvas
from app.projector.rows import draw_list
from app.projector.scene import Rank, Scene, Situation, told, when
from app.wording import Wording
from facilitation.meeting.nominations import nominations_here
from facilitation.meeting.reading import deciding


class Nominations(Scene):
    """Shown while people are proposed for a role, also while a round goes on about it."""

    name = "nominations"
    rests_on = (
        "meeting.nominations",
        "meeting.item",
        "meeting.proposals",
        "meeting.decision",
        "meeting.closed",
    )

    def title(self) -> str:
        return self.tr("Who is proposed")

    def fits(self, situation: Situation) -> int:
        """Ask where somebody was proposed on this item, until it is decided."""
        meeting = situation.meeting
        open_yet = not meeting.closed and not deciding(meeting) and not _settled(situation)
        return when(bool(nominations_here(meeting)) and open_yet, Rank.JUST_NOW)

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        draw_list(canvas, canvas.area, self.title(), self._texts(situation, canvas.wording))

    def said(self, situation: Situation, wording: Wording) -> str:
        return told([self.title(), *self._texts(situation, wording)])

    def _texts(self, situation: Situation, wording: Wording) -> list[str]:
        rows = [said for _, said in wording.nominations.rows(situation.meeting)]
        return rows or [self.tr("Nobody has been proposed yet.")]


def _settled(situation: Situation) -> bool:
    """Tell whether a text of this item has been decided on: then that is what is looked at."""
    meeting = situation.meeting
    return any(
        each.item == meeting.item and each.fate != "open" for each in meeting.proposals.values()
    )
