"""A round of a count as a picture: a bar for each option, what it gained, and what elects."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.look.fit import Fitter, Lettering
from app.look.icons import Sign, draw_sign
from app.look.palette import Palette, wash
from app.look.typeface import Sizes
from app.wording.count_pictures import CountBar, CountPicture, PairPicture, Standing

PITCH = 1.22
"""The least height of a row as a multiple of its text."""

_NAMES, _MOST_NAMES = 0.42, 0.6
"""The part of the width for names: with a size of text to spare, and at the smallest."""

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter


def rows_with_room(rect: QRectF, sizes: Sizes, *, line: bool) -> int:
    """Return how many bars have room at the smallest size; ``line`` needs a row of its own."""
    return max(1, int(rect.height() / (sizes.smallest * PITCH)) - int(line))


def draw_count(
    painter: QPainter,
    rect: QRectF,
    picture: CountPicture,
    palette: Palette,
    fitter: Fitter,
    sizes: Sizes,
) -> None:
    """Paint the bars below each other, and the line that elects across them."""
    bars = picture.bars
    if not bars:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    head = sizes.smallest * 1.3 if picture.threshold else 0.0
    high = min((rect.height() - head) / len(bars), sizes.largest * 2.0)
    pixels = max(sizes.smallest, min(sizes.largest, int(high / PITCH)))
    at = _Columns.of(rect, bars, fitter, (pixels, sizes.smallest))
    top = rect.y() + head
    brush = _Brush(painter, palette, fitter)
    for number, bar in enumerate(bars):
        row = QRectF(rect.x(), top + number * high, rect.width(), high)
        _draw_bar(brush, row, bar, picture.whole, at)
    if picture.threshold:
        below = top + high * len(bars)
        _draw_line(brush, rect, picture, at, below)
    painter.restore()


class _Brush(msgspec.Struct, frozen=True):
    """What everything is painted with."""

    painter: QPainter
    palette: Palette
    fitter: Fitter


class _Columns(msgspec.Struct, frozen=True):
    """Where names, bars and figures stand; one size for all texts."""

    pixels: int
    smallest: int
    bar: float
    figures: float

    @staticmethod
    def of(
        rect: QRectF, bars: Sequence[CountBar], fitter: Fitter, sizes: tuple[int, int]
    ) -> _Columns:
        """Give names what they need up to a third, and figures all that they need."""
        pixels, smallest = sizes
        wide = rect.width()
        names = _widest(bars, fitter, wide, pixels)
        while pixels > smallest and names > wide * _NAMES:
            pixels = max(smallest, pixels * 9 // 10)
            names = _widest(bars, fitter, wide, pixels)
        plain = Lettering(pixels, pixels, most_lines=1)
        figures = max(fitter.fit(_figures(each), wide, pixels * 2, plain).width for each in bars)
        sign = pixels * 1.3
        bar = rect.x() + sign + min(names, wide * _MOST_NAMES) + pixels * 0.6
        return _Columns(pixels, smallest, bar, rect.right() - figures - pixels * 0.4)


def _widest(bars: Sequence[CountBar], fitter: Fitter, wide: float, pixels: int) -> float:
    """Return how wide the longest name is at a size."""
    bold = Lettering(pixels, pixels, bold=True, most_lines=1)
    return max(fitter.fit(each.name, wide, pixels * 2, bold).width for each in bars) + 1


def _figures(bar: CountBar) -> str:
    return f"{bar.said} {bar.more}".strip()


def _draw_bar(
    brush: _Brush,
    row: QRectF,
    bar: CountBar,
    whole: int,
    at: _Columns,
) -> None:
    sign, colour = _signed(bar.standing, brush.palette)
    side = at.pixels * 0.95
    if sign is not None:
        box = QRectF(row.x(), row.center().y() - side / 2, side, side)
        draw_sign(brush.painter, box, sign, colour, brush.palette.paper)
    left = row.x() + at.pixels * 1.3
    bold = Lettering(at.pixels, at.pixels, bold=True, most_lines=2)
    name = QRectF(left, row.y(), max(1.0, at.bar - at.pixels * 0.4 - left), row.height())
    quiet = bar.standing in (Standing.LEAVES, Standing.SPENT)
    ink = brush.palette.ink_soft if quiet else brush.palette.ink
    brush.fitter.draw(brush.painter, name, bar.name, ink, bold, _LEFT)
    _draw_pieces(brush, row, bar, whole, at)
    plain = Lettering(at.pixels, at.pixels, most_lines=1)
    figures = QRectF(at.figures, row.y(), row.right() - at.figures + 1, row.height())
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    brush.fitter.draw(brush.painter, figures, _figures(bar), brush.palette.ink, plain, right)


def _signed(standing: Standing, palette: Palette) -> tuple[Sign | None, QColor]:
    return {
        Standing.IN: (None, palette.aside),
        Standing.ELECTED: (Sign.AGREE, palette.agree),
        Standing.LEAVES: (Sign.CROSS, palette.block),
        Standing.SPENT: (Sign.LEVEL, palette.ink_soft),
    }[standing]


def _draw_pieces(brush: _Brush, row: QRectF, bar: CountBar, whole: int, at: _Columns) -> None:
    room = QRectF(
        at.bar,
        row.center().y() - row.height() * 0.28,
        max(1.0, at.figures - at.pixels * 0.6 - at.bar),
        row.height() * 0.56,
    )
    brush.painter.setPen(Qt.PenStyle.NoPen)
    brush.painter.setBrush(wash(brush.palette.line, brush.palette.paper, 60))
    brush.painter.drawRect(room)
    scale = room.width() / max(1, whole)
    _, colour = _signed(bar.standing, brush.palette)
    kept = QRectF(room.x(), room.y(), bar.kept * scale, room.height())
    if bar.standing in (Standing.LEAVES, Standing.SPENT):
        brush.painter.setPen(QPen(colour, max(1.5, at.pixels / 14), Qt.PenStyle.DashLine))
        brush.painter.setBrush(Qt.BrushStyle.NoBrush)
        kept = kept.adjusted(1, 1, -1, -1)
    else:
        brush.painter.setBrush(colour)
    if bar.kept:
        brush.painter.drawRect(kept)
    if bar.gained:
        gained = QRectF(room.x() + bar.kept * scale, room.y(), bar.gained * scale, room.height())
        brush.painter.setPen(QPen(brush.palette.ink, max(1.0, at.pixels / 18)))
        brush.painter.setBrush(brush.palette.accent)
        brush.painter.drawRect(gained)


def _draw_line(
    brush: _Brush,
    rect: QRectF,
    picture: CountPicture,
    at: _Columns,
    below: float,
) -> None:
    room, smallest = max(1.0, at.figures - at.pixels * 0.6 - at.bar), at.smallest
    across = at.bar + room * min(picture.threshold, picture.whole) / max(1, picture.whole)
    brush.painter.setPen(QPen(brush.palette.ink, max(2.0, smallest / 10), Qt.PenStyle.DashLine))
    top = rect.y() + smallest * 1.25
    brush.painter.drawLine(int(across), int(top), int(across), int(below))
    face = Lettering(smallest, smallest, bold=True, most_lines=1)
    wide = brush.fitter.fit(picture.line, rect.width(), smallest * 2, face).width + smallest * 0.5
    left = min(max(rect.x(), across - wide / 2), rect.right() - wide)
    words = QRectF(left, rect.y(), wide, smallest * 1.25)
    brush.fitter.draw(brush.painter, words, picture.line, brush.palette.ink, face, _CENTRE)


def draw_pairs(
    painter: QPainter,
    rect: QRectF,
    picture: PairPicture,
    palette: Palette,
    fitter: Fitter,
    sizes: Sizes,
) -> None:
    """Paint a grid: who stands in the row, before whom in the column; wins are filled."""
    count, brush = len(picture.names), _Brush(painter, palette, fitter)
    if not count:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    high = min(rect.height() / (count + 1), sizes.largest * 2.2)
    pixels = max(sizes.smallest, min(sizes.largest, int(high / PITCH)))
    bold = Lettering(pixels, pixels, bold=True, most_lines=1)
    names = max(fitter.fit(each, rect.width(), pixels * 2, bold).width for each in picture.names)
    named = min(names + pixels * 1.9, rect.width() * 0.42)
    wide = min((rect.width() - named) / count, high * 2.2)
    for one in range(count):
        top = rect.y() + high * (one + 1)
        letter, name = chr(ord("A") + one % 26), picture.names[one]
        row = QRectF(rect.x(), top, named - pixels * 0.4, high)
        fitter.draw(painter, row, f"{letter} {name}", palette.ink, bold, _LEFT)
        above = QRectF(rect.x() + named + wide * one, rect.y(), wide, high)
        fitter.draw(painter, above, letter, palette.ink_soft, bold, _CENTRE)
        for other in range(count):
            cell = QRectF(rect.x() + named + wide * other, top, wide, high).adjusted(1, 1, -1, -1)
            _draw_pair(brush, cell, picture, (one, other), pixels)
    painter.restore()


def _draw_pair(
    brush: _Brush,
    cell: QRectF,
    picture: PairPicture,
    pair: tuple[int, int],
    pixels: int,
) -> None:
    one, other = pair
    if one == other:
        return
    wins = other in picture.won[one]
    brush.painter.setPen(QPen(brush.palette.edge, 1))
    brush.painter.setBrush(brush.palette.agree if wins else brush.palette.paper)
    brush.painter.drawRect(cell)
    ink = brush.palette.paper if wins else brush.palette.ink
    face = Lettering(pixels, pixels, bold=wins, most_lines=1)
    brush.fitter.draw(brush.painter, cell, str(picture.numbers[one][other]), ink, face, _CENTRE)
