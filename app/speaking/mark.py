"""Where the keyboard's mark is in a list, told when the keyboard comes to the list.

Qt tells of the list alone; whoever sees it sees the row that is marked, too.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from shiboken6 import isValid

from app.speaking.announcing import is_listened
from app.speaking.parts import Heard


class Mark(QObject):
    """Follows the keyboard through the program, while somebody listens."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.focusChanged.connect(self._on_focus)

    @staticmethod
    def _on_focus(_before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QAbstractItemView | Heard) and is_listened():
            # Behind what Qt tells of the list itself.
            QTimer.singleShot(0, lambda: _tell_mark(now))


def _tell_mark(view: QWidget) -> None:
    if not isValid(view) or not view.hasFocus():
        return
    whole = QAccessible.queryAccessibleInterface(view)
    marked: QAccessibleInterface | None = whole.focusChild()
    if marked is not None and marked.isValid():
        QAccessible.updateAccessibility(QAccessibleEvent(marked, QAccessible.Event.Focus))
