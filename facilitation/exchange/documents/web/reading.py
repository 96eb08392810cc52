"""The words of a page in HTML, also as Word, LibreOffice, Google Docs and Qt write it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from facilitation.exchange.documents import pieces as piece_kinds
from facilitation.exchange.documents.imported import Imported, Loss, Losses
from facilitation.exchange.documents.labels import as_written, number_in
from facilitation.exchange.documents.links import linked
from facilitation.exchange.documents.markup import Element
from facilitation.exchange.documents.raised import off_the_line, place_of
from facilitation.exchange.documents.web.elements import elements_of

MOST_LETTERS: Final = 8 * 1024 * 1024
"""Characters of HTML; word processors write thirty for one that is read."""

_HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}
_BLOCKS: Final = frozenset(
    "address article aside body center dd details dialog div dl dt fieldset figcaption figure "
    "footer form header hgroup html legend main nav p pre section summary".split()
)
_NOTHING: Final = frozenset(
    "script style head title template noscript iframe frame object embed applet audio video canvas "
    "map select textarea input button datalist meter progress rt rp xmp link meta base".split()
)
_PICTURES: Final = frozenset({"img", "svg", "picture", "image"})
_STRUCK: Final = frozenset({"s", "strike"})
_EMPHASIS: Final = frozenset({"b", "strong", "i", "em", "u"})
_BOLD: Final = re.compile(
    r"font-weight:\s*(?:bold|[6-9]00)|font-style:\s*(?:italic|oblique)"
    r"|text-decoration[a-z-]*:[^;]*underline"
)
_NOT_BOLD: Final = re.compile(r"font-weight:\s*(?:normal|400)")
_ALIGNED: Final = re.compile(r"vertical-align:\s*(\w+)")
_SPACES: Final = re.compile(r"[ \t\r\n\f\u00a0]+")
_WORD_LIST: Final = re.compile(r"mso-list:\s*l\d+\s+level(\d)")
_LABEL: Final = re.compile(r"mso-list:\s*ignore", re.IGNORECASE)
_HIDDEN: Final = re.compile(r"(?:display:\s*none|visibility:\s*hidden|mso-hide:\s*all)")
_BULLETS: Final = frozenset("·•●○◦▪■□–—-*§oØüvq")
_WIDEST: Final = 60


def read_page(page: str, losses: Losses | None = None) -> Imported:
    """Return the words of a page; nothing in it is fetched or run.

    Raises BadDocument: UNSAFE, TOO_LONG.
    """
    counted = losses or Losses()
    pieces = list(_Page(counted).pieces(elements_of(page)))
    return Imported(piece_kinds.markdown_of(pieces), piece_kinds.title_of(pieces), counted.all())


class _Page:
    """Reads blocks; words that stand between blocks are paragraphs of their own."""

    def __init__(self, losses: Losses) -> None:
        self._losses = losses
        self._words: list[str] = []

    def pieces(self, element: Element) -> Iterator[piece_kinds.Piece]:
        yield from self._inside(element, 0, quoted=False)
        yield from self._flushed(0, quoted=False)

    def _inside(self, element: Element, depth: int, *, quoted: bool) -> Iterator[piece_kinds.Piece]:
        for each in element.children:
            if isinstance(each, str):
                self._words.append(_SPACES.sub(" ", each))
            else:
                yield from self._element(each, depth, quoted=quoted)

    def _element(
        self, element: Element, depth: int, *, quoted: bool
    ) -> Iterator[piece_kinds.Piece]:
        name = element.name
        if name in _NOTHING or _is_hidden(element):
            self._leave_out(element)
        elif name in _PICTURES:
            self._losses.add(Loss.PICTURES)
        elif name in _HEADINGS or "MsoTitle" in element.get("class"):
            yield from self._flushed(depth, quoted=quoted)
            yield piece_kinds.Heading(_HEADINGS.get(name, 1), self._inline(element))
        elif name in {"ul", "ol", "menu", "dir"}:
            yield from self._flushed(depth, quoted=quoted)
            yield from self._list(element, depth + 1)
        elif name == "table":
            yield from self._flushed(depth, quoted=quoted)
            yield from self._table(element, depth)
        elif name == "blockquote":
            yield from self._block(element, depth, quoted=True)
        elif name == "hr":
            yield from self._flushed(depth, quoted=quoted)
        elif name in _BLOCKS:
            yield from self._block(element, depth, quoted=quoted or "Quote" in element.get("class"))
        elif _holds_blocks(element):
            yield from self._inside(element, depth, quoted=quoted)
        else:
            self._words.append(self._word(element))

    def _block(self, element: Element, depth: int, *, quoted: bool) -> Iterator[piece_kinds.Piece]:
        yield from self._flushed(depth, quoted=quoted)
        listed = _WORD_LIST.search(element.get("style"))
        if listed:
            yield self._item_of_word(element, int(listed[1]))
            return
        if element.name == "pre":
            yield piece_kinds.Words(_text_of(element), depth, quoted)
            return
        yield from self._inside(element, depth, quoted=quoted)
        yield from self._flushed(depth, quoted=quoted)

    def _flushed(self, depth: int, *, quoted: bool) -> Iterator[piece_kinds.Piece]:
        words, self._words = "".join(self._words), []
        if words.strip():
            yield piece_kinds.Words(words, depth, quoted)

    def _list(self, element: Element, depth: int) -> Iterator[piece_kinds.Piece]:
        number = number_in(element.get("start"), 1)
        form = _form(element) if element.name == "ol" else ""
        for each in element.elements():
            if each.name == "li":
                number = number_in(each.get("value"), number)
                label = f"{as_written(number, form)}." if form else ""
                yield from self._item(each, depth, label)
                number += 1
            elif each.name in {"ul", "ol"}:
                yield from self._list(each, depth + 1)  # as Google Docs and Qt nest lists
            else:
                yield from self._element(each, depth, quoted=False)

    def _item(self, element: Element, depth: int, label: str) -> Iterator[piece_kinds.Piece]:
        """Yield an item: its first paragraph bears the label, what follows goes on with it."""
        labelled = False
        inner = _Page(self._losses)
        pieces = inner._inside(element, depth, quoted=False)
        for each in (*pieces, *inner._flushed(depth, quoted=False)):
            if not labelled and isinstance(each, piece_kinds.Words):
                yield piece_kinds.Item(each.text, depth, label)
            else:
                if not labelled and isinstance(each, piece_kinds.Item):
                    yield piece_kinds.Item("", depth, label)  # a list in an item without words
                yield each
            labelled = True

    def _item_of_word(self, element: Element, depth: int) -> piece_kinds.Piece:
        """Return a paragraph that Word calls an item of a list; its label stands in the text."""
        label = "".join(
            _text_of(each) for each in element.within("span") if _LABEL.search(each.get("style"))
        )
        label = "".join(label.split()).replace("\u00a0", "")
        return piece_kinds.Item(self._inline(element), depth, "" if label in _BULLETS else label)

    def _table(self, table: Element, depth: int) -> Iterator[piece_kinds.Piece]:
        cells = [row.elements() for row in _rows(table)]
        rows = [[each for each in row if each.name in {"td", "th"}] for row in cells]
        if len(rows) == 1 and len(rows[0]) == 1:
            # One cell is a frame around a text, not a table.
            yield from self._block(rows[0][0], depth, quoted=False)
        elif rows:
            yield piece_kinds.Grid(tuple(tuple(self._texts(row)) for row in rows))

    def _texts(self, row: list[Element]) -> Iterator[str]:
        for each in row:
            inner = _Page(self._losses)
            yield " ".join(piece_kinds.words_of(piece) for piece in inner.pieces(each))
            wide = min(number_in(each.get("colspan"), 1), _WIDEST)
            if wide > 1 or number_in(each.get("rowspan"), 1) > 1:
                self._losses.add(Loss.MERGED_CELLS)
            yield from [""] * (wide - 1)

    def _inline(self, element: Element) -> str:
        return "".join(
            _SPACES.sub(" ", each) if isinstance(each, str) else self._word(each)
            for each in element.children
        )

    def _word(self, element: Element) -> str:
        name = element.name
        if name in _NOTHING or _is_hidden(element):
            self._leave_out(element)
            return ""
        if name in _PICTURES:
            self._losses.add(Loss.PICTURES)
            return ""
        if name == "br":
            return "\n"
        if name == "del" or "msoDel" in element.get("class"):
            self._losses.add(Loss.TRACKED_CHANGES)
            return ""
        words = self._inline(element)
        if name == "a" and words.strip().isdecimal() and element.get("href").startswith("#"):
            return self._reference(words.strip(), element.get("href"))
        if name == "a":
            return linked(words, element.get("href"), self._losses)
        if name in _STRUCK and words.strip():
            self._losses.add(Loss.STRUCK)
        if words.strip() and _is_emphasised(element):
            self._losses.add(Loss.EMPHASIS)
        return off_the_line(words, _place(element))

    def _reference(self, number: str, target: str) -> str:
        """Return the number of a footnote, in the text or, leading back to it, in the note."""
        if target.endswith("anc") or "ref" in target:
            return f"[{number}] "
        self._losses.add(Loss.FOOTNOTES)
        return f"[{number}]"

    def _leave_out(self, element: Element) -> None:
        if _is_hidden(element) and not _LABEL.search(element.get("style")) and _text_of(element):
            self._losses.add(Loss.HIDDEN)
        elif element.name in {"object", "embed", "iframe", "audio", "video", "canvas"}:
            self._losses.add(Loss.OBJECTS)


def _is_hidden(element: Element) -> bool:
    style = element.get("style").lower()
    if "hidden" in element.attributes:
        return True
    return bool(style) and bool(_HIDDEN.search(style) or _LABEL.search(style))


def _is_emphasised(element: Element) -> bool:
    """Tell it by the element or its style; Google Docs puts all into a `b` that is not bold."""
    style = element.get("style").lower()
    return bool(_BOLD.search(style)) or (element.name in _EMPHASIS and not _NOT_BOLD.search(style))


def _place(element: Element) -> Mapping[int, int] | None:
    """Tell by the element or its style where figures stand."""
    if element.name in {"sup", "sub"}:
        return place_of(element.name)
    found = _ALIGNED.search(element.get("style").lower())
    return None if found is None else place_of(found[1])


def _holds_blocks(element: Element) -> bool:
    """Tell whether an inline element has blocks in it, as what Google Docs copies."""
    return any(
        each.name in _BLOCKS
        or each.name in _HEADINGS
        or each.name in {"ul", "ol", "table", "blockquote"}
        or (each.name not in _NOTHING and _holds_blocks(each))
        for each in element.elements()
    )


def _rows(table: Element) -> Iterator[Element]:
    for each in table.elements():
        if each.name == "tr":
            yield each
        elif each.name in {"tbody", "thead", "tfoot"}:
            yield from _rows(each)


def _text_of(element: Element) -> str:
    return "".join(
        each if isinstance(each, str) else "\n" if each.name == "br" else _text_of(each)
        for each in element.children
    )


def _form(element: Element) -> str:
    """Return how a list is numbered: 1, a, A, i or I."""
    kind = element.get("type")
    style = element.get("style").lower()
    for name, form in (
        ("lower-alpha", "a"),
        ("lower-latin", "a"),
        ("upper-alpha", "A"),
        ("upper-latin", "A"),
        ("lower-roman", "i"),
        ("upper-roman", "I"),
    ):
        if name in style:
            return form
    return kind if kind in {"a", "A", "i", "I"} else "1"
