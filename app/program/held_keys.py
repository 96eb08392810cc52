"""Keys that are pressed while a meeting opens are meant for it: home would take them, or nobody."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent

from app.console.console import Console
from app.keyboard.shortcut import press
from app.look.first_picture import FirstPicture

_AT_MOST_MS = 5_000
"""No longer than this are keys held: a console that opens where nobody sees it is not painted."""


class HeldKeys(QObject):
    """Keeps every press from the windows there are until the console is painted; then it acts."""

    def __init__(self, console: Console, picture: FirstPicture) -> None:
        """Begin to hold, until the first ``picture`` of the console, which is shown by now."""
        super().__init__(console)
        self._console = console
        self._pressed: list[QKeyEvent] = []
        self._holds = True
        for each in QGuiApplication.topLevelWindows():
            each.installEventFilter(self)
        picture.painted.connect(self._give)
        QTimer.singleShot(_AT_MOST_MS, self, self._give)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Hold what is pressed, also where it would be a short cut of another window."""
        if not self._holds:
            return False
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if not event.isAutoRepeat():
            self._pressed.append(event.clone())
        return True

    def _give(self) -> None:
        self._holds = False
        pressed, self._pressed = self._pressed, []
        for each in pressed:
            if not press(self._console, each):
                self._console.take_typing(each)
        self.deleteLater()
