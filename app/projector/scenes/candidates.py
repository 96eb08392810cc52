"""A poll while people fill in their ballots: the question, how to, and what can be chosen."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from app.look.typeface import font
from app.projector.canvas import Canvas
from app.projector.column import Block
from app.projector.rows import PITCH, WallRow, draw_rows, room_for
from app.projector.scene import Rank, Scene, Situation, asked_in, when
from app.wording import Wording
from facilitation.direction import beside
from facilitation.meeting.reading import deciding, is_left_waiting
from facilitation.meeting.state import Decision, Meeting

_MOST_COLUMNS = 3


class CandidatesScene(Scene):
    """In the order of the question, with no number that looks like a rank; no count is shown."""

    rests_on = ("meeting.decision", "meeting.frozen", "meeting.floor.process")

    def title(self) -> str:
        return self.tr("What can be chosen")

    def fits(self, situation: Situation) -> int:
        """Show it while a poll is open."""
        decision = situation.meeting.decision
        polled = decision is not None and bool(decision.options)
        waits = decision is not None and is_left_waiting(situation.meeting, decision)
        return when(polled and not waits and deciding(situation.meeting), Rank.BALLOT)

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        meeting, area, scale = situation.meeting, canvas.area, canvas.scale
        decision = _poll(meeting)
        if decision is None:
            canvas.column(area, [canvas.said(self.nothing(), scale.large)])
            return
        options = canvas.wording.options(decision)
        head: list[Block] = []
        for head in self._heads(canvas, meeting, decision):
            rest = area.adjusted(0, canvas.height(area, head) + canvas.gap, 0, 0)
            laid = _laid_out(canvas, rest, options)
            if laid is not None:
                canvas.column(area, head)
                _paint_options(canvas, rest, options, *laid)
                return
        # In parts, so that everybody can read all of what they choose among.
        every = (canvas.said(each, scale.small, bold=True) for each in options)
        canvas.column(area, [*head, *every])

    def _heads(self, canvas: Canvas, meeting: Meeting, decision: Decision) -> list[list[Block]]:
        """Return what stands above the options, large; and smaller, where they need the room."""
        scale, soft = canvas.scale, canvas.palette.ink_soft
        question = asked_in(meeting, decision)
        how_to = canvas.wording.asking.how_to(decision)
        terms = self._terms(meeting, decision, canvas.wording)
        small = canvas.said(terms, scale.small, colour=soft, lines=2)
        large = canvas.said(question, scale.display, least=scale.body, bold=True, lines=2)
        smaller = canvas.said(question, scale.body, bold=True, lines=2)
        smallest = canvas.said(question, scale.small, bold=True, lines=2, after=2)
        return [
            [large, canvas.said(how_to, scale.body, lines=2), small],
            [smaller, canvas.said(how_to, scale.small, lines=2), small],
            [smallest, canvas.said(terms, scale.small, colour=soft, lines=1, after=0)],
        ]

    def said(self, situation: Situation, wording: Wording) -> str:
        """Return the question, how to, the options, and how many ballots are in."""
        meeting = situation.meeting
        decision = _poll(meeting)
        if decision is None:
            return self.nothing()
        how_to, terms = wording.asking.how_to(decision), self._terms(meeting, decision, wording)
        parts = (asked_in(meeting, decision), how_to, terms, *wording.options(decision))
        return "\n".join(filter(None, parts))

    def _terms(self, meeting: Meeting, decision: Decision, wording: Wording) -> str:
        asking = wording.asking
        return beside((asking.short_rule(decision), asking.turnout(meeting, decision)))

    def nothing(self) -> str:
        return self.tr("There is nothing to choose among now.")


def _paint_options(
    canvas: Canvas, rect: QRectF, options: tuple[str, ...], across: int, pixels: int
) -> None:
    deep = -(-len(options) // across)
    wide = rect.width() / across
    for column in range(across):
        part = [WallRow(each) for each in options[column * deep : (column + 1) * deep]]
        box = QRectF(rect.x() + column * wide, rect.y(), wide - canvas.gap, rect.height())
        draw_rows(canvas, box, part, room_for(box, len(part), (pixels,)))


def _laid_out(canvas: Canvas, rect: QRectF, options: tuple[str, ...]) -> tuple[int, int] | None:
    """Return in how many columns all have room to their last letter, and at which size.

    The largest size goes first; None where nothing will do.
    """
    scale = canvas.scale
    for pixels in (scale.large, scale.body, scale.small):
        metrics = QFontMetricsF(font(pixels, bold=True))
        widest = max(metrics.horizontalAdvance(each) for each in options)
        for across in range(1, _MOST_COLUMNS + 1):
            deep = -(-len(options) // across)
            high = deep * pixels * PITCH <= rect.height()
            if high and widest <= rect.width() / across - canvas.gap:
                return across, pixels
    return None


def _poll(meeting: Meeting) -> Decision | None:
    decision = meeting.decision
    return decision if decision is not None and decision.options else None
