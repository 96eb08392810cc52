"""The list of what can be looked at: the proposal as it reads, and every amendment to it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from app.console.buttons import plain_tip
from app.console.label_delegate import LabelDelegate
from app.console.label_rows import LabelRow, Rows
from app.look.dress import Dress
from app.look.moved import MovedMarks
from app.look.palette import Palette
from app.look.row_state import Index, RowsModel
from app.look.steady import Steady
from app.look.viewport import give_viewport


class LabelModel(RowsModel[LabelRow]):
    """The rows."""

    rows: Rows

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


class LabelList(QListView):
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
        give_viewport(self)
        self.labels = LabelModel(Rows(), self)
        self.steady = Steady(self, lambda index: self._label(index.row()))
        self.moves = MovedMarks(self)
        self._delegate = LabelDelegate(self, dress, self.moves)
        self.setModel(self.labels)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda _point: self._open())
        self.setAccessibleName(self.tr("The text and its amendments"))
        self.setToolTip(
            plain_tip(self.tr("Enter: what can be done · Ctrl+Space: switch on or off"))
        )
        self.selectionModel().currentChanged.connect(self._on_current)

    def wear(self, _palette: Palette) -> None:
        self._delegate.wear()
        self.scheduleDelayedItemsLayout()

    def show_rows(self, rows: Rows, look_at: str) -> None:
        """Show other rows, and look at the one with a label; the place in view stays."""
        value = self.verticalScrollBar().value()
        before = self.labels.rows.labels
        if before[:1] == rows.labels[:1]:
            self.moves.note(before, rows.labels)
        self.blockSignals(True)
        self.labels.put(rows)
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
            box = self._delegate.switch_box(QRectF(self.visualRect(index)), row.depth)
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
        point = event.position().toPoint()
        index = self.indexAt(point)
        to = index.row() + (point.y() > self.visualRect(index).center().y())
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        labels, dragged = self.labels.rows.labels, self.steady.pressed or self.label()
        if dragged in labels:
            row = labels.index(str(dragged))
            self._move(row, to if index.isValid() else len(labels))

    def _move(self, row: int, to: int) -> None:
        """Ask for another place: before the row ``to``, never before the text itself."""
        if row > 0 and 1 <= to <= len(self.labels.rows) and to not in (row, row + 1):
            self.moved.emit(self._label(row), to)
