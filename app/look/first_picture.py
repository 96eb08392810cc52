"""Hearing when a window has been painted for the first time, and the faces that come after that."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.look.typeface import load_scripts, load_slanted

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


def wear_late_faces() -> None:
    """Give Qt all other faces, and have everything measured anew that was laid out without them.

    A label keeps the size that its words had in the face of before, in which Georgian is narrower
    and Arabic lower: they would be cut.
    """
    load_slanted()
    load_scripts()
    for widget in QApplication.allWidgets():
        QApplication.sendEvent(widget, QEvent(QEvent.Type.FontChange))
        widget.update()
