"""Letters that no font here has are named while they are typed, before the room sees boxes."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from app.look.labels import say
from app.look.spoken import of_qt
from app.look.typeface import letters_without_font

_SOON_MS = 150
"""So long after a key somebody who types has not gone on."""


class Boxes(QObject):
    """Watches what is typed anywhere in a window, and says in a line what could not be drawn."""

    def __init__(self, window: QWidget, line: QLabel) -> None:
        """Say it in ``line``, which is hidden as long as there is nothing to say."""
        super().__init__(window)
        self._window = window
        self._line = line
        self._fields: tuple[QLineEdit | QPlainTextEdit, ...] = ()
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self.look)
        say(line, "")

    def watch(self) -> None:
        """Hear of every field that the window has by now; forms make new ones while one types."""
        self._fields = tuple(each for each in self._fields if isValid(each))
        for line in self._window.findChildren(QLineEdit):
            self._hear(line)
        for text in self._window.findChildren(QPlainTextEdit):
            self._hear(text)

    def _hear(self, field: QLineEdit | QPlainTextEdit) -> None:
        if field not in self._fields:
            field.textChanged.connect(self._soon.start)
            self._fields = (*self._fields, field)

    def look(self) -> None:
        """Say which letters are without a font now."""
        self.watch()
        say(self._line, boxes_said("\n".join(map(_text, self._fields))))


def boxes_said(text: str) -> str:
    """Return which letters of a text would be boxes on the wall, and what helps; mostly empty."""
    letters = letters_without_font(text)
    if not letters:
        return ""
    from app.wording.troubles import TroubleWords  # mostly there is nothing to say

    return TroubleWords(of_qt).boxes(letters)


def _text(field: QLineEdit | QPlainTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()
