"""The list of meetings: title, a line about it, and whether it still runs."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem, QWidget

from app.home.meetings import Listed
from app.home.meetings_model import MeetingsModel
from app.keyboard.shortcut import ENTERS
from app.look.dress import Dress
from app.look.labels import fitting
from app.look.mirror import write
from app.look.row_state import ROW, Index, RowDelegate
from app.look.typeface import font

_PAD = 9


class MeetingsList(QListView):
    """Opens a meeting by Enter or a double click."""

    open_wanted = Signal(str)
    chosen = Signal()
    """Another meeting is chosen, or none."""

    def __init__(self, model: MeetingsModel, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meetings = model
        self.setModel(model)
        self.setItemDelegate(_MeetingPainter(model, self, dress))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Meetings"))
        self.setToolTip(self.tr("Enter or a double click opens a meeting"))
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentChanged.connect(self.chosen)
        model.modelReset.connect(self._choose_first)

    def chosen_meeting(self) -> str:
        """Return the id of the meeting that is chosen, empty for none."""
        meeting = self._meetings.at(self.currentIndex())
        return meeting.id if meeting else ""

    def choose(self, meeting: str) -> None:
        for row, each in enumerate(self._meetings.rows):
            if each.id == meeting:
                self.setCurrentIndex(self._meetings.index(row))

    def open_chosen(self) -> None:
        if self.chosen_meeting():
            self.open_wanted.emit(self.chosen_meeting())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTERS:
            self.open_chosen()
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        self.setCurrentIndex(index)
        self.open_chosen()

    def _choose_first(self) -> None:
        if self._meetings.rowCount():
            self.setCurrentIndex(self._meetings.index(0))
        self.chosen.emit()


class _MeetingPainter(RowDelegate):
    """Paints two lines and, at the right, the state: filled with amber while it runs."""

    def __init__(self, model: MeetingsModel, view: MeetingsList, dress: Dress) -> None:
        super().__init__(view, dress)
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        scale = self._dress.scale
        high = QFontMetrics(font(scale.body)).height() + QFontMetrics(font(scale.small)).height()
        return QSize(160, high + 2 * _PAD + 3)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        option.widget.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
        )
        super().paint(painter, option, index)

    def _draw(self, painter: QPainter, box: QRectF, index: Index) -> None:
        meeting: Listed = index.data(ROW)
        inner = box.adjusted(_PAD + 3, _PAD, -_PAD, -_PAD)
        self._draw_lines(painter, inner, self._draw_state(painter, inner, meeting), meeting)

    def _draw_state(self, painter: QPainter, box: QRectF, meeting: Listed) -> float:
        """Return up to where the lines have room."""
        words, running = self._model.state(meeting), meeting.running
        if not words:
            return box.right()
        palette = self._palette
        face = font(self._dress.scale.small, bold=running)
        metrics = QFontMetrics(face)
        wide, high = metrics.horizontalAdvance(words) + 18, metrics.height() + 4
        pill = QRectF(box.right() - wide, box.center().y() - high / 2, wide, high)
        if running:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.accent)
            painter.drawRoundedRect(pill, high / 2, high / 2)
        painter.setFont(face)
        painter.setPen(palette.ink_on_accent if running else palette.ink_soft)
        write(painter, pill, Qt.AlignmentFlag.AlignCenter, words)
        return pill.left() - _PAD

    def _draw_lines(self, painter: QPainter, box: QRectF, until: float, meeting: Listed) -> None:
        palette, scale, top = self._palette, self._dress.scale, box.y()
        wide = until - box.x()
        for words, face, ink in (
            (self._model.title(meeting), font(scale.body, bold=True), palette.ink),
            (self._model.line(meeting), font(scale.small), palette.ink_soft),
        ):
            metrics = QFontMetrics(face)
            painter.setFont(face)
            painter.setPen(ink)
            line = QRectF(box.x(), top, wide, metrics.height())
            write(painter, line, Qt.AlignmentFlag.AlignVCenter, fitting(words, metrics, int(wide)))
            top += metrics.height() + 3
