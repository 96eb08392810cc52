"""“Enough said?”: the question, and what the hands showed, until somebody speaks again."""

from __future__ import annotations

from app.projector.canvas import Canvas
from app.projector.scene import Rank, Scene, Situation, told, when
from app.wording import Wording
from facilitation.meeting.floor.enough import enough_here
from facilitation.meeting.reading import current_item


class EnoughScene(Scene):
    """Shown from the question until something else is said; it decides nothing."""

    rests_on = (
        *("meeting.enough", "meeting.item", "meeting.closed", "meeting.pause"),
        *("meeting.floor.stage", "meeting.floor.heard", "meeting.floor.turn"),
    )

    def title(self) -> str:
        return self.tr("Enough said?")

    def fits(self, situation: Situation) -> int:
        """Ask to be shown while hands are up, and then with what they showed."""
        asked = enough_here(situation.meeting)
        return when(asked is not None, Rank.DECISION if asked and asked.open else Rank.JUST_NOW)

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        scale, soft = canvas.scale, canvas.palette.ink_soft
        item = current_item(situation.meeting)
        about = item.title if item is not None else ""
        blocks = [
            canvas.said(about, scale.large, least=scale.small, colour=soft, lines=2),
            canvas.said(self.title(), canvas.hero, bold=True),
            canvas.said(self._shown(situation), scale.large, least=scale.body),
            canvas.said(self._binds(), scale.body, colour=soft),
        ]
        canvas.column(canvas.area, blocks)

    def said(self, situation: Situation, wording: Wording) -> str:  # noqa: ARG002
        return told([self.title(), self._shown(situation), self._binds()])

    def _binds(self) -> str:
        return self.tr("It decides nothing: whoever wants to say more can.")

    def _shown(self, situation: Situation) -> str:
        asked = enough_here(situation.meeting)
        if asked is None or asked.yes is None or asked.no is None:
            return self.tr("A hand up: enough. A hand down: I want to hear or say more.")
        if not asked.no:
            return self.tr("%n say: enough. Nobody wants more.", "", asked.yes)
        enough = self.tr("%n say: enough.", "", asked.yes)
        more = self.tr("%n want more.", "", asked.no)
        return f"{enough} {more}"
