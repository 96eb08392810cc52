"""Rows under columns, put into words when they come into view."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, NamedTuple, TypeVar
from weakref import WeakMethod

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.look.labels import plain_tip
from facilitation.direction import beside

Each = TypeVar("Each")
Index = QModelIndex | QPersistentModelIndex


class Row(NamedTuple):
    """One thing as it is listed: its texts by column, what the first says more of, its meeting."""

    texts: Sequence[str]
    tip: str = ""
    meeting: str = ""


class AcrossModel(QAbstractTableModel, Generic[Each]):
    """Any number of things under the titles of columns; ``word`` says how one is listed.

    It is a method of the window that has the list, which is not held by it: what holds itself is
    let go of by the collector, in whatever thread that runs, and no window may end there.
    """

    def __init__(
        self,
        columns: Sequence[str],
        word: Callable[[Each], Row],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = columns
        self._word = WeakMethod(word)
        self._worded: dict[int, Row] = {}
        self.rows: Sequence[Each] = ()

    def put(self, rows: Sequence[Each]) -> None:
        """List other things."""
        self.beginResetModel()
        self.rows = rows
        self._worded.clear()
        self.endResetModel()

    def reword(self) -> None:
        """Put the same things into other words."""
        self._worded.clear()
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, 0))

    def row(self, at: int) -> Row:
        """Return how the thing at a place is listed."""
        found = self._worded.get(at)
        if found is None:
            word = self._word()
            assert word is not None, "the window outlives its list"
            found = self._worded[at] = word(self.rows[at])
        return found

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column."""
        across = way == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._columns[section] if across else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what stands in a cell, or all of it where it may be cut; the first says more."""
        if not 0 <= index.row() < len(self.rows):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.row(index.row()).texts[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            row, column = self.row(index.row()), index.column()
            more = "" if column else row.tip
            return plain_tip(beside((row.texts[column], more)))
        return None
