"""What comes of reading a document, and why one is not read."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum

import msgspec

MOST_CHARACTERS = 1_000_000
"""The longest text that is taken in; a thousand paragraphs have a third of it."""


class Loss(StrEnum):
    """What a document had that a text to be decided has not, or has in another way."""

    PICTURES = "PICTURES"
    """Pictures were left out."""
    OBJECTS = "OBJECTS"
    """Charts and other embedded objects were left out."""
    FORMULAS = "FORMULAS"
    """Formulas stand as plain characters."""
    FOOTNOTES = "FOOTNOTES"
    """Footnotes and endnotes stand at the end, with their numbers in brackets."""
    TRACKED_CHANGES = "TRACKED_CHANGES"
    """Tracked changes were taken as accepted."""
    COMMENTS = "COMMENTS"
    """Comments in the margin were left out."""
    TEXT_BOXES = "TEXT_BOXES"
    """Text boxes stand after the paragraph they were fixed to."""
    HIDDEN = "HIDDEN"
    """Hidden text was left out."""
    STRUCK = "STRUCK"
    """Words that were struck through by hand stand as any other."""
    EMPHASIS = "EMPHASIS"
    """Bold, italics and underlining are not kept: what is decided is the words."""
    PAGE_MARGINS = "PAGE_MARGINS"
    """What stood in the headers and footers of pages was left out."""
    CONTENTS = "CONTENTS"
    """A table of contents was left out."""
    MERGED_CELLS = "MERGED_CELLS"
    """Merged cells stand in the first of their places."""
    SYMBOLS = "SYMBOLS"
    """Characters of a symbol font, which no other font knows, were left out."""
    LINKS = "LINKS"
    """Links that lead elsewhere than to a web page or a mail address stand as words."""
    HTML = "HTML"
    """HTML was taken out of Markdown; its words stay."""
    FRONT_MATTER = "FRONT_MATTER"
    """The facts in front of a Markdown text were left out."""
    MACROS = "MACROS"
    """Macros were ignored."""
    GUESSED_LETTERS = "GUESSED_LETTERS"
    """The text does not say how its letters are written down; they were guessed."""


class Lost(msgspec.Struct, frozen=True):
    """A kind of loss and how often it happened (1 or more)."""

    loss: Loss
    number: int


class Imported(msgspec.Struct, frozen=True):
    """A text as the program keeps it: normalised Markdown without any HTML.

    ``title`` is what the document itself is called, if that can be told, else empty.
    """

    text: str
    title: str = ""
    lost: tuple[Lost, ...] = ()

    def lost_codes(self) -> tuple[tuple[str, int], ...]:
        return tuple((str(each.loss), each.number) for each in self.lost)


class Bad(StrEnum):
    """Why a document is not read."""

    FILE_MISSING = "FILE_MISSING"
    FILE_UNREADABLE = "FILE_UNREADABLE"
    FILE_TOO_LARGE = "FILE_TOO_LARGE"
    PROTECTED = "PROTECTED"
    """It has a password."""
    OLD_WORD = "OLD_WORD"
    """It is of Word before 2007."""
    OTHER_KIND = "OTHER_KIND"
    """It is another kind of file, such as PDF or a spreadsheet."""
    NOT_TEXT = "NOT_TEXT"
    DAMAGED = "DAMAGED"
    UNSAFE = "UNSAFE"
    """It is built to fill the memory or to fetch something."""
    TOO_LONG = "TOO_LONG"
    EMPTY = "EMPTY"


class BadDocument(Exception):  # noqa: N818 - it says what the file is
    """A document is not read: ``code`` says why, ``name`` is the file's."""

    def __init__(self, code: Bad, name: str = "") -> None:
        super().__init__(f"{code}: {name}")
        self.code = code
        self.name = name


class Losses:
    """Counts what is lost while a document is read."""

    def __init__(self) -> None:
        self._counts: Counter[Loss] = Counter()

    def add(self, loss: Loss) -> None:
        self._counts[loss] += 1

    def all(self) -> tuple[Lost, ...]:
        """Return what was lost, in the order of :class:`Loss`."""
        return tuple(Lost(each, self._counts[each]) for each in Loss if self._counts[each])
