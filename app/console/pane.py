"""A pane of the window: on a screen too small for all of it, it scrolls instead of being cut."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

_NARROWEST = 180
_LOWEST = 120
_DEEPEST = 4
"""So often Qt may fit a panel within its own fitting: a bar that comes and goes has no end."""


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
        self._sizes: tuple[int, QSize] | None = None
        self._depth = 0
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
        needed, _ = self._sizes or self._measured()
        return QSize(max(_NARROWEST, min(needed, self._most)), _LOWEST)

    def sizeHint(self) -> QSize:
        _, wanted = self._sizes or self._measured()
        return wanted

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear when the panel needs another width; all panes are laid out anew only then."""
        if event.type() is QEvent.Type.LayoutRequest:
            before, self._sizes = self._sizes, None
            if self._measured() != before:
                self.updateGeometry()
        if self._depth >= _DEEPEST:
            return False
        self._depth += 1
        try:
            return super().eventFilter(watched, event)
        finally:
            self._depth -= 1

    def _measured(self) -> tuple[int, QSize]:
        """Return the width that the panel needs, and the size that it wants; it is kept."""
        panel = self._panel
        needed = max(panel.minimumSizeHint().width(), panel.minimumWidth())
        self._sizes = needed, panel.sizeHint()
        return self._sizes
