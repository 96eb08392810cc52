"""The mouse wheel scrolls the page: it changes no choice and no number unseen, nor the focus."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QWheelEvent, QWindow
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QWidget


class Wheel(QObject):
    """Stands before every window, and before each field in it over which the wheel turns.

    Else whoever scrolls changes each number and choice that comes under the mouse, and lists and
    texts that are scrolled take the keyboard.
    """

    def __init__(self, app: QApplication) -> None:
        """Watch each window from the moment when it first has the keyboard."""
        super().__init__(app)
        app.focusWindowChanged.connect(self._watch)
        self._watch(app.focusWindow())

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave a field out where the wheel turns: what it lies on is scrolled."""
        if event.type() is not QEvent.Type.Wheel or not isinstance(event, QWheelEvent):
            return False
        if not isinstance(watched, QWindow):
            event.ignore()
            return True
        for part in _parts_below(watched, event):
            if part.focusPolicy() is Qt.FocusPolicy.WheelFocus:
                part.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            if isinstance(part, QComboBox | QAbstractSpinBox):
                part.removeEventFilter(self)
                part.installEventFilter(self)
        return False


def _parts_below(window: QWindow, event: QWheelEvent) -> Iterator[QWidget]:
    """Yield what is below the mouse, the innermost first; the list of a choice is a window."""
    tops = (each for each in QApplication.topLevelWidgets() if each.windowHandle() is window)
    top = next(tops, None)
    part = top.childAt(event.position().toPoint()) if top is not None else None
    while part is not None and not part.isWindow():
        yield part
        part = part.parentWidget()
