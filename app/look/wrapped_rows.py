"""Rows of a list whose words wrap and are never cut, whatever the theme leaves around them."""

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
