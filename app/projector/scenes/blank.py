"""A blank to be filled: the line it stands in, and the suggestions in the order of the votes."""

from __future__ import annotations

from app.look.icons import Sign
from app.look.redline import SheetLine, plain_text
from app.look.text_lines import line_of_blank, lines_of_text
from app.projector.canvas import Canvas
from app.projector.column import Block
from app.projector.scene import Situation
from app.projector.text_view import part
from app.projector.ways import TextScene, looked_at
from app.wording import Wording
from facilitation.meeting.reading import blanks_in, name_of, proposal_under
from facilitation.meeting.state import Blank, Meeting, Suggestion
from facilitation.meeting.texts.order_of_taking import in_order
from facilitation.remembered import Remembered

_SHARE = 0.36
"""How much of the height the line with the blank may take."""


class BlankScene(TextScene):
    """The first of those that are left is the next to be voted on (RONR 12:92)."""

    _lines: Remembered[tuple[SheetLine, ...]] = Remembered()

    def title(self) -> str:
        return self.tr("Blank to be filled")

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        meeting, area, scale = situation.meeting, canvas.area, canvas.scale
        blank = shown_blank(situation)
        if blank is None:
            canvas.column(area, [canvas.said(self.nothing(), scale.large)])
            return
        heading = canvas.said(self.heading(blank), scale.large, bold=True, lines=1)
        top = canvas.column(area, [heading]) + canvas.gap
        lines = self.lines(blank)
        rect = part(area, top, top + area.height() * _SHARE)
        sheet = canvas.sheet(lines, rect, scale.large)
        canvas.draw_sheet(rect, sheet, len(lines))
        top += min(rect.height(), sheet.height) + canvas.gap
        canvas.column(part(area, top, area.bottom()), self._blocks(canvas, meeting, blank))

    def _blocks(self, canvas: Canvas, meeting: Meeting, blank: Blank) -> list[Block]:
        scale, palette = canvas.scale, canvas.palette
        following = next_of(meeting, blank)
        return [
            canvas.said(
                self.suggestion(meeting, each),
                scale.large if each == following else scale.body,
                bold=each == following,
                lines=1,
                colour=palette.ink_soft if each.lost else palette.ink,
                sign=Sign.NEXT if each == following else None,
                sign_colour=palette.accent_ink,
            )
            for each in in_order(meeting, blank)
        ]

    def said(self, situation: Situation, _wording: Wording) -> str:
        """Return the heading, the line, and the suggestions in their order."""
        blank, meeting = shown_blank(situation), situation.meeting
        if blank is None:
            return self.nothing()
        rows = [self.heading(blank), plain_text(self.lines(blank))]
        rows += [self.suggestion(meeting, each) for each in in_order(meeting, blank)]
        return "\n".join(rows)

    def nothing(self) -> str:
        return self.tr("There is no blank to be filled.")

    def heading(self, blank: Blank) -> str:
        """Return which blank it is, and in what."""
        words = self.tr("{label}: what shall stand here in {target}?")
        return words.format(label=blank.label, target=blank.target)

    def suggestion(self, meeting: Meeting, each: Suggestion) -> str:
        """Return the words that were suggested, by whom, and how they fared."""
        words = each.words
        if each.by:
            named = self.tr("{words} · {name}")
            words = named.format(words=words, name=name_of(meeting, each.by))
        if each.lost is None:
            return words
        lost = self.tr("{words} · not taken: {yes} yes, {no} no")
        return lost.format(words=words, yes=each.lost[0], no=each.lost[1])

    def lines(self, blank: Blank) -> tuple[SheetLine, ...]:
        return self._lines.get(lambda: _line(blank), blank)


def _line(blank: Blank) -> tuple[SheetLine, ...]:
    number = line_of_blank(blank)
    return tuple(each for each in lines_of_text(blank.base) if each.number == number)


def shown_blank(situation: Situation) -> Blank | None:
    """Return the first blank that waits in the text that is looked at."""
    meeting = situation.meeting
    proposal = proposal_under(meeting, looked_at(situation))
    return next(iter(blanks_in(meeting, proposal.label)), None) if proposal is not None else None


def next_of(meeting: Meeting, blank: Blank) -> Suggestion | None:
    return next((each for each in in_order(meeting, blank) if each.lost is None), None)
