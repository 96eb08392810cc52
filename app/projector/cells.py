"""Texts with a figure before each, in columns, on as many pages as they need to be read whole."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QRectF, Qt

from app.look.fit import Fitted, Lettering, draw_fitted
from app.projector.canvas import LEFT_MIDDLE, MIDDLE, Canvas

PITCH = 1.42
"""The least height of a cell as a multiple of its text."""

MOST_COLUMNS = 3
"""More would leave a name too little room to be read from afar."""

FIGURE = 0.66
"""The room for one figure, as a multiple of its size."""

_BEFORE = 0.4
"""The space between figure and text, as a multiple of the text."""


class Cell(msgspec.Struct, frozen=True):
    """One text in its lines, with its figure, and where it is painted."""

    words: Fitted
    figure: str
    box: QRectF


class Cells(msgspec.Struct, frozen=True):
    """All texts at one size, page by page."""

    pixels: int
    figures: float
    pages: tuple[tuple[Cell, ...], ...]


def lay_cells(canvas: Canvas, room: QRectF, texts: Sequence[tuple[str, str]]) -> Cells:
    """Lay out texts, each with its figure, down the first column, then down the next.

    They are as large as leaves each on one line and all on one page; else the smallest, on as
    many lines and pages as they need.
    """
    scale = canvas.scale
    columns = range(1, MOST_COLUMNS + 1)
    for pixels in (scale.large, scale.body, scale.small):
        for count in columns:
            laid = _laid(canvas, room, texts, pixels, count)
            short = all(len(cell.words.lines) == 1 for page in laid.pages for cell in page)
            if len(laid.pages) == 1 and short:
                return laid
    tried = [_laid(canvas, room, texts, scale.small, count) for count in columns]
    return min(tried, key=lambda each: len(each.pages))


def _laid(
    canvas: Canvas, room: QRectF, texts: Sequence[tuple[str, str]], pixels: int, columns: int
) -> Cells:
    gap = canvas.scale.small * 1.2
    wide = (room.width() - gap * (columns - 1)) / columns
    figures = pixels * FIGURE * max((len(figure) for _, figure in texts), default=0)
    across = max(1.0, wide - figures - pixels * _BEFORE)
    lettering = Lettering(pixels, pixels)
    pages: list[list[Cell]] = [[]]
    column, top = 0, 0.0
    for text, figure in texts:
        words = canvas.fitter.fit(text, across, room.height(), lettering)
        high = max(pixels * PITCH, words.height + pixels * (PITCH - 1.3))
        if top and top + high > room.height() + 1:
            column, top = column + 1, 0.0
        if column == columns:
            pages.append([])
            column = 0
        box = QRectF(room.x() + column * (wide + gap), room.y() + top, wide, high)
        pages[-1].append(Cell(words, figure, box))
        top += high
    return Cells(pixels, figures, tuple(map(tuple, pages)))


def lay_on_one_page(canvas: Canvas, room: QRectF, texts: Sequence[tuple[str, str]]) -> Cells:
    """Lay out as many texts as one page has room for; the last one says how many more there are."""
    shown, laid = texts, lay_cells(canvas, room, texts)
    while len(laid.pages) > 1:
        shown = shown[: len(laid.pages[0]) - 1]
        more = canvas.wording.measures.more(len(texts) - len(shown))
        laid = lay_cells(canvas, room, [*shown, (more, "")])
    return laid


def draw_cells(canvas: Canvas, cells: Cells, page: int = 0) -> None:
    """Paint a page; a figure stands before its text, so that it is not taken for another's."""
    pixels, palette = cells.pixels, canvas.palette
    aside = Qt.AlignmentFlag.AlignRight | MIDDLE
    for cell in cells.pages[page]:
        box = cell.box
        first = QRectF(box.x(), box.y(), cells.figures, pixels * PITCH)
        canvas.write(first, cell.figure, pixels, palette.ink_soft, align=aside)
        words = box.adjusted(cells.figures + pixels * _BEFORE, 0, 0, 0)
        if canvas.wanted(words):
            draw_fitted(canvas.painter, words, cell.words, palette.ink, LEFT_MIDDLE)
