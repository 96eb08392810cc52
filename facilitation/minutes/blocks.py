"""What minutes are made of: a tree of blocks, the same for every export format.

A block says what a piece of the minutes *is*, never how it looks. Every text in the tree is plain
text: nothing in it is ever read as markup, whatever characters it holds.
"""

from __future__ import annotations

from typing import TypeAlias

import msgspec


class Plain(msgspec.Struct, frozen=True, tag=True):
    """Words as they are."""

    text: str


class Strong(msgspec.Struct, frozen=True, tag=True):
    """Words that carry weight."""

    text: str


class Emphasis(msgspec.Struct, frozen=True, tag=True):
    """Words that are stressed."""

    text: str


class Struck(msgspec.Struct, frozen=True, tag=True):
    """Words that an amendment takes out; shown struck through."""

    text: str


class Inserted(msgspec.Struct, frozen=True, tag=True):
    """Words that an amendment puts in; shown underlined."""

    text: str


class Link(msgspec.Struct, frozen=True, tag=True):
    """Words that lead somewhere.

    ``href`` is an http, https or mailto address, or ``#`` and the mark of a heading of the same
    document; with any other it is written as plain words.
    """

    text: str
    href: str


class Break(msgspec.Struct, frozen=True, tag=True):
    """A new line inside a paragraph."""


class Gap(msgspec.Struct, frozen=True, tag=True):
    """What was left out before publication (domain.md section 8), as a gap that can be seen.

    It stands among blocks or among words. ``said`` says what kind of thing is missing; the tree
    holds nothing of the original.
    """

    said: str = ""


Inline: TypeAlias = Plain | Strong | Emphasis | Struck | Inserted | Link | Break | Gap
Inlines: TypeAlias = tuple[Inline, ...]
Change: TypeAlias = Plain | Struck | Inserted


SHEET = "sheet-"
"""So begins the mark of the heading of what is handed out by itself."""


class Heading(msgspec.Struct, frozen=True, tag=True):
    """The heading of a section; level 1 stands directly below the title, 5 is the lowest.

    ``mark`` is a name by which a link in the same document leads here (empty: none does); where it
    begins with :data:`SHEET`, a page begins, where there are pages.
    """

    level: int
    inlines: Inlines
    mark: str = ""


class Paragraph(msgspec.Struct, frozen=True, tag=True):
    """A paragraph."""

    inlines: Inlines


class BulletList(msgspec.Struct, frozen=True, tag=True):
    """Things of one kind, in no order that matters."""

    items: tuple[tuple[Block, ...], ...]


class NumberedList(msgspec.Struct, frozen=True, tag=True):
    """Things in an order that matters, numbered from ``start`` on (0 or more)."""

    items: tuple[tuple[Block, ...], ...]
    start: int = 1


class Quote(msgspec.Struct, frozen=True, tag=True):
    """What somebody said or wrote, word for word."""

    blocks: tuple[Block, ...]


class Line(msgspec.Struct, frozen=True):
    """A line of an exact text, with the number under which the room spoke of it (0: none).

    Its marks of Markdown are not in its ``text``; ``heading`` is whether it stood as one.
    """

    number: int
    text: str
    heading: bool = False


class NumberedText(msgspec.Struct, frozen=True, tag=True):
    """The exact text of a proposal, line by line."""

    lines: tuple[Line, ...]


class Redline(msgspec.Struct, frozen=True, tag=True):
    """A text and what an amendment changes in it.

    A newline in a segment begins a new line. Marks alone do not reach everybody: write the change
    in words beside it.
    """

    segments: tuple[Change, ...]


class MarkedLine(msgspec.Struct, frozen=True):
    """A numbered line of a text and what changes in it; ``number`` 0 stands for lines left out.

    ``mark`` is its sign in the margin: ``−``, ``+``, ``±`` or none. A newline in a segment begins
    a new line, which bears no number.
    """

    number: int
    mark: str = ""
    segments: tuple[Change, ...] = ()


class MarkedText(msgspec.Struct, frozen=True, tag=True):
    """Numbered lines of a text with a change shown in them, readable without colour."""

    lines: tuple[MarkedLine, ...]


class Fact(msgspec.Struct, frozen=True):
    """A thing and what it is: the date, the place, the facilitator."""

    term: str
    value: Inlines


class Facts(msgspec.Struct, frozen=True, tag=True):
    """Facts below each other."""

    facts: tuple[Fact, ...]


class Grid(msgspec.Struct, frozen=True, tag=True):
    """Rows of cells below a row of column names.

    Rows shorter than the longest are filled with empty cells.
    """

    header: tuple[Inlines, ...]
    rows: tuple[tuple[Inlines, ...], ...]


class Bar(msgspec.Struct, frozen=True):
    """What an option has, as a length: ``kept`` from before and ``gained`` now, in equal units.

    ``alt`` says what the bar shows, for those who do not see it.
    """

    kept: int
    gained: int = 0
    alt: str = ""


class Bars(msgspec.Struct, frozen=True, tag=True):
    """A grid with a bar beside each of its rows; everything a bar shows stands in the grid too.

    All bars are drawn on a scale of ``whole`` units. Where ``needed`` is not 0, a line across
    them stands at so many. ``legend`` says before them how they are to be read. A format that has
    no pictures writes the grid alone.
    """

    grid: Grid
    bars: tuple[Bar, ...]
    whole: int = 1
    needed: int = 0
    legend: str = ""


class Dots(msgspec.Struct, frozen=True, tag=True):
    """A square picture that a camera reads: lines of ``#`` for dark and ``.`` for light ``dots``.

    ``said`` tells what it says; it stands in its place where a format has no pictures.
    """

    dots: tuple[str, ...]
    said: str


class Rule(msgspec.Struct, frozen=True, tag=True):
    """A line that parts what comes before from what comes after."""


Block: TypeAlias = (
    Heading
    | Paragraph
    | BulletList
    | NumberedList
    | Quote
    | NumberedText
    | Redline
    | MarkedText
    | Facts
    | Grid
    | Bars
    | Dots
    | Rule
    | Gap
)
Blocks: TypeAlias = tuple[Block, ...]


class Document(msgspec.Struct, frozen=True):
    """Whole minutes.

    ``language`` is a tag like ``en`` or ``pt-BR``. ``dated`` is the time the document bears, in
    milliseconds since 1970 UTC; without it the document bears none, so that the same tree always
    gives the same bytes. Who wrote it on which computer is nowhere in it (domain.md section 8).
    """

    title: str
    language: str
    blocks: Blocks
    subtitle: str = ""
    facts: tuple[Fact, ...] = ()
    dated: int | None = None


def plain(text: str) -> Inlines:
    return (Plain(text),)
