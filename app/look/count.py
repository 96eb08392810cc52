"""A round of a count as a picture: a bar for each option, what it gained, and what elects."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import msgspec
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from app.look.brush import Brush
from app.look.fit import Fitted, Lettering, draw_fitted, fit_text
from app.look.icons import Sign
from app.look.palette import Palette, wash
from app.look.typeface import Sizes, font
from app.wording.count_pictures import CountBar, CountPicture, PairPicture, Standing

PITCH = 1.22
"""The least height of a row as a multiple of its text."""

SIGN = 1.3
"""The room for the sign before a name, as a multiple of the text."""

_MOST_NAMES = 0.6
"""The part of the width that names may take; the bars have the rest."""

_MOST_LINES = 60
"""More lines than the longest name takes."""

_THICK = 1.1
"""The most height of a bar, as a multiple of the text."""

_MOST_SPARE = 0.8
"""The most space between two rows, as a multiple of the text."""

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def bars_with_room(rect: QRectF, picture: CountPicture, sizes: Sizes) -> int:
    """Return how many bars have room at the smallest size, their names to the last letter."""
    at = _Columns.of(rect, picture.bars, sizes.smallest)
    left = rect.height() - _head(picture, sizes)
    for number, high in enumerate(at.highs):
        left -= high
        if left < 0:
            return number
    return len(at.highs)


def draw_count(brush: Brush, rect: QRectF, picture: CountPicture) -> None:
    """Paint the bars below each other, and the line that elects across them.

    A long name takes several lines, at the largest size that leaves all bars their room.
    """
    painter, sizes, bars = brush.painter, brush.sizes, picture.bars
    if not bars:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    head = _head(picture, sizes)
    at = _fitting(rect, bars, sizes, rect.height() - head)
    spare = max(0.0, (rect.height() - head - sum(at.highs)) / len(bars))
    spare = min(spare, at.pixels * _MOST_SPARE)
    top = rect.y() + head
    for bar, name, high in zip(bars, at.names, at.highs, strict=True):
        row = QRectF(rect.x(), top, rect.width(), high + spare)
        _draw_bar(brush, row, bar, name, picture.whole, at)
        top = row.bottom()
    if picture.threshold:
        _draw_line(brush, rect, picture, at, top)
    painter.restore()


def _head(picture: CountPicture, sizes: Sizes) -> float:
    return sizes.smallest * 1.3 if picture.threshold else 0.0


def _fitting(rect: QRectF, bars: Sequence[CountBar], sizes: Sizes, high: float) -> _Columns:
    """Return the largest size at which all names have room, on one line rather than large."""
    whole: _Columns | None = None
    pixels = max(sizes.smallest, sizes.largest)
    while True:
        at = _Columns.of(rect, bars, pixels)
        if sum(at.highs) <= high:
            if all(len(each.lines) == 1 for each in at.names):
                return at
            whole = whole or at
        if pixels == sizes.smallest:
            return whole or at
        pixels = max(sizes.smallest, pixels * 9 // 10)


class _Columns(msgspec.Struct, frozen=True):
    """Where names, bars and figures stand at one size of text, and how high each row is."""

    pixels: int
    names: tuple[Fitted, ...]
    highs: tuple[float, ...]
    bar: float
    figures: float

    @property
    def bars_wide(self) -> float:
        return max(1.0, self.figures - self.pixels * 0.6 - self.bar)

    @staticmethod
    def of(rect: QRectF, bars: Sequence[CountBar], pixels: int) -> _Columns:
        """Give figures all that they need, and names the more the less a bar has to say."""
        bold, plain = (QFontMetricsF(font(pixels, bold=each)) for each in (True, False))
        figures = max(plain.horizontalAdvance(_figures(each)) for each in bars) + 1
        sign, gap = pixels * SIGN, pixels * 1.6
        wide = max(bold.horizontalAdvance(each.name) for each in bars) + 1
        most = min(rect.width() * _MOST_NAMES, rect.width() - figures - sign - gap)
        wide = int(max(1.0, min(wide, most)))
        names = tuple(_name(each.name, wide, pixels) for each in bars)
        highs = tuple(max(each.height, pixels * PITCH) for each in names)
        left = rect.x() + sign + wide + pixels * 0.6
        return _Columns(pixels, names, highs, left, rect.right() - figures - pixels * 0.4)


@lru_cache(maxsize=1024)
def _name(name: str, wide: int, pixels: int) -> Fitted:
    return fit_text(name, wide, pixels * _MOST_LINES, Lettering(pixels, pixels, bold=True))


def _figures(bar: CountBar) -> str:
    return f"{bar.said} {bar.more}".strip()


def _draw_bar(
    brush: Brush, row: QRectF, bar: CountBar, name: Fitted, whole: int, at: _Columns
) -> None:
    sign, colour = _signed(bar.standing, brush.palette)
    side = at.pixels * 0.95
    if sign is not None:
        brush.sign(QRectF(row.x(), row.center().y() - side / 2, side, side), sign, colour)
    left = row.x() + at.pixels * SIGN
    words = QRectF(left, row.y(), max(1.0, at.bar - at.pixels * 0.4 - left), row.height())
    quiet = bar.standing in (Standing.LEAVES, Standing.SPENT)
    ink = brush.palette.ink_soft if quiet else brush.palette.ink
    draw_fitted(brush.painter, words, name, ink, _LEFT)
    _draw_pieces(brush, row, bar, whole, at)
    plain = Lettering(at.pixels, at.pixels, most_lines=1)
    figures = QRectF(at.figures, row.y(), row.right() - at.figures, row.height())
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    brush.text(figures, _figures(bar), brush.palette.ink, plain, right)


def _signed(standing: Standing, palette: Palette) -> tuple[Sign | None, QColor]:
    return {
        Standing.IN: (None, palette.aside),
        Standing.ELECTED: (Sign.AGREE, palette.agree),
        Standing.LEAVES: (Sign.CROSS, palette.block),
        Standing.SPENT: (Sign.LEVEL, palette.ink_soft),
    }[standing]


def _draw_pieces(brush: Brush, row: QRectF, bar: CountBar, whole: int, at: _Columns) -> None:
    high = min(row.height() * 0.56, at.pixels * _THICK)
    room = QRectF(at.bar, row.center().y() - high / 2, at.bars_wide, high)
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
    brush: Brush, rect: QRectF, picture: CountPicture, at: _Columns, below: float
) -> None:
    smallest = brush.sizes.smallest
    across = at.bar + at.bars_wide * min(picture.threshold, picture.whole) / max(1, picture.whole)
    brush.painter.setPen(QPen(brush.palette.ink, max(2.0, smallest / 10), Qt.PenStyle.DashLine))
    brush.painter.drawLine(int(across), int(rect.y() + smallest * 1.25), int(across), int(below))
    face = Lettering(smallest, smallest, bold=True, most_lines=1)
    wide = brush.fitter.fit(picture.line, rect.width(), smallest * 2, face).width + smallest * 0.5
    left = min(max(rect.x(), across - wide / 2), rect.right() - wide)
    brush.text(QRectF(left, rect.y(), wide, smallest * 1.25), picture.line, brush.palette.ink, face)


def draw_pairs(brush: Brush, rect: QRectF, picture: PairPicture) -> None:
    """Paint a grid: who stands in the row, before whom in the column; wins are filled."""
    painter, palette, sizes, count = brush.painter, brush.palette, brush.sizes, len(picture.names)
    if not count:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    high = min(rect.height() / (count + 1), sizes.largest * 2.2)
    pixels = max(sizes.smallest, min(sizes.largest, int(high / PITCH)))
    lettered = [f"{chr(ord('A') + at % 26)} {each}" for at, each in enumerate(picture.names)]
    named, pixels = _named(rect, lettered, high, (pixels, sizes.smallest))
    wide = min((rect.width() - named) / count, high * 2.2)
    bold = Lettering(pixels, pixels, bold=True)
    for one, said in enumerate(lettered):
        top = rect.y() + high * (one + 1)
        row = QRectF(rect.x(), top, named - pixels * 0.4, high)
        brush.text(row, said, palette.ink, bold, _LEFT)
        above = QRectF(rect.x() + named + wide * one, rect.y(), wide, high)
        brush.text(above, said[:1], palette.ink_soft, bold)
        for other in range(count):
            cell = QRectF(rect.x() + named + wide * other, top, wide, high).adjusted(1, 1, -1, -1)
            _draw_pair(brush, cell, picture, (one, other), pixels)
    painter.restore()


def _named(
    rect: QRectF, names: Sequence[str], high: float, sizes: tuple[int, int]
) -> tuple[float, int]:
    """Return the least width and the largest size at which all names have room in their rows."""
    pixels, smallest = sizes
    least = smallest * 3.0 * len(names)
    while True:
        for share in (0.42, 0.6, 0.75):
            wide = min(rect.width() * share, rect.width() - least)
            laid = [_name(each, int(max(1.0, wide - pixels)), pixels) for each in names]
            if all(each.height <= high + 1 for each in laid):
                longest = max(each.width for each in laid)
                return min(wide, longest + pixels * 1.5), pixels
        if pixels == smallest:
            return rect.width() * 0.6, pixels
        pixels = max(smallest, pixels * 9 // 10)


def _draw_pair(
    brush: Brush, cell: QRectF, picture: PairPicture, pair: tuple[int, int], pixels: int
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
    brush.text(cell, str(picture.numbers[one][other]), ink, face)
