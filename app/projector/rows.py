"""Rows below each other: who is next and why, what is on the agenda, who does what."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontMetricsF

from app.look.icons import Sign
from app.look.palette import wash
from app.look.typeface import font
from app.projector.canvas import LEFT, MIDDLE, Canvas
from app.projector.column import Block, lay_column

PITCH = 1.42
"""The height of a row as a multiple of its text."""

LEAST_NAME = 0.5
"""The share of the width that the first words of a row may always take."""

GAP = 1.2
"""The space between first and further words, as a multiple of the smallest text."""

LINES = 4
"""The most lines that one text of a list may take."""

SLACK = 2.0
"""Pixels kept free so that rounding elides nothing."""


class Row(msgspec.Struct, frozen=True):
    """One row: a mark or a sign, the words themselves, and quieter ones behind them.

    ``strong`` is for the one row that is meant now, ``quiet`` for what is over. ``brief`` is
    said instead of ``aside`` where that has no room (empty: it is cut).
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


def draw_rows(
    canvas: Canvas,
    rect: QRectF,
    rows: Sequence[Row],
    shown: Shown,
    more: str = "",
) -> float:
    """Paint rows of one line each, the quieter words in a column; return where they end.

    ``rows`` are those of ``shown`` alone; ``more`` is said below them.
    """
    if not canvas.wanted(rect):
        return rect.bottom()
    pixels = _narrow_enough(canvas, rows, shown.pixels, rect.width())
    mark_room = _mark_room(rows, pixels)
    across = rect.width() - mark_room
    named = _name_room(rows, pixels, across, canvas.scale.small)
    top = rect.top()
    for row in rows:
        line = QRectF(rect.x(), top, rect.width(), pixels * PITCH)
        _draw_row(canvas, line, row, pixels, mark_room, named)
        top = line.bottom()
    if more:
        line = QRectF(rect.x() + mark_room, top, across, pixels * PITCH)
        canvas.write(line, more, canvas.scale.small, canvas.palette.ink_soft)
        top = line.bottom()
    return top


def _mark_room(rows: Sequence[Row], pixels: int) -> float:
    if all(row.sign is None and not row.mark for row in rows):
        return 0.0
    widest = max(len(row.mark) for row in rows)
    return pixels * max(1.35, 0.65 * widest + 0.5)


def _narrow_enough(canvas: Canvas, rows: Sequence[Row], pixels: int, width: float) -> int:
    """Return the largest size, from ``pixels`` down to the body's, at which all words have room."""
    scale = canvas.scale
    for size in (scale.large, scale.body):
        across = width - _mark_room(rows, size)
        if size <= pixels and _widest(rows, size) <= _most(rows, across, scale.small):
            return size
    return min(pixels, scale.body)


def _name_room(rows: Sequence[Row], pixels: int, across: float, small: int) -> float:
    """Return the width of the first column; all of it where nothing stands in the second."""
    if not any(row.aside for row in rows):
        return across
    return min(_widest(rows, pixels) + small * GAP, _most(rows, across, small) + small * GAP)


def _most(rows: Sequence[Row], across: float, small: int) -> float:
    """Return the width that the first words may have, so that those behind them have theirs."""
    if not any(row.aside for row in rows):
        return across
    metrics = QFontMetricsF(font(small))
    behind = max(metrics.horizontalAdvance(row.aside) for row in rows) + small * GAP + SLACK
    return max(across - behind, across * LEAST_NAME)


def names_fit(rows: Sequence[Row], pixels: int, width: float) -> bool:
    """Whether marks and first words of all rows have room at a size."""
    return _mark_room(rows, pixels) + _widest(rows, pixels) <= width


def _widest(rows: Sequence[Row], pixels: int) -> float:
    metrics = QFontMetricsF(font(pixels, bold=True))
    return max((metrics.horizontalAdvance(row.text) for row in rows), default=0.0) + SLACK


def _draw_row(
    canvas: Canvas, line: QRectF, row: Row, pixels: int, mark_room: float, named: float
) -> None:
    palette = canvas.palette
    if row.strong:
        ground = line.adjusted(-canvas.gap * 0.6, 0, canvas.gap * 0.6, 0)
        canvas.painter.fillRect(ground, wash(palette.accent, palette.paper, 22))
    ink = palette.ink_soft if row.quiet else palette.ink
    _draw_mark(canvas, line, row, pixels, ink)
    left = line.x() + mark_room
    gap = canvas.scale.small * GAP if row.aside else 0.0
    room = QRectF(left, line.y(), max(1.0, named - gap), line.height())
    canvas.write(room, row.text, pixels, ink, bold=not row.quiet)
    if row.aside:
        rest = QRectF(left + named, line.y(), line.right() - left - named, line.height())
        colour = palette.ink if row.strong else palette.ink_soft
        canvas.write(
            rest, _aside(row, rest.width(), canvas.scale.small), canvas.scale.small, colour
        )


def _aside(row: Row, width: float, pixels: int) -> str:
    """Return the quieter words: all of them, or the brief ones, which can be read to the end."""
    metrics = QFontMetricsF(font(pixels))
    whole = not row.brief or metrics.horizontalAdvance(row.aside) <= width
    return row.aside if whole else row.brief


def _draw_mark(canvas: Canvas, line: QRectF, row: Row, pixels: int, ink: QColor) -> None:
    if row.sign is not None:
        side = pixels * 0.95
        box = QRectF(line.x(), line.center().y() - side / 2, side, side)
        canvas.sign(box, row.sign, ink)
    elif row.mark:
        box = QRectF(line.x(), line.y(), pixels * 4, line.height())
        canvas.write(box, row.mark, pixels, canvas.palette.ink_soft, align=LEFT | MIDDLE)


def draw_list(
    canvas: Canvas,
    rect: QRectF,
    head: str,
    texts: Sequence[str],
    more: Callable[[int], str],
    sign: Sign | None = None,
) -> float:
    """Paint a heading and texts that may take several lines; say how many are left out."""
    title = canvas.said(
        head, canvas.scale.body, colour=canvas.palette.accent_ink, bold=True, lines=1
    )
    top = canvas.column(rect, [title]) + canvas.gap
    below = QRectF(rect.x(), top, rect.width(), max(1.0, rect.bottom() - top))
    # No more than this many could have room, however short they are.
    most = int(below.height() / canvas.scale.small) + 1
    blocks: list[Block] = []
    for pixels in (canvas.scale.body, canvas.scale.small):
        blocks = [_item(canvas, text, pixels, sign) for text in texts[:most]]
        if len(blocks) == len(texts) and _whole(canvas, below, blocks):
            return canvas.column(below, blocks)
    return canvas.column(below, _shortened(canvas, below, blocks, len(texts), more))


def _item(canvas: Canvas, text: str, pixels: int, sign: Sign | None) -> Block:
    """Return a text at one size: all texts of a list look alike."""
    return canvas.said(text, pixels, least=pixels, lines=LINES, sign=sign)


def _shortened(
    canvas: Canvas,
    rect: QRectF,
    blocks: list[Block],
    wanted: int,
    more: Callable[[int], str],
) -> list[Block]:
    """Return the blocks there is room for, and a last line that says how many are left out."""
    kept = blocks[:1]
    for count in range(min(len(blocks), wanted - 1), 0, -1):
        soft = canvas.palette.ink_soft
        last = canvas.said(more(wanted - count), canvas.scale.small, colour=soft, lines=1)
        kept = [*blocks[:count], last]
        if _whole(canvas, rect, kept):
            break
    return kept


def _whole(canvas: Canvas, rect: QRectF, blocks: list[Block]) -> bool:
    """Tell whether all texts have room to their last word: fewer whole ones say more."""
    placed = lay_column(blocks, rect, canvas.fitter)
    return len(placed) == len(blocks) and not any(each.fitted.elided for each in placed)
