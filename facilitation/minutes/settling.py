"""Making a tree fit to be written, so that no format has to doubt what it gets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import singledispatch
from itertools import groupby
from typing import Final

import msgspec

from facilitation.minutes.blocks import (
    Block,
    Blocks,
    Break,
    BulletList,
    Change,
    Document,
    Emphasis,
    Fact,
    Facts,
    Gap,
    Grid,
    Heading,
    Inline,
    Inlines,
    Inserted,
    Link,
    MarkedLine,
    MarkedText,
    NumberedList,
    NumberedText,
    Paragraph,
    Plain,
    Quote,
    Redline,
    Rule,
    Strong,
    Struck,
)
from facilitation.minutes.plain_text import on_one_line, readable, safe_href, squeezed

_WITHIN: Final = re.compile(r"#[a-z][a-z0-9.-]*")
"""The way to a heading of the same document."""

LOWEST_LEVEL = 5
"""Level 1 is written as the second level of a page, whose first is its title; there are six."""


def settled(document: Document) -> Document:
    """Return the document ready to be written.

    Every text is readable; addresses that must not be followed are words; neighbouring words of
    one kind are one; empty blocks are gone; no heading skips a level; headings inside a list or
    a quotation are strong paragraphs; all rows of a grid are equally long.
    """
    return Document(
        title=squeezed(document.title) or "–",
        language=document.language,
        blocks=_with_even_steps(_settled_within(document.blocks)),
        subtitle=squeezed(document.subtitle),
        facts=_facts(document.facts),
        dated=document.dated,
    )


def _settled_within(blocks: Blocks) -> Blocks:
    """Return the blocks of a whole document: what leads to a heading leads to one that is there."""
    marks = (each.mark for each in blocks if isinstance(each, Heading))
    return settled_blocks(led(blocks, {each: f"#{each}" for each in marks if each}))


def led(blocks: Iterable[Block], ways: Mapping[str, str]) -> Blocks:
    """Return blocks whose links to a mark go where ``ways`` say; with none they are words."""
    return tuple(_led(each, ways) for each in blocks)


def _led(block: Block, ways: Mapping[str, str]) -> Block:
    match block:
        case Paragraph(inlines=inlines):
            return Paragraph(tuple(_led_word(each, ways) for each in inlines))
        case BulletList(items=items) | NumberedList(items=items):
            return msgspec.structs.replace(block, items=tuple(led(each, ways) for each in items))
        case Quote(blocks=inner):
            return Quote(led(inner, ways))
        case _:
            return block


def _led_word(inline: Inline, ways: Mapping[str, str]) -> Inline:
    if not isinstance(inline, Link) or not inline.href.startswith("#"):
        return inline
    way = ways.get(inline.href[1:])
    return Link(inline.text, way) if way else Plain(inline.text)


def settled_blocks(blocks: Iterable[Block]) -> Blocks:
    """Return blocks without the empty ones, each ready to be written."""
    return tuple(filter(None, map(_block, blocks)))


def settled_inlines(inlines: Iterable[Inline]) -> Inlines:
    """Return words without the empty ones, neighbours of one kind joined."""
    return _trimmed(_joined([_inline(each) for each in inlines]))


def joined_text(inlines: Iterable[Inline]) -> str:
    """Return the words alone, as they would be read aloud."""
    return "".join([_spoken(each) for each in inlines])


def _spoken(inline: Inline) -> str:
    match inline:
        case Break():
            return " "
        case Gap(said=said):
            return f"[{said or '…'}]"
        case _:
            return inline.text


def _inline(inline: Inline) -> Inline:
    match inline:
        case Break():
            return inline
        case Gap(said=said):
            return Gap(squeezed(said))
        case Link(text=text, href=href):
            address = href if _WITHIN.fullmatch(href) else safe_href(href)
            shown = on_one_line(text) or on_one_line(href)
            return Link(shown, address) if address else Plain(shown)
        case _:
            return type(inline)(on_one_line(inline.text))


def _joined(inlines: Iterable[Inline]) -> Inlines:
    joined: list[Inline] = []
    kept = [each for each in inlines if isinstance(each, Break | Gap) or each.text]
    for kind, run in groupby(kept, key=type):
        each = list(run)
        if len(each) > 1 and issubclass(kind, Plain | Strong | Emphasis | Struck | Inserted):
            joined.append(kind(joined_text(each)))
        else:
            joined += each
    return tuple(joined)


def _trimmed(inlines: Inlines) -> Inlines:
    """Return the words without line breaks at either end, or nothing if only spaces are left."""
    start, end = 0, len(inlines)
    while start < end and isinstance(inlines[start], Break):
        start += 1
    while end > start and isinstance(inlines[end - 1], Break):
        end -= 1
    kept = inlines[start:end]
    return kept if joined_text(kept).strip() else ()


def _unbroken(inlines: Inlines) -> Inlines:
    return settled_inlines([Plain(" ") if isinstance(each, Break) else each for each in inlines])


@singledispatch
def _block(block: Block) -> Block | None:
    """Return the block ready to be written, or nothing where it is empty."""
    raise TypeError(f"no block: {block!r}")


@_block.register
def _(block: Heading) -> Block | None:
    inlines = _unbroken(block.inlines)
    level = min(max(block.level, 1), LOWEST_LEVEL)
    return Heading(level, inlines, block.mark) if inlines else None


@_block.register
def _(block: Paragraph) -> Block | None:
    inlines = settled_inlines(block.inlines)
    return Paragraph(inlines) if inlines else None


@_block.register(BulletList)
@_block.register(NumberedList)
def _(block: BulletList | NumberedList) -> Block | None:
    items = tuple(filter(None, (_inner(each) for each in block.items)))
    return msgspec.structs.replace(block, items=items) if items else None


@_block.register
def _(block: Quote) -> Block | None:
    blocks = _inner(block.blocks)
    return Quote(blocks) if blocks else None


@_block.register
def _(block: NumberedText) -> Block | None:
    lines = tuple(
        msgspec.structs.replace(each, text=on_one_line(each.text).rstrip()) for each in block.lines
    )
    return NumberedText(lines) if lines else None


def _changes(segments: Iterable[Change]) -> tuple[Change, ...]:
    joined = _joined(type(each)(readable(each.text)) for each in segments)
    return tuple(each for each in joined if isinstance(each, Plain | Struck | Inserted))


@_block.register
def _(block: Redline) -> Block | None:
    changes = _changes(block.segments)
    return Redline(changes) if joined_text(changes).strip() else None


@_block.register
def _(block: MarkedText) -> Block | None:
    lines = tuple(
        MarkedLine(each.number, each.mark, _changes(each.segments)) for each in block.lines
    )
    return MarkedText(lines) if lines else None


@_block.register
def _(block: Facts) -> Block | None:
    facts = _facts(block.facts)
    return Facts(facts) if facts else None


@_block.register
def _(block: Grid) -> Block | None:
    width = max((len(row) for row in (block.header, *block.rows)), default=0)
    if not width:
        return None
    return Grid(_row(block.header, width), tuple(_row(row, width) for row in block.rows))


@_block.register(Rule)
def _(block: Rule) -> Block | None:
    return block


@_block.register
def _(block: Gap) -> Block | None:
    return Gap(squeezed(block.said))


def _row(cells: tuple[Inlines, ...], width: int) -> tuple[Inlines, ...]:
    filled = (*cells, *((),) * (width - len(cells)))
    return tuple(_unbroken(each) for each in filled)


def _facts(facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    made = [Fact(squeezed(each.term), _unbroken(each.value)) for each in facts]
    return tuple(each for each in made if each.term or each.value)


def _inner(blocks: Blocks) -> Blocks:
    return tuple(
        Paragraph((Strong(joined_text(each.inlines)),)) if isinstance(each, Heading) else each
        for each in settled_blocks(blocks)
    )


def _with_even_steps(blocks: Blocks) -> Blocks:
    """Return the blocks with each heading at most one level below the one before."""
    level = 0
    stepped: list[Block] = []
    for each in blocks:
        if isinstance(each, Heading):
            level = min(each.level, level + 1)
            stepped.append(msgspec.structs.replace(each, level=level))
        else:
            stepped.append(each)
    return tuple(stepped)
