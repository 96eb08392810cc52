"""How a row of a list stands: selected, or under the mouse; and its ground, washed by that.

Asked of the view, not of the style option: to read an option's state, PySide makes every
name that a style has for anything, and the first picture would wait for that.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView

from app.look.palette import Palette, wash

Index = QModelIndex | QPersistentModelIndex


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
