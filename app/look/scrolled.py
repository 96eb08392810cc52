"""What a dialog holds, where the screen may be too low for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_LOWEST = 90


class Scrolled(QScrollArea):
    """As large as what it holds wants; where that has no room, it is scrolled up and down."""

    def __init__(self, inner: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inner = inner
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inner)
        inner.installEventFilter(self)

    def sizeHint(self) -> QSize:
        return self._with_bar(self._inner.sizeHint())

    def minimumSizeHint(self) -> QSize:
        needed = self._with_bar(self._inner.minimumSizeHint())
        return QSize(needed.width(), min(needed.height(), _LOWEST))

    def _with_bar(self, inner: QSize) -> QSize:
        return inner + QSize(self.verticalScrollBar().sizeHint().width(), 0)

    def renew(self) -> None:
        """Ask at once how large what it holds wants to be, where Qt would do so a moment later."""
        inner = self._inner.layout()
        if inner is not None:
            inner.activate()
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear when what it holds needs another size."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
