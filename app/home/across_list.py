"""A list under columns: its rows are put into words when they come into view, and painted whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, NamedTuple, TypeVar
from weakref import WeakMethod

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
)
from PySide6.QtGui import QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QTreeView, QWidget

from app.look.labels import plain_tip
from app.look.mirror import direction_of_text, reads_from_the_right
from app.look.viewport import give_viewport
from facilitation.direction import beside

Each = TypeVar("Each")
Index = QModelIndex | QPersistentModelIndex

_PAD = 6
_PART = 3
"""The first column keeps a third at least, as far as its texts need it."""

_MEASURED = 24
_LONGEST = 3
"""So many rows tell the widths of the columns, as many as are in view; of each the longest texts.

Nothing here takes longer than to measure a text in which several scripts meet.
"""


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

    def thing(self, index: Index) -> Each | None:
        return self.rows[index.row()] if 0 <= index.row() < len(self.rows) else None

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
        across = way == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._columns[section] if across else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what stands in a cell, or all of it where it may be cut; the first says more."""
        asked = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        if not 0 <= index.row() < len(self.rows) or role not in asked:
            return None
        row, column = self.row(index.row()), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return row.texts[column]
        return plain_tip(beside((row.texts[column], "" if column else row.tip)))


class AcrossTree(QTreeView):
    """Rows without branches; the first column has what room the others leave.

    Where they would leave it none, the columns beside it give way as far as their titles, and the
    last ones whose titles have no room are not shown.

    Qt would ask the model nine times for every cell, and a style to paint each of them.
    """

    def __init__(self, model: AcrossModel[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self._first_wide = 0
        self._wanted: list[tuple[int, int]] = []
        """What each column but the first wants, and how wide its title is, in pixels."""
        give_viewport(self)
        self.setModel(model)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        model.modelReset.connect(self._lay_columns)
        model.dataChanged.connect(self._lay_columns)

    def _lay_columns(self, *_ignored: object) -> None:
        self._wanted = []
        header, metrics = self.header(), self.fontMetrics()
        rows = [self._rows.row(at).texts for at in range(min(self._rows.rowCount(), _MEASURED))]

        def wanted(column: int) -> int:
            texts = sorted({row[column] for row in rows}, key=len)[-_LONGEST:]
            wide = max(map(metrics.horizontalAdvance, texts), default=0)
            return wide + metrics.averageCharWidth() + 2 * _PAD  # others as long may be wider

        for column in range(1, self._rows.columnCount()):
            header.setSectionHidden(column, False)
            title = header.sectionSizeHint(column)
            self._wanted.append((max(wanted(column), title), title))
        self._first_wide = wanted(0)
        self._share_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        """Give every column but the first its width; long ones less where the first has none."""
        header, whole = self.header(), self.viewport().width()
        free = whole - max(header.sectionSizeHint(0), min(self._first_wide, whole // _PART))
        shown = list(self._wanted)
        while sum(title for _, title in shown) > free and len(shown) > 1:
            shown.pop()
        beyond = sum(wide - title for wide, title in shown)
        lacking = min(max(0, sum(wide for wide, _ in shown) - free), beyond)
        for at, (wide, title) in enumerate(self._wanted):
            header.setSectionHidden(at + 1, at >= len(shown))
            less = -(-(wide - title) * lacking // beyond) if lacking else 0
            header.resizeSection(at + 1, wide - less)

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the texts of a row; what has no room ends in dots."""
        rect = option.rect
        chosen = self.selectionModel().isSelected(index)
        palette, metrics = self.palette(), self.fontMetrics()
        high = metrics.height()  # no letter is wider, in any script
        if chosen:
            painter.fillRect(rect, palette.brush(QPalette.ColorRole.Highlight))
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        painter.setPen(palette.color(role))
        side = Qt.AlignmentFlag.AlignRight if reads_from_the_right() else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        for column, text in enumerate(self._rows.row(index.row()).texts):
            if self.isColumnHidden(column):
                continue
            wide = self.columnWidth(column) - 2 * _PAD
            left = self.columnViewportPosition(column) + _PAD
            fits = len(text) * high <= wide
            shown = text if fits else metrics.elidedText(text, Qt.TextElideMode.ElideRight, wide)
            painter.setLayoutDirection(direction_of_text(text))
            painter.drawText(QRect(left, rect.y(), wide, rect.height()), flags, shown)
