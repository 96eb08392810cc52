"""A text before and after a change, side by side, line by line at one height."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from app.look import redline as redlines
from app.look.palette import Palette
from app.look.sheet_parts import SIGN, part_of, slots_of, spans_of
from app.look.typeface import Sizes

GAP = 1.4
"""The room between the two columns, as a multiple of the text's size."""


class Beside(msgspec.Struct, frozen=True):
    """The two columns laid out; rows with the same index stand at the same height."""

    before: redlines.Sheet
    after: redlines.Sheet


def before_of(line: redlines.SheetLine) -> redlines.SheetLine:
    """A line of a redline as it stands now: what comes in is left out."""
    return _without(line, redlines.SegmentKind.INSERTED)


def after_of(line: redlines.SheetLine) -> redlines.SheetLine:
    """A line of a redline as it would stand: what is struck is left out."""
    return _without(line, redlines.SegmentKind.STRUCK)


def _without(line: redlines.SheetLine, kind: redlines.SegmentKind) -> redlines.SheetLine:
    kept = tuple(each for each in line.segments if each.kind is not kind)
    if kept and kept[0].text != kept[0].text.lstrip() and len(kept) < len(line.segments):
        first = kept[0]
        if line.segments[0].kind is kind:
            kept = (redlines.Segment(first.text.lstrip(), first.kind, first.moved), *kept[1:])
    return redlines.SheetLine(line.number, kept, "", line.heading)


def fit_beside(
    lines: Sequence[redlines.SheetLine],
    width: float,
    height: float,
    palette: Palette,
    sizes: Sizes,
    place: int = 0,
) -> Beside:
    """Lay the lines of a redline out in two columns, as large as the rectangle and the sizes allow.

    What does not fit at the smallest size is shown around the line with index `place`.
    """
    left = [before_of(line) for line in lines]
    right = [after_of(line) for line in lines]
    low, high = sizes.smallest, sizes.largest
    best = _all(left, right, width, palette, low)
    if not lines or best.before.height > height:
        return _some(left, right, width, height, palette, low, min(place, len(lines) - 1))
    while low < high:
        middle = (low + high + 1) // 2
        tried = _all(left, right, width, palette, middle)
        if tried.before.height <= height:
            low, best = middle, tried
        else:
            high = middle - 1
    return best


def _column(width: float, pixels: int) -> float:
    return (width - GAP * pixels) / 2


def _all(
    left: Sequence[redlines.SheetLine],
    right: Sequence[redlines.SheetLine],
    width: float,
    palette: Palette,
    pixels: int,
) -> Beside:
    column = _column(width, pixels)
    return _level(
        redlines.lay_sheet(left, column, palette, pixels),
        redlines.lay_sheet(right, column, palette, pixels),
    )


def _some(  # noqa: PLR0917 - two columns and where they go
    left: Sequence[redlines.SheetLine],
    right: Sequence[redlines.SheetLine],
    width: float,
    height: float,
    palette: Palette,
    pixels: int,
    place: int,
) -> Beside:
    column = _column(width, pixels)

    def height_of(index: int) -> float:
        sheets = (
            redlines.lay_sheet(each[: index + 1], column, palette, pixels, first=index)
            for each in (left, right)
        )
        return max(sheet.height for sheet in sheets)

    if place < 0:
        return _all(left, right, width, palette, pixels)
    first, last = redlines.window_around(height_of, len(left), place, height)
    laid = (
        redlines.lay_sheet(each[: last + 1], column, palette, pixels, first=first)
        for each in (left, right)
    )
    before, after = (msgspec.structs.replace(sheet, whole=False) for sheet in laid)
    return _level(before, after)


def beside_in_parts(
    around: Beside,
    lines: Sequence[redlines.SheetLine],
    size: tuple[float, float],
    palette: Palette,
    step: int,
) -> Beside:
    """Return the part of both columns that is so many steps behind the one that is laid out.

    ``size`` is the rectangle's. Both columns are parted at the same lines of letters.
    """
    width, height = size
    pixels = around.before.pixels
    left = [before_of(line) for line in lines]
    whole = _all(left, [after_of(line) for line in lines], width, palette, pixels)
    pairs = zip(whole.before.rows, whole.after.rows, strict=True)
    slots = slots_of([max(pair, key=lambda row: row.words.lineCount()) for pair in pairs], pixels)
    shown = (around.before.first, around.before.last)
    spans, here = spans_of(slots, height - pixels * SIGN, shown, 0.0)
    before, after = (
        part_of(each, slots, spans, here + step) for each in (whole.before, whole.after)
    )
    return Beside(before, after)


def _level(one: redlines.Sheet, other: redlines.Sheet) -> Beside:
    """The same two sheets with rows of equal heights, and one gutter."""
    tops: list[tuple[float, float]] = []
    top = 0.0
    for mine, theirs in zip(one.rows, other.rows, strict=True):
        high = max(mine.height, theirs.height)
        tops.append((top, high))
        top += high
    before, after = (
        msgspec.structs.replace(
            sheet,
            height=top,
            rows=tuple(
                msgspec.structs.replace(row, top=at, height=high)
                for row, (at, high) in zip(sheet.rows, tops, strict=True)
            ),
        )
        for sheet in (one, other)
    )
    return Beside(before, after)


def draw_beside(
    painter: QPainter, rect: QRectF, laid: Beside, palette: Palette, count: int
) -> None:
    """Paint both columns into `rect`, a quiet line between them."""
    pixels = laid.before.pixels
    column = _column(rect.width(), pixels)
    left = QRectF(rect.x(), rect.y(), column, rect.height())
    right = left.translated(column + GAP * pixels, 0)
    redlines.draw_sheet(painter, left, laid.before, palette, count=count)
    redlines.draw_sheet(painter, right, laid.after, palette, count=count)
    painter.setPen(QPen(palette.line, max(1.0, pixels / 16)))
    middle = rect.x() + rect.width() / 2
    painter.drawLine(QPointF(middle, rect.top()), QPointF(middle, rect.bottom()))
