"""Writing a text in Markdown: what is pasted from a word processor keeps its form."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.console.pasting import TOO_LONG, pasted_text
from facilitation.text.bounds import LONGEST

MOST = LONGEST
"""Characters that a text may have."""


class TextEditor(QPlainTextEdit):
    """Plain text. ``too_long`` says that so many characters were to be pasted; none were.

    ``lost`` carries what was read of the clipboard where it could not all be kept,
    ``file_dropped`` the path of a file that was dropped or pasted, where one is taken.
    """

    too_long = Signal(int)
    lost = Signal(object)
    file_dropped = Signal(str)

    def __init__(self, name: str, text: str = "", parent: QWidget | None = None) -> None:
        """``name`` is what a screen reader calls it."""
        super().__init__(text, parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setTabChangesFocus(True)
        self.takes_files = False

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take a page as well where it comes without plain text."""
        return source.hasHtml() or source.hasUrls() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as Markdown; what is too long is not taken at all."""
        paths = [each.toLocalFile() for each in source.urls() if each.isLocalFile()]
        if paths and self.takes_files:
            self.file_dropped.emit(paths[0])
            return
        room = MOST - len(self.toPlainText())
        text, lossy = pasted_text(source, room)
        if text is TOO_LONG:
            self.too_long.emit(len(source.text()))
            return
        cursor = self.textCursor()
        cursor.insertText(text)
        self.ensureCursorVisible()
        if lossy is not None:
            self.lost.emit(lossy)

    def put(self, text: str) -> None:
        """Put another text in the place of all, so that the field's own undo takes it back."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.endEditBlock()
