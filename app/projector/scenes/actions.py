"""Who does what by when, in view: to be gone through at the next meeting."""

from __future__ import annotations

from app.look.icons import Sign
from app.projector.list_scene import ListScene
from app.projector.scene import Rank, Situation, when
from app.wording import Wording
from facilitation.meeting.reading import goes_through_actions
from facilitation.meeting.state import Meeting


class ActionsScene(ListScene):
    """Comes by itself where an item is for it; what is to be done stands first, by its number."""

    sign = Sign.HAND
    rests_on = (
        "meeting.item",
        "meeting.items",
        "meeting.floor.round",
        "meeting.tasks",
        "meeting.hidden",
    )

    def title(self) -> str:
        return self.tr("Who does what")

    def fits(self, situation: Situation) -> int:
        """Ask while actions are gone through, unless a round goes on about them."""
        meeting = situation.meeting
        if meeting.item == 0 or meeting.floor.round is not None:
            return Rank.NEVER
        return when(goes_through_actions(meeting), Rank.GONE_THROUGH)

    def lines(self, meeting: Meeting, wording: Wording) -> list[str]:
        return [*wording.tasks.lines(meeting)]

    def nothing(self) -> str:
        return self.tr("Nothing yet.")
