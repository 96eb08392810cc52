"""The spokes and who sits behind them: each group with its spoke, its alternate and its people."""

from __future__ import annotations

from collections.abc import Callable

from app.projector.canvas import Canvas
from app.projector.cells import draw_cells, lay_on_one_page
from app.projector.column import Block
from app.projector.columns import painted_beside
from app.projector.scene import Scene, Situation, told
from app.wording import Wording
from facilitation.meeting.groups.spokes import Council, council_of
from facilitation.meeting.reading import name_of
from facilitation.meeting.state import Meeting

Behind = Callable[[Meeting, Council, Wording], str]
"""Says who sits behind those who speak for a group."""


class SpokesScene(Scene):
    """Held by hand: in a council, who speaks for whom."""

    def title(self) -> str:
        return self.tr("Spokes and their groups")

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        """Paint the groups beside each other, or below one another where they are many."""
        found = council_of(situation.meeting)
        if not found:
            canvas.column(canvas.area, [canvas.said(self._nothing(), canvas.scale.large, lines=3)])
            return
        for say in (self._behind, self._how_many):
            blocks = [self._blocks(canvas, situation.meeting, each, say) for each in found]
            if painted_beside(canvas, canvas.area, blocks):
                return
        lines = [(self._in_brief(situation.meeting, each), "") for each in found]
        draw_cells(canvas, lay_on_one_page(canvas, canvas.area, lines))

    def _blocks(
        self, canvas: Canvas, meeting: Meeting, council: Council, say: Behind
    ) -> list[Block]:
        scale, soft = canvas.scale, canvas.palette.ink_soft
        behind = say(meeting, council, canvas.wording)
        last = [canvas.said(behind, scale.small, colour=soft, lines=4)] if behind else []
        return [
            canvas.said(council.group, scale.large, bold=True, lines=2),
            canvas.said(self._voices(meeting, council), scale.body, lines=3),
            *last,
        ]

    def _voices(self, meeting: Meeting, council: Council) -> str:
        spoke, other = name_of(meeting, council.spoke), name_of(meeting, council.alternate)
        if not spoke and not other:
            return self.tr("Nobody named yet: anybody of the group speaks")
        if spoke and not meeting.people[council.spoke].here:
            spoke = self.tr("{name} (away)").format(name=spoke)
        if not other or not spoke:
            return spoke or other
        return self.tr("{spoke}, else {alternate}").format(spoke=spoke, alternate=other)

    def _behind(self, meeting: Meeting, council: Council, wording: Wording) -> str:
        names = [name_of(meeting, each) for each in council.behind]
        if not names:
            return ""
        return self.tr("with {names}").format(names=wording.measures.listed(names))

    def _how_many(self, _meeting: Meeting, council: Council, _wording: Wording) -> str:
        number = len(council.behind)
        return self.tr("with %n others", "", number) if number else ""

    def _in_brief(self, meeting: Meeting, council: Council) -> str:
        people = self._voices(meeting, council)
        return self.tr("{group}: {people}").format(group=council.group, people=people)

    def _in_a_line(self, meeting: Meeting, council: Council, wording: Wording) -> str:
        parts = (self._voices(meeting, council), self._behind(meeting, council, wording))
        said = wording.measures.separated(parts)
        return self.tr("{group}: {people}").format(group=council.group, people=said)

    def _nothing(self) -> str:
        return self.tr("Nobody here belongs to a group yet.")

    def said(self, situation: Situation, wording: Wording) -> str:
        """Return each group with who speaks for it and who sits behind."""
        meeting = situation.meeting
        found = [self._in_a_line(meeting, each, wording) for each in council_of(meeting)]
        return told([self.title(), *(found or [self._nothing()])])
