"""Who does what by when, in view: to be gone through at the next meeting."""

from __future__ import annotations

from app.look.icons import Sign
from app.projector.canvas import Canvas
from app.projector.rows import draw_list
from app.projector.scene import Rank, Scene, Situation, told, when
from app.wording import Wording
from facilitation.meeting.reading import goes_through_actions, tasks_in_view
from facilitation.meeting.state import Meeting


class ActionsScene(Scene):
    """Comes by itself where an item is for it; what is to be done stands first, by its number."""

    name = "actions"
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

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        """Paint the actions, a row each."""
        meeting = situation.meeting
        texts = self._texts(meeting, canvas.wording)
        draw_list(
            canvas, canvas.area, self.title(), texts, Sign.HAND if tasks_in_view(meeting) else None
        )

    def said(self, situation: Situation, wording: Wording) -> str:
        return told([self.title(), *self._texts(situation.meeting, wording)])

    def _texts(self, meeting: Meeting, wording: Wording) -> list[str]:
        return [*wording.tasks.lines(meeting)] or [self.tr("Nothing yet.")]
