"""Sets off lines with a tag, and those that have become what they say."""

from __future__ import annotations

import re

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from app.desk.tags import TAKEN_HEAD, is_taken
from app.look.palette import Palette

_TAG = re.compile(r"\s*(?:[-*]\s+)?(#[^\W\d_]+)")
_BOLD = re.compile(r"\*\*[^*]+\*\*")


class TagHighlighter(QSyntaxHighlighter):
    """Colours one document; meaning is never in the colour alone, the words stay."""

    def __init__(self, document: QTextDocument, palette: Palette) -> None:
        super().__init__(document)
        self._palette = palette

    def wear(self, palette: Palette) -> None:
        """Take other colours."""
        self._palette = palette
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Colour one line."""
        if is_taken(text):
            taken = QTextCharFormat()
            taken.setForeground(self._palette.agree)
            self.setFormat(0, len(text), taken)
            if head := TAKEN_HEAD.match(text):
                taken.setFontWeight(QFont.Weight.Bold)
                self.setFormat(head.start("head"), len(head["head"]), taken)
        elif tag := _TAG.match(text):
            marked = QTextCharFormat()
            marked.setForeground(self._palette.accent_ink)
            marked.setFontWeight(QFont.Weight.Bold)
            self.setFormat(tag.start(1), len(tag[1]), marked)
        for bold in _BOLD.finditer(text):
            heavy = self.format(bold.start())
            heavy.setFontWeight(QFont.Weight.Bold)
            self.setFormat(bold.start(), bold.end() - bold.start(), heavy)
