"""What needs no debate: the texts that one act decides, and how to pull one out."""

from __future__ import annotations

from app.projector.canvas import Canvas
from app.projector.rows import draw_list
from app.projector.scene import Rank, Scene, Situation, told, when
from app.wording import Wording
from facilitation.meeting.purpose import bundle_here


class BundleScene(Scene):
    """Shown while texts wait to be decided at once and nobody speaks."""

    name = "bundle"
    rests_on = ("meeting.bundle", "meeting.floor.turn", "meeting.item", "meeting.proposals")

    def title(self) -> str:
        return self.tr("Without debate")

    def fits(self, situation: Situation) -> int:
        """Ask to be shown while texts of this item wait and nobody speaks."""
        meeting = situation.meeting
        return when(bool(bundle_here(meeting)) and meeting.floor.turn is None, Rank.ROUND_DUE)

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        scale = canvas.scale
        blocks = [
            canvas.said(self._head(situation), scale.large, least=scale.body, bold=True, lines=3),
            canvas.said(self._how(situation), scale.body, least=scale.small, lines=4),
        ]
        top = canvas.column(canvas.area, blocks) + canvas.gap
        box = canvas.area.adjusted(0, top - canvas.area.top(), 0, 0)
        draw_list(canvas, box, self.tr("The texts"), self._texts(situation, canvas.wording))

    def said(self, situation: Situation, wording: Wording) -> str:
        """Return which texts are decided at once, and what anybody can do about one."""
        return told([self._head(situation), self._how(situation), *self._texts(situation, wording)])

    def _head(self, situation: Situation) -> str:
        number = len(bundle_here(situation.meeting))
        if not number:
            return self.tr("Nothing waits to be decided without debate.")
        return self.tr("%n texts are decided at once, without debate", "", number)

    def _how(self, situation: Situation) -> str:
        needed = situation.meeting.floor.rules.pulls
        if needed > 1:
            return self.tr(
                "Whoever wants one by itself says its number; when %n want it, it is treated "
                "by itself.",
                "",
                needed,
            )
        return self.tr(
            "Whoever wants one by itself says its number: it is treated by itself. If nobody "
            "does, all of them are carried."
        )

    def _texts(self, situation: Situation, wording: Wording) -> list[str]:
        proposals = situation.meeting.proposals
        labels = bundle_here(situation.meeting)
        return [f"{label}  {wording.matter.titled(proposals[label])}" for label in labels]


SCENE = BundleScene
