"""In which order those who hear a window meet its parts: as they are laid out."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QLayout, QSplitter, QTabWidget, QWidget

from app.look.laying import read_from_first, read_in_order
from app.speaking.announcing import is_listened


class ReadingOrder(QObject):
    """Puts the parts of each window that comes to the front in order, while somebody listens.

    Qt lets them be met in the order in which they were made: in a form the buttons came first.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.focusWindowChanged.connect(self._on_window)

    @staticmethod
    def _on_window(window: QWindow | None) -> None:
        if window is None or not is_listened():
            return
        for each in QApplication.topLevelWidgets():
            if each.windowHandle() is window:
                read_as_laid_out(each)


def read_as_laid_out(window: QWidget) -> None:
    """Bring the parts of every part of a window into the order in which they are laid out."""
    for each in (window, *window.findChildren(QWidget)):
        layout = each.layout()
        if isinstance(each, QSplitter):
            read_from_first(each)
        elif isinstance(each, QTabWidget):
            each.tabBar().lower()  # it stands above what it chooses
        elif layout is not None and not _is_read_so(each, layout):
            read_in_order(layout)


def _is_read_so(around: QWidget, layout: QLayout) -> bool:
    """Tell whether parts are met as they are laid out already: then nothing is painted again."""
    wanted = list(_laid_out(layout))
    return wanted == [each for each in around.children() if each in wanted]


def _laid_out(layout: QLayout) -> list[QWidget]:
    found: list[QWidget] = []
    for at in range(layout.count()):
        item = layout.itemAt(at)
        part, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if part is not None:
            found.append(part)
        elif inner is not None:
            found += _laid_out(inner)
    return found
