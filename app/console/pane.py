"""A pane of the window: on a screen too small for all of it, it scrolls instead of being cut."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

_NARROWEST = 180
_LOWEST = 120
_DEEPEST = 4
"""So often Qt may fit a panel within its own fitting: a bar that comes and goes has no end."""


class PanelColumn(QVBoxLayout):
    """The column of a panel: what it wants is no reason to scroll, only what it needs is.

    A scroll area would give a panel with wrapped words all the height that it wants. What it needs
    follows from its width: below that, parts would be cut or stand over one another.
    """

    _wide = 0
    _asked = False

    def hasHeightForWidth(self) -> bool:
        """Say no to all but the column itself; the words are wrapped to the width all the same."""
        return self._asked

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's own name
        """Return the width that the widest part needs, and the height of all at the present one."""
        least = super().minimumSize()
        self._asked = True
        high = self.minimumHeightForWidth(self._wide)
        self._asked = False
        return QSize(least.width(), max(least.height(), high))

    def setGeometry(self, rect: QRect) -> None:
        """Lay the parts out, and let the pane know where another width needs another height."""
        before, self._wide = self._wide, rect.width()
        super().setGeometry(rect)
        if before != self._wide:
            self.update()


class ThriftyColumn(QVBoxLayout):
    """The column of a card in a panel: at a width it asks for what it needs, not for all it wants.

    A column takes the height for a width as the least. What is over comes by the card's share.
    """

    _asked = False

    def heightForWidth(self, width: int) -> int:
        if self._asked:
            return super().heightForWidth(width)
        self._asked = True
        high = self.minimumHeightForWidth(width)
        self._asked = False
        return high


class Pane(QScrollArea):
    """Holds a panel; as wide as the panel needs, as long as the window leaves that much."""

    def __init__(self, panel: Callable[[QWidget], QWidget], parent: QWidget | None = None) -> None:
        """Take in the panel that is made in its place.

        Made elsewhere, all its parts would be dressed once more when it comes here.
        """
        super().__init__(parent)
        within = QWidget(self)  # not Qt's own: to know that, PySide would load all kinds of widgets
        self.setViewport(within)
        self._panel = panel(within)
        self._most = _NARROWEST
        self._sizes: tuple[int, QSize] | None = None
        self._depth = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._panel.installEventFilter(self)

    def hold(self) -> None:
        """Lay the panel out from now on, when it shows what there is: Qt measures all of it."""
        self.setWidget(self._panel)

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
        """Hear when the panel needs or wants another width; all panes are laid out only then.

        However high it would be: a pane has the height that the window leaves.
        """
        if event.type() is QEvent.Type.LayoutRequest:
            before, (needed, wanted) = self._sizes, self._measured()
            if before is None or (needed, wanted.width()) != (before[0], before[1].width()):
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
