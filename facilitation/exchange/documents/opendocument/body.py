"""The paragraphs, lists and tables of an OpenDocument text (ODF 1.3 part 3, sections 4 to 10)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from facilitation.exchange.documents.imported import Loss, Losses
from facilitation.exchange.documents.labels import number_in
from facilitation.exchange.documents.links import linked
from facilitation.exchange.documents.markup import Element
from facilitation.exchange.documents.opendocument.numbering import Counter
from facilitation.exchange.documents.opendocument.styles import Styles
from facilitation.exchange.documents.pieces import Grid, Heading, Item, Piece, Words, words_of
from facilitation.exchange.documents.raised import off_the_line

_SPACES: Final = re.compile(r"[ \t\r\n]+")
_THROUGH: Final = frozenset(
    "text:section text:index-body text:numbered-paragraph draw:g draw:a".split()
)
_INDEXES: Final = frozenset(
    "text:table-of-content text:illustration-index text:table-index text:object-index "
    "text:user-index text:alphabetical-index".split()
)
_NOTHING: Final = frozenset(
    "text:tracked-changes text:ruby-text text:number text:note-citation text:script "
    "office:forms text:sequence-decls text:variable-decls text:user-field-decls".split()
)
_WIDEST: Final = 60
"""Columns; more that a cell is said to fill are not believed."""
_MOST_REPEATS: Final = 60
"""Rows that are said to repeat; spreadsheets say so of a million empty ones."""


class Body:
    """Reads the text of a document."""

    def __init__(self, styles: Styles, losses: Losses) -> None:
        """``losses`` counts what cannot be kept."""
        self._styles = styles
        self._losses = losses
        self._headings = Counter(styles.outline)
        self._lists: dict[str, Counter] = {}
        self._by_id: dict[str, Counter] = {}
        self._boxes: list[Element] = []
        self._notes: list[Element] = []

    def whole(self, root: Element) -> Iterator[Piece]:
        """Yield what stands in a text, then its notes; a note may have notes."""
        yield from self._pieces(root)
        at = 0
        while at < len(self._notes):
            note = self._notes[at]
            at += 1
            yield Words(f"[{at}] {' '.join(map(words_of, self._pieces(note)))}")

    def _pieces(self, root: Element) -> Iterator[Piece]:
        for each in root.elements():
            yield from self._piece(each)

    def _piece(self, element: Element) -> Iterator[Piece]:
        match element.name:
            case "text:p":
                yield from self._paragraph(element)
            case "text:h":
                yield from self._heading(element)
            case "text:list":
                yield from self._list(element, self._counter(element), 1)
            case "table:table":
                yield from self._grid(element)
            case "draw:frame" | "draw:custom-shape" | "draw:rect":
                self._words_of_frame(element)
                yield from self._boxed()
            case name if name in _INDEXES:
                self._losses.add(Loss.CONTENTS)
            case name if name in _THROUGH:
                if element.get("text:display") == "none":
                    self._losses.add(Loss.HIDDEN)
                else:
                    yield from self._pieces(element)

    def _paragraph(self, element: Element) -> Iterator[Piece]:
        style = element.get("text:style-name")
        words = self._words(element)
        if not words.strip():
            pass
        elif self._styles.is_title(style):
            yield Heading(1, words)
        else:
            yield Words(words, quoted=self._styles.quotes(style))
        yield from self._boxed()

    def _heading(self, element: Element, label: str | None = None) -> Iterator[Piece]:
        level = number_in(element.get("text:outline-level"), 1)
        words = self._words(element)
        if words.strip():
            if label is None and element.get("text:is-list-header") != "true":
                label = self._headings.next(level, element.get("text:start-value"))
            yield Heading(level, f"{label} {words}" if label else words)
        yield from self._boxed()

    def _boxed(self) -> Iterator[Piece]:
        boxes, self._boxes = self._boxes, []
        for each in boxes:
            yield from self._pieces(each)

    def _counter(self, element: Element) -> Counter:
        """Return what counts a list: a new one, or the one it goes on with."""
        style = element.get("text:style-name")
        goes_on = self._by_id.get(element.get("text:continue-list"))
        if goes_on is None and element.get("text:continue-numbering") == "true":
            goes_on = self._lists.get(style)
        found = goes_on or Counter(self._styles.lists.get(style))
        self._lists[style] = found
        if element.get("xml:id"):
            self._by_id[element.get("xml:id")] = found
        return found

    def _list(self, element: Element, counter: Counter, depth: int) -> Iterator[Piece]:
        own = element.get("text:style-name")
        if depth > 1 and own and self._styles.lists.get(own) is not None:
            counter = self._counter(element)
        for each in element.elements():
            if each.name == "text:list-item":
                yield from self._item(each, counter, depth)
            elif each.name == "text:list-header":
                yield from self._inside(each, counter, depth, None)

    def _item(self, item: Element, counter: Counter, depth: int) -> Iterator[Piece]:
        first = next(item.elements(), None)
        if first is None or first.name == "text:list":
            # An item that only holds a deeper list bears no number.
            yield from self._inside(item, counter, depth, None)
            return
        label = counter.next(depth, item.get("text:start-value"))
        yield from self._inside(item, counter, depth, label)

    def _inside(
        self, item: Element, counter: Counter, depth: int, label: str | None
    ) -> Iterator[Piece]:
        labelled = label is None
        for each in item.elements():
            if each.name == "text:list":
                if not labelled:
                    yield Item("", depth)  # a list in an item without words
                yield from self._list(each, counter, depth + 1)
            elif each.name == "text:h":
                yield from self._heading(each, label or "")
                labelled = True
            elif each.name == "text:p":
                words = self._words(each)
                if words.strip():
                    fresh = not labelled and label is not None
                    yield Item(words, depth, label or "") if fresh else Words(words, depth)
                    labelled = True
                yield from self._boxed()
            else:
                yield from self._piece(each)

    def _grid(self, table: Element) -> Iterator[Piece]:
        rows = [row for each in _rows(table) for row in self._row(each)]
        if len(rows) == 1 and len(rows[0]) == 1:
            yield Words(rows[0][0])
        else:
            yield Grid(tuple(rows))

    def _row(self, row: Element) -> list[tuple[str, ...]]:
        cells = tuple(cell for each in row.elements() for cell in self._cell(each))[:_WIDEST]
        times = number_in(row.get("table:number-rows-repeated"), 1)
        return [cells] * (min(times, _MOST_REPEATS) if any(cells) else 1)

    def _cell(self, cell: Element) -> list[str]:
        times = min(number_in(cell.get("table:number-columns-repeated"), 1), _WIDEST)
        if cell.name == "table:covered-table-cell":
            return [""] * times
        if cell.name != "table:table-cell":
            return []
        spans = ("table:number-columns-spanned", "table:number-rows-spanned")
        if any(number_in(cell.get(name), 1) > 1 for name in spans):
            self._losses.add(Loss.MERGED_CELLS)
        return [" ".join(words_of(each) for each in self._pieces(cell))] * times

    def _words(self, element: Element) -> str:
        """Return the words in a paragraph; of spaces and line ends in the file one space stays."""
        return "".join(
            _SPACES.sub(" ", each) if isinstance(each, str) else self._word(each)
            for each in element.children
        )

    def _word(self, element: Element) -> str:
        match element.name:
            case "text:s" | "text:tab":
                return " "
            case "text:line-break":
                return "\n"
            case "text:span":
                return self._span(element)
            case "text:a":
                return linked(self._words(element), element.get("xlink:href"), self._losses)
            case "text:note":
                return self._note(element)
            case "office:annotation":
                self._losses.add(Loss.COMMENTS)
                return ""
            case "text:hidden-text" | "text:hidden-paragraph":
                self._losses.add(Loss.HIDDEN)
                return ""
            case name if name.startswith("draw:"):
                self._words_of_frame(element)
                return ""
            case name if name in _NOTHING or not name.startswith("text:"):
                return ""
        return self._words(element)

    def _span(self, element: Element) -> str:
        words = self._words(element)
        style = element.get("text:style-name")
        if words.strip() and self._styles.hides(style):
            self._losses.add(Loss.HIDDEN)
            return ""
        if words.strip() and self._styles.strikes(style):
            self._losses.add(Loss.STRUCK)
        if words.strip() and self._styles.emphasises(style):
            self._losses.add(Loss.EMPHASIS)
        return off_the_line(words, self._styles.place(style))

    def _note(self, note: Element) -> str:
        body = note.first("text:note-body")
        if body is None:
            return ""
        self._losses.add(Loss.FOOTNOTES)
        self._notes.append(body)
        return f"[{len(self._notes)}]"

    def _words_of_frame(self, frame: Element) -> None:
        """Keep the text of a frame for after its paragraph, or count what else is in it."""
        for each in frame.elements():
            if each.name == "draw:text-box":
                self._losses.add(Loss.TEXT_BOXES)
                self._boxes.append(each)
                return
            if each.name in {"draw:object", "draw:object-ole", "draw:applet", "draw:plugin"}:
                found = next(each.within("math:math"), None)
                self._losses.add(Loss.OBJECTS if found is None else Loss.FORMULAS)
                return
            if each.name == "draw:image":
                self._losses.add(Loss.PICTURES)
                return
        if next(frame.elements("text:p"), None) is not None:
            self._losses.add(Loss.TEXT_BOXES)
            self._boxes.append(frame)  # a shape with words in it
            return
        for each in frame.elements():
            if each.name.startswith("draw:"):
                self._words_of_frame(each)


def _rows(table: Element) -> Iterator[Element]:
    for each in table.elements():
        if each.name == "table:table-row":
            yield each
        elif each.name in {"table:table-header-rows", "table:table-rows", "table:table-row-group"}:
            yield from _rows(each)
