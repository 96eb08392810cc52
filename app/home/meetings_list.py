"""The list of meetings: title, a line about it, and whether it still runs."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.home.meetings_model import MeetingsModel, Role
from app.keyboard.shortcut import ENTERS
from app.look.dress import Dress
from app.look.labels import fitting
from app.look.mirror import turn_round, write
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
        self.setItemDelegate(_MeetingPainter(dress, self))
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
        for row in range(self._meetings.rowCount()):
            if self._meetings.index(row).data(Role.ID) == meeting:
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


class _MeetingPainter(QStyledItemDelegate):
    """Paints two lines and, at the right, the state: filled with amber while it runs."""

    def __init__(self, dress: Dress, parent: QWidget) -> None:
        super().__init__(parent)
        self._dress = dress

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt hands both over
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002
    ) -> QSize:
        scale = self._dress.scale
        high = QFontMetrics(font(scale.body)).height() + QFontMetrics(font(scale.small)).height()
        return QSize(160, high + 2 * _PAD + 3)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        option.widget.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
        )
        turn_round(painter, QRectF(option.rect))
        box = option.rect.adjusted(_PAD + 3, _PAD, -_PAD, -_PAD)
        left = self._paint_state(painter, box, index)
        self._paint_lines(painter, box.adjusted(0, 0, left - box.right(), 0), index)
        painter.restore()

    def _paint_state(
        self, painter: QPainter, box: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> int:
        """Return where the state begins."""
        words, running = str(index.data(Role.STATE)), bool(index.data(Role.RUNNING))
        if not words:
            return box.right()
        palette = self._dress.palette
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
        return int(pill.left()) - _PAD

    def _paint_lines(
        self, painter: QPainter, box: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        palette, scale = self._dress.palette, self._dress.scale
        top = box.y()
        for role, face, ink in (
            (Qt.ItemDataRole.DisplayRole, font(scale.body, bold=True), palette.ink),
            (Role.LINE, font(scale.small), palette.ink_soft),
        ):
            metrics = QFontMetrics(face)
            painter.setFont(face)
            painter.setPen(ink)
            words = str(index.data(role))
            shown = fitting(words, metrics, box.width())
            line = QRectF(box.x(), top, box.width(), metrics.height())
            write(painter, line, Qt.AlignmentFlag.AlignVCenter, shown)
            top += metrics.height() + 3
