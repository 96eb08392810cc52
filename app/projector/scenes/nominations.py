"""Who is proposed for a role, by whom and why."""

from __future__ import annotations

from app.projector.list_scene import ListScene
from app.projector.scene import Rank, Situation, when
from app.wording import Wording
from facilitation.meeting.reading import deciding, nominations_here
from facilitation.meeting.state import Meeting


class Nominations(ListScene):
    """Shown while people are proposed for a role, also while a round goes on about it."""

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
        open_yet = not meeting.closed and not deciding(meeting) and not _settled(meeting)
        return when(bool(nominations_here(meeting)) and open_yet, Rank.JUST_NOW)

    def lines(self, meeting: Meeting, wording: Wording) -> list[str]:
        return [said for _, said in wording.nominations.rows(meeting)]

    def nothing(self) -> str:
        return self.tr("Nobody has been proposed yet.")


def _settled(meeting: Meeting) -> bool:
    """Tell whether a text of this item has been decided on: then that is what is looked at."""
    texts = meeting.proposals.values()
    return any(each.item == meeting.item and each.fate != "open" for each in texts)
