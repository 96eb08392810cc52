"""What every kind of document is made of, and how that is written as Markdown.

The words stay as they are: nothing is escaped, for it is the characters themselves that a
meeting decides, and nothing that Goround shows or exports takes them for HTML.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TypeAlias

import msgspec

from facilitation.exchange.documents.imported import MOST_CHARACTERS, Bad, BadDocument

_DEEPEST_HEADING = 6
_MOST_COLUMNS = 60
_SPACES = re.compile(r"[^\S\n\u00a0\u202f]+")
_WIDTHLESS = re.compile("[\u200b\u2060\ufeff]")
_NUMBER = re.compile(r"0*(\d{1,9})[.)]?")


class Heading(msgspec.Struct, frozen=True):
    """A heading; level 1 is the highest."""

    level: int
    text: str


class Words(msgspec.Struct, frozen=True):
    """A paragraph; ``depth`` is that of the list item it goes on with, 0 for none."""

    text: str
    depth: int = 0
    quoted: bool = False


class Item(msgspec.Struct, frozen=True):
    """An item of a list at a depth (1 and more); ``label`` is its number, empty for a bullet.

    A label that is no plain number, such as ``a)`` or ``§ 3``, is part of what people refer to:
    it stands before the words.
    """

    text: str
    depth: int
    label: str = ""


class Grid(msgspec.Struct, frozen=True):
    """The rows of a table; the first names the columns."""

    rows: tuple[tuple[str, ...], ...]


Piece: TypeAlias = Heading | Words | Item | Grid


def markdown_of(pieces: Iterable[Piece]) -> str:
    """Return the pieces as Markdown. Raises BadDocument: TOO_LONG."""
    writer = _Writer()
    for each in pieces:
        writer.write(each)
    return "\n".join(writer.lines)


def words_of(piece: Piece) -> str:
    """Return the words of a piece in one line."""
    if isinstance(piece, Grid):
        return " ".join(cell for row in piece.rows for cell in map(_one_line, row) if cell)
    label = f"{piece.label} " if isinstance(piece, Item) and piece.label else ""
    return f"{label}{_one_line(piece.text)}"


def title_of(pieces: Sequence[Piece]) -> str:
    """Return the heading that a document begins with, if it is one of the highest level."""
    first = pieces[0] if pieces else None
    return _one_line(first.text) if isinstance(first, Heading) and first.level == 1 else ""


class _Writer:
    def __init__(self) -> None:
        self.lines: list[str] = []
        self._open: list[tuple[int, int | None]] = []  # depth and column of the items around
        self._before: type[Piece] | None = None
        self._size = 0

    def write(self, piece: Piece) -> None:
        match piece:
            case Heading():
                words = _one_line(piece.text)
                marks = "#" * max(1, min(piece.level, _DEEPEST_HEADING))
                self._add([f"{marks} {words}"] if words else [], piece)
            case Item():
                self._item(piece)
            case Words():
                self._words(piece)
            case Grid():
                self._grid(piece)

    def _item(self, piece: Item) -> None:
        """Write an item under those that are around it; one without words is as if not there."""
        lines = _lines(piece.text)
        around = [each for each in self._open if each[0] < piece.depth]
        if not lines:
            self._open = [*around, (piece.depth, None)]
            return
        indent = _innermost(around)
        mark = _mark(piece.label)
        column = indent + len(mark.split(" ")[0]) + 1
        first = " " * indent + mark + lines[0]
        self._add([first, *(" " * column + each for each in lines[1:])], piece)
        self._open = [*around, (piece.depth, column)]

    def _words(self, piece: Words) -> None:
        around = [each for each in self._open if each[0] <= piece.depth]
        lines = _lines(piece.text)
        before = "> " if piece.quoted else " " * _innermost(around)
        self._add([before + each for each in lines], piece)
        self._open = around

    def _grid(self, piece: Grid) -> None:
        rows = _filled(piece.rows)
        if not rows:
            return
        if len(rows[0]) == 1:
            for row in rows:
                self._words(Words(row[0]))
            return
        divider = ("---",) * len(rows[0])
        self._add([f"| {' | '.join(row)} |" for row in (rows[0], divider, *rows[1:])], piece)

    def _add(self, lines: Sequence[str], piece: Piece) -> None:
        if not lines:
            return
        together = isinstance(piece, Item) and self._before is Item
        if self.lines and not together:
            self.lines.append("")
        self.lines += lines
        self._before = type(piece)
        self._open = []
        self._size += sum(len(each) + 1 for each in lines) + 1
        if self._size > MOST_CHARACTERS:
            raise BadDocument(Bad.TOO_LONG)


def _innermost(around: Sequence[tuple[int, int | None]]) -> int:
    """Return the column in which what belongs to the innermost item with words begins."""
    return next((column for _, column in reversed(around) if column is not None), 0)


def _mark(label: str) -> str:
    if not label:
        return "- "
    number = _NUMBER.fullmatch(label)
    return f"{int(number[1])}. " if number else f"- {label} "


def _lines(text: str) -> list[str]:
    """Return the lines of a paragraph, each without more spaces than words need."""
    lines = (_SPACES.sub(" ", _WIDTHLESS.sub("", each)).strip() for each in text.split("\n"))
    return [each for each in lines if each]


def _one_line(text: str) -> str:
    return " ".join(_lines(text))


def _filled(rows: Iterable[Sequence[str]]) -> list[tuple[str, ...]]:
    """Return rows of equal length, without those and the columns at the end that are empty."""
    shown = [[_cell(each) for each in row[:_MOST_COLUMNS]] for row in rows]
    shown = [row for row in shown if any(row)]
    wide = max((max(at for at, cell in enumerate(row, 1) if cell) for row in shown), default=0)
    return [tuple((row + [""] * wide)[:wide]) for row in shown]


def _cell(text: str) -> str:
    return _one_line(text).replace("\\", "\\\\").replace("|", "\\|")
