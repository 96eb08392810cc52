"""A pane of the window: on a screen too small for all of it, it scrolls instead of being cut."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

_NARROWEST = 180
_LOWEST = 120


class PanelColumn(QVBoxLayout):
    """The column of a panel: what it wants is no reason to scroll, only what it needs is.

    A scroll area would give a panel with wrapped words all the height that it wants.
    """

    def hasHeightForWidth(self) -> bool:
        """Say no; the words are wrapped to the width all the same."""
        return False


class Pane(QScrollArea):
    """Holds a panel; as wide as the panel needs, as long as the window leaves that much."""

    def __init__(self, panel: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panel = panel
        self._most = _NARROWEST
        self._sizes: tuple[QSize, ...] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(panel)
        panel.installEventFilter(self)

    def allow(self, wide: int) -> None:
        """Let the pane insist on at most so many pixels of width."""
        if wide != self._most:
            self._most = wide
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Return what the panel needs, within what the window allows."""
        needed = max(self._panel.minimumSizeHint().width(), self._panel.minimumWidth())
        return QSize(max(_NARROWEST, min(needed, self._most)), _LOWEST)

    def sizeHint(self) -> QSize:
        return self._panel.sizeHint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear when the panel needs or wants another size."""
        if event.type() is QEvent.Type.LayoutRequest:
            sizes = self._panel.minimumSizeHint(), self._panel.sizeHint()
            if sizes != self._sizes:
                self._sizes = sizes
                self.updateGeometry()
        return super().eventFilter(watched, event)
