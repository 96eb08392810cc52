"""Lists whose rows, with their ticks, take as many lines as their words need."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate, QStyleOptionViewItem


def wrap_rows(rows: QListWidget) -> None:
    """Let the words of each row go on in the next line, and the rows follow the width."""
    rows.setWordWrap(True)
    rows.setTextElideMode(Qt.TextElideMode.ElideNone)
    rows.setResizeMode(QListWidget.ResizeMode.Adjust)
    rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    rows.setItemDelegate(_Rows(rows))


class _Rows(QStyledItemDelegate):
    """Measures words in the width that a row leaves them: Qt forgets what the theme keeps free."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        narrower = QStyleOptionViewItem(option)
        around = 2 * option.fontMetrics.height()
        narrower.rect = option.rect.adjusted(0, 0, -around, 0)
        return super().sizeHint(narrower, index)
