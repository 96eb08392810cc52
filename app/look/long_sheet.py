"""Numbered lines of which only those in view are ever laid out."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

import msgspec
from PySide6.QtGui import QFontMetricsF

from app.look.palette import Palette
from app.look.redline import LaidLine, Sheet, SheetLine, gutter_of, row_of
from app.look.typeface import font

_SAMPLE = "the quick brown fox jumps over a lazy dog, 1234567890."


class LongSheet:
    """Lines at one width, size and palette; heights are estimated until a line has been in view.

    A line is laid out when it is first asked for, and kept.
    """

    def __init__(
        self, lines: Sequence[SheetLine], width: float, palette: Palette, pixels: int
    ) -> None:
        """Estimate where each line stands; takes time in proportion to their number, but little."""
        self.width = width
        self._lines = lines
        self._palette = palette
        self._pixels = pixels
        self.gutter = gutter_of(lines, pixels)
        self._rows: dict[int, LaidLine] = {}
        self._heights = self._estimates()
        self._tops: list[float] = []
        self._sum_up()

    def _estimates(self) -> list[float]:
        metrics = QFontMetricsF(font(self._pixels))
        wide = metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        fit = max(1, int(max(1.0, self.width - self.gutter) / wide))
        one, more = metrics.height() * 1.22, self._pixels * 0.34
        return [one * (1 + _letters(line) // fit) + more for line in self._lines]

    def _sum_up(self) -> None:
        self._tops = list(accumulate(self._heights, initial=0.0))

    @property
    def height(self) -> float:
        return self._tops[-1]

    def top(self, index: int) -> float:
        return self._tops[index]

    def index_at(self, height: float) -> int:
        """The index of the line at a height; the first or last where it is beyond."""
        return max(0, min(len(self._lines) - 1, bisect_right(self._tops, height) - 1))

    def settle(self, first: int, high: float) -> None:
        """Lay out the lines from `first` over a height, so that what is known of them is exact."""
        at, used, changed = first, 0.0, False
        while at < len(self._lines) and used <= high:
            if at not in self._rows:
                row = self._row(at)
                changed = changed or row.height != self._heights[at]
                self._heights[at] = row.height
            used += self._heights[at]
            at += 1
        if changed:
            self._sum_up()

    def part(self, top: float, high: float) -> Sheet:
        """The lines between two heights, laid out where they stand."""
        if not self._lines:
            return Sheet(self._pixels, self.width, 0.0, 0, True, (), self.gutter)
        first = self.index_at(top)
        self.settle(first, high + (top - self._tops[first]))
        rows: list[LaidLine] = []
        at = first
        while at < len(self._lines) and self._tops[at] <= top + high:
            rows.append(msgspec.structs.replace(self._row(at), top=self._tops[at]))
            at += 1
        whole = len(rows) == len(self._lines)
        return Sheet(self._pixels, self.width, self.height, first, whole, tuple(rows), self.gutter)

    def _row(self, index: int) -> LaidLine:
        row = self._rows.get(index)
        if row is None:
            line = self._lines[index]
            row = row_of(line, 0.0, self.width, self.gutter, self._palette, self._pixels)
            self._rows[index] = row
        return row


def _letters(line: SheetLine) -> int:
    return sum([len(each.text) for each in line.segments]) + len(line.note)
