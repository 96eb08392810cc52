"""Lists that hold still under the hand: no act hits an entry that was not seen when it began."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView


class Steady(QObject):
    """Holds back what a list would show anew while a hand presses or drags in it.

    ``identity`` says which entry an index shows. See docs/decisions/0035-lists-hold-still.md.
    """

    def __init__(
        self, view: QAbstractItemView, identity: Callable[[QModelIndex], Hashable]
    ) -> None:
        super().__init__(view)
        self._view = view
        self._identity = identity
        self._is_down = False
        self._later: Callable[[], None] | None = None
        self.pressed: Hashable = None
        """The entry under the pointer at the last press; of a double click, at its first."""
        view.viewport().installEventFilter(self)

    def show(self, show: Callable[[], None]) -> None:
        """Show something in the list: now, or as soon as the hand has let go."""
        if self._is_down:
            self._later = show
        else:
            self._later = None
            show()

    def let_go(self) -> None:
        """Show what was held back: the hand has let go, or dropped what it dragged."""
        self._is_down = False
        later, self._later = self._later, None
        if later is not None:
            later()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Hear when the hand presses and lets go; the list gets every event."""
        kind = event.type()
        if kind is QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            self.pressed = self._identity(self._view.indexAt(event.position().toPoint()))
            self._is_down = event.button() is Qt.MouseButton.LeftButton
        elif kind is QEvent.Type.MouseButtonDblClick:
            self._is_down = True
        elif kind is QEvent.Type.MouseButtonRelease:
            self._is_down = False  # what the click brings about is shown at once
            QTimer.singleShot(0, self, self._settle)
        elif kind in (QEvent.Type.Hide, QEvent.Type.UngrabMouse):
            self._is_down = False
        elif isinstance(event, QMouseEvent) and not event.buttons() & Qt.MouseButton.LeftButton:
            self._settle_if_left()
        return False

    def _settle(self) -> None:
        if not self._is_down:
            self.let_go()

    def _settle_if_left(self) -> None:
        """Let go where the release went elsewhere, to a menu or another window."""
        if self._is_down or self._later is not None:
            self.let_go()
