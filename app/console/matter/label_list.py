"""The list of what can be looked at: the proposal as it reads, and every amendment to it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QWidget

from app.console.matter.label_rows import LabelRow, Rows
from app.look.dress import Dress
from app.look.icons import Sign, draw_sign
from app.look.labels import give_tip, plain_tip
from app.look.mirror import mirrored, write
from app.look.moved import MovedMarks
from app.look.row_state import (
    ROW,
    EvenList,
    Index,
    RowDelegate,
    RowsModel,
    RowUnderMouse,
    draw_elided,
    draw_row_ground,
    dropped_before,
)
from app.look.steady import Steady
from app.look.typeface import font


class LabelDelegate(RowDelegate):
    """Paints label and words, and below them what is known."""

    def __init__(self, view: QListView, dress: Dress, moves: MovedMarks) -> None:
        super().__init__(view, dress)
        self._moves = moves
        self._hover = RowUnderMouse(view)
        self.wear()

    def wear(self) -> None:
        scale = self._dress.scale
        self._bold = font(scale.body, bold=True)
        self._plain = font(scale.body)
        self._small = font(scale.small)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(160, round(self._dress.scale.body * 1.5 + self._dress.scale.small * 1.7))

    def _draw(self, painter: QPainter, box: QRectF, index: Index) -> None:
        row: LabelRow = index.data(ROW)
        draw_row_ground(painter, box, index, self._hover, self._palette)
        inner = box.adjusted(10 + 18 * row.depth, 3, -8, -3)
        if row.switched is not None:
            self._draw_switch(painter, self.switch_box(box, row.depth), on=row.switched)
        if index.row():
            inner.adjust(self._dress.scale.body * 1.6, 0, 0, 0)
        high = self._dress.scale.body * 1.5
        painter.setPen(self._palette.ink_soft if row.settled else self._palette.ink)
        painter.setFont(self._bold)
        label = f"{self._moves.before(row.label)}{row.label}"
        wide = QFontMetricsF(self._bold).horizontalAdvance(label) + 10
        middle = Qt.AlignmentFlag.AlignVCenter
        first = QRectF(inner.x(), inner.y(), inner.width(), high)
        write(painter, first, middle, label)
        painter.setFont(self._plain)
        words = first.adjusted(wide, 0, 0, 0)
        if painter.fontMetrics().horizontalAdvance(row.words) > words.width():
            painter.setFont(self._small)
        draw_elided(painter, words, row.words)
        below = QRectF(inner.x(), inner.y() + high, inner.width(), inner.height() - high)
        self._draw_about(painter, below, row)

    def switch_box(self, box: QRectF, depth: int) -> QRectF:
        """Where the box stands that switches an amendment on."""
        side = self._dress.scale.body * 1.1
        return QRectF(box.x() + 9 + 18 * depth, box.center().y() - side / 2, side, side)

    def _draw_switch(self, painter: QPainter, box: QRectF, *, on: bool) -> None:
        palette = self._palette
        painter.setPen(QPen(palette.edge, 1.4))
        painter.setBrush(palette.accent if on else palette.paper_raised)
        painter.drawRoundedRect(box, 4, 4)
        if on:
            tick = box.adjusted(2, 2, -2, -2)
            draw_sign(painter, tick, Sign.DONE, palette.ink_on_accent, palette.accent)

    def _draw_about(self, painter: QPainter, box: QRectF, row: LabelRow) -> None:
        painter.setFont(self._small)
        painter.setPen(self._palette.ink_soft)
        left = box.x()
        if row.clash:
            side = float(self._dress.scale.small)
            sign = QRectF(left, box.center().y() - side / 2, side, side)
            draw_sign(
                painter, sign, Sign.CONCERN, self._palette.concern, self._palette.paper_raised
            )
            painter.setPen(self._palette.concern)
            wide = painter.fontMetrics().horizontalAdvance(row.clash)
            at = QRectF(left + side + 4, box.y(), min(wide + 2, box.width()), box.height())
            draw_elided(painter, at, row.clash)
            left = at.right() + 12
            painter.setPen(self._palette.ink_soft)
        draw_elided(painter, QRectF(left, box.y(), box.right() - left, box.height()), row.about)


class LabelModel(RowsModel[LabelRow]):
    """The rows."""

    rows: Rows

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows.labels)

    def spoken(self, row: LabelRow) -> str:
        """Return label, words and what is known, and whether it is switched on."""
        switched = self.tr("switched on") if row.switched else ""
        parts = (f"{row.label} {row.words}", row.about, row.clash, switched)
        return ", ".join(each for each in parts if each)

    def other(self, row: LabelRow, role: int) -> object:
        """Return the tooltip."""
        if role != Qt.ItemDataRole.ToolTipRole:
            return None
        lines = (f"{row.label} {row.words}", row.about, row.clash)
        return plain_tip("\n".join(each for each in lines if each)).replace("\n", "<br>")

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row but the first, the text itself, may be dragged elsewhere."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.row() else flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction


class LabelList(EvenList):
    """Lets a person choose at which text to look, and what to do with it.

    ``looked_at`` carries a label. ``switched`` one to be switched on or off, ``opened`` one whose
    acts are wanted, ``withdrawn`` one to be taken back; ``moved`` one, and before which row it
    goes.
    """

    looked_at = Signal(str)
    switched = Signal(str)
    opened = Signal(str)
    withdrawn = Signal(str)
    moved = Signal(str, int)

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.labels = LabelModel(Rows(), self)
        self.steady = Steady(self, lambda index: self._label(index.row()))
        self.moves = MovedMarks(self)
        self._delegate = LabelDelegate(self, dress, self.moves)
        self.setModel(self.labels)
        self.setItemDelegate(self._delegate)
        dress.changed.connect(self.wear)
        self.setMouseTracking(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda _point: self._open())
        self.setAccessibleName(self.tr("The text and its amendments"))
        keys = self.tr("Enter: what can be done · Ctrl+Space: switch on or off")
        give_tip(self, keys, keys)
        self.selectionModel().currentChanged.connect(self._on_current)

    def wear(self) -> None:
        self._delegate.wear()
        self.scheduleDelayedItemsLayout()

    def show_rows(self, rows: Rows, look_at: str) -> None:
        """Show other rows, and look at the one with a label; the place in view stays."""
        value = self.verticalScrollBar().value()
        before = self.labels.rows
        if before.labels[:1] == rows.labels[:1]:
            self.moves.note(before.labels, rows.labels)
        self.blockSignals(True)
        if rows is not before:
            put = self.labels.put if len(rows) != len(before) else self.labels.reword
            put(rows)
        self.blockSignals(False)
        at = rows.labels.index(look_at) if look_at in rows.labels else 0
        if rows and self.currentIndex().row() != at:
            self.blockSignals(True)
            self.setCurrentIndex(self.labels.index(at))
            self.blockSignals(False)
        self.verticalScrollBar().setValue(value)
        if rows:
            self.scrollTo(self.labels.index(at))

    def label(self) -> str:
        return self._label(self.currentIndex().row())

    def _label(self, row: int) -> str:
        labels = self.labels.rows.labels
        return labels[row] if 0 <= row < len(labels) else ""

    def _on_current(self, index: Index) -> None:
        label = self._label(index.row())
        if label:
            self.looked_at.emit(label)

    def _open(self) -> None:
        if self.label():
            self.opened.emit(self.label())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the acts, Ctrl+Space switches, Alt+arrows move, Delete withdraws."""
        key, held = event.key(), event.modifiers()
        row, label = self.currentIndex().row(), self.label()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif key == Qt.Key.Key_Space and held & Qt.KeyboardModifier.ControlModifier:
            self.switched.emit(label)
        elif key == Qt.Key.Key_Delete and row > 0:
            self.withdrawn.emit(label)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and held & Qt.KeyboardModifier.AltModifier:
            self._move(row, row - 1 if key == Qt.Key.Key_Up else row + 2)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click into the box of a row switches it; any other looks at the row."""
        index = self.indexAt(event.position().toPoint())
        row = self.labels.rows[index.row()] if index.isValid() else None
        if row is not None and row.switched is not None:
            around = QRectF(self.visualRect(index))
            box = mirrored(self._delegate.switch_box(around, row.depth), around)
            if box.adjusted(-4, -6, 4, 6).contains(event.position()):
                self.steady.let_go()
                self.switched.emit(row.label)
                event.accept()
                return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._open()
        event.accept()

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag; the list holds still until what is dragged was dropped."""
        super().startDrag(actions)
        self.steady.let_go()

    def dropEvent(self, event: QDropEvent) -> None:
        """Say where a row was dropped; the list itself changes only once that is done."""
        to = dropped_before(self, event)
        labels, dragged = self.labels.rows.labels, self.steady.pressed or self.label()
        if dragged in labels:
            self._move(labels.index(str(dragged)), to)

    def _move(self, row: int, to: int) -> None:
        """Ask for another place: before the row ``to``, never before the text itself."""
        if row > 0 and 1 <= to <= len(self.labels.rows) and to not in (row, row + 1):
            self.moved.emit(self._label(row), to)
