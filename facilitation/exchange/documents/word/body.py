"""The paragraphs, lists and tables of a Word document (ECMA-376 part 1, section 17)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Final

from facilitation.exchange.documents.imported import Loss, Losses
from facilitation.exchange.documents.markup import Element
from facilitation.exchange.documents.pieces import Grid, Heading, Item, Piece, Words, words_of
from facilitation.exchange.documents.word.numbering import Numbering, value_of
from facilitation.exchange.documents.word.runs import Runs, is_taken_out
from facilitation.exchange.documents.word.styles import Styles

_THROUGH: Final = frozenset(
    {"w:customXml", "w:smartTag", "w:ins", "w:moveTo", "w:sdtContent", "mc:Choice"}
)
_WIDEST: Final = 60
"""Columns; more that one cell is said to span are not believed."""


class Body:
    """Reads the body of a document, a cell, a note or a text box."""

    def __init__(self, styles: Styles, numbering: Numbering, runs: Runs, losses: Losses) -> None:
        """All parts of one document share the same four."""
        self._styles = styles
        self._numbering = numbering
        self._runs = runs
        self._losses = losses
        self._carried = ""

    def pieces(self, element: Element) -> Iterator[Piece]:
        """Yield what stands in an element, in reading order."""
        for each in element.elements():
            yield from self._piece(each)
        if self._carried:
            yield Words(self._carried)
            self._carried = ""

    def _piece(self, element: Element) -> Iterator[Piece]:
        name = element.name
        if name == "w:p":
            yield from self._paragraph(element)
        elif name == "w:tbl":
            yield from self._grid(element)
        elif name == "w:sdt":
            yield from self._controlled(element)
        elif name == "mc:AlternateContent":
            chosen = element.first("mc:Choice") or element.first("mc:Fallback")
            yield from self._all(chosen)
        elif name in _THROUGH:
            yield from self._all(element)
        elif name in {"w:del", "w:moveFrom"}:
            self._losses.add(Loss.TRACKED_CHANGES)

    def _all(self, element: Element | None) -> Iterator[Piece]:
        for each in element.elements() if element is not None else ():
            yield from self._piece(each)

    def _controlled(self, control: Element) -> Iterator[Piece]:
        gallery = control.first("w:sdtPr", "w:docPartObj", "w:docPartGallery")
        if gallery is not None and gallery.get("w:val") == "Table of Contents":
            self._losses.add(Loss.CONTENTS)
            return
        yield from self._all(control.first("w:sdtContent"))

    def _paragraph(self, paragraph: Element) -> Iterator[Piece]:
        properties = paragraph.first("w:pPr")
        named = properties.first("w:pStyle") if properties is not None else None
        style = named.get("w:val") if named is not None else ""
        words = self._carried + self._runs.words(paragraph)
        self._carried = ""
        if properties is not None and is_taken_out(properties.first("w:rPr")):
            # The end of the paragraph was taken out: what is left goes on in the next one.
            self._losses.add(Loss.TRACKED_CHANGES)
            self._carried = words
        elif self._styles.lists_contents(style):
            self._losses.add(Loss.CONTENTS)
        elif words.strip():
            yield self._shaped(words, properties, style)
        boxes, self._runs.boxes = self._runs.boxes, []
        for each in boxes:
            yield from self._all(each)

    def _shaped(self, words: str, properties: Element | None, style: str) -> Piece:
        level = self._styles.level(properties, style)
        label, depth = self._numbered(properties, style)
        if level:
            return Heading(level, f"{label} {words}" if label else words)
        if label is not None:
            return Item(words, depth + 1, label)
        return Words(words, quoted=self._styles.quotes(style))

    def _numbered(self, properties: Element | None, style: str) -> tuple[str | None, int]:
        """Return the label of a paragraph in a list, and its depth from 0; None outside lists."""
        own = properties.first("w:numPr") if properties is not None else None
        styled = self._styles.numbering(style)
        number = value_of(own, "w:numId") or value_of(styled, "w:numId")
        if not number or number == "0":
            return None, 0
        at = value_of(own, "w:ilvl") or value_of(styled, "w:ilvl")
        level = int(at) if at.isdecimal() and len(at) == 1 else 0
        if not at:
            level = self._numbering.level_of(number, style)
        return self._numbering.next(number, level), level

    def _grid(self, table: Element) -> Iterator[Piece]:
        rows = [list(self._parts(row, "w:tc")) for row in self._parts(table, "w:tr")]
        if len(rows) == 1 and len(rows[0]) == 1:
            # One cell is a frame around a text, not a table.
            yield from self._all(rows[0][0])
        else:
            yield Grid(tuple(tuple(chain(*map(self._text, row))) for row in rows))

    def _parts(self, element: Element, name: str) -> Iterator[Element]:
        """Yield the rows of a table, or the cells of a row."""
        for each in element.elements():
            if each.name == name:
                if is_taken_out(each.first(f"{name}Pr")):
                    self._losses.add(Loss.TRACKED_CHANGES)
                else:
                    yield each
            elif each.name in _THROUGH or each.name == "w:sdt":
                yield from self._parts(each, name)

    def _text(self, cell: Element) -> Iterator[str]:
        properties = cell.first("w:tcPr")
        merged = properties.first("w:vMerge") if properties is not None else None
        span = value_of(properties, "w:gridSpan")
        wide = min(int(span), _WIDEST) if span.isdecimal() and len(span) < 6 else 1  # noqa: PLR2004
        if wide > 1 or (merged is not None and merged.get("w:val") == "restart"):
            self._losses.add(Loss.MERGED_CELLS)
        words = " ".join(words_of(each) for each in self._all(cell))
        yield "" if merged is not None and merged.get("w:val") != "restart" else words
        for _ in range(wide - 1):
            yield ""
