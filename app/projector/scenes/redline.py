"""An amendment as redline: what is struck and what comes in, at the place where it changes."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject, QRectF

from app.look.icons import Sign
from app.look.redline import Sheet, SheetLine, plain_text
from app.look.text_lines import conflicts_under, lines_of_edit
from app.projector.canvas import Canvas
from app.projector.cue import Cue
from app.projector.remembered import Remembered
from app.projector.scene import Scene, when
from app.projector.situation import Rank, Situation
from app.projector.text_view import changed, near, with_context
from app.wording import Wording
from facilitation.meeting.reading import amendments_under, name_of, proposal_under
from facilitation.meeting.state import Amendment, Fate, Meeting
from facilitation.text.lines import Line, numbered_lines

MOST_WHOLE = 24
"""Lines up to which a text is shown whole where it can be read so."""

CONTEXTS = (3, 2, 1)
"""How many lines are shown on each side of what changes, as many as stay large enough."""

MOST_NUMBERS = 4
"""Changed lines beyond these are not named one by one."""


class Redline(msgspec.Struct, frozen=True):
    """An amendment's change: the lines it was made for, which it changes, and views of it.

    The ``views`` have less and less context, the last one is shown in any case.
    """

    base: tuple[Line, ...]
    numbers: tuple[int, ...]
    count: int
    views: tuple[tuple[SheetLine, ...], ...]


class RedlineScene(Scene):
    """Label, mover and seconder, the changed place among its neighbours, and conflicts."""

    name = "redline"

    def __init__(self, parent: QObject | None = None) -> None:
        """Remember the redline of the last amendment seen, and what it conflicts with."""
        super().__init__(parent)
        self._redline: Remembered[Redline] = Remembered()
        self._conflicts: Remembered[tuple[str, ...]] = Remembered()

    def title(self) -> str:
        """Return what the scene is called in a menu."""
        return self.tr("Amendment")

    def fits(self, situation: Situation) -> int:
        """Show it where it is the matter, above who speaks where it has just been made.

        While another process goes on, the amendment waits, as the text does.
        """
        is_matter = situation.meeting.matter in situation.meeting.amendments
        if situation.cue is Cue.MATTER:
            return when(is_matter, Rank.JUST_NOW)
        return when(is_matter and not situation.meeting.frozen, Rank.MATTER)

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        """Paint the heading, the redline, and at the foot what it conflicts with."""
        meeting, area, scale = situation.meeting, canvas.area, canvas.scale
        amendment = shown_amendment(meeting)
        if amendment is None:
            canvas.column(area, [canvas.said(self.nothing(), scale.large)])
            return
        soft = canvas.palette.ink_soft
        heading = [
            canvas.said(self.heading(meeting, amendment), scale.large, bold=True, lines=2, after=0),
            canvas.said(self.about(meeting, amendment, canvas.wording), scale.small, colour=soft),
        ]
        top = canvas.column(_part(area, area.top(), area.top() + area.height() * 0.4), heading)
        clash = self.clash(meeting, amendment, canvas.wording)
        bottom = self._paint_clash(canvas, clash)
        rect = _part(area, top + canvas.gap, bottom)
        view, sheet = _fitted(canvas, rect, self.redline(amendment))
        canvas.draw_sheet(rect, sheet, len(view))

    def said(self, situation: Situation, wording: Wording) -> str:
        """Return heading, change and conflicts, and the changed lines with their marks."""
        meeting = situation.meeting
        amendment = shown_amendment(meeting)
        if amendment is None:
            return self.nothing()
        redline = self.redline(amendment)
        parts = (
            f"{self.heading(meeting, amendment)}, {self.about(meeting, amendment, wording)}",
            wording.change(amendment.edit, redline.base),
            self.clash(meeting, amendment, wording),
            plain_text(redline.views[-1]),
        )
        return "\n".join(part for part in parts if part)

    def nothing(self) -> str:
        """Return what is shown where there is no amendment."""
        return self.tr("There is no amendment before the meeting now.")

    def heading(self, meeting: Meeting, amendment: Amendment) -> str:
        """Return the label and what it would change, by label and title."""
        label, target = amendment.label, amendment.target
        proposal = meeting.proposals.get(target)
        if proposal is not None:
            words = self.tr("{label} changes {target} · {title}")
            return words.format(label=label, target=target, title=proposal.title)
        below = proposal_under(meeting, target)
        words = self.tr("{label} changes {target}, an amendment to {proposal}")
        return words.format(
            label=label, target=target, proposal=below.label if below is not None else ""
        )

    def about(self, meeting: Meeting, amendment: Amendment, wording: Wording) -> str:
        """Return whose it is, who wants it heard, how it stands, and which lines it changes."""
        parts = [self.tr("by {name}").format(name=name_of(meeting, amendment.by))]
        if amendment.seconded:
            seconder = name_of(meeting, amendment.seconded)
            parts.append(self.tr("seconded by {name}").format(name=seconder))
        elif meeting.floor.rules.seconds and amendment.fate is Fate.OPEN:
            parts.append(self.tr("not seconded yet"))
        if amendment.fate is not Fate.OPEN:
            parts.append(wording.fate(amendment.fate))
        if amendment.friendly and amendment.fate is Fate.ADOPTED:
            parts.append(self.tr("friendly"))
        parts.append(self._where(self.redline(amendment)))
        if amendment.target in meeting.amendments:
            parts.append(
                self.tr("the text as {label} would have it").format(label=amendment.target)
            )
        return " · ".join(parts)

    def clash(self, meeting: Meeting, amendment: Amendment, wording: Wording) -> str:
        """Return with which others it cannot both stand, empty for none."""
        others = self._conflicts.get(
            lambda: _conflicts_of(meeting, amendment), amendment, meeting.amendments
        )
        if not others:
            return ""
        words = self.tr("Conflicts with {labels}: they change the same words.")
        return words.format(labels=wording.listed(others))

    def redline(self, amendment: Amendment) -> Redline:
        """Return what the amendment does to the text it changes."""
        return self._redline.get(lambda: redline_of(amendment), amendment)

    def _where(self, redline: Redline) -> str:
        numbers, count = redline.numbers, redline.count
        if not numbers:
            return self.tr("of {count} lines").format(count=count)
        if len(numbers) == 1:
            return self.tr("line {line} of {count}").format(line=numbers[0], count=count)
        if len(numbers) > MOST_NUMBERS:
            return self.tr("{number} of {count} lines").format(number=len(numbers), count=count)
        named = ", ".join(map(str, numbers))
        return self.tr("lines {lines} of {count}").format(lines=named, count=count)

    def _paint_clash(self, canvas: Canvas, clash: str) -> float:
        """Paint the conflicts along the lower edge; return where the room above them ends."""
        area = canvas.area
        if not clash:
            return area.bottom()
        colour = canvas.palette.concern
        top = area.bottom() - canvas.scale.body * 1.3
        block = canvas.said(
            clash, canvas.scale.body, colour=colour, bold=True, lines=1, sign=Sign.CONCERN
        )
        canvas.column(_part(area, top, area.bottom()), [block])
        return top - canvas.gap


def shown_amendment(meeting: Meeting) -> Amendment | None:
    """Return the amendment that is the matter, else the newest open one to it."""
    amendment = meeting.amendments.get(meeting.matter)
    if amendment is not None:
        return amendment
    waiting = amendments_under(meeting, meeting.matter)
    return max(waiting, key=lambda each: each.made, default=None)


def _conflicts_of(meeting: Meeting, amendment: Amendment) -> tuple[str, ...]:
    proposal = proposal_under(meeting, amendment.label)
    if proposal is None or amendment.fate is not Fate.OPEN:
        return ()
    return conflicts_under(meeting, proposal.label).get(amendment.label, ())


def redline_of(amendment: Amendment) -> Redline:
    """Return what an amendment does to the text it changes, ready to be laid out."""
    lines = lines_of_edit(amendment.base, amendment.edit)
    places = changed(lines)
    around = near(lines, places[0] if places else 0)[0]
    views = [lines] if len(lines) <= MOST_WHOLE else []
    views += [with_context(around, context) for context in CONTEXTS if places]
    numbers = tuple(number for at in places if (number := lines[at].number))
    base = numbered_lines(amendment.base)
    return Redline(base, numbers, len(lines), tuple(views or [around]))


def _fitted(canvas: Canvas, rect: QRectF, redline: Redline) -> tuple[tuple[SheetLine, ...], Sheet]:
    """Return the most context that still leaves the words large, laid out."""
    largest = canvas.scale.display
    for view in redline.views:
        sheet = canvas.sheet(view, rect, largest)
        if sheet.whole and sheet.pixels >= canvas.scale.body:
            return view, sheet
    last = redline.views[-1]
    return last, canvas.sheet(last, rect, largest)


def _part(area: QRectF, top: float, bottom: float) -> QRectF:
    return QRectF(area.x(), top, area.width(), max(0.0, bottom - top))


SCENE = RedlineScene
