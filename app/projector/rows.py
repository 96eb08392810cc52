"""Rows below each other: who is next and why, what is on the agenda, who does what."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import product

import msgspec
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontMetricsF

from app.look.fit import Fitted, draw_fitted
from app.look.icons import Sign
from app.look.palette import wash
from app.look.typeface import font
from app.projector.canvas import LEAST_PART, LEFT_MIDDLE, LEFT_TOP, Canvas
from app.projector.column import Block

_LOW_LIST = 6
"""A list that is lower, in multiples of the smallest text, has a small heading close above it."""

PITCH = 1.42
"""The height of a row as a multiple of its text."""

LEAST_NAME = 0.5
"""The share of the width that the first words of a row may always take."""

GAP = 1.2
"""The space between first and further words, as a multiple of the smallest text."""

SLACK = 2.0
"""Pixels kept free so that rounding elides nothing."""


class WallRow(msgspec.Struct, frozen=True):
    """One row: a mark or a sign, the words themselves, and quieter ones behind them.

    ``strong`` is for the one row that is meant now, ``quiet`` for what is over. ``brief`` is
    said instead of ``aside`` where that has no room in one line (empty: it takes several).
    """

    text: str
    aside: str = ""
    brief: str = ""
    mark: str = ""
    sign: Sign | None = None
    strong: bool = False
    quiet: bool = False


class Shown(msgspec.Struct, frozen=True):
    """The rows there is room for: the first one's place, their size, and how many are left out."""

    first: int
    count: int
    pixels: int
    left_out: int


def room_for(rect: QRectF, rows: int, sizes: Sequence[int], centre: int = 0) -> Shown:
    """Choose the largest of the sizes that shows all rows, else the smallest.

    Where rows are left out, the place ``centre`` (0 is the first) is among those shown,
    and one row is kept free to say how many more there are.
    """
    for pixels in sizes:
        if rows * pixels * PITCH <= rect.height():
            return Shown(0, rows, pixels, 0)
    pixels = sizes[-1]
    count = max(0, int(rect.height() / (pixels * PITCH)) - 1)
    first = min(max(0, centre - count // 3), rows - count)
    return Shown(first, count, pixels, rows - count)


class _Laid(msgspec.Struct, frozen=True):
    """A row with its words broken into lines."""

    row: WallRow
    words: Fitted
    aside: Fitted | None
    high: float
    beneath: float = 0.0
    """How far below the top of the row the quieter words begin; 0: they stand beside."""


class LaidRows(msgspec.Struct, frozen=True):
    """Rows laid out below each other in ``rect``: those that have room, and how many have not.

    ``holds`` tells whether all that stands there has room to its last word, ``more`` says how
    many rows have none.
    """

    rect: QRectF
    pixels: int
    mark_room: float
    named: float
    kept: list[_Laid]
    left_out: int
    more: str
    holds: bool


def draw_rows(
    canvas: Canvas,
    rect: QRectF,
    rows: Sequence[WallRow],
    shown: Shown,
    more: Callable[[int], str] | None = None,
) -> None:
    if canvas.wanted(rect):
        draw_laid(canvas, lay_rows(canvas, rect, rows, shown, more))


def draw_first(canvas: Canvas, rect: QRectF, rows: Sequence[WallRow], sizes: Sequence[int]) -> None:
    """Paint as many of the first rows as have room, and say how many more there are."""
    shown = room_for(rect, len(rows), sizes)
    draw_rows(canvas, rect, rows[: shown.count], shown, canvas.wording.measures.more)


def lay_rows(
    canvas: Canvas,
    rect: QRectF,
    rows: Sequence[WallRow],
    shown: Shown,
    more: Callable[[int], str] | None = None,
    *,
    beneath: bool = False,
) -> LaidRows:
    """Lay out rows below each other, the quieter words in a column.

    ``rows`` are those of ``shown`` alone. A long name takes several lines; ``more`` says below
    how many have no place then. Where a column would be too narrow, the quieter words of each
    row stand ``beneath``.
    """
    beside = [msgspec.structs.replace(row, aside="") for row in rows] if beneath else rows
    pixels = _narrow_enough(canvas, beside, shown.pixels, rect.width())
    mark_room, small = _mark_room(rows, pixels), canvas.scale.small
    across = rect.width() - mark_room
    named = _name_room(beside, pixels, across, small)
    lay = _lay_beneath if beneath else _lay
    laid = [lay(canvas, row, pixels, across, named) for row in rows]
    kept, left_out = _with_room(canvas, rect, laid, shown.left_out)
    said, last, wide = "", 0.0, 0.0
    if left_out and more is not None:
        said, last = more(left_out), small * PITCH
        wide = QFontMetricsF(font(small)).horizontalAdvance(said) + SLACK
    high = sum([each.high for each in kept]) + last
    holds = high <= rect.height() + SLACK and wide <= across
    return LaidRows(rect, pixels, mark_room, named, kept, left_out, said, holds)


def draw_laid(canvas: Canvas, laid: LaidRows) -> float:
    """Paint rows that are laid out; return where they end."""
    rect, mark_room, top = laid.rect, laid.mark_room, laid.rect.top()
    for each in laid.kept:
        line = QRectF(rect.x(), top, rect.width(), each.high)
        if canvas.wanted(line):
            _draw_row(canvas, line, each, laid.pixels, mark_room, laid.named)
        top = line.bottom()
    if laid.more:
        small = canvas.scale.small
        line = QRectF(rect.x() + mark_room, top, rect.width() - mark_room, small * PITCH)
        canvas.write(line, laid.more, small, canvas.palette.ink_soft)
        top = line.bottom()
    return top


def _lay(canvas: Canvas, row: WallRow, pixels: int, across: float, named: float) -> _Laid:
    """Break the words of a row where they are too wide, and the quieter ones beside them."""
    small, high = canvas.scale.small, canvas.area.height()
    wide = max(1.0, named - (small * GAP if row.aside else 0.0))
    room = QRectF(0, 0, wide, pixels * PITCH)
    words = canvas.fitted(room, row.text, pixels, bold=not row.quiet, lines=1)
    if words.elided:
        words = canvas.fitted(QRectF(0, 0, wide, high), row.text, small, bold=not row.quiet)
    aside = None
    if row.aside:
        rest = QRectF(0, 0, max(1.0, across - named), high)
        aside = canvas.fitted(rest, _aside(row, rest.width(), small), small)
    needed = max(words.height, aside.height if aside is not None else 0.0)
    return _Laid(row, words, aside, max(pixels * PITCH, needed + small * (PITCH - 1.25)))


def _lay_beneath(canvas: Canvas, row: WallRow, pixels: int, across: float, _named: float) -> _Laid:
    """Break the words of a row, and the quieter ones beneath them, in the whole width."""
    laid = _lay(canvas, msgspec.structs.replace(row, aside=""), pixels, across, across)
    if not row.aside:
        return laid
    small = canvas.scale.small
    room = QRectF(0, 0, across, canvas.area.height())
    aside = canvas.fitted(room, _aside(row, across, small), small)
    high = laid.high + aside.height
    return _Laid(row, laid.words, aside, high, beneath=laid.high - small * (PITCH - 1.25) / 2)


def _with_room(
    canvas: Canvas, rect: QRectF, laid: Sequence[_Laid], left_out: int
) -> tuple[list[_Laid], int]:
    """Return the rows that have room, the strong one among them, and how many have none."""
    kept = list(laid)
    last = canvas.scale.small * PITCH
    while len(kept) > 1:
        room = rect.height() - (last if left_out else 0.0)
        if sum([each.high for each in kept]) <= room + SLACK:
            break
        kept.pop(0 if kept[-1].row.strong else -1)
        left_out += 1
    return kept, left_out


def _mark_room(rows: Sequence[WallRow], pixels: int) -> float:
    marked = [len(row.mark) for row in rows if row.sign is not None or row.mark]
    return pixels * max(1.35, 0.65 * max(marked) + 0.5) if marked else 0.0


def _narrow_enough(canvas: Canvas, rows: Sequence[WallRow], pixels: int, width: float) -> int:
    """Return the largest size, from ``pixels`` down to the body's, at which all words have room."""
    scale = canvas.scale
    for size in (scale.large, scale.body):
        across = width - _mark_room(rows, size)
        if size <= pixels and _widest(rows, size) <= _most(rows, across, scale.small):
            return size
    return min(pixels, scale.body)


def _name_room(rows: Sequence[WallRow], pixels: int, across: float, small: int) -> float:
    """Return the width of the first column; all of it where nothing stands in the second."""
    most = _most(rows, across, small)
    return across if most == across else min(_widest(rows, pixels), most) + small * GAP


def _most(rows: Sequence[WallRow], across: float, small: int) -> float:
    """Return the width that the first words may have, so that those behind them have theirs."""
    asides = [row.aside for row in rows if row.aside]
    if not asides:
        return across
    metrics = QFontMetricsF(font(small))
    behind = max(map(metrics.horizontalAdvance, asides)) + small * GAP + SLACK
    return max(across - behind, across * LEAST_NAME)


def _widest(rows: Sequence[WallRow], pixels: int) -> float:
    metrics = QFontMetricsF(font(pixels, bold=True))
    return max([0.0, *[metrics.horizontalAdvance(row.text) for row in rows]]) + SLACK


def _draw_row(
    canvas: Canvas, line: QRectF, laid: _Laid, pixels: int, mark_room: float, named: float
) -> None:
    palette, row = canvas.palette, laid.row
    if row.strong:
        ground = line.adjusted(-canvas.gap * 0.6, 0, canvas.gap * 0.6, 0)
        canvas.painter.fillRect(ground, wash(palette.accent, palette.paper, 22))
    ink = palette.ink_soft if row.quiet else palette.ink
    left = line.x() + mark_room
    first = QRectF(line.x(), line.y(), line.width(), laid.beneath or line.height())
    _draw_mark(canvas, first, row, pixels, ink)
    room = QRectF(left, line.y(), named, first.height())
    draw_fitted(canvas.painter, room, laid.words, ink, LEFT_MIDDLE)
    if laid.aside is not None and laid.beneath:
        below = QRectF(left, first.bottom(), line.right() - left, line.bottom() - first.bottom())
        draw_fitted(canvas.painter, below, laid.aside, palette.ink_soft, LEFT_TOP)
    elif laid.aside is not None:
        rest = QRectF(left + named, line.y(), line.right() - left - named, line.height())
        colour = palette.ink if row.strong else palette.ink_soft
        draw_fitted(canvas.painter, rest, laid.aside, colour, LEFT_MIDDLE)


def _aside(row: WallRow, width: float, pixels: int) -> str:
    """Return the quieter words: all of them, or the brief ones, which can be read to the end."""
    metrics = QFontMetricsF(font(pixels))
    whole = not row.brief or metrics.horizontalAdvance(row.aside) <= width
    return row.aside if whole else row.brief


def _draw_mark(canvas: Canvas, line: QRectF, row: WallRow, pixels: int, ink: QColor) -> None:
    if row.sign is not None:
        side = pixels * 0.95
        box = QRectF(line.x(), line.center().y() - side / 2, side, side)
        canvas.sign(box, row.sign, ink)
    elif row.mark:
        box = QRectF(line.x(), line.y(), pixels * 4, line.height())
        canvas.write(box, row.mark, pixels, canvas.palette.ink_soft, align=LEFT_MIDDLE)


def draw_list(
    canvas: Canvas,
    rect: QRectF,
    head: str,
    texts: Sequence[str],
    sign: Sign | None = None,
    *,
    in_parts: bool = True,
) -> float:
    """Paint a heading and texts that may take several lines, in parts where they have no room.

    Where there is more of it in another scene they need not be all ``in_parts``: it is said how
    many are left out, as in a place that is too low for a part.
    """
    low = rect.height() < canvas.scale.small * _LOW_LIST
    size = canvas.scale.small if low else canvas.scale.body
    title = canvas.said(head, size, colour=canvas.palette.accent_ink, bold=True, lines=1)
    top = canvas.column(rect, [title]) + (0.0 if low else canvas.gap)
    below = QRectF(rect.x(), top, rect.width(), max(1.0, rect.bottom() - top))
    # No more than this many could have room, however short they are.
    most = int(below.height() / canvas.scale.small) + 1
    blocks: list[Block] = []
    sizes = (canvas.scale.body, canvas.scale.small)
    for pixels in sizes:
        blocks = [canvas.said(text, pixels, least=pixels, sign=sign) for text in texts[:most]]
        if len(blocks) == len(texts) and canvas.holds(below, blocks):
            return canvas.column(below, blocks)
    beside = _in_columns(canvas, below, texts, sign)
    if beside is not None:
        return beside
    if in_parts and below.height() >= canvas.scale.small * LEAST_PART:
        small = canvas.scale.small
        every = [canvas.said(text, small, least=small, sign=sign) for text in texts]
        return canvas.column(below, every, whole_texts=True)
    return canvas.column(below, _shortened(canvas, below, blocks, len(texts)))


def _in_columns(
    canvas: Canvas, rect: QRectF, texts: Sequence[str], sign: Sign | None
) -> float | None:
    """Paint texts of one line each down several columns; None where they have no room so."""
    gap, scale = canvas.gap * 2, canvas.scale
    for pixels, columns in product((scale.body, scale.small), (2, 3)):
        deep = -(-len(texts) // columns)
        wide = (rect.width() + gap) / columns
        if deep * pixels > rect.height():
            continue
        parts = [texts[at : at + deep] for at in range(0, len(texts), deep)]
        boxes = [
            QRectF(rect.x() + wide * at, rect.y(), wide - gap, rect.height())
            for at in range(len(parts))
        ]
        blocks = [
            [canvas.said(each, pixels, least=pixels, lines=1, sign=sign) for each in part]
            for part in parts
        ]
        if all(map(canvas.holds, boxes, blocks)):
            return max(map(canvas.column, boxes, blocks))
    return None


def _shortened(canvas: Canvas, rect: QRectF, blocks: list[Block], wanted: int) -> list[Block]:
    """Return the blocks there is room for, and a last line that says how many are left out."""
    kept = blocks[:1]
    for count in range(min(len(blocks), wanted - 1), 0, -1):
        soft = canvas.palette.ink_soft
        said = canvas.wording.measures.more(wanted - count)
        last = canvas.said(said, canvas.scale.small, colour=soft, lines=1)
        kept = [*blocks[:count], last]
        if canvas.holds(rect, kept):
            break
    return kept
