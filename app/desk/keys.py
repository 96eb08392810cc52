"""The keys of the note-taker's window, laid over it (F1)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget
from shiboken6 import isValid

from app.keyboard.shortcut import ENTERS
from app.look.dress import Dress, set_role
from app.look.labels import plain_label
from app.look.laying import in_column, in_row
from app.look.viewport import give_viewport

_VEIL = 190
_WIDEST = 640
_BESIDE = 48
_WAYS_BACK = (Qt.Key.Key_Escape, *ENTERS, Qt.Key.Key_Space)


class KeyOverlay(QWidget):
    """Covers its window until Escape or a click; gives the cursor back where it was."""

    def __init__(
        self, keys: Sequence[tuple[str, str]], title: str, dress: Dress, window: QWidget
    ) -> None:
        super().__init__(window)
        self._dress = dress
        self._covered = window
        self._cursor_was: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(title)
        self.setAccessibleDescription("\n".join(f"{key}: {does}" for key, does in keys))
        self._build(keys, title)
        self.hide()
        window.installEventFilter(self)

    def _build(self, keys: Sequence[tuple[str, str]], title: str) -> None:
        sheet = QFrame(self)
        set_role(sheet, "card")
        heading = plain_label(title, "heading", sheet)
        grid = QGridLayout(sheet)
        grid.setContentsMargins(28, 22, 28, 24)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(9)
        grid.addWidget(heading, 0, 0, 1, 2)
        for row, (key, does) in enumerate(keys, start=1):
            cap = plain_label(key, "key", sheet)
            words = plain_label(does, parent=sheet, wrap=True)
            grid.addWidget(cap, row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, row, 1)
        grid.setColumnStretch(1, 1)
        self._sheet = sheet
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        give_viewport(scroll)
        scroll.viewport().setAutoFillBackground(False)
        inside = QWidget(scroll)
        inside.setAutoFillBackground(False)
        in_column(1, in_row(1, sheet, 1), 1, on=inside)
        scroll.setWidget(inside)
        inside.setAutoFillBackground(False)
        in_column(scroll, on=self, margins=0)

    def toggle(self) -> None:
        """Show the keys, or go back to work."""
        if self.isVisible():
            self._leave()
            return
        self._cursor_was = self._covered.focusWidget()
        self._cover()
        self.show()
        self.raise_()
        self.setFocus()

    def _cover(self) -> None:
        self.setGeometry(self._covered.rect())
        self._sheet.setFixedWidth(min(_WIDEST, self.width() - _BESIDE))

    def _leave(self) -> None:
        self.hide()
        if self._cursor_was is not None and isValid(self._cursor_was):
            self._cursor_was.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be as large as the window."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._cover()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, Enter or space lead back, as F1 does."""
        if event.key() in _WAYS_BACK:
            self._leave()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002 - Qt hands it over
        self._leave()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt hands it over
        """Veil what lies behind."""
        veil = QColor(self._dress.palette.paper)
        veil.setAlpha(_VEIL)
        painter = QPainter(self)
        painter.fillRect(self.rect(), veil)
        painter.end()
