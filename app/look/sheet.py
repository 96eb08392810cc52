"""A scrolling view of numbered lines and redlines (the matter in console and desk)."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

import msgspec
from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from app.look.mirror import turn_round
from app.look.palette import Palette
from app.look.redline import LaidLine, Sheet, SheetLine, draw_rows, gutter_of, plain_text, row_of
from app.look.typeface import font
from app.look.viewport import give_viewport
from app.speaking.parts import Heard, Part, Role, Stands

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
        letters = [  # nearly all lines of a long text are of one segment
            _letters(line) if line.note or len(line.segments) != 1 else len(line.segments[0].text)
            for line in self._lines
        ]
        return [one * (1 + many // fit) + more for many in letters]

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


MARGIN = 10

_MEASURED = 150
"""Lines up to which all are laid out, so that the scroll bar is exact."""

_SPOKEN = 40
"""Lines of a longer text, on each side, that are read to those who hear the screen."""


class TextSheet(QAbstractScrollArea, Heard):
    """Shows lines, scrolls with keys and wheel, and keeps a line in view.

    Screen readers get the same text as a description. The caller gives the accessible name.
    """

    line_clicked = Signal(int)
    """The number of a line that was clicked."""

    scrolled = Signal(int)
    """Somebody scrolled; carries the number of the line that stands for what is in view."""

    def __init__(self, palette: Palette, pixels: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_viewport(self)
        self._palette = palette
        self._pixels = pixels
        self._lines: tuple[SheetLine, ...] = ()
        self._sheet: LongSheet | None = None
        self._whole: LongSheet | None = None
        """The lines at the width at which their height was asked for last."""

        self._in_view: tuple[int, SheetLine, float] | None = None
        self._marked: int | None = None
        self._sought: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().actionTriggered.connect(lambda _action: self._on_scrolled())

    def set_lines(self, lines: Sequence[SheetLine]) -> None:
        """Show other lines.

        The words in view stay in view, wherever they stand now. Equal lines change nothing.
        """
        if tuple(lines) == self._lines:
            return
        self._remember_view()
        self._lines = tuple(lines)
        self._speak(0)
        self._lay_anew()

    def wear(self, palette: Palette, pixels: int | None = None) -> None:
        """Take other colours, and another size of text if one is given."""
        self._remember_view()
        self._palette = palette
        self._pixels = pixels or self._pixels
        self._lay_anew()

    def lines(self) -> tuple[SheetLine, ...]:
        return self._lines

    def show_line(self, number: int | None) -> None:
        """Set off the line with a number and bring it into view; None sets off nothing."""
        self._marked = self._sought = number
        self.viewport().update()
        index = None if number is None else self._index_of(number)
        if index is not None:
            self._seek()
            if len(self._lines) > _MEASURED:
                self._speak(index)

    def _seek(self) -> None:
        """Bring the line that was asked for into view, as long as nobody has scrolled away."""
        index = None if self._sought is None else self._index_of(self._sought)
        if index is not None and self.isVisible():
            self._reveal(index)

    def _speak(self, index: int) -> None:
        """Give those who hear the screen the text; of a long one the lines around one of them."""
        around = self._lines
        if len(around) > _MEASURED:
            around = around[max(0, index - _SPOKEN) : index + _SPOKEN]
        self.setAccessibleDescription(plain_text(around))

    heard_as = Role.Document

    def heard_parts(self) -> int:
        return len(self._lines)

    def heard_part(self, at: int) -> Part:
        """Return a line with what is struck and what is new; of a long text its place is near."""
        if self._sheet is None:
            box = QRect()
        else:
            top = MARGIN + self._sheet.top(at) - self.verticalScrollBar().value()
            high = self._sheet.top(at + 1) - self._sheet.top(at)
            box = QRectF(MARGIN, top, self._sheet.width, high).toAlignedRect()
        line = self._lines[at]
        role = Role.Heading if line.heading else Role.Paragraph
        stands = Stands.MAY_BE_PRESSED if line.number is not None else Stands.PLAINLY
        return Part(plain_text([line]), box, stands, role)

    def press_part(self, at: int) -> None:
        """Do what a click on a numbered line does."""
        number = self._lines[at].number
        if number is not None:
            self.line_clicked.emit(number)

    def content_height(self, width: int) -> int:
        """The height all lines need at a width of the whole widget, in pixels.

        Of a long text it is an estimate.
        """
        if len(self._lines) > _MEASURED:
            return int(len(self._lines) * self._pixels * 1.6) + 2 * MARGIN
        wide = max(1, width - 2 * MARGIN)
        known = (each for each in (self._sheet, self._whole) if each and each.width == wide)
        sheet = next(known, None) or LongSheet(self._lines, wide, self._palette, self._pixels)
        sheet.settle(0, float("inf"))
        self._whole = sheet
        return int(sheet.height) + 2 * MARGIN + 1

    def line_in_view(self) -> int:
        """The number of the line that stands for what is in view; 0 where none has a number.

        At the beginning it is the first, at the end the last, between them as far down in the
        view as the view is in the text: so another view of the same text can follow.
        """
        if not self._lines:
            return 0
        bar, sheet = self.verticalScrollBar(), self._laid()
        value = bar.sliderPosition()
        down = self._room() * value / bar.maximum() if bar.maximum() else 0
        at = sheet.index_at(value + down)
        numbers = (line.number for line in reversed(self._lines[: at + 1]))
        return next((number for number in numbers if number), 0)

    def scroll_place(self) -> int:
        """How far the text is scrolled, in pixels: to come back to it with `scroll_to`."""
        return self.verticalScrollBar().value()

    def scroll_to(self, place: int) -> None:
        """Stand where another text was left, or at its beginning: nothing is kept in view."""
        self._in_view = self._sought = None
        self.verticalScrollBar().setValue(place)

    def _room(self) -> int:
        return self.viewport().height() - 2 * MARGIN

    def _index_of(self, number: int) -> int | None:
        return next((at for at, line in enumerate(self._lines) if line.number == number), None)

    def _reveal(self, index: int) -> None:
        sheet, bar, high = self._laid(), self.verticalScrollBar(), self._room()
        sheet.settle(index, 1)
        top, bottom = sheet.top(index), sheet.top(index + 1)
        if top < bar.value() or bottom - top > high:
            sheet.settle(index, high)
            self._set_bar()
            bar.setValue(int(sheet.top(index)))
        elif bottom > bar.value() + high:
            sheet.settle(sheet.index_at(bottom - high), high)
            self._set_bar()
            bar.setValue(int(sheet.top(index + 1) - high) + 1)

    def _laid(self) -> LongSheet:
        width = max(1, self.viewport().width() - 2 * MARGIN)
        if self._sheet is None or self._sheet.width != width:
            if self._sheet is not None:
                self._remember_view()
            self._sheet = LongSheet(self._lines, width, self._palette, self._pixels)
            if len(self._lines) <= _MEASURED:
                self._sheet.settle(0, float("inf"))
            self._set_bar()
            self._keep_in_view()
        return self._sheet

    def _remember_view(self) -> None:
        """Know which line is the first in view, and how far it is moved up."""
        value = self.verticalScrollBar().value()
        self._in_view = None
        if self._sheet is not None and value and self._lines:
            at = self._sheet.index_at(value)
            self._in_view = at, self._lines[at], value - self._sheet.top(at)

    def _keep_in_view(self) -> None:
        """Let the line that was the first in view be it again, wherever it stands now."""
        kept, self._in_view = self._in_view, None
        if kept is None or self._sheet is None or not self._lines:
            return
        index, line, moved = kept
        top = self._sheet.top(_nearest(self._lines, index, line))
        self.verticalScrollBar().setValue(round(top + moved))

    def _lay_anew(self) -> None:
        self._sheet = self._whole = None
        if self.isVisible():
            self._laid()
            self.viewport().update()

    def _set_bar(self) -> None:
        if self._sheet is None:
            return
        bar = self.verticalScrollBar()
        room = self._room()
        bar.setRange(0, max(0, int(self._sheet.height) + 1 - room))
        bar.setPageStep(max(1, room))
        bar.setSingleStep(max(1, round(self._pixels * 1.6)))

    def _on_scrolled(self) -> None:
        """Somebody scrolled; the program itself did not."""
        self._sought = None
        self.scrolled.emit(self.line_in_view())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isVisible():
            self._laid()
            self._set_bar()
            self._seek()

    def showEvent(self, event: QShowEvent) -> None:
        """Lay the lines only now: as long as nobody sees them, their width is not known."""
        super().showEvent(event)
        self._laid()
        self._set_bar()
        self._seek()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lines in view, and a ring where the keyboard is."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.viewport().rect())
        painter.fillRect(box, self._palette.paper_raised)
        turn_round(painter, box)
        scrolled = self.verticalScrollBar().value()
        shown = self._laid().part(max(0.0, scrolled - MARGIN), box.height() + MARGIN)
        at = QPointF(MARGIN, MARGIN - scrolled)
        draw_rows(painter, shown, at, self._palette, marked=self._marked)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._palette.focus, 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 7, 7)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().y() - MARGIN + self.verticalScrollBar().value()
        sheet = self._laid()
        if self._lines and 0 <= at < sheet.height:
            number = self._lines[sheet.index_at(at)].number
            if number is not None:
                self.line_clicked.emit(number)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The end of a click, which nobody else need hear of."""
        event.accept()


def _nearest(lines: Sequence[SheetLine], index: int, line: SheetLine) -> int:
    """The index of the line with the same words that is nearest to `index`; else `index` itself."""
    words = _words(line)
    for away in range(len(lines) + index):
        for at in (index - away, index + away):
            if 0 <= at < len(lines) and _words(lines[at]) == words:
                return at
    return min(index, len(lines) - 1)


def _words(line: SheetLine) -> str:
    return "".join(segment.text for segment in line.segments)
