"""Whether a row of a list is selected, or lies under the mouse.

Asked of the view, not of the style option: to read an option's state, PySide makes every
name that a style has for anything, and the first picture would wait for that.
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QAbstractItemView

Index = QModelIndex | QPersistentModelIndex


def is_selected(view: QAbstractItemView, index: Index) -> bool:
    """Tell whether a row is selected."""
    return view.selectionModel().isSelected(index)


def is_hovered(view: QAbstractItemView, index: Index) -> bool:
    """Tell whether a row lies under the mouse."""
    viewport = view.viewport()
    if not viewport.underMouse():
        return False
    return view.indexAt(viewport.mapFromGlobal(QCursor.pos())) == index
