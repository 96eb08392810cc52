"""The strip at the foot of every scene: what the stage is about; now …, you can …, next …."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from math import ceil
from typing import NamedTuple
from unicodedata import category

import msgspec
from PySide6.QtCore import QObject, QPointF, Qt, QTextBoundaryFinder
from PySide6.QtGui import QFontMetricsF, QStaticText, QTextLayout, QTextOption

from app.look.fit import as_written, draw_line, held_together, laid_line, raised_by, runs_rightwards
from app.look.mirror import is_mirrored
from app.look.typeface import font
from app.projector.canvas import Canvas
from app.projector.scene import Situation
from app.wording import Wording
from app.wording.strip import Strip, StripWords
from facilitation.map import Map
from facilitation.meeting.reading import deciding
from facilitation.people.person import Person
from facilitation.remembered import Remembered

USUAL_LINES, ROOMY_LINES, MOST_LINES = 2, 3, 9
"""The lines that the strip has, has for long titles, and would have for very long names."""

DECIDING_LINES = 4
"""The lines that the strip has with what stands above it while text, rule and answers are seen."""

PITCH = 1.25
"""The height of a line as a multiple of the text."""

_ABOVE = 0.45
_AROUND = 1.2
"""The space above the first line, and beside and between the three, as multiples of the text."""

_STEP = 3.0
"""By how much a column is wider than another, as a multiple of the text."""

_PIECE = re.compile(r"[^\s-]*-|[^\s-]+")
"""What stays on one line: a word, or a part of one up to its hyphen."""

Told = list[tuple[str, str]]
"""What is said: each sentence with its label."""

Laid = tuple[QPointF, QStaticText]
"""A line with its letters in place, and where it is painted, from the strip's upper left."""


class LaidStrip(msgspec.Struct, frozen=True):
    """What the stage is about across all, and below it the three sentences in columns."""

    told: Told
    lines: int
    labels: list[Laid]
    texts: list[Laid]
    about: str = ""


class Foot(QObject):
    """Says in every scene what the stage is about, what happens now, what I may do, what follows.

    Nothing of it is cut: it takes more lines, or is said in fewer words; where even these take
    many lines, or a decision needs the room, only the first sentence about the stage stands above.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._full: Remembered[Told] = Remembered()
        self._brief: Remembered[Told] = Remembered()
        self._above: dict[tuple[str, str, float, int], Across] = {}
        self._laid: LaidStrip | None = None
        self._laid_for: tuple[object, ...] = ()
        self._painted: LaidStrip | None = None
        self._sentences: dict[tuple[str, str, int, tuple[str, ...]], Sentence] = {}
        self._names: Remembered[tuple[str, ...]] = Remembered()

    def height(self, wording: Wording, situation: Situation, width: float, small: int) -> float:
        """Return how high the strip is where the smallest text has ``small`` pixels."""
        lines = max(USUAL_LINES, self._lay(wording, situation, width, small).lines)
        return small * (lines * PITCH + 2 * _ABOVE)

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        if not canvas.wanted(canvas.area):
            return
        painter, area, small = canvas.painter, canvas.area, canvas.scale.small
        painter.fillRect(area, canvas.palette.paper_raised)
        canvas.rule(area.left(), area.right(), area.top())
        turned = is_mirrored(painter)
        laid = self._painted = self._lay(canvas.wording, situation, area.width(), small)
        for words, bold, colour in (
            (laid.labels, True, canvas.palette.accent_ink),
            (laid.texts, False, canvas.palette.ink),
        ):
            painter.setFont(font(small, bold=bold))
            painter.setPen(colour)
            for at, text in words:
                draw_line(painter, area.topLeft() + at, text, turned=turned)

    def is_stale(self, wording: Wording, situation: Situation, width: float, small: int) -> bool:
        """Tell whether other sentences stand there than should now."""
        painted, now = self._painted, self._lay(wording, situation, width, small)
        return painted is None or (painted.told, painted.about) != (now.told, now.about)

    def told(self, strip: Strip) -> Told:
        """Return what is said, each sentence with its label; what is empty is left out."""
        labelled = (
            (self.tr("Now"), strip.now),
            (self.tr("You can"), strip.you_can),
            (self.tr("Next"), strip.next),
        )
        return [(label, " ".join(text.split())) for label, text in labelled if text.strip()]

    def _lay(self, wording: Wording, situation: Situation, width: float, small: int) -> LaidStrip:
        """Lay out what is said in full; what is said in brief is asked for where that is wanted."""
        meeting, following = situation.meeting, situation.following
        decided = situation.decided
        rests_on = (meeting, following, decided, wording)

        def said(words: StripWords) -> Told:
            return self.told(words.strip(meeting, following, decided=decided))

        full = self._full.get(lambda: said(wording.strip), *rests_on)

        def brief() -> Told:
            return self._brief.get(lambda: said(wording.brief_strip), *rests_on)

        across = (situation.about, situation.meaning)
        key, laid = (full, across, width, small), self._laid
        if laid is None or self._laid_for != key or (laid.told != full and laid.told != brief()):
            self._laid_for = key
            # Most acts change one of the sentences: the others are measured already.
            known, self._sentences = self._sentences, {}
            people = meeting.people
            names = self._names.get(lambda: of_several_parts(people), people)

            def measured(told: Told) -> list[Sentence]:
                for each in told:
                    key = (*each, small, names)
                    self._sentences[key] = known.get(key) or Sentence(*key)
                return [self._sentences[*each, small, names] for each in told]

            laid = _laid(measured(full), lambda: measured(brief()), width, small)
            above = self._laid_above(situation, laid.lines, width, small)
            laid = self._laid = _below(above, laid, small)
        return laid

    def _laid_above(self, situation: Situation, lines: int, width: float, small: int) -> Across:
        """Lay out what stands above the three sentences, which take so many lines."""
        about, meaning = situation.about, situation.meaning
        if lines > ROOMY_LINES:
            return self._across(_first_sentence(about), "", width, small)
        above = self._across(about, meaning, width, small)
        if len(above.lines) + lines > DECIDING_LINES and deciding(situation.meeting):
            return self._across(_first_sentence(about), meaning, width, small)
        return above

    def _across(self, *stage: *tuple[str, str, float, int]) -> Across:
        """Lay it out once for many acts: the stage lasts."""
        found = self._above.get(stage)
        if found is None:
            found = _laid_across(*stage)
            self._above = {**dict(list(self._above.items())[-1:]), stage: found}
        return found


def of_several_parts(people: Map[int, Person]) -> tuple[str, ...]:
    """Return the names within which a line could be broken, the longest first."""
    names = (each.name for each in people.values())
    parted = [e for e in names if not e.isascii() or " " in e or "-" in e]
    return tuple(sorted(parted, key=len, reverse=True))


class Sentence:
    """One sentence behind its label, at a size; remembers how wide it must be."""

    def __init__(self, label: str, text: str, small: int, names: tuple[str, ...] = ()) -> None:
        """No line is broken within one of ``names`` that has room on one."""
        self.label, self.text, self._small = label, text, small
        self.indent = QFontMetricsF(font(small, bold=True)).horizontalAdvance(label) + small * 0.4
        metrics = QFontMetricsF(font(small))
        self._long = self.indent + metrics.horizontalAdvance(text)
        # With a sign behind it, such as a comma.
        said = [name for name in names if name in text]
        self._names = {name: metrics.horizontalAdvance(f"{name};") for name in said}
        self.named = max([0.0, *self._names.values()])
        """How wide the longest name in it is."""
        pieces = [*map(metrics.horizontalAdvance, _PIECE.findall(text)), self.named]
        longest = max([0.0, *pieces])
        self._wide = max(self.indent, min(longest + 1, small * 12))
        self._found: dict[tuple[int, float], float] = {}
        self._laid: tuple[float, Laid, list[Laid]] | None = None

    def least(self, lines: int, room: float) -> float:
        """Return the width at which it has so many lines at most; more than the room: none has."""
        found = self._found.get((lines, room))
        if found is None:
            found = max(self._long / lines, self._wide)
            while found <= room and len(self.broken(found)) > lines:
                found += self._small
            self._found[lines, room] = found
        return found

    def broken(self, width: float) -> list[str]:
        """Break it into lines, the first one shorter by its label."""
        if self._long < width:
            return [self.text]
        fitting = [name for name, wide in self._names.items() if wide <= width]
        held = held_together(self.text, fitting)
        return [*map(as_written, _broken(held, width, self.indent, self._small))]

    def laid(self, width: float) -> tuple[Laid, list[Laid]]:
        """Lay out its label and its lines, from its own upper left; again where the width changed.

        Most acts change another sentence.
        """
        if self._laid is None or self._laid[0] != width:
            plain, pitch = font(self._small), self._small * PITCH
            label = QPointF(), laid_line(self.label, font(self._small, bold=True))
            rightwards = runs_rightwards(self.text)
            lines = [
                (
                    QPointF(0.0 if place else self.indent, place * pitch - raised_by(line, plain)),
                    laid_line(line, plain, rightwards),
                )
                for place, line in enumerate(self.broken(width))
            ]
            self._laid = width, label, lines
        return self._laid[1:]


def _laid(
    full: Sequence[Sentence], in_brief: Callable[[], Sequence[Sentence]], width: float, small: int
) -> LaidStrip:
    """Lay out the first way of saying it that has room, to its last word."""
    for lines in (USUAL_LINES, ROOMY_LINES):
        if (columns := _columns(full, lines, width, small)) is not None:
            return _placed(full, columns, small)
    brief = in_brief()
    for lines in range(USUAL_LINES, MOST_LINES + 1):
        if (columns := _columns(brief, lines, width, small)) is not None:
            return _placed(brief, columns, small)
    even = (width - small * _AROUND * (len(brief) + 1)) / max(1, len(brief))
    return _placed(brief, [even] * len(brief), small)


class Across(NamedTuple):
    """What stands across the strip above the three sentences, laid out, and its text."""

    lines: list[Laid]
    text: str


def _laid_across(about: str, meaning: str, width: float, small: int) -> Across:
    plain, left, top = font(small), small * _AROUND, small * _ABOVE
    lines, text = _across(about, meaning, width - 2 * left, small)
    said: list[Laid] = []
    for place, line in enumerate(lines):
        down = top + place * small * PITCH - raised_by(line, plain)
        said.append((QPointF(left, down), laid_line(line, plain)))
    return Across(said, text)


def _below(across: Across, strip: LaidStrip, small: int) -> LaidStrip:
    if not across.lines:
        return strip
    by = QPointF(0, len(across.lines) * small * PITCH)
    labels, texts = ([(at + by, text) for at, text in each] for each in (strip.labels, strip.texts))
    count = max(USUAL_LINES, strip.lines) + len(across.lines)
    return LaidStrip(strip.told, count, labels, [*across.lines, *texts], across.text)


def _first_sentence(text: str) -> str:
    found = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Sentence, text)
    return _units(text, found.toNextBoundary()).strip() if text else ""


def _across(about: str, meaning: str, width: float, small: int) -> tuple[list[str], str]:
    """Return the lines above the three sentences, and their text.

    What a new word means stands behind what the stage is about where that has room for it, so that
    nothing moves; else in its place, for the short while that it is shown.
    """
    alone = _wrapped(about, width, small)
    if not meaning:
        return alone, about
    both = f"{about}  {meaning}".strip()
    lines = _wrapped(both, width, small)
    if not about or len(lines) <= len(alone):
        return lines, both
    return _wrapped(meaning, width, small), meaning


def _columns(told: Sequence[Sentence], lines: int, width: float, small: int) -> list[float] | None:
    """Return the widths at which each sentence has room in so many lines; None: there are none.

    Where there is room for it each keeps its names whole, and they grow in steps: so other words
    in one, such as the next name, mostly move nothing in another.
    """
    room = width - small * _AROUND * (len(told) + 1)
    needed = [each.least(lines, room) for each in told]
    if sum(needed) > room:
        return None
    step = small * _STEP
    steady = [ceil(max(e.named, wide) / step) * step for e, wide in zip(told, needed, strict=True)]
    if sum(steady) <= room:
        needed = steady
    whole = max(1.0, sum(needed))
    return [each * room / whole for each in needed]


def _placed(told: Sequence[Sentence], columns: Sequence[float], small: int) -> LaidStrip:
    labels: list[Laid] = []
    texts: list[Laid] = []
    left, top, most = small * _AROUND, small * _ABOVE, 0
    for sentence, width in zip(told, columns, strict=True):
        begin = QPointF(left, top)
        (at, label), lines = sentence.laid(width)
        labels.append((begin + at, label))
        texts += [(begin + at, line) for at, line in lines]
        most = max(most, len(lines))
        left += width + small * _AROUND
    return LaidStrip([(each.label, each.text) for each in told], most, labels, texts)


def _broken(text: str, width: float, indent: float, small: int) -> list[str]:
    """Break a text into lines, the first one shorter; where no word has room in it, it is empty."""
    layout = _layout(text, small, QTextOption.WrapMode.WordWrap)
    layout.beginLayout()
    first = layout.createLine()
    if not first.isValid():
        layout.endLayout()
        return []
    first.setLineWidth(max(1.0, width - indent))
    broken = _units(text, first.textLength())
    broken = text[: _before_name(text, len(broken), width, small)]
    if first.naturalTextWidth() > width - indent:
        broken = ""
    layout.endLayout()
    return [broken.rstrip(), *_wrapped(text[len(broken) :].strip(), width, small)]


def _layout(text: str, small: int, wrap: QTextOption.WrapMode) -> QTextLayout:
    layout, option = QTextLayout(text, font(small)), QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(wrap)
    layout.setTextOption(option)
    return layout


def _wrapped(text: str, width: float, small: int) -> list[str]:
    """Break a text into lines of the same width; a word is broken only where it has no room.

    Nor is a name in a script without blanks, which Qt would break after any letter.
    """
    layout = _layout(text, small, QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    units = text.encode("utf-16-le", "replace")
    pieces: list[str] = []
    begin = end = 0
    layout.beginLayout()
    while text and (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        piece = units[2 * line.textStart() : 2 * (line.textStart() + line.textLength())]
        found = piece.decode("utf-16-le", "replace")
        begin, end = end, end + len(found)
        earlier = _before_name(text, end, width, small)
        if begin < earlier < end:
            layout.endLayout()
            rest = _wrapped(text[earlier:], width, small)
            return [*pieces, text[begin:earlier].strip(), *rest]
        pieces.append(found.strip())
    layout.endLayout()
    return pieces


def _before_name(text: str, at: int, width: float, small: int) -> int:
    """Return where a line ends that would end at ``at``: before a name without blanks, if within.

    Names that are too long for a line are broken where it ends.
    """
    if not 0 < at < len(text) or {category(text[at - 1]), category(text[at])} != {"Lo"}:
        return at
    name = next(each for each in _PIECE.finditer(text) if each.end() > at)
    has_room = QFontMetricsF(font(small)).horizontalAdvance(name.group()) <= width
    return name.start() if has_room else at


def _units(text: str, units: int) -> str:
    """Return the beginning of a text that Qt counts as so many UTF-16 units."""
    return text.encode("utf-16-le", "replace")[: 2 * units].decode("utf-16-le", "replace")
