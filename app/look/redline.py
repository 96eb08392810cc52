"""Numbered lines and redlines, with struck words struck through and new words underlined.

Both are also marked in the margin (screens.md, "Projector"; domain.md section 4, amendments).
Text is laid out by QTextLayout and always taken as plain text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextLayout, QTextOption

from app.look.fit import runs_rightwards
from app.look.icons import Sign, draw_sign
from app.look.mirror import direction_of, reads_from_the_right, upright, write
from app.look.palette import Palette, wash
from app.look.spoken import Spoken
from app.look.typeface import Sizes, font

if TYPE_CHECKING:
    from PySide6.QtGui import QTextCharFormat


LEADING = 1.22
"""The distance of two lines of letters, as a multiple of their height."""

ROW_GAP = 0.34
"""The space below a numbered line, as a multiple of the text."""

THIN_SPACE = "\u2009"
LINE_BREAK = "\u2028"
"""How QTextLayout wants a line break inside a line."""


class Mark(StrEnum):
    """The sign in the margin of a line."""

    NONE = ""
    STRUCK = "−"
    INSERTED = "+"
    CHANGED = "±"
    MOVED = "↕"


class SegmentKind(StrEnum):
    """What an amendment does to some words."""

    PLAIN = "plain"
    STRUCK = "struck"
    INSERTED = "inserted"


class Segment(msgspec.Struct, frozen=True):
    """Some words of a line; ``moved`` where they are struck here only to stand elsewhere."""

    text: str
    kind: SegmentKind = SegmentKind.PLAIN
    moved: bool = False


class SheetLine(msgspec.Struct, frozen=True):
    """One line: its number (None: it has none yet), its words, and a note below it.

    A note, such as a conflict, is worded by the caller and bears the sign of a concern.
    A ``heading`` is bold.
    """

    number: int | None
    segments: tuple[Segment, ...]
    note: str = ""
    heading: bool = False

    @property
    def mark(self) -> Mark:
        """− where all is struck, + where all is new, ± where words changed, ↕ where they moved."""
        segments = self.segments
        if len(segments) == 1 and segments[0].kind is SegmentKind.PLAIN:
            return Mark.NONE  # as nearly all lines of a long text
        return _mark(segments)


def changed(lines: Iterable[SheetLine]) -> tuple[int, ...]:
    """Return the indexes of the lines that a change touches."""
    return tuple([at for at, line in enumerate(lines) if line.mark is not Mark.NONE])


@lru_cache(maxsize=256)
def _mark(segments: tuple[Segment, ...]) -> Mark:
    # A line end that comes or goes is seen by the lines it parts, not by a mark.
    seen = [each for each in segments if each.text.strip("\n")]
    kinds = {each.kind for each in seen}
    if kinds <= {SegmentKind.PLAIN}:
        return Mark.NONE
    if {each.kind for each in seen if not each.moved} <= {SegmentKind.PLAIN}:
        return Mark.MOVED
    if len(kinds) > 1:
        return Mark.CHANGED
    return Mark.STRUCK if SegmentKind.STRUCK in kinds else Mark.INSERTED


def numbered(texts: Sequence[str], first: int = 1) -> tuple[SheetLine, ...]:
    """Plain lines with numbers rising from `first`."""
    return tuple(
        SheetLine(number, (Segment(text),)) for number, text in enumerate(texts, start=first)
    )


class Sheet(msgspec.Struct, frozen=True):
    """Lines laid out for one width, size and palette: keep it as long as these stay."""

    pixels: int
    width: float
    height: float
    first: int
    """Index of the first line laid out."""
    whole: bool
    """Whether all lines are here; else only those around the place in question."""
    rows: tuple[LaidLine, ...]
    gutter: float
    shift: float = 0.0
    """How far the content is moved up where a part begins within a line."""
    part: int = 0
    """Which part of a text that is too long for the rectangle it is, from 1; 0: not known."""
    parts: int = 0
    """In how many parts the text is shown; 0: not known."""
    high: float | None = None
    """The height of the lines of letters that are shown; None: of all."""

    @property
    def last(self) -> int:
        """Index of the last line laid out; below `first` where there is none."""
        return self.first + len(self.rows) - 1


class LaidLine(msgspec.Struct, frozen=True):
    """One line laid out: where it begins and how high it is, its note included."""

    line: SheetLine
    top: float
    height: float
    words: QTextLayout
    note: QTextLayout | None


def lay_sheet(
    lines: Sequence[SheetLine],
    width: float,
    palette: Palette,
    pixels: int,
    *,
    first: int = 0,
    most_height: float | None = None,
) -> Sheet:
    """Lay out lines at one size from index `first`, stopping once `most_height` is passed."""
    gutter = gutter_of(lines, pixels)
    rows: list[LaidLine] = []
    top = 0.0
    for line in lines[first:]:
        row = row_of(line, top, width, gutter, palette, pixels)
        rows.append(row)
        top += row.height
        if most_height is not None and top > most_height:
            break
    return Sheet(pixels, width, top, first, len(rows) == len(lines), tuple(rows), gutter)


def fit_sheet(
    lines: Sequence[SheetLine],
    width: float,
    height: float,
    palette: Palette,
    sizes: Sizes,
    place: int | None = None,
) -> Sheet:
    """Lay out lines as large as the rectangle and the sizes allow.

    What does not fit at the smallest size is shown around the line with index `place`
    (None: the first changed line, else the first).
    """

    def laid(pixels: int) -> Sheet | None:
        sheet = lay_sheet(lines, width, palette, pixels, most_height=height)
        return sheet if sheet.whole and sheet.height <= height else None

    low, high = sizes.smallest, sizes.largest - 1
    best = laid(sizes.largest)  # few words have room at once
    if best is not None:
        return best
    best = laid(low)
    if best is None:
        room = height - 2 * _dots_high(low)
        return _around(lines, width, room, palette, low, _place(lines, place))
    while low < high:
        middle = (low + high + 1) // 2
        tried = laid(middle)
        if tried is not None:
            low, best = middle, tried
        else:
            high = middle - 1
    return best


def _place(lines: Sequence[SheetLine], place: int | None) -> int:
    if place is not None:
        return max(0, min(place, len(lines) - 1))
    return next(iter(changed(lines)), 0)


def _around(
    lines: Sequence[SheetLine],
    width: float,
    height: float,
    palette: Palette,
    pixels: int,
    place: int,
) -> Sheet:
    """Lines around a place: a third of the room for what comes before, the rest after it."""
    gutter = gutter_of(lines, pixels)

    def height_of(index: int) -> float:
        return row_of(lines[index], 0, width, gutter, palette, pixels).height

    if height_of(place) > height:
        sheet = lay_sheet(lines[: place + 1], width, palette, pixels, first=place)
        return msgspec.structs.replace(
            sheet, whole=False, shift=_shift_to_change(sheet.rows[0], height)
        )
    first, last = window_around(height_of, len(lines), place, height)
    sheet = lay_sheet(lines[: last + 1], width, palette, pixels, first=first)
    return msgspec.structs.replace(sheet, whole=False, gutter=gutter)


def _shift_to_change(row: LaidLine, height: float) -> float:
    at = 0
    for segment in row.line.segments:
        if segment.kind is not SegmentKind.PLAIN:
            break
        at += _units(segment.text)
    else:
        at = 0
    line = row.words.lineForTextPosition(at)
    wanted = line.y() - height / 3 if line.isValid() else 0.0
    return max(0.0, min(wanted, row.height - height))


def _units(text: str) -> int:
    """The length as Qt counts it: UTF-16 units, of which some signs take two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def gutter_of(lines: Sequence[SheetLine], pixels: int) -> float:
    """The room on the left for the largest number and the mark, in pixels."""
    highest = max([line.number or 0 for line in lines], default=0)
    return QFontMetricsF(font(pixels)).horizontalAdvance("0" * len(str(highest))) + pixels * 1.5


def row_of(
    line: SheetLine, top: float, width: float, gutter: float, palette: Palette, pixels: int
) -> LaidLine:
    """One line laid out at a height, its note included."""
    colours = palette.struck.rgba(), palette.inserted.rgba(), palette.paper_raised.rgba()
    text, formats = _worded(line.segments, *colours)
    words = QTextLayout(text, font(pixels, bold=line.heading))
    words.setFormats(formats)
    height = _wrap(words, max(1.0, width - gutter), LEADING)
    note = None
    if line.note:
        note = QTextLayout(line.note.replace("\n", LINE_BREAK), font(pixels))
        height += _wrap(
            note, max(1.0, width - gutter - pixels * 1.3), LEADING, reads_from_the_right()
        )
    return LaidLine(line, top, height + pixels * ROW_GAP, words, note)


@lru_cache(maxsize=64)
def _worded(
    segments: tuple[Segment, ...], struck: int, inserted: int, paper: int
) -> tuple[str, list[QTextLayout.FormatRange]]:
    """Return the words of a line and how they look, at any size; colours as ``QColor.rgba``.

    A thin space stands where struck and new words meet, so that both can be read.
    """
    text, last = "", SegmentKind.PLAIN
    formats = []
    for segment in segments:
        if {segment.kind, last} == {SegmentKind.STRUCK, SegmentKind.INSERTED}:
            text += THIN_SPACE
        last = segment.kind
        if last is not SegmentKind.PLAIN:
            piece = QTextLayout.FormatRange()
            piece.start, piece.length = _units(text), _units(segment.text)
            piece.format = _format(last, struck if last is SegmentKind.STRUCK else inserted, paper)
            formats.append(piece)
        text += segment.text
    return text.replace("\n", LINE_BREAK), formats


def _format(kind: SegmentKind, colour: int, paper: int) -> QTextCharFormat:
    from PySide6.QtGui import QTextCharFormat  # all names of formats, where nothing is changed

    made = QTextCharFormat()
    made.setForeground(QColor(colour))
    made.setBackground(wash(QColor(colour), QColor(paper), 9))
    if kind is SegmentKind.STRUCK:
        made.setFontStrikeOut(True)
    else:
        made.setFontUnderline(True)
        made.setFontWeight(700)
    return made


def _wrap(
    layout: QTextLayout, width: float, leading: float, from_right: bool | None = None
) -> float:
    """Break words into lines that begin at a side; None: where their script begins."""
    rightwards = runs_rightwards(layout.text())
    begins = rightwards if from_right is None else from_right
    side = Qt.AlignmentFlag.AlignRight if begins else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(direction_of(rightwards))
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    top = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height() * leading
    layout.endLayout()
    return top


def draw_rows(
    painter: QPainter, sheet: Sheet, at: QPointF, palette: Palette, marked: int | None = None
) -> None:
    """Paint laid out lines with numbers, marks and notes; that numbered ``marked`` is set off."""
    for row in sheet.rows:
        _draw_row(painter, sheet, row, QPointF(at.x(), at.y() + row.top), palette, marked)


def _draw_row(
    painter: QPainter,
    sheet: Sheet,
    row: LaidLine,
    at: QPointF,
    palette: Palette,
    marked: int | None,
) -> None:
    line, pixels = row.line, sheet.pixels
    if marked is not None and line.number == marked:
        ground = wash(palette.accent, palette.paper_raised, 16)
        painter.fillRect(
            QRectF(at.x(), at.y() - pixels * 0.1, sheet.width, row.height - pixels * 0.1), ground
        )
    first = row.words.lineAt(0) if row.words.lineCount() else None
    high = first.height() if first is not None else pixels * 1.2
    number = QRectF(at.x(), at.y(), sheet.gutter - pixels * 1.4, high)
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.setFont(font(pixels))
    painter.setPen(palette.ink_soft)
    if line.number is not None:
        write(painter, number, right, str(line.number))
    _draw_mark(painter, line.mark, QRectF(number.right(), at.y(), pixels, high), palette, pixels)
    words_at = QPointF(at.x() + sheet.gutter, at.y())
    painter.setPen(palette.ink)
    _draw_words(painter, row.words, words_at, sheet.width - sheet.gutter)
    if row.note is not None:
        _draw_note(painter, row, words_at, palette, sheet)


def _draw_mark(painter: QPainter, mark: Mark, box: QRectF, palette: Palette, pixels: int) -> None:
    if mark is Mark.NONE:
        return
    painter.setFont(font(pixels, bold=True))
    painter.setPen(_mark_colour(mark, palette))
    write(painter, box, Qt.AlignmentFlag.AlignCenter, mark.value)


def _mark_colour(mark: Mark, palette: Palette) -> QColor:
    if mark is Mark.STRUCK:
        return palette.struck
    return palette.inserted if mark is Mark.INSERTED else palette.ink


def _draw_note(
    painter: QPainter, row: LaidLine, words_at: QPointF, palette: Palette, sheet: Sheet
) -> None:
    assert row.note is not None
    pixels = sheet.pixels
    words_high = row.height - pixels * ROW_GAP - _height(row.note)
    top = words_at.y() + words_high
    box = QRectF(words_at.x(), top + pixels * 0.12, pixels, pixels)
    draw_sign(painter, box, Sign.CONCERN, palette.concern, palette.paper_raised)
    painter.setPen(palette.concern)
    at = QPointF(words_at.x() + pixels * 1.3, top)
    _draw_words(painter, row.note, at, sheet.width - sheet.gutter - pixels * 1.3)


def _draw_words(painter: QPainter, words: QTextLayout, at: QPointF, width: float) -> None:
    """Paint laid out words; where the picture is turned round, upright in the same place."""
    with upright(painter, QRectF(at.x(), at.y(), width, 1)):
        words.draw(painter, at)


def _height(layout: QTextLayout) -> float:
    return sum(layout.lineAt(index).height() * LEADING for index in range(layout.lineCount()))


def draw_sheet(
    painter: QPainter,
    rect: QRectF,
    sheet: Sheet,
    palette: Palette,
    *,
    count: int | None = None,
    marked: int | None = None,
) -> None:
    """Paint a fitted sheet into `rect`, clipped; dots above and below where lines are hidden.

    `count` is how many lines there are in all, so that dots below can be told from the end.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = 0.0 if sheet.whole or sheet.parts else _dots_high(sheet.pixels)
    inner = rect.adjusted(0, edge, 0, -edge)
    if sheet.high is not None:
        inner.setHeight(sheet.high)
    painter.setClipRect(inner)
    draw_rows(painter, sheet, QPointF(inner.x(), inner.y() - sheet.shift), palette, marked=marked)
    painter.setClipping(False)
    if not (sheet.whole or sheet.parts):
        above = sheet.first > 0 or sheet.shift > 0
        below = sheet.height - sheet.shift > inner.height() + 1 or (
            count is not None and sheet.last < count - 1
        )
        for shown, y in ((above, rect.top() + edge / 2), (below, rect.bottom() - edge / 2)):
            if shown:
                _draw_dots(painter, QPointF(rect.x() + sheet.gutter, y), palette, sheet.pixels)
    painter.restore()


def _dots_high(pixels: int) -> float:
    """Room kept above and below for the dots that say that there is more."""
    return pixels * 0.6


def _draw_dots(painter: QPainter, at: QPointF, palette: Palette, pixels: int) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.ink_soft)
    for step in range(3):
        centre = QPointF(at.x() + (step + 0.5) * pixels * ROW_GAP, at.y())
        painter.drawEllipse(centre, pixels * 0.1, pixels * 0.1)


def window_around(
    height_of: Callable[[int], float], count: int, place: int, height: float
) -> tuple[int, int]:
    """The first and the last of `count` rows that have room around the row `place`.

    A third of the room is for what comes before, the rest for what comes after; room that one
    side leaves over goes to the other. Only rows near the place are ever measured.
    """
    used = height_of(place)
    before = used + (height - used) / 3
    first = last = place
    first, used = _upwards(height_of, first, used, before)
    while last + 1 < count and used + (high := height_of(last + 1)) <= height:
        last, used = last + 1, used + high
    first, used = _upwards(height_of, first, used, height)
    return first, last


def _upwards(
    height_of: Callable[[int], float], first: int, used: float, most: float
) -> tuple[int, float]:
    while first > 0 and used + (high := height_of(first - 1)) <= most:
        first, used = first - 1, used + high
    return first, used


class LineWords(Spoken):
    """Lines in words; what is painted as a line through or below words stands in brackets."""

    def __init__(self) -> None:
        self._changed = {
            (SegmentKind.STRUCK, False): self.tr("(struck: {words})"),
            (SegmentKind.INSERTED, False): self.tr("(new: {words})"),
            (SegmentKind.STRUCK, True): self.tr("(moved away: {words})"),
            (SegmentKind.INSERTED, True): self.tr("(moved here: {words})"),
        }

    def line(self, line: SheetLine) -> str:
        """Return a line with its number, and the note below it."""
        words = "".join(self._said(each) for each in line.segments)
        numbered = words if line.number is None else f"{line.number} {words}"
        return f"{numbered}\n{line.note}" if line.note else numbered

    def _said(self, segment: Segment) -> str:
        if segment.kind is SegmentKind.PLAIN or not segment.text.strip():
            return segment.text
        return self._changed[segment.kind, segment.moved].replace("{words}", segment.text)


def plain_text(lines: Sequence[SheetLine]) -> str:
    """Return lines as text, as `LineWords` says them."""
    words = LineWords()
    return "\n".join([words.line(each) for each in lines])
