"""Lets the type of all windows at a desk grow with them."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.look.dress import Dress
from app.look.typeface import window_scale

_AT_REST = 150
"""How long a window keeps its size before the type follows, in ms: not at every step of a drag."""


class Growing(QObject):
    """The smallest window that can be seen gives the sizes: so nothing is cut in any of them."""

    def __init__(self, dress: Dress) -> None:
        super().__init__(dress)
        self._dress = dress
        self._windows: list[QWidget] = []
        self._at_rest = QTimer(self, singleShot=True, interval=_AT_REST)
        self._at_rest.timeout.connect(self.fit)

    def follow(self, window: QWidget) -> None:
        """Let the type grow with a window, as long as it is there."""
        self._windows.append(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit a window that opens, before it is painted; from then on it says itself what changes.

        A filter would be asked about everything that happens in the window.
        """
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget):
            watched.removeEventFilter(self)
            self.fit()
            handle = watched.windowHandle()
            handle.visibleChanged.connect(self._on_visible)
            for changed in (handle.widthChanged, handle.heightChanged, handle.windowStateChanged):
                changed.connect(self._at_rest.start)
        return super().eventFilter(watched, event)

    def _on_visible(self, visible: bool) -> None:
        if visible:
            self.fit()
        else:
            self._at_rest.start()

    def fit(self) -> None:
        """Take the sizes for what can be seen now; nothing is changed where nothing can."""
        self._windows = [each for each in self._windows if isValid(each)]
        seen = [each for each in self._windows if each.isVisible() and not each.isMinimized()]
        if seen:
            scales = [window_scale(each.height(), each.width()) for each in seen]
            self._dress.grow(min(scales, key=lambda each: each.body))
