"""Welcome: what this meeting is, where, who does what for it, and what we have agreed."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from app.look.icons import Sign
from app.projector.canvas import Canvas
from app.projector.columns import Listed, draw_lists
from app.projector.scene import Rank, Scene, Situation, told
from app.wording import Wording
from facilitation.direction import beside, isolated
from facilitation.meeting.reading import name_of
from facilitation.meeting.state import Meeting
from facilitation.remembered import Remembered

_LEAST_LISTS = 5.2
"""The least height of the lists, as a multiple of the smallest text: heading, line, which part."""


class Welcome(Scene):
    """Shown until something is on the agenda or happens; shows something in any meeting."""

    _roles: Remembered[list[str]] = Remembered()

    def title(self) -> str:
        return self.tr("Welcome")

    def fits(self, _situation: Situation) -> int:
        return Rank.WELCOME

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        meeting, area, scale = situation.meeting, canvas.area, canvas.scale
        lists = [each for each in self._lists(meeting, canvas.wording) if each[1]]
        soft = canvas.palette.ink_soft
        least = scale.large if lists else scale.display
        blocks = [
            canvas.said(self._greeting(meeting), scale.body, colour=canvas.palette.accent_ink),
            canvas.said(self._called(meeting), canvas.hero, least=least, bold=True, lines=3),
            canvas.said(self._about(meeting, canvas.wording), scale.large, colour=soft, lines=2),
        ]
        if not lists:
            canvas.column(area.adjusted(0, area.height() * 0.16, 0, 0), blocks)
            return
        head = QRectF(area.x(), area.y(), area.width(), area.height() * 0.5)
        below = area.height() - canvas.gap * 2 - scale.small * _LEAST_LISTS
        for dispensable in (blocks[2], blocks[0]):
            if not canvas.holds(head, blocks) or canvas.height(head, blocks) > below:
                blocks.remove(dispensable)
        top = canvas.column(head, blocks) + canvas.gap * 2
        draw_lists(canvas, area.adjusted(0, top - area.top(), 0, 0), lists, in_parts=False)

    def said(self, situation: Situation, wording: Wording) -> str:
        """Return the title, what was agreed, and who does what."""
        meeting = situation.meeting
        lists = self._lists(meeting, wording)
        listed = (f"{head}: {'; '.join(texts)}" for head, texts, _ in lists if texts)
        called, about = self._called(meeting), self._about(meeting, wording)
        return told([self._greeting(meeting), called, about, *listed])

    def _lists(self, meeting: Meeting, wording: Wording) -> tuple[Listed, ...]:
        rests_on = (meeting.roles, meeting.people, wording)
        roles = self._roles.get(lambda: _roles(meeting, wording), *rests_on)
        return (
            (self.tr("We have agreed"), list(meeting.agreed), Sign.AGREE),
            (self.tr("Who does what for this meeting"), roles, None),
        )

    def _greeting(self, meeting: Meeting) -> str:
        return self.tr("Welcome") if meeting.opening else ""

    def _called(self, meeting: Meeting) -> str:
        opening = meeting.opening
        return opening.title if opening and opening.title else self.tr("Welcome")

    def _about(self, meeting: Meeting, wording: Wording) -> str:
        opening = meeting.opening
        if opening is None:
            return self.tr("We have not begun yet. Find a place, say hello.")
        when = wording.measures.occasion(opening.on)
        return beside((opening.body, opening.place, when))


def _roles(meeting: Meeting, wording: Wording) -> list[str]:
    return [
        f"{isolated(name_of(meeting, person))}: {wording.processes.role(role)}"
        for role, held in sorted(meeting.roles.items())
        for person in held
    ]
