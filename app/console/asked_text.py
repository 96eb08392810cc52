"""What a round asks, above its seats: all of it, to be scrolled where it would take their room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from app.look.labels import plain_label, say

_PART = 3
"""At most one part in so many of the panel's height."""


class AskedText(QScrollArea):
    """As high as its text, as long as the seats keep most of the panel; gone where it is empty."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._panel = parent
        self._high = 1
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.label = plain_label(role="name", wrap=True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setViewport(QWidget(self))  # Qt's own is filled, and costs what `give_viewport` tells
        self.setWidget(self.label)
        self.label.setAutoFillBackground(False)  # a scrolled widget is filled unless this is said
        self.show_text("")

    def show_text(self, text: str) -> None:
        """Show a text from its beginning."""
        if text != self.label.text():
            say(self.label, text)
            self.verticalScrollBar().setValue(0)
        self.setVisible(bool(text))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._high)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._high)

    def _fit(self) -> None:
        """Ask for another height where the text needs it; the panel gives it once this is drawn.

        To take it here would be while a scroll area divides its room, which then keeps the old one.
        """
        whole = self.label.heightForWidth(self.width())
        most = max(self._panel.height() // _PART, self.fontMetrics().lineSpacing() * 2)
        high = max(1, min(whole, most))
        if high != self._high:
            self._high = high
            self.updateGeometry()
