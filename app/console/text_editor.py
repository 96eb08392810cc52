"""Writing a text in Markdown: what is pasted from a word processor keeps its form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from facilitation.text.changes import LONGEST

if TYPE_CHECKING:
    from facilitation.exchange.documents.imported import Imported


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


TOO_LONG = "\0"
"""Stands for what was not taken; no text that is pasted holds it."""


def pasted_text(source: QMimeData, most: int) -> tuple[str, Imported | None]:
    """Return what lies in the clipboard as Markdown, or `TOO_LONG` where it has too many letters.

    With it goes what was read where that has lost something on the way. Lists and headings of a
    word processor are kept; no markup is (decision 18). A few words copied out of a line stay
    as they are, with the spaces around them, and so does what cannot be read as a page.
    """
    plain = source.text().replace("\0", "")
    if len(plain) > most:
        return TOO_LONG, None
    if not source.hasHtml() or (plain and not plain.strip()):
        return plain, None
    # Loaded when somebody pastes for the first time.
    from facilitation.exchange.documents.imported import BadDocument
    from facilitation.exchange.documents.reading import read_pasted

    try:
        found = read_pasted(source.html())
    except BadDocument:
        return plain, None
    if len(found.text) > most:
        return TOO_LONG, None
    text = plain if found.text == " ".join(plain.split()) else found.text
    return text, found if found.lost else None
