"""The rows of a list, and how a row stands: selected, or under the mouse; its ground, washed so.

Asked of the view, not of the style option: to read an option's state, PySide makes every
name that a style has for anything, and the first picture would wait for that.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QDropEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.look.dress import Dress
from app.look.labels import fitting
from app.look.mirror import turn_round, write
from app.look.palette import Palette, wash
from app.look.viewport import give_viewport

Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")
ROW = Qt.ItemDataRole.UserRole + 1
"""Where a model keeps the row itself."""

FEWEST = 3
"""So many rows of a list are in view on the smallest screen."""


class RowsModel(QAbstractListModel, Generic[Row]):
    """Rows of one kind; those who inherit say what is heard of a row, and its tooltip."""

    def __init__(self, rows: Sequence[Row] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows = rows

    def put(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def reword(self, rows: Sequence[Row]) -> None:
        """Show as many other rows in the places of these."""
        self.rows = rows
        self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def at(self, index: Index) -> Row | None:
        return self.rows[index.row()] if 0 <= index.row() < len(self.rows) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row, or what a screen reader says of it."""
        if (row := self.at(index)) is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.spoken(row)
        return row if role == ROW else self.other(row, role)

    def spoken(self, row: Row) -> str:
        """Return what a screen reader says of a row."""
        raise NotImplementedError

    def other(self, row: Row, role: int) -> object:  # noqa: ARG002 - for those who inherit
        """Return what else is asked of a row, such as its tooltip."""
        return None


def keep_few(view: QAbstractItemView) -> None:
    """Let a view never be lower than its first few rows; with fewer nobody finds their way."""
    rows = range(min(FEWEST, view.model().rowCount()))
    table = view if isinstance(view, QTableView) else None
    high = sum(
        [view.sizeHintForRow(row) if table is None else table.rowHeight(row) for row in rows]
    )
    head = table.horizontalHeader().sizeHint().height() if table is not None else 0
    view.setMinimumHeight(high + head + 2 * view.frameWidth())


class EvenList(QListView):
    """Rows that are all of one height; it scrolls up and down by pixels."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_viewport(self)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._few = 0

    def minimumSizeHint(self) -> QSize:
        """Return the room for the first few rows: with fewer in view nobody finds their way."""
        least, rows = super().minimumSizeHint(), max(1, self._few)
        high = rows * self.sizeHintForRow(0) + 2 * self.frameWidth()
        return QSize(least.width(), high if self._few else least.height())

    def reset(self) -> None:
        """Show other rows; of few of them all are in view."""
        super().reset()
        few = min(FEWEST, self.model().rowCount())
        if few != self._few:
            self._few = few
            self.updateGeometry()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Paint these rows again; a QListView would lay out all, though other words move none."""
        QAbstractItemView.dataChanged(self, first, last, roles)


class RowDelegate(QStyledItemDelegate):
    """Paints rows in what everything wears; those who inherit draw one into its box."""

    def __init__(self, view: QAbstractItemView, dress: Dress) -> None:
        super().__init__(view)
        self._view = view
        self._dress = dress

    @property
    def _palette(self) -> Palette:
        return self._dress.palette

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        turn_round(painter, box)
        self._draw(painter, box, index)
        painter.restore()

    def _draw(self, painter: QPainter, box: QRectF, index: Index) -> None:
        raise NotImplementedError


def dropped_before(view: QAbstractItemView, event: QDropEvent) -> int:
    """Return before which row something was dropped; the view changes only once that is done."""
    event.setDropAction(Qt.DropAction.IgnoreAction)
    event.accept()
    point = event.position().toPoint()
    index = view.indexAt(point)
    if not index.isValid():
        return view.model().rowCount()
    return index.row() + (point.y() > view.visualRect(index).center().y())


def is_selected(view: QAbstractItemView, index: Index) -> bool:
    return view.selectionModel().isSelected(index)


class RowUnderMouse(QObject):
    """Follows the mouse over a list; to ask the system where it is takes longer than painting."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self.view = view
        self._row = -1
        view.setMouseTracking(True)
        view.entered.connect(self._on_entered)
        view.viewportEntered.connect(self._on_left)

    def is_at(self, index: Index) -> bool:
        return index.row() == self._row and self.view.viewport().underMouse()

    def _on_entered(self, index: QModelIndex) -> None:
        self._row = index.row()

    def _on_left(self) -> None:
        self._row = -1


_SELECTED = 22
_UNDER_MOUSE = 6


def draw_row_ground(
    painter: QPainter, box: QRectF, index: Index, hover: RowUnderMouse, palette: Palette
) -> None:
    """Paint the ground of one row; nothing where it is like any other."""
    if is_selected(hover.view, index):
        ground = wash(palette.accent, palette.paper_raised, _SELECTED)
    elif hover.is_at(index):
        ground = wash(palette.ink, palette.paper_raised, _UNDER_MOUSE)
    else:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)


def draw_elided(painter: QPainter, box: QRectF, text: str) -> None:
    """Paint one line in the middle of the height, as many of its parts as have room."""
    shown = fitting(text, painter.fontMetrics(), int(box.width()))
    write(painter, box, Qt.AlignmentFlag.AlignVCenter, shown)
