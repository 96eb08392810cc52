"""Where the keyboard is, told as whoever sees the windows sees it, where Qt tells too little.

Qt tells of a list alone when the keyboard comes to it; the row that is marked is seen, too. Of a
line in which one types Qt tells first where its caret is: a reader takes it for known from then on,
and is silent when it is told that the line has the keyboard.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from app.speaking.announcing import is_listened
from app.speaking.parts import Heard


class Mark(QObject):
    """Follows the keyboard through the program, while somebody listens."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.focusChanged.connect(self._on_focus)

    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None and isValid(before):
            before.removeEventFilter(self)
        if now is None or not is_listened():
            return
        now.installEventFilter(self)
        if isinstance(now, QAbstractItemView | Heard):
            # Behind what Qt tells of the list itself.
            QTimer.singleShot(0, lambda: _tell_mark(now))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell of a line before its caret is told: the keyboard has gone there already."""
        if event.type() is QEvent.Type.FocusOut:
            now = QApplication.focusWidget()
            if isinstance(now, QLineEdit) and now is not watched:
                tell_line(now)
        return False


def tell_line(line: QLineEdit) -> None:
    """Tell that a line has the keyboard."""
    QAccessible.updateAccessibility(QAccessibleEvent(line, QAccessible.Event.Focus))


def _tell_mark(view: QWidget) -> None:
    if not isValid(view) or not view.hasFocus():
        return
    whole = QAccessible.queryAccessibleInterface(view)
    marked: QAccessibleInterface | None = whole.focusChild()
    if marked is not None and marked.isValid():
        QAccessible.updateAccessibility(QAccessibleEvent(marked, QAccessible.Event.Focus))
