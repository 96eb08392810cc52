"""Where the keyboard is, told as whoever sees the windows sees it, where Qt tells too little.

Qt tells of a list alone when the keyboard comes to it; the row that is marked is seen, too. Where
Tab or a key leads to an empty line, Qt selects all of it and tells of that first: a reader takes
the line for known from then on, and is silent when it is told that it has the keyboard.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from app.speaking.announcing import is_listened
from app.speaking.parts import Heard

_SELECTS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
"""How the keyboard comes to a line in which Qt then selects all."""


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
        """Let the keyboard come to an empty line without selecting what is not there."""
        if event.type() is QEvent.Type.FocusOut:
            now = QApplication.focusWidget()
            if isinstance(now, QLineEdit) and now is not watched and not now.text():
                now.installEventFilter(self)
        elif event.type() is QEvent.Type.FocusIn and isinstance(watched, QLineEdit):
            return isinstance(event, QFocusEvent) and self._enter(watched, event)
        return False

    def _enter(self, line: QLineEdit, event: QFocusEvent) -> bool:
        if event.reason() not in _SELECTS or line.text():
            return False
        line.removeEventFilter(self)
        quietly = QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.OtherFocusReason)
        QApplication.sendEvent(line, quietly)
        return True


def _tell_mark(view: QWidget) -> None:
    if not isValid(view) or not view.hasFocus():
        return
    marked: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(view).focusChild()
    if marked is not None and marked.isValid():
        QAccessible.updateAccessibility(QAccessibleEvent(marked, QAccessible.Event.Focus))
