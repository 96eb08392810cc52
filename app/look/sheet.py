"""A scrolling view of numbered lines and redlines (the matter in console and desk)."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from app.look.palette import Palette
from app.look.redline import Sheet, SheetLine, draw_rows, lay_sheet, plain_text
from app.look.viewport import give_viewport

MARGIN = 10


class TextSheet(QAbstractScrollArea):
    """Shows lines, scrolls with keys and wheel, and keeps a line in view.

    Screen readers get the same text as a description. The caller gives the accessible name.
    """

    line_clicked = Signal(int)
    """The number of a line that was clicked."""

    def __init__(self, palette: Palette, pixels: int, parent: QWidget | None = None) -> None:
        """`pixels`: the size of the text."""
        super().__init__(parent)
        give_viewport(self)
        self._palette = palette
        self._pixels = pixels
        self._lines: tuple[SheetLine, ...] = ()
        self._sheet: Sheet | None = None
        self._marked: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def set_lines(self, lines: Sequence[SheetLine], spoken: str = "") -> None:
        """Show other lines; `spoken` is what a screen reader reads, if not the plain text.

        The place in view stays where it is. Equal lines change nothing.
        """
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        self.setAccessibleDescription(spoken or plain_text(self._lines))
        self._lay_anew()

    def wear(self, palette: Palette, pixels: int | None = None) -> None:
        """Take other colours, and another size of text if one is given."""
        self._palette = palette
        self._pixels = pixels or self._pixels
        self._lay_anew()

    def lines(self) -> tuple[SheetLine, ...]:
        """What is shown."""
        return self._lines

    def show_line(self, number: int | None) -> None:
        """Set off the line with a number and bring it into view; None sets off nothing."""
        self._marked = number
        self.viewport().update()
        for row in self._laid().rows:
            if number is not None and row.line.number == number:
                self._reveal(row.top, row.top + row.height)
                return

    def content_height(self, width: int) -> int:
        """The height all lines need at a width of the whole widget, in pixels."""
        sheet = lay_sheet(self._lines, max(1, width - 2 * MARGIN), self._palette, self._pixels)
        return int(sheet.height) + 2 * MARGIN + 1

    def _reveal(self, top: float, bottom: float) -> None:
        bar = self.verticalScrollBar()
        high = self.viewport().height() - 2 * MARGIN
        if top < bar.value() or bottom - top > high:
            bar.setValue(int(top))
        elif bottom > bar.value() + high:
            bar.setValue(int(bottom - high) + 1)

    def _laid(self) -> Sheet:
        width = max(1, self.viewport().width() - 2 * MARGIN)
        if self._sheet is None or self._sheet.width != width:
            self._sheet = lay_sheet(self._lines, width, self._palette, self._pixels)
            self._set_bar()
        return self._sheet

    def _lay_anew(self) -> None:
        self._sheet = None
        if self.isVisible():
            self._laid()
            self.viewport().update()

    def _set_bar(self) -> None:
        if self._sheet is None:
            return
        bar = self.verticalScrollBar()
        room = self.viewport().height() - 2 * MARGIN
        bar.setRange(0, max(0, int(self._sheet.height) + 1 - room))
        bar.setPageStep(max(1, room))
        bar.setSingleStep(max(1, round(self._pixels * 1.6)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the lines to the new width."""
        super().resizeEvent(event)
        if self.isVisible():
            self._laid()
            self._set_bar()

    def showEvent(self, event: QShowEvent) -> None:
        """Lay the lines only now: as long as nobody sees them, their width is not known."""
        super().showEvent(event)
        self._laid()
        self._set_bar()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lines in view, and a ring where the keyboard is."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.viewport().rect())
        painter.fillRect(box, self._palette.paper_raised)
        scrolled = self.verticalScrollBar().value()
        draw_rows(
            painter,
            self._laid(),
            QPointF(MARGIN, MARGIN - scrolled),
            self._palette,
            visible=(scrolled - MARGIN, scrolled + box.height()),
            marked=self._marked,
        )
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._palette.focus, 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 7, 7)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Say which line was clicked."""
        at = event.position().y() - MARGIN + self.verticalScrollBar().value()
        for row in self._laid().rows:
            if row.top <= at < row.top + row.height and row.line.number is not None:
                self.line_clicked.emit(row.line.number)
                break
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The end of a click, which nobody else need hear of."""
        event.accept()
