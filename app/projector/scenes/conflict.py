"""A conflict: how each of two amendments would have the same words; or all conflicts there are."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from app.look.icons import Sign
from app.look.redline import SheetLine, plain_text
from app.look.text_lines import redlined
from app.projector.canvas import Canvas
from app.projector.scene import Situation
from app.projector.text_view import part, with_context, without_edges
from app.projector.ways import TextScene, looked_at
from app.wording import Wording
from facilitation.meeting.reading import name_of, proposal_under
from facilitation.meeting.state import Amendment, Meeting
from facilitation.meeting.texts.conflicts import Knot, knots_under
from facilitation.meeting.texts.standing import left_behind
from facilitation.remembered import Remembered
from facilitation.text.relations import Clash as TextClash

CONTEXT = 1
"""How many lines are shown on each side of what changes."""

_LONG_ROW = 3
"""Lines that a reading in words may take."""

Lines = tuple[SheetLine, ...]


class ConflictScene(TextScene):
    """For an amendment both readings; for a proposal which amendments meet in which lines."""

    _knots: Remembered[tuple[Knot, ...]] = Remembered()
    _readings: Remembered[tuple[Lines, Lines]] = Remembered()

    def title(self) -> str:
        return self.tr("Conflict")

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        pair = self.pair(situation)
        if pair is not None:
            self._paint_pair(canvas, situation, *pair)
            return
        rows, said = self.rows(situation, canvas.wording), self.heading(situation)
        scale, concern = canvas.scale, canvas.palette.concern
        heading = canvas.said(said, scale.large, bold=True, lines=2, after=canvas.gap * 2)
        top = canvas.column(canvas.area, [heading]) + canvas.gap
        below = part(canvas.area, top, canvas.area.bottom())
        lines = _LONG_ROW if self._left_behind(situation) else 1
        room = max(1, int(below.height() / (scale.body * 1.5 * lines)))
        if len(rows) > room:
            rows = rows[self._first(situation, len(rows) - room + 1) :]
        shown = rows if len(rows) <= room else rows[: room - 1]
        blocks = [
            canvas.said(row, scale.body, sign=Sign.CONCERN, sign_colour=concern, lines=lines)
            for row in shown
        ]
        if len(shown) < len(rows):
            more = self.tr("and %n more places", "", len(rows) - len(shown))
            blocks.append(canvas.said(more, scale.body, colour=canvas.palette.ink_soft))
        canvas.column(below, blocks)

    def _first(self, situation: Situation, last: int) -> int:
        """Return with which row to begin: that of the line that is kept in view."""
        line = situation.attention.line
        before = sum(1 for knot in self.knots(situation) if max(knot.lines, default=0) < line)
        return min(before, last)

    def said(self, situation: Situation, wording: Wording) -> str:
        """Return both readings, or the list of conflicts."""
        pair = self.pair(situation)
        if pair is None:
            return "\n".join((self.heading(situation), *self.rows(situation, wording)))
        said = [self.heading(situation)]
        for each, lines in zip(pair, self.readings(*pair), strict=True):
            said.append(self.whose(situation.meeting, each))
            said.append(plain_text(lines))
        return "\n".join(said)

    def knots(self, situation: Situation) -> tuple[Knot, ...]:
        """Return all conflicts under the proposal that is looked at."""
        meeting, label = situation.meeting, looked_at(situation)
        proposal = proposal_under(meeting, label)
        if proposal is None:
            return ()
        rests_on = (proposal, meeting.amendments)
        return self._knots.get(lambda: knots_under(meeting, proposal.label), *rests_on)

    def pair(self, situation: Situation) -> tuple[Amendment, Amendment] | None:
        """Return the amendment that is looked at and the one it collides with, if it does.

        Of several it is the one that the facilitator chose, else the first.
        """
        label, amendments = looked_at(situation), situation.meeting.amendments
        others = [each for each in self.others(situation, label) if each in amendments]
        if not others or label not in amendments:
            return None
        if self._left_behind(situation):
            return None  # the other reading is the text itself as it is now
        chosen = (each for each in situation.attention.chosen if each in others)
        return amendments[label], amendments[next(chosen, others[0])]

    def readings(self, one: Amendment, other: Amendment) -> tuple[Lines, Lines]:
        return self._readings.get(lambda: (_lines_of(one), _lines_of(other)), one, other)

    def others(self, situation: Situation, label: str) -> tuple[str, ...]:
        """Return the labels of those that an amendment collides with."""
        clashes = (each for knot in self.knots(situation) for each in knot.clashes)
        return tuple(
            each.other if each.one == label else each.one
            for each in clashes
            if label in (each.one, each.other)
        )

    def heading(self, situation: Situation) -> str:
        """Return what collides with what."""
        pair, label = self.pair(situation), looked_at(situation)
        if pair is not None:
            said = self.tr("{one} and {other} want the same words otherwise")
            return said.format(one=pair[0].label, other=pair[1].label)
        if self._left_behind(situation):
            return self.tr("{label} no longer fits: the text was changed there").format(label=label)
        if label in situation.meeting.amendments:
            return self.tr("{label} is in no other amendment’s way").format(label=label)
        if not self.knots(situation):
            return self.tr("No amendment is in another one’s way")
        return self.tr("These amendments cannot all stand")

    def rows(self, situation: Situation, wording: Wording) -> tuple[str, ...]:
        """Return one line for all that hangs together: where, and what.

        Of an amendment that a blank or a new wording left behind, how it would have read, and
        how the text reads now.
        """
        behind = self._left_behind(situation)
        if behind:
            return tuple(row for each in behind for row in self._both(each))
        if looked_at(situation) in situation.meeting.amendments:
            return ()
        return tuple(self._row(knot, wording) for knot in self.knots(situation))

    def _left_behind(self, situation: Situation) -> tuple[TextClash, ...]:
        label, meeting = looked_at(situation), situation.meeting
        return left_behind(meeting, label) if label in meeting.amendments else ()

    def _both(self, clash: TextClash) -> tuple[str, str]:
        mine, now = " ".join(clash.mine.split()), " ".join(clash.theirs.split())
        return (
            self.tr("It would have read: {words}").format(words=mine),
            self.tr("It reads now: {words}").format(words=now),
        )

    def _row(self, knot: Knot, wording: Wording) -> str:
        labels = wording.measures.listed(knot.labels, 8)
        if not knot.lines:
            return labels
        said = self.tr("lines {lines}: {labels}", "", len(knot.lines))
        return said.format(lines=wording.measures.separated(map(str, knot.lines)), labels=labels)

    def whose(self, meeting: Meeting, amendment: Amendment) -> str:
        return self.tr("{label} · {name}").format(
            label=amendment.label, name=amendment.group or name_of(meeting, amendment.by)
        )

    def _paint_pair(
        self, canvas: Canvas, situation: Situation, one: Amendment, other: Amendment
    ) -> None:
        area, scale, meeting = canvas.area, canvas.scale, situation.meeting
        heading = canvas.said(self.heading(situation), scale.large, bold=True, lines=1)
        top = canvas.column(area, [heading])
        also = [each for each in self.others(situation, one.label) if each != other.label]
        bottom = area.bottom()
        if also:
            bottom -= scale.small * 1.5
            said = self.tr("{label} also collides with {labels}")
            labels = canvas.wording.measures.listed(also, 6)
            words = said.format(label=one.label, labels=labels)
            foot = part(area, bottom, area.bottom())
            canvas.write(foot, words, scale.small, canvas.palette.concern)
        middle, half = (top + bottom) / 2, canvas.gap / 2
        halves = part(area, top, middle - half), part(area, middle + half, bottom)
        for each, lines, rect in zip((one, other), self.readings(one, other), halves, strict=True):
            self._paint_reading(canvas, rect, self.whose(meeting, each), lines)

    def _paint_reading(self, canvas: Canvas, rect: QRectF, whose: str, lines: Lines) -> None:
        small, concern = canvas.scale.small, canvas.palette.concern
        head = part(rect, rect.top(), rect.top() + small * 1.35)
        canvas.write(head, whose, small, concern, bold=True)
        canvas.rule(rect.left(), rect.right(), head.bottom())
        below = part(rect, head.bottom() + canvas.gap / 2, rect.bottom())
        canvas.draw_sheet(below, canvas.sheet(lines, below, canvas.scale.large), len(lines))


def _lines_of(amendment: Amendment) -> Lines:
    lines, places = redlined(amendment.base, amendment.edit)
    if not places:
        return lines[:CONTEXT]
    return without_edges(with_context(lines, places, CONTEXT))
