"""How the text would read with some amendments adopted."""

from __future__ import annotations

from app.look.icons import Sign
from app.look.redline import changed, plain_text
from app.look.text_lines import ReadingSheet, reading_of
from app.projector.canvas import Canvas
from app.projector.scene import Situation
from app.projector.text_view import index_of, near, part
from app.projector.ways import TextScene, looked_at
from app.wording import Wording
from facilitation.meeting.reading import proposal_under
from facilitation.meeting.state import Proposal
from facilitation.remembered import Remembered


class ReadingScene(TextScene):
    """The text with its own line numbers; words that came in are underlined."""

    _reading: Remembered[ReadingSheet] = Remembered()

    def title(self) -> str:
        return self.tr("As it would read")

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        area, scale, palette = canvas.area, canvas.scale, canvas.palette
        proposal = proposal_under(situation.meeting, looked_at(situation))
        if proposal is None:
            canvas.column(area, [canvas.said(self.nothing(), scale.large)])
            return
        reading, concern = self.reading(situation, proposal), palette.concern
        above = part(area, area.top(), area.top() + area.height() * 0.4)
        said = self.heading(proposal, reading, canvas.wording)
        heading = canvas.said(said, scale.large, least=scale.body, bold=True, lines=2, after=0)
        said = self.left_out(reading, canvas.wording)
        left = canvas.said(said, scale.small, colour=concern, sign=Sign.CONCERN)
        top = canvas.column(above, [heading, left])
        below = part(area, top + canvas.gap, area.bottom())
        lines, line = reading.lines, situation.attention.line
        place = index_of(lines, line) if line else (*changed(lines), 0)[0]
        shown, at = near(lines, place)
        canvas.draw_sheet(below, canvas.sheet(shown, below, scale.display, at), len(shown))

    def said(self, situation: Situation, wording: Wording) -> str:
        """Return what is switched on, and the lines around what changes."""
        proposal = proposal_under(situation.meeting, looked_at(situation))
        if proposal is None:
            return self.nothing()
        reading = self.reading(situation, proposal)
        lines = near(reading.lines, (*changed(reading.lines), 0)[0])[0]
        said = (self.heading(proposal, reading, wording), self.left_out(reading, wording))
        return "\n".join(each for each in (*said, plain_text(lines)) if each)

    def nothing(self) -> str:
        return self.tr("There is no text before the meeting yet.")

    def reading(self, situation: Situation, proposal: Proposal) -> ReadingSheet:
        """Return how the proposal would read with what is switched on.

        Where nothing is, the amendment that is looked at is.
        """
        meeting, chosen = situation.meeting, situation.attention.chosen
        label = looked_at(situation)
        if not chosen and label in meeting.amendments:
            chosen = (label,)
        return self._reading.get(
            lambda: reading_of(meeting, proposal, chosen), meeting, situation.attention
        )

    def heading(self, proposal: Proposal, reading: ReadingSheet, wording: Wording) -> str:
        """Return with what the text is read."""
        said = self.tr("{label} · {title}, as it reads now")
        if reading.chosen:
            said = self.tr("{label} as it would read with {labels}")
        labels = wording.measures.listed(reading.chosen, 8)
        return said.format(label=proposal.label, title=proposal.title, labels=labels)

    def left_out(self, reading: ReadingSheet, wording: Wording) -> str:
        """Return what is switched on but cannot stand beside the others; empty for none."""
        if not reading.left_out:
            return ""
        said = self.tr("Left out, because they cannot stand together: {labels}.")
        return said.format(labels=wording.measures.listed(reading.left_out, 6))
