"""Hearing when a window has been painted for the first time."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

_SOON_MS = 50


class FirstPicture(QObject):
    """Says once that a window stands painted on its screen; what can wait waits for that."""

    painted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when this painting, and what the window still puts right after it, is over."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(_SOON_MS, self, self.painted.emit)
        return False
