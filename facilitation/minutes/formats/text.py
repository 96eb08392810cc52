"""Minutes as plain text that reads well in a mail: no marks, lines of at most 76 columns.

Only exact texts have the lines that they have everywhere.

Struck and inserted words stand as ``{--struck--}`` and ``{++inserted++}``, as in Markdown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from typing import Any, Final

from facilitation.minutes import blocks as tree
from facilitation.minutes.catalogue import Format
from facilitation.minutes.settling import settled
from facilitation.minutes.style import Style
from facilitation.minutes.wrapping import NARROWEST, filled, narrowed, wrapped
from facilitation.text.lines import columns

_WIDTH = 76
_KNOWN_BY_NUMBER = 80
"""The columns of lines that people know by their numbers: those do not break again."""

_BESIDE = 24
"""The most columns that the names of facts are set apart by; a longer one is followed at once."""

_UNDERLINES = {0: "=", 1: "-", 2: "·"}
"""What stands below a heading, by its level; below the lowest nothing."""


def render(document: tree.Document, style: Style) -> bytes:  # noqa: ARG001  plain text has no style
    """Return the document as plain text in UTF-8; no style changes it."""
    whole = settled(document)
    parts = [_heading(whole.title, 0)]
    if whole.subtitle:
        parts.append(wrapped(whole.subtitle, _WIDTH))
    if whole.facts:
        parts.append(_facts(whole.facts, _WIDTH))
    for each in whole.blocks:
        space = [""] if isinstance(each, tree.Heading) and each.level == 1 else []
        parts.append([*space, *_block(each, _WIDTH)])
    return ("\n".join(_parted(parts)) + "\n").encode("utf-8")


def _parted(parts: Iterable[list[str]]) -> list[str]:
    """Return lines with an empty one between the parts."""
    return list(chain.from_iterable(["", *part] for part in parts))[1:]


def _heading(words: str, level: int) -> list[str]:
    lines = wrapped(words, _WIDTH)
    sign = _UNDERLINES.get(level)
    return [*lines, sign * max(map(columns, lines))] if sign else lines


def _blocks(blocks: tree.Blocks, width: int) -> list[str]:
    return _parted(_block(each, width) for each in blocks)


def _behind(opening: str, lines: Iterable[str]) -> list[str]:
    """Return lines behind an opening, which only the first one shows."""
    space = " " * columns(opening)
    first, *others = lines
    return [(opening + first).rstrip(" "), *((space + each).rstrip(" ") for each in others)]


def _words(inlines: Iterable[tree.Inline]) -> str:
    return "".join(map(_word, inlines))


def _word(inline: tree.Inline) -> str:
    match inline:
        case tree.Break():
            return "\n"
        case tree.Gap(said=said):
            return f"[{said or '…'}]"
        case tree.Struck(text=text):
            return f"{{--{text}--}}"
        case tree.Inserted(text=text):
            return f"{{++{text}++}}"
        case tree.Link(text=text, href=href):
            address = href.removeprefix("mailto:")
            return text if href.startswith("#") or text == address else f"{text} ({address})"
        case _:
            return inline.text


def _lines(inlines: Iterable[tree.Inline], width: int) -> list[str]:
    lines = _words(inlines).split("\n")
    return list(chain.from_iterable(wrapped(each.lstrip(" "), width) for each in lines))


def _block(block: tree.Block, width: int) -> list[str]:
    return _WRITERS[type(block)](block, width)


def _numbered_list(block: tree.NumberedList, width: int) -> list[str]:
    numbers = [f"{block.start + place}. " for place in range(len(block.items))]
    return _items(block.items, [each.rjust(len(numbers[-1])) for each in numbers], width)


def _items(items: Sequence[tree.Blocks], openings: Sequence[str], width: int) -> list[str]:
    within = max(NARROWEST, width - len(openings[0]))
    written = [
        _behind(opening, _blocks(item, within))
        for opening, item in zip(openings, items, strict=True)
    ]
    holds_grid = any(isinstance(each, tree.Grid | tree.Bars) for item in items for each in item)
    if holds_grid or any("" in each for each in written):
        return _parted(written)
    return list(chain.from_iterable(written))


def _quote(block: tree.Quote, width: int) -> list[str]:
    return _behind("    ", _blocks(block.blocks, max(NARROWEST, width - 4)))


def _numbered_text(block: tree.NumberedText, width: int) -> list[str]:
    plain = [
        tree.MarkedLine(each.number, segments=(tree.Plain(each.text),)) for each in block.lines
    ]
    return _numbered(plain, width, "  ")


def _numbered(lines: Sequence[tree.MarkedLine], width: int, between: str) -> list[str]:
    """Return lines behind their numbers, signs between; what is left out shows as an ellipsis."""
    broad = max(len(str(each.number)) for each in lines)
    within = max(NARROWEST, width - broad - len(between), _KNOWN_BY_NUMBER)
    written: list[str] = []
    for each in lines:
        number = str(each.number or ("" if each.segments else "…"))
        opening = number.rjust(broad) + f" {each.mark}".ljust(len(between))
        words = _words(each.segments).split("\n")
        written += _behind(opening, chain.from_iterable(wrapped(part, within) for part in words))
    return written


def _facts(facts: Sequence[tree.Fact], width: int) -> list[str]:
    named = [columns(each.term) + 2 for each in facts if each.term]
    beside = max((each for each in named if each <= _BESIDE), default=0)
    return list(chain.from_iterable(_fact(each, beside, width) for each in facts))


def _fact(fact: tree.Fact, beside: int, width: int) -> list[str]:
    term = f"{fact.term}: " if fact.term else ""
    if columns(term) > beside:
        first, *others = _lines((tree.Plain(term), *fact.value), width - 2)
        return [first, *(f"  {each}" for each in others)]
    return _behind(filled(term, beside), _lines(fact.value, width - beside))


def _grid(block: tree.Grid, width: int) -> list[str]:
    rows = [[_words(cell).strip() for cell in row] for row in (block.header, *block.rows)]
    natural = [max(1, *map(columns, column)) for column in zip(*rows, strict=True)]
    widths = narrowed(natural, width - 2 * (len(natural) - 1))
    head, *body = (_row(each, widths) for each in rows)
    rule = "  ".join("-" * each for each in widths)
    if any(len(each) > 1 for each in body):
        return [*head, rule, *_parted(body), rule]  # else nobody sees where a row ends
    return [*head, rule, *chain.from_iterable(body)]


def _row(cells: Sequence[str], widths: Sequence[int]) -> list[str]:
    parts = [wrapped(cell, width) for cell, width in zip(cells, widths, strict=True)]
    high = max(map(len, parts))
    lines = zip(*(part + [""] * (high - len(part)) for part in parts), strict=True)
    return [
        "  ".join(filled(part, width) for part, width in zip(line, widths, strict=True)).rstrip(" ")
        for line in lines
    ]


_WRITERS: Final[dict[type[tree.Block], Callable[[Any, int], list[str]]]] = {
    tree.Heading: lambda block, _width: _heading(_words(block.inlines).strip(), block.level),
    tree.Paragraph: lambda block, width: _lines(block.inlines, width),
    tree.BulletList: lambda block, width: _items(block.items, ["- "] * len(block.items), width),
    tree.NumberedList: _numbered_list,
    tree.Quote: _quote,
    tree.NumberedText: _numbered_text,
    tree.MarkedText: lambda block, width: _numbered(block.lines, width, "    "),
    tree.Redline: lambda block, width: _lines(block.segments, width),
    tree.Facts: lambda block, width: _facts(block.facts, width),
    tree.Grid: _grid,
    tree.Bars: lambda block, width: _block(block.grid, width),
    tree.Dots: lambda block, width: wrapped(block.said, width),
    tree.Rule: lambda _block, _width: ["* * *"],
    tree.Gap: lambda block, width: wrapped(_words((block,)), width),
}
"""How a block of a kind is written."""


FORMAT = Format("text", ".txt", render)
