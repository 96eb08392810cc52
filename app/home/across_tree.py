"""The rows of a list under its columns, each painted at one stroke."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QTreeView, QWidget

from app.home.across_model import AcrossModel, Index
from app.look.mirror import direction_of_text, reads_from_the_right
from app.look.viewport import give_viewport

_PAD = 6
_PART = 3
"""The first column keeps a third at least, as far as its texts need it."""

_MEASURED = 24
_LONGEST = 3
"""So many rows tell the widths of the columns, as many as are in view; of each the longest texts.

Nothing here takes longer than to measure a text in which several scripts meet.
"""


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
        """Measure for every column its title and what stands in it."""
        self._wanted = []
        header, metrics = self.header(), self.fontMetrics()
        rows = [self._rows.row(at).texts for at in range(min(self._rows.rowCount(), _MEASURED))]
        for column in range(1, self._rows.columnCount()):
            texts = sorted({row[column] for row in rows}, key=len)[-_LONGEST:]
            wide = max((metrics.horizontalAdvance(each) for each in texts), default=0)
            wide += metrics.averageCharWidth()  # others as long may be wider
            header.setSectionHidden(column, False)
            title = header.sectionSizeHint(column)
            self._wanted.append((max(wide + 2 * _PAD, title), title))
        named = sorted({row[0] for row in rows}, key=len)[-_LONGEST:]
        wide = max((metrics.horizontalAdvance(each) for each in named), default=0)
        self._first_wide = wide + metrics.averageCharWidth() + 2 * _PAD
        self._share_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out another width."""
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
