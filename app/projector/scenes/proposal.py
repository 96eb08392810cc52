"""The proposal: its numbered lines, with the place that changed last in view."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from app.look.redline import SheetLine, plain_text
from app.look.text_lines import lines_of_text
from app.projector.canvas import RIGHT_MIDDLE, Canvas
from app.projector.scene import Situation
from app.projector.text_view import near, numbers_in, part
from app.projector.ways import TextScene, looked_at
from app.wording import Wording
from facilitation.direction import beside
from facilitation.meeting.groups.ratified import ratified, wording_number
from facilitation.meeting.pending import is_lost
from facilitation.meeting.reading import amendments_to, name_of, proposal_under
from facilitation.meeting.state import Amendment, Fate, Meeting, Proposal, Version
from facilitation.remembered import Remembered
from facilitation.text.lines import line_at, numbered_lines


class ProposalScene(TextScene):
    """Label, title, version and whose it is; below it the text as large as it can be."""

    _lines: Remembered[tuple[SheetLine, ...]] = Remembered()
    _place: Remembered[int] = Remembered()

    def title(self) -> str:
        return self.tr("Proposal")

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        meeting, area = situation.meeting, canvas.area
        proposal = shown_proposal(situation)
        if proposal is None:
            canvas.column(area, [canvas.said(self.nothing(), canvas.scale.large)])
            return
        scale = canvas.scale
        called = f"{proposal.label} · {canvas.wording.matter.titled(proposal)}"
        heading = canvas.said(called, scale.large, least=scale.body, bold=True, lines=2)
        top = canvas.column(part(area, area.y(), area.y() + area.height() / 3), [heading])
        about = QRectF(area.x(), top, area.width(), scale.small * 1.35)
        below = self._paint_need(canvas, about.bottom(), proposal, situation)
        text = part(area, below + canvas.gap, area.bottom())
        in_view = self._paint_text(canvas, text, proposal, situation)
        self._paint_about(canvas, about, self._parts(meeting, proposal, canvas.wording), in_view)

    def _paint_need(
        self, canvas: Canvas, top: float, proposal: Proposal, situation: Situation
    ) -> float:
        """Paint what drives it, as long as the text is read from its beginning; return the end."""
        begins = not situation.attention.line and not self.in_question(situation, proposal)
        if not proposal.need or not begins:
            return top
        scale = canvas.scale
        ink = canvas.palette.accent_ink
        need = canvas.said(self.need(proposal), scale.small, colour=ink, lines=3, after=0)
        return canvas.column(part(canvas.area, top, top + scale.small * 4), [need])

    def need(self, proposal: Proposal) -> str:
        return self.tr("Why: {need}").format(need=proposal.need) if proposal.need else ""

    def said(self, situation: Situation, wording: Wording) -> str:
        """Return the heading and the numbered lines; of a long text those around the place."""
        proposal = shown_proposal(situation)
        if proposal is None:
            return self.nothing()
        about = self.about(situation.meeting, proposal, wording)
        place = self.in_question(situation, proposal)
        lines = near(self.lines(proposal), max(0, place - 1))[0]
        head = f"{proposal.label} {wording.matter.titled(proposal)}, {about}"
        return "\n".join(each for each in (head, self.need(proposal), plain_text(lines)) if each)

    def nothing(self) -> str:
        return self.tr("There is no text before the meeting yet.")

    def lines(self, proposal: Proposal) -> tuple[SheetLine, ...]:
        """Return the numbered lines of the wording that stands."""
        version = proposal.versions[-1]
        return self._lines.get(lambda: lines_of_text(version.text), version)

    def in_question(self, situation: Situation, proposal: Proposal) -> int:
        """Return the line to keep in view: where the amendment that is looked at would change it.

        Else where the standing wording was changed; 0 for none.
        """
        amendment = primary_of(situation.meeting, looked_at(situation))
        if amendment is not None and amendment.edit.base == proposal.version:
            hunks = amendment.edit.hunks
            return line_at(numbered_lines(proposal.text), hunks[0].start) if hunks else 0
        return self.place(situation.meeting, proposal)

    def place(self, meeting: Meeting, proposal: Proposal) -> int:
        """Return the number of the line where the standing wording was changed; 0 for none."""
        version = proposal.versions[-1]
        amendment = meeting.amendments.get(version.amendment)
        return self._place.get(lambda: place_of(version, amendment), version, amendment)

    def about(self, meeting: Meeting, proposal: Proposal, wording: Wording) -> str:
        return beside(self._parts(meeting, proposal, wording))

    def _parts(self, meeting: Meeting, proposal: Proposal, wording: Wording) -> list[str]:
        parts = [self._version(meeting, proposal)]
        if proposal.fate is not Fate.OPEN:
            parts.append(wording.matter.stands(meeting, proposal))
        elif meeting.floor.rules.motions and is_lost(meeting, proposal):
            parts.append(self.tr("not carried"))
        if movers := wording.matter.movers(meeting, proposal):
            parts.append(self.tr("by {name}").format(name=movers))
        if proposal.seconded:
            seconder = name_of(meeting, proposal.seconded)
            parts.append(self.tr("seconded by {name}").format(name=seconder))
        if waiting := len(amendments_to(meeting, proposal.label)):
            parts.append(self.tr("%n amendments wait", "", waiting))
        if proposal.label in meeting.ratifying:
            found = ratified(meeting, proposal.label)
            parts += [wording.ratification.answered(found)] if found is not None else []
        return parts

    def _version(self, meeting: Meeting, proposal: Proposal) -> str:
        number = wording_number(meeting, proposal)
        by, place = proposal.versions[-1].amendment, self.place(meeting, proposal)
        if not by or not place:
            return self.tr("version {number}").format(number=number)
        words = self.tr("version {number}, line {line} changed by {label}")
        return words.format(number=number, line=place, label=by)

    def _paint_text(
        self, canvas: Canvas, rect: QRectF, proposal: Proposal, situation: Situation
    ) -> str:
        """Paint the lines; return which of how many are in view, empty for all of them."""
        attention, place = situation.attention, self.in_question(situation, proposal)
        lines = self.lines(proposal)
        if not lines:
            canvas.column(rect, [canvas.said(self.tr("The text is empty."), canvas.scale.body)])
            return ""
        shown, at = near(lines, max(0, (attention.line or place) - 1))
        sheet = canvas.sheet(shown, rect, canvas.scale.display, at)
        marked = attention.line if attention.marked else place
        canvas.draw_sheet(rect, sheet, len(shown), marked or None)
        first, last = numbers_in(sheet)
        if last - first + 1 >= len(lines):
            return ""
        said = self.tr("Lines {first} to {last} of {count}")
        return said.format(first=first, last=last, count=len(lines))

    def _paint_about(
        self, canvas: Canvas, rect: QRectF, parts: Sequence[str], in_view: str
    ) -> None:
        right, small = rect.right(), canvas.scale.small
        if in_view:
            wide = min(rect.width() / 2, small * len(in_view) * 0.6)
            end = QRectF(rect.right() - wide, rect.y(), wide, rect.height())
            canvas.write(end, in_view, small, canvas.palette.accent_ink, align=RIGHT_MIDDLE)
            right = end.left() - canvas.gap
        left = QRectF(rect.x(), rect.y(), right - rect.x(), rect.height())
        for count in range(len(parts), 0, -1):
            said = beside(parts[:count])
            if not canvas.fitted(left, said, small, lines=1).elided:
                canvas.write(left, said, small, canvas.palette.ink_soft)
                return


def shown_proposal(situation: Situation) -> Proposal | None:
    """Return the proposal that is looked at or would be changed, else the newest one."""
    meeting = situation.meeting
    proposal = proposal_under(meeting, looked_at(situation))
    if proposal is not None:
        return proposal
    labels = (each for each in reversed(meeting.labels) if each in meeting.proposals)
    return meeting.proposals.get(next(labels, ""))


def primary_of(meeting: Meeting, label: str) -> Amendment | None:
    """Return the amendment to a proposal that a label is, or in the end would change."""
    amendment = meeting.amendments.get(label)
    while amendment is not None and amendment.target in meeting.amendments:
        amendment = meeting.amendments[amendment.target]
    return amendment


def place_of(version: Version, amendment: Amendment | None) -> int:
    """Return the number of the line where the amendment changed the text; 0 for none."""
    if amendment is None or not amendment.edit.hunks:
        return 0
    return line_at(numbered_lines(version.text), amendment.edit.hunks[0].start)
