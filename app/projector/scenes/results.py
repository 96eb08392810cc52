"""What small groups bring back, side by side: said by them, or come from their laptops."""

from __future__ import annotations

from app.projector.canvas import Canvas
from app.projector.column import Block
from app.projector.columns import painted_beside
from app.projector.rows import draw_list
from app.projector.scene import Rank, Scene, Situation, told, when
from app.wording import Wording
from facilitation.meeting.groups.small_results import brought, groups_meant
from facilitation.meeting.state import Meeting


class ResultsScene(Scene):
    """Shown once all small groups are back, and held by hand afterwards."""

    rests_on = ("meeting.small_groups", "meeting.grouped", "meeting.results")

    def title(self) -> str:
        return self.tr("What small groups bring")

    def fits(self, situation: Situation) -> int:
        """Go before where everybody sits, once nobody is waited for."""
        groups = situation.meeting.small_groups
        all_back = groups is not None and len(brought(situation.meeting)) == len(groups.groups)
        return when(all_back, Rank.BALLOT)

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        """Paint a column for each group; below each other where they have no room."""
        meeting, scale = situation.meeting, canvas.scale
        found = brought(meeting)
        if not found:
            draw_list(canvas, canvas.area, self._head(meeting), [self._nothing()])
            return
        head = canvas.said(self._head(meeting), scale.large, bold=True, lines=2)
        top = canvas.height(canvas.area, [head]) + canvas.gap
        room = canvas.area.adjusted(0, top, 0, 0)
        blocks = [self._blocks(canvas, number, lines) for number, lines in found]
        if painted_beside(canvas, room, blocks):
            canvas.column(canvas.area, [head])
            return
        lines = [f"{number}: {canvas.wording.measures.separated(each)}" for number, each in found]
        draw_list(canvas, canvas.area, self._head(meeting), lines)

    def _blocks(self, canvas: Canvas, number: int, lines: tuple[str, ...]) -> list[Block]:
        scale = canvas.scale
        named = self.tr("Group {number}").format(number=number)
        blocks = [canvas.said(named, scale.body, bold=True, lines=1)]
        blocks.extend(canvas.said(each, scale.body, least=scale.small, lines=8) for each in lines)
        return blocks

    def _head(self, meeting: Meeting) -> str:
        groups = groups_meant(meeting)
        return groups.question if groups is not None and groups.question else self.title()

    def _nothing(self) -> str:
        return self.tr("No small group is back yet.")

    def said(self, situation: Situation, wording: Wording) -> str:
        """Return what each group brings, in a line."""
        found = brought(situation.meeting)
        lines = [f"{number}: {wording.measures.separated(lines)}" for number, lines in found]
        return told([self._head(situation.meeting), *(lines or [self._nothing()])])
