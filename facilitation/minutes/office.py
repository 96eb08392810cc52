"""What the formats of word processors share."""

from __future__ import annotations

import unicodedata
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from io import BytesIO
from typing import Any, Final, Generic, TypeVar
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from facilitation.minutes import blocks as tree
from facilitation.minutes.keeping import stays
from facilitation.minutes.settling import joined_text
from facilitation.minutes.style import Style
from facilitation.minutes.wrapping import narrowed
from facilitation.text.lines import columns

AUTHOR: Final = "Goround"
"""Whose every tracked change is: the program's, never a person's."""

LETTERS: Final = 90
"""How many letters are taken to fit beside each other where columns share a page."""

BAR: Final = 32
"""How many letters are taken to fit beside each other where a bar stands."""

_AROUND: Final = 5
"""The room around the words of a cell, in letters."""

_MOST: Final = 48_000_000
"""So many bytes of a part, unpacked, are read at most."""

_PORTION: Final = 1_000_000
"""Letters."""

Place = TypeVar("Place")

_WRITERS: Final[dict[type[tree.Block], str]] = {
    tree.Heading: "heading",
    tree.Paragraph: "paragraph",
    tree.BulletList: "bullets",
    tree.NumberedList: "numbers",
    tree.Quote: "quote",
    tree.NumberedText: "numbered_text",
    tree.MarkedText: "marked_text",
    tree.Redline: "redline",
    tree.Facts: "facts",
    tree.Grid: "grid",
    tree.Bars: "bars",
    tree.Dots: "dots",
    tree.Rule: "rule",
    tree.Gap: "gap",
}
"""Which part of a body writes a block of a kind: every format has each of them."""

_PAGES: Final = {"a4": (210.0, 297.0), "us-letter": (215.9, 279.4)}
_SIZES: Final = {"title": 1.72, "level1": 1.26, "level2": 1.1, "size": 1.0, "small": 0.82}


def page_size(style: Style) -> tuple[float, float]:
    return _PAGES[style.paper]


def sizes(style: Style) -> dict[str, float]:
    """Return the sizes of type by their names in the style sheets, in points."""
    return {name: factor * style.points for name, factor in _SIZES.items()}


def when(dated: int | None) -> datetime:
    """Return the time of tracked changes: the document's, else the beginning of 1970."""
    return datetime.fromtimestamp((dated or 0) // 1000, UTC)


def is_right_to_left(text: str, *, otherwise: bool) -> bool:
    """Whether the first letter of a text says that it runs from right to left."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in {"L", "R", "AL"}:
            return kind != "L"
    return otherwise


def letters_of(grid: tree.Grid, room: int = LETTERS) -> list[int]:
    """Return how many letters wide each column is to be, together at most as many as fit."""
    cells = zip(grid.header, *grid.rows, strict=True)
    natural = [max(columns(joined_text(each)) for each in column) for column in cells]
    around = [each + _AROUND for each in natural]
    return narrowed(around, room)


FEW: Final = 14
"""So many lines or rows at most stay together on a page."""


def portions(text: str) -> list[str]:
    """Return a text in parts that every reader of XML takes; many refuse more in one place."""
    return [text[at : at + _PORTION] for at in range(0, len(text), _PORTION)] or [""]


def parsed(xml: str) -> Any:  # noqa: ANN401  lxml has no types
    """Return XML of our own making as an element, however long its texts are."""
    from lxml import etree  # type: ignore[import-untyped]

    parser = etree.XMLParser(huge_tree=True, resolve_entities=False)
    return etree.fromstring(xml.encode(), parser)


def sealed(package: bytes) -> bytes:
    """Return a package of files without the time at which it was put together."""
    target = BytesIO()
    with ZipFile(BytesIO(package)) as made, ZipFile(target, "w") as whole:
        for each in made.infolist():
            if each.is_dir():
                continue
            entry = ZipInfo(each.filename)
            stored = each.filename == "mimetype"
            whole.writestr(entry, made.read(each), ZIP_STORED if stored else ZIP_DEFLATED)
    return target.getvalue()


class Body(ABC, Generic[Place]):
    """Writes what stands in a document, block by block; a format says how each kind reads there.

    ``at`` is where a block stands, as the format has it: in lists, in quotations.
    """

    nowhere: Place
    """Where a block stands that stands in no other."""

    staying = False
    """Whether what is written now stays on the page of what follows it."""

    def written(self, whole: tree.Document) -> Iterator[str]:
        """Yield the whole document, block by block."""
        yield self.line(tree.plain(whole.title), "Title")
        if whole.subtitle:
            yield self.line(tree.plain(whole.subtitle), "Subtitle")
        yield self.block(tree.Facts(whole.facts), self.nowhere)
        yield from self._each(whole.blocks, self.nowhere)

    def blocks(self, blocks: Sequence[tree.Block], at: Place, *, kept: bool = False) -> str:
        """Return blocks; ``kept`` is whether each stays on the page of what follows it."""
        return "".join(self._each(blocks, at, kept=kept))

    def _each(
        self, blocks: Sequence[tree.Block], at: Place, *, kept: bool = False
    ) -> Iterator[str]:
        for each, staying in zip(blocks, stays(blocks), strict=True):
            self.staying = staying or kept
            yield self.block(each, at)
            self.staying = False

    def block(self, block: tree.Block, at: Place) -> str:
        return getattr(self, _WRITERS[type(block)])(block, at)  # type: ignore[no-any-return]

    @abstractmethod
    def line(self, inlines: tree.Inlines, style: str) -> str:
        """Return words in a style by themselves."""


class Opened:
    """A package of files that somebody sent, read with an eye on what it would grow to."""

    def __init__(self, package: bytes) -> None:
        """Open a package. Raises BadZipFile: it is none."""
        self._zip = ZipFile(BytesIO(package))
        self.names = self._zip.namelist()

    def root(self, name: str) -> Any:  # noqa: ANN401  lxml has no types
        """Return a part as a tree.

        Raises ValueError: it is no XML, too large, or has a document type, which no such file
        needs.
        """
        from lxml import etree

        with self._zip.open(name) as file:
            data = file.read(_MOST + 1)
        if len(data) > _MOST:
            raise ValueError(name)
        parser = etree.XMLParser(resolve_entities=False, no_network=True)
        root = etree.fromstring(data, parser)
        if root.getroottree().docinfo.doctype:
            raise ValueError(name)
        return root


def steps(root: Any) -> Any:  # noqa: ANN401  lxml has no types
    """Return the steps into (``start``) and out of (``end``) each element of a tree."""
    from lxml import etree

    return etree.iterwalk(root, events=("start", "end"), tag="*")
