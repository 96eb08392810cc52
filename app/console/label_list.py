"""The list of what can be looked at: the proposal as it reads, and every amendment to it."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.look.dress import Dress
from app.look.icons import Sign, draw_sign
from app.look.palette import Palette, wash
from app.look.row_state import RowUnderMouse, is_selected
from app.look.typeface import Scale, font
from app.look.viewport import give_viewport

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole + 1


class LabelRow(msgspec.Struct, frozen=True):
    """One text: its label, what it does, what is known of it; ``clash`` names what it conflicts."""

    label: str
    words: str
    about: str = ""
    clash: str = ""
    depth: int = 0
    settled: bool = False


class LabelModel(QAbstractListModel):
    """The rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.rows: tuple[LabelRow, ...] = ()

    def show_rows(self, rows: tuple[LabelRow, ...]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row, or what a screen reader says of it."""
        if not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            parts = (f"{row.label} {row.words}", row.about, row.clash)
            return ", ".join(each for each in parts if each)
        return None


class LabelDelegate(QStyledItemDelegate):
    """Paints label and words, and below them what is known."""

    def __init__(self, view: QListView, palette: Palette, scale: Scale) -> None:
        """Take colours and sizes."""
        super().__init__(view)
        self._view = view
        self._hover = RowUnderMouse(view)
        self.palette = palette
        self._scale = scale
        self._bold = font(scale.body, bold=True)
        self._plain = font(scale.body)
        self._small = font(scale.small)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Two lines."""
        return QSize(160, round(self._scale.body * 1.5 + self._scale.small * 1.7))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row: LabelRow = index.data(ROW)
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, box, index)
        inner = box.adjusted(10 + 18 * row.depth, 3, -8, -3)
        high = self._scale.body * 1.5
        ink = self.palette.ink_soft if row.settled else self.palette.ink
        painter.setPen(ink)
        painter.setFont(self._bold)
        wide = QFontMetricsF(self._bold).horizontalAdvance(row.label) + 10
        middle = Qt.AlignmentFlag.AlignVCenter
        first = QRectF(inner.x(), inner.y(), inner.width(), high)
        painter.drawText(first, middle, row.label)
        painter.setFont(self._plain)
        words = first.adjusted(wide, 0, 0, 0)
        self._draw_elided(painter, words, row.words)
        below = QRectF(inner.x(), inner.y() + high, inner.width(), inner.height() - high)
        self._draw_about(painter, below, row)
        painter.restore()

    def _draw_about(self, painter: QPainter, box: QRectF, row: LabelRow) -> None:
        painter.setFont(self._small)
        painter.setPen(self.palette.ink_soft)
        left = box.x()
        if row.clash:
            side = float(self._scale.small)
            sign = QRectF(left, box.center().y() - side / 2, side, side)
            draw_sign(painter, sign, Sign.CONCERN, self.palette.concern, self.palette.paper_raised)
            painter.setPen(self.palette.concern)
            wide = painter.fontMetrics().horizontalAdvance(row.clash)
            at = QRectF(left + side + 4, box.y(), min(wide + 2, box.width()), box.height())
            self._draw_elided(painter, at, row.clash)
            left = at.right() + 12
            painter.setPen(self.palette.ink_soft)
        self._draw_elided(
            painter, QRectF(left, box.y(), box.right() - left, box.height()), row.about
        )

    def _draw_elided(self, painter: QPainter, box: QRectF, text: str) -> None:
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, int(box.width())))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)

    def _draw_ground(self, painter: QPainter, box: QRectF, index: Index) -> None:
        palette = self.palette
        if is_selected(self._view, index):
            ground = wash(palette.accent, palette.paper_raised, 20)
        elif self._hover.is_at(index):
            ground = wash(palette.ink, palette.paper_raised, 6)
        else:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)


class LabelList(QListView):
    """Lets a person choose at which text to look."""

    looked_at = Signal(str)

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        give_viewport(self)
        self.labels = LabelModel(self)
        self._delegate = LabelDelegate(self, dress.palette, dress.scale)
        self.setModel(self.labels)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("The text and its amendments"))
        self.selectionModel().currentChanged.connect(self._on_current)

    def wear(self, palette: Palette) -> None:
        """Take other colours."""
        self._delegate.palette = palette
        self.viewport().update()

    def show_rows(self, rows: tuple[LabelRow, ...], look_at: str) -> None:
        """Show other rows, and look at the one with a label."""
        if rows != self.labels.rows:
            self.blockSignals(True)
            self.labels.show_rows(rows)
            self.blockSignals(False)
        at = next((place for place, row in enumerate(rows) if row.label == look_at), 0)
        if rows and self.currentIndex().row() != at:
            self.setCurrentIndex(self.labels.index(at))

    def label(self) -> str:
        """Return the label looked at."""
        at = self.currentIndex().row()
        return self.labels.rows[at].label if 0 <= at < len(self.labels.rows) else ""

    def _on_current(self, index: Index) -> None:
        if 0 <= index.row() < len(self.labels.rows):
            self.looked_at.emit(self.labels.rows[index.row()].label)
