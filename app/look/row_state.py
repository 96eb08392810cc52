"""Whether a row of a list is selected, or lies under the mouse.

Asked of the view, not of the style option: to read an option's state, PySide makes every
name that a style has for anything, and the first picture would wait for that.
"""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
from PySide6.QtWidgets import QAbstractItemView

Index = QModelIndex | QPersistentModelIndex


def is_selected(view: QAbstractItemView, index: Index) -> bool:
    """Tell whether a row is selected."""
    return view.selectionModel().isSelected(index)


class RowUnderMouse(QObject):
    """Follows the mouse over a list; to ask the system where it is takes longer than painting."""

    def __init__(self, view: QAbstractItemView) -> None:
        """Begin with the mouse somewhere else."""
        super().__init__(view)
        self.view = view
        self._row = -1
        view.setMouseTracking(True)
        view.entered.connect(self._on_entered)
        view.viewportEntered.connect(self._on_left)

    def is_at(self, index: Index) -> bool:
        """Tell whether a row lies under the mouse."""
        return index.row() == self._row and self.view.viewport().underMouse()

    def _on_entered(self, index: QModelIndex) -> None:
        self._row = index.row()

    def _on_left(self) -> None:
        self._row = -1
