"""The mouse wheel scrolls the page: no choice and no number below it is changed unseen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWheelEvent, QWindow
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QWidget


class Wheel(QObject):
    """Stands before every window, and before each field in it over which the wheel turns.

    Else whoever scrolls changes each number and choice that comes under the mouse.
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
        field = _field_below(watched, event)
        if field is not None:
            field.removeEventFilter(self)
            field.installEventFilter(self)
        return False


def _field_below(window: QWindow, event: QWheelEvent) -> QWidget | None:
    """Return the choice or number below the mouse; of one that is open, its list is a window."""
    tops = (each for each in QApplication.topLevelWidgets() if each.windowHandle() is window)
    top = next(tops, None)
    part = top.childAt(event.position().toPoint()) if top is not None else None
    while part is not None and not part.isWindow():
        if isinstance(part, QComboBox | QAbstractSpinBox):
            return part
        part = part.parentWidget()
    return None
