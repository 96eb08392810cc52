"""The record as it grows: time and sentence, struck where it was taken back."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.desk.record_model import RecordModel, Role
from app.look.dress import Dress
from app.look.fit import Fitter, Lettering, draw_fitted
from app.look.mirror import turn_round, write
from app.look.palette import Palette
from app.look.typeface import font

_LINES = 2
_PAD = 5


class RecordList(QTableView):
    """Follows the end of the record, unless somebody has scrolled up to read.

    A table of one column: a list would lay out every row again whenever one comes.
    """

    def __init__(self, model: RecordModel, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._following = True
        self._was_following = True
        self.setModel(model)
        self.setItemDelegate(_RowPainter(dress, model.widest_time(), self))
        self._lay_rows(dress)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("The record"))
        self.setAccessibleDescription(self.tr("Everything that happened, the newest at the end"))
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        model.rowsAboutToBeInserted.connect(self._on_growing)
        model.rowsInserted.connect(self._on_grown)
        self.scrollToBottom()

    def _lay_rows(self, dress: Dress) -> None:
        """Give every row the height of two lines, and the whole width."""
        self.setShowGrid(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._dress = dress
        self._wear()
        dress.changed.connect(self._wear)

    def _wear(self) -> None:
        high = QFontMetrics(font(self._dress.scale.body)).height()
        self.verticalHeader().setDefaultSectionSize(_LINES * high + 2 * _PAD)

    @property
    def following(self) -> bool:
        """Whether the newest row is kept in view."""
        return self._following

    def show_place(self, row: int) -> None:
        """Choose a row, and bring it into the middle."""
        index = self.model().index(row, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index, QTableView.ScrollHint.PositionAtCenter)

    def _on_scrolled(self, value: int) -> None:
        highest = self.verticalScrollBar().maximum()
        self._following = value >= highest - self.fontMetrics().height()

    def _on_growing(self) -> None:
        self._was_following = self._following

    def _on_grown(self) -> None:
        if self._was_following:
            self.scrollToBottom()
            self._following = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the end in view where it was."""
        following = self._following
        super().resizeEvent(event)
        if following:
            self.scrollToBottom()
            self._following = True


class _RowPainter(QStyledItemDelegate):
    """Paints one row: the time in a narrow column, beside it the sentence on two lines at most."""

    def __init__(self, dress: Dress, widest: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._dress = dress
        self._widest = widest
        self._fitter = Fitter(256)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint a row."""
        painter.save()
        panel = QStyle.PrimitiveElement.PE_PanelItemViewItem
        option.widget.style().drawPrimitive(panel, option, painter, option.widget)
        turn_round(painter, QRectF(option.rect))
        box = option.rect.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        wide = self._paint_time(painter, box, str(index.data(Role.TIME)))
        self._paint_sentence(painter, box.adjusted(wide, 0, 0, 0), index)
        painter.restore()

    def _paint_time(self, painter: QPainter, box: QRect, time: str) -> int:
        face = font(self._dress.scale.small)
        metrics = QFontMetrics(face)
        painter.setFont(face)
        painter.setPen(self._palette.ink_soft)
        drop = QFontMetrics(font(self._dress.scale.body)).ascent() - metrics.ascent()
        line = QRectF(box.x(), box.y() + drop, box.width(), metrics.height())
        write(painter, line, Qt.AlignmentFlag.AlignVCenter, time)
        return metrics.horizontalAdvance(self._widest) + 2 * _PAD

    def _paint_sentence(
        self, painter: QPainter, box: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        undone = bool(index.data(Role.UNDONE))
        weighty = bool(index.data(Role.WEIGHTY)) and not undone
        size = self._dress.scale.body
        lettering = Lettering(size, size, bold=weighty, most_lines=_LINES)
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        fitted = self._fitter.fit(text, box.width(), box.height() + 2, lettering)
        colour = self._palette.struck if undone else self._palette.ink
        begin = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        draw_fitted(painter, QRectF(box), fitted, colour, begin)
        if undone:
            self._strike(painter, box, fitted.lines)

    def _strike(self, painter: QPainter, box: QRect, lines: tuple[str, ...]) -> None:
        metrics = QFontMetrics(font(self._dress.scale.body))
        for at, line in enumerate(lines):
            y = box.y() + at * metrics.height() + metrics.ascent() - metrics.strikeOutPos()
            painter.drawLine(box.x(), y, box.x() + metrics.horizontalAdvance(line), y)

    @property
    def _palette(self) -> Palette:
        return self._dress.palette
