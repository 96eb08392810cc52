"""Lists whose rows take as many lines as their words need, with a tick or painted whole."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

_LEAST = 6
"""So many lines of words a list shows on the smallest screen."""

_AIR = 4
"""Pixels by which lines with letters of other scripts may be higher than Qt has measured."""

_TICK = 14
"""Pixels of a tick in Qt's own style: so much it takes off itself."""


def wrap_rows(rows: QListWidget, *, long: bool = False) -> None:
    """Let the words of each row go on in the next line, and the rows follow the width.

    Of a ``long`` list so many lines are in view as let people find their way.
    """
    rows.setWordWrap(True)
    rows.setTextElideMode(Qt.TextElideMode.ElideNone)
    rows.setResizeMode(QListWidget.ResizeMode.Adjust)
    rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    rows.setItemDelegate(_Rows(rows))
    rows.setMinimumHeight(_LEAST * rows.fontMetrics().lineSpacing() if long else 0)


class _Rows(QStyledItemDelegate):
    """Measures words in the width that a row leaves them: Qt forgets what the theme keeps free."""

    def __init__(self, rows: QListWidget) -> None:
        super().__init__(rows)
        self._rows = rows

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        words = QStyle.SubElement.SE_ItemViewItemText
        wide = self._rows.style().subElementRect(words, row, self._rows).width()
        if row.features & QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator:
            wide += _TICK
        narrower = QStyleOptionViewItem(option)
        narrower.rect = option.rect.adjusted(0, 0, wide - _AIR - option.rect.width(), 0)
        return super().sizeHint(narrower, index) + QSize(0, _AIR)


_ACROSS, _ALONG = 10, 6
"""Pixels around the words of a row."""

_WRAP = Qt.TextFlag.TextWordWrap
_Index = QModelIndex | QPersistentModelIndex


class WrappedRows(QStyledItemDelegate):
    """Paints each row on as many lines as its words need."""

    def __init__(self, rows: QListWidget) -> None:
        """Take over a list; its bar to roll is always there, so that no row changes its width."""
        super().__init__(rows)
        self._rows = rows
        rows.setItemDelegate(self)
        rows.setResizeMode(QListWidget.ResizeMode.Adjust)
        rows.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        wide = self._rows.viewport().width()
        box = QRect(0, 0, max(1, wide - 2 * _ACROSS), 10_000)
        self.initStyleOption(option, index)
        high = option.fontMetrics.boundingRect(box, _WRAP, option.text).height()
        return QSize(wide - 1, high + 2 * _ALONG)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        self.initStyleOption(option, index)
        words, option.text = option.text, ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setFont(option.font)
        painter.setPen(option.palette.text().color())
        painter.drawText(option.rect.adjusted(_ACROSS, _ALONG, -_ACROSS, 0), int(_WRAP), words)
        painter.restore()
