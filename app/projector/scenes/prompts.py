"""The questions kept in view: what everybody is asked, before and between the rounds."""

from __future__ import annotations

from app.projector.list_scene import ListScene
from app.projector.scene import ON_QUIET, Rank, Situation, is_quiet, told, when
from app.wording import Wording
from facilitation.meeting.reading import prompts_numbered
from facilitation.meeting.state import Meeting


class Prompts(ListScene):
    """Shown while questions are kept in view and nobody speaks or waits to speak."""

    rests_on = (*ON_QUIET, "meeting.prompts", "meeting.closed")

    def title(self) -> str:
        return self.tr("Questions")

    def fits(self, situation: Situation) -> int:
        """Ask where questions are in view and the floor is empty."""
        meeting = situation.meeting
        asked = bool(meeting.prompts) and not meeting.closed
        return when(asked and is_quiet(meeting), Rank.FLOOR)

    def head(self, meeting: Meeting, wording: Wording) -> str:
        return wording.processes.title_here(meeting) or self.title()

    def lines(self, meeting: Meeting, wording: Wording) -> list[str]:  # noqa: ARG002 - as written
        return list(prompts_numbered(meeting))

    def nothing(self) -> str:
        return self.tr("No questions have been written down yet.")

    def said(self, situation: Situation, wording: Wording) -> str:
        return told([self.title(), *(self.lines(situation.meeting, wording) or [self.nothing()])])
