"""What all scenes have in common that show the room one amendment."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QRectF

from app.look.icons import Sign
from app.look.redline import SheetLine, plain_text
from app.look.text_lines import redlined
from app.projector.canvas import Canvas
from app.projector.scene import Situation
from app.projector.text_view import part
from app.projector.ways import TextScene, looked_at
from app.wording import Wording
from app.wording.measures import MeasureWords
from facilitation.direction import beside
from facilitation.meeting.reading import amendments_under, name_of, proposal_under
from facilitation.meeting.state import Amendment, Fate, Meeting
from facilitation.meeting.texts.conflicts import conflicts_of
from facilitation.remembered import Remembered
from facilitation.text.lines import numbered_lines

MOST_NUMBERS = 4
"""Changed lines beyond these are not named one by one."""

_HEADING_SHARE = 0.4

Views = tuple[tuple[SheetLine, ...], ...]

_LONG = 20_000
"""Characters beyond which a text is long."""


class AmendmentScene(TextScene):
    """Label, mover and seconder above, what it conflicts with below, and its change between."""

    _redlined: Remembered[tuple[tuple[SheetLine, ...], tuple[int, ...]]] = Remembered()
    _views: Remembered[Views] = Remembered()
    _conflicts: Remembered[tuple[str, ...]] = Remembered()

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        meeting, area, scale = situation.meeting, canvas.area, canvas.scale
        amendment = shown_amendment(situation)
        if amendment is None:
            canvas.column(area, [canvas.said(self.nothing(), scale.large)])
            return
        soft = canvas.palette.ink_soft
        heading = [
            canvas.said(self.heading(meeting, amendment), scale.large, bold=True, lines=2, after=0),
            canvas.said(self.about(meeting, amendment, canvas.wording), scale.small, colour=soft),
        ]
        above = part(area, area.top(), area.top() + area.height() * _HEADING_SHARE)
        top = canvas.column(above, heading)
        bottom = self._paint_clash(canvas, self.clash(meeting, amendment, canvas.wording))
        self.paint_change(canvas, part(area, top + canvas.gap, bottom), amendment, situation)

    @abstractmethod
    def paint_change(
        self, canvas: Canvas, rect: QRectF, amendment: Amendment, situation: Situation
    ) -> None:
        """Paint what the amendment does into a rectangle."""

    def said(self, situation: Situation, wording: Wording) -> str:
        """Return heading, change and conflicts, and the changed lines with their marks."""
        meeting = situation.meeting
        amendment = shown_amendment(situation)
        if amendment is None:
            return self.nothing()
        head = f"{self.heading(meeting, amendment)}, {self.about(meeting, amendment, wording)}"
        does, clash = _said(amendment, wording), self.clash(meeting, amendment, wording)
        return "\n".join(filter(None, (head, does, clash, plain_text(self.spoken(amendment)))))

    def spoken(self, amendment: Amendment) -> tuple[SheetLine, ...]:
        """Return the lines that are read to those who hear the screen."""
        lines = self.lines(amendment)
        return tuple(lines[at] for at in self.places(amendment))

    def nothing(self) -> str:
        return self.tr("There is no amendment before the meeting now.")

    def lines(self, amendment: Amendment) -> tuple[SheetLine, ...]:
        return self._change(amendment)[0]

    def places(self, amendment: Amendment) -> tuple[int, ...]:
        """Return the indexes of the lines that it changes."""
        return self._change(amendment)[1]

    def _change(self, amendment: Amendment) -> tuple[tuple[SheetLine, ...], tuple[int, ...]]:
        return self._redlined.get(lambda: redlined(amendment.base, amendment.edit), amendment)

    def views(self, amendment: Amendment) -> Views:
        """Return the change with less and less around it, as this scene shows it."""
        return self._views.get(lambda: self.views_of(*self._change(amendment)), amendment)

    def views_of(self, lines: tuple[SheetLine, ...], places: tuple[int, ...]) -> Views:
        """Return as many lines as are shown around the changed ``places``, the most first."""
        del places
        return (lines,)

    def heading(self, meeting: Meeting, amendment: Amendment) -> str:
        """Return the label and what it would change, by label and title."""
        label, target = amendment.label, amendment.target
        proposal = meeting.proposals.get(target)
        if proposal is not None:
            words = self.tr("{label} changes {target} · {title}")
            return words.format(label=label, target=target, title=proposal.title)
        below = proposal_under(meeting, target)
        words = self.tr("{label} changes {target}, an amendment to {proposal}")
        return words.format(label=label, target=target, proposal=below.label if below else "")

    def about(self, meeting: Meeting, amendment: Amendment, wording: Wording) -> str:
        """Return whose it is, who wants it heard, how it stands, and which lines it changes."""
        came = wording.matter.came_from(meeting, amendment.label)
        movers = wording.matter.movers(meeting, amendment)
        said = self.tr("by {name}").format(name=movers) if movers else ""
        parts = list(filter(None, [came or said]))
        if amendment.seconded:
            seconder = name_of(meeting, amendment.seconded)
            parts.append(self.tr("seconded by {name}").format(name=seconder))
        elif meeting.floor.rules.seconds and amendment.fate is Fate.OPEN:
            parts.append(self.tr("not seconded yet"))
        if amendment.fate is not Fate.OPEN:
            parts.append(wording.matter.fate(amendment.fate))
        if amendment.friendly and amendment.fate is Fate.ADOPTED:
            parts.append(self.tr("friendly"))
        lines, places = self.lines(amendment), self.places(amendment)
        parts.append(self._where(lines, places, wording.measures))
        if amendment.target in meeting.amendments:
            words = self.tr("the text as {label} would have it")
            parts.append(words.format(label=amendment.target))
        return beside(parts)

    def clash(self, meeting: Meeting, amendment: Amendment, wording: Wording) -> str:
        """Return with which others it cannot both stand, empty for none."""
        others = self.conflicts(meeting, amendment)
        if not others:
            return ""
        words = self.tr("Conflicts with {labels}: they change the same words.")
        return words.format(labels=wording.measures.listed(others))

    def conflicts(self, meeting: Meeting, amendment: Amendment) -> tuple[str, ...]:
        return self._conflicts.get(
            lambda: conflicts_of(meeting, amendment), amendment, meeting.amendments
        )

    def _where(
        self, lines: tuple[SheetLine, ...], places: tuple[int, ...], measures: MeasureWords
    ) -> str:
        count = len(lines)
        numbers = [number for at in places if (number := lines[at].number)]
        if not numbers:
            return self.tr("of %n lines", "", count)
        if len(numbers) > MOST_NUMBERS:
            return self.tr("{number} of %n lines", "", count).format(number=len(numbers))
        said = self.tr("lines {lines} of {count}", "", len(numbers))
        return said.format(lines=measures.separated(map(str, numbers)), count=count)

    def _paint_clash(self, canvas: Canvas, clash: str) -> float:
        """Paint the conflicts along the lower edge; return where the room above them ends."""
        area = canvas.area
        if not clash:
            return area.bottom()
        colour, sign, body = canvas.palette.concern, Sign.CONCERN, canvas.scale.body
        below = part(area, area.bottom() - body * 1.3, area.bottom())
        block = canvas.said(clash, body, colour=colour, bold=True, lines=1, sign=sign)
        if not canvas.holds(below, [block]):
            small = canvas.scale.small
            block = canvas.said(clash, small, colour=colour, bold=True, lines=2, sign=sign)
            below = part(area, area.bottom() - small * 2.6, area.bottom())
        canvas.column(below, [block])
        return below.top() - canvas.gap


def shown_amendment(situation: Situation) -> Amendment | None:
    """Return the amendment that is looked at, else the newest open one to what is."""
    meeting, label = situation.meeting, looked_at(situation)
    if (amendment := meeting.amendments.get(label)) is not None:
        return amendment
    return max(amendments_under(meeting, label), key=lambda each: each.made, default=None)


def _said(amendment: Amendment, wording: Wording) -> str:
    """Return what an amendment does; of a long text less exactly, for that is much quicker."""
    if len(amendment.base) > _LONG:
        return wording.matter.change(amendment.edit, numbered_lines(amendment.base))
    return wording.amendment(amendment.base, amendment.edit)
