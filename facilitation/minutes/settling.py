"""Making a tree fit to be written, so that no format has to doubt what it gets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import singledispatch
from itertools import chain, groupby, repeat
from typing import Final

import msgspec

from facilitation.minutes import blocks as tree
from facilitation.minutes.links import safe_href
from facilitation.minutes.plain_text import on_one_line, readable, squeezed

_WITHIN: Final = re.compile(r"#[a-z][a-z0-9.-]*")
"""The way to a heading of the same document."""

LOWEST_LEVEL = 5
"""Level 1 is written as the second level of a page, whose first is its title; there are six."""


def settled(document: tree.Document) -> tree.Document:
    """Return the document ready to be written.

    Every text is readable; addresses that must not be followed are words; neighbouring words of
    one kind are one; empty blocks are gone; no heading skips a level; headings inside a list or
    a quotation are strong paragraphs; all rows of a grid are equally long, and each has its bar
    where there are bars.
    """
    return tree.Document(
        title=squeezed(document.title) or "–",
        language=document.language,
        blocks=_with_even_steps(_settled_within(document.blocks)),
        subtitle=squeezed(document.subtitle),
        facts=_facts(document.facts),
        dated=document.dated,
    )


def _settled_within(blocks: tree.Blocks) -> tree.Blocks:
    """Return the blocks of a whole document: what leads to a heading leads to one that is there."""
    marks = (each.mark for each in blocks if isinstance(each, tree.Heading))
    return settled_blocks(led(blocks, {each: f"#{each}" for each in marks if each}))


def led(blocks: Iterable[tree.Block], ways: Mapping[str, str]) -> tree.Blocks:
    """Return blocks whose links to a mark go where ``ways`` say; with none they are words."""
    return tuple(_led(each, ways) for each in blocks)


def _led(block: tree.Block, ways: Mapping[str, str]) -> tree.Block:
    match block:
        case tree.Paragraph(inlines=inlines):
            return tree.Paragraph(tuple(_led_word(each, ways) for each in inlines))
        case tree.BulletList(items=items) | tree.NumberedList(items=items):
            return msgspec.structs.replace(block, items=tuple(led(each, ways) for each in items))
        case tree.Quote(blocks=inner):
            return tree.Quote(led(inner, ways))
        case _:
            return block


def _led_word(inline: tree.Inline, ways: Mapping[str, str]) -> tree.Inline:
    if not isinstance(inline, tree.Link) or not inline.href.startswith("#"):
        return inline
    way = ways.get(inline.href[1:])
    return tree.Link(inline.text, way) if way else tree.Plain(inline.text)


def settled_blocks(blocks: Iterable[tree.Block]) -> tree.Blocks:
    """Return blocks without the empty ones, each ready to be written."""
    return tuple(filter(None, map(_block, blocks)))


def settled_inlines(inlines: Iterable[tree.Inline]) -> tree.Inlines:
    """Return words without the empty ones, neighbours of one kind joined."""
    return _trimmed(_joined([_inline(each) for each in inlines]))


def joined_text(inlines: Iterable[tree.Inline]) -> str:
    """Return the words alone, as they would be read aloud."""
    return "".join([_spoken(each) for each in inlines])


def _spoken(inline: tree.Inline) -> str:
    match inline:
        case tree.Break():
            return " "
        case tree.Gap(said=said):
            return f"[{said or '…'}]"
        case _:
            return inline.text


def _inline(inline: tree.Inline) -> tree.Inline:
    match inline:
        case tree.Break():
            return inline
        case tree.Gap(said=said):
            return tree.Gap(squeezed(said))
        case tree.Link(text=text, href=href):
            address = href if _WITHIN.fullmatch(href) else safe_href(href)
            shown = on_one_line(text) or on_one_line(href)
            return tree.Link(shown, address) if address else tree.Plain(shown)
        case _:
            return type(inline)(on_one_line(inline.text))


def _joined(inlines: Iterable[tree.Inline]) -> tree.Inlines:
    joined: list[tree.Inline] = []
    kept = [each for each in inlines if isinstance(each, tree.Break | tree.Gap) or each.text]
    for kind, run in groupby(kept, key=type):
        each = list(run)
        if len(each) > 1 and issubclass(
            kind, tree.Plain | tree.Strong | tree.Emphasis | tree.Struck | tree.Inserted
        ):
            joined.append(kind(joined_text(each)))
        else:
            joined += each
    return tuple(joined)


def _trimmed(inlines: tree.Inlines) -> tree.Inlines:
    """Return the words without line breaks at either end, or nothing if only spaces are left."""
    start, end = 0, len(inlines)
    while start < end and isinstance(inlines[start], tree.Break):
        start += 1
    while end > start and isinstance(inlines[end - 1], tree.Break):
        end -= 1
    kept = inlines[start:end]
    return kept if joined_text(kept).strip() else ()


def _unbroken(inlines: tree.Inlines) -> tree.Inlines:
    return settled_inlines(
        [tree.Plain(" ") if isinstance(each, tree.Break) else each for each in inlines]
    )


@singledispatch
def _block(block: tree.Block) -> tree.Block | None:
    """Return the block ready to be written, or nothing where it is empty."""
    raise TypeError(f"no block: {block!r}")


@_block.register
def _(block: tree.Heading) -> tree.Block | None:
    inlines = _unbroken(block.inlines)
    level = min(max(block.level, 1), LOWEST_LEVEL)
    return tree.Heading(level, inlines, block.mark) if inlines else None


@_block.register
def _(block: tree.Paragraph) -> tree.Block | None:
    inlines = settled_inlines(block.inlines)
    return tree.Paragraph(inlines) if inlines else None


@_block.register(tree.BulletList)
@_block.register(tree.NumberedList)
def _(block: tree.BulletList | tree.NumberedList) -> tree.Block | None:
    items = tuple(filter(None, (_inner(each) for each in block.items)))
    return msgspec.structs.replace(block, items=items) if items else None


@_block.register
def _(block: tree.Quote) -> tree.Block | None:
    blocks = _inner(block.blocks)
    return tree.Quote(blocks) if blocks else None


@_block.register
def _(block: tree.NumberedText) -> tree.Block | None:
    lines = tuple(
        msgspec.structs.replace(each, text=on_one_line(each.text).rstrip()) for each in block.lines
    )
    return tree.NumberedText(lines) if lines else None


def _changes(segments: Iterable[tree.Change]) -> tuple[tree.Change, ...]:
    joined = _joined(type(each)(readable(each.text)) for each in segments)
    return tuple(
        each for each in joined if isinstance(each, tree.Plain | tree.Struck | tree.Inserted)
    )


@_block.register
def _(block: tree.Redline) -> tree.Block | None:
    changes = _changes(block.segments)
    return tree.Redline(changes) if joined_text(changes).strip() else None


@_block.register
def _(block: tree.MarkedText) -> tree.Block | None:
    lines = tuple(
        tree.MarkedLine(each.number, each.mark, _changes(each.segments)) for each in block.lines
    )
    return tree.MarkedText(lines) if lines else None


@_block.register
def _(block: tree.Facts) -> tree.Block | None:
    facts = _facts(block.facts)
    return tree.Facts(facts) if facts else None


@_block.register
def _(block: tree.Grid) -> tree.Block | None:
    width = max((len(row) for row in (block.header, *block.rows)), default=0)
    if not width:
        return None
    return tree.Grid(_row(block.header, width), tuple(_row(row, width) for row in block.rows))


@_block.register
def _(block: tree.Bars) -> tree.Block | None:
    grid = _block(block.grid)
    if not isinstance(grid, tree.Grid) or not grid.rows:
        return grid
    given = chain(block.bars, repeat(tree.Bar(0)))
    bars = tuple(_bar(each, row) for each, row in zip(given, grid.rows, strict=False))
    needed = max(0, block.needed)
    whole = max(1, block.whole, needed, *(each.kept + each.gained for each in bars))
    return tree.Bars(grid, bars, whole, needed, block.legend)


def _bar(bar: tree.Bar, row: tuple[tree.Inlines, ...]) -> tree.Bar:
    """Return a bar that has words: those of its row where it has none of its own."""
    alt = squeezed(bar.alt) or squeezed(" ".join(map(joined_text, row))) or "–"
    return tree.Bar(max(0, bar.kept), max(0, bar.gained), alt)


@_block.register
def _(block: tree.Dots) -> tree.Block | None:
    return tree.Dots(block.dots, squeezed(block.said) or "–") if block.dots else None


@_block.register(tree.Rule)
def _(block: tree.Rule) -> tree.Block | None:
    return block


@_block.register
def _(block: tree.Gap) -> tree.Block | None:
    return tree.Gap(squeezed(block.said))


def _row(cells: tuple[tree.Inlines, ...], width: int) -> tuple[tree.Inlines, ...]:
    filled = (*cells, *((),) * (width - len(cells)))
    return tuple(_unbroken(each) for each in filled)


def _facts(facts: tuple[tree.Fact, ...]) -> tuple[tree.Fact, ...]:
    made = [tree.Fact(squeezed(each.term), _unbroken(each.value)) for each in facts]
    return tuple(each for each in made if each.term or each.value)


def _inner(blocks: tree.Blocks) -> tree.Blocks:
    return tuple(
        tree.Paragraph((tree.Strong(joined_text(each.inlines)),))
        if isinstance(each, tree.Heading)
        else each
        for each in settled_blocks(blocks)
    )


def _with_even_steps(blocks: tree.Blocks) -> tree.Blocks:
    """Return the blocks with each heading at most one level below the one before."""
    level = 0
    stepped: list[tree.Block] = []
    for each in blocks:
        if isinstance(each, tree.Heading):
            level = min(each.level, level + 1)
            stepped.append(msgspec.structs.replace(each, level=level))
        else:
            stepped.append(each)
    return tuple(stepped)
