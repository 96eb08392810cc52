"""What a tree says, piece by piece in its order, for tests that read a written file back."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from facilitation.minutes.blocks import (
    Bars,
    Break,
    BulletList,
    Document,
    Facts,
    Gap,
    Grid,
    Heading,
    MarkedText,
    NumberedList,
    NumberedText,
    Paragraph,
    Quote,
    Redline,
    Rule,
)


def pieces_of(document: Document) -> list[str]:
    """Return title, subtitle, facts and what each block says, each paragraph or cell a piece."""
    opening = [document.title, document.subtitle, *_pieces_in(Facts(document.facts))]
    return opening + [text for each in document.blocks for text in _pieces_in(each)]


def said(inlines: tuple[object, ...]) -> str:
    words = ""
    for each in inlines:
        if isinstance(each, Gap):
            words += f"[{each.said or '…'}]"
        else:
            words += " " if isinstance(each, Break) else each.text  # type: ignore[attr-defined]
    return words


def _pieces_in(block: object) -> list[str]:  # noqa: C901  a case for each block
    match block:
        case Heading(inlines=inlines) | Paragraph(inlines=inlines):
            return [said(inlines)]
        case BulletList(items=items) | NumberedList(items=items):
            return [text for item in items for each in item for text in _pieces_in(each)]
        case Quote(blocks=blocks):
            return [text for each in blocks for text in _pieces_in(each)]
        case NumberedText(lines=lines):
            return [each.text for each in lines]
        case Redline(segments=segments):
            return [said(segments).replace("\n", " ")]
        case MarkedText(lines=lines):
            return [f"{each.mark} {said(each.segments)}".replace("\n", " ") for each in lines]
        case Facts(facts=facts):
            return [text for each in facts for text in (each.term, said(each.value))]
        case Grid(header=header, rows=rows):
            return [said(cell) for row in (header, *rows) for cell in row]
        case Bars(grid=grid):
            return _pieces_in(grid)
        case Gap():
            return [said((block,))]
        case Rule():
            return []
    raise AssertionError(block)


def squeezed(texts: Iterable[str]) -> list[str]:
    """Return what is left of pieces without empty ones, and with single blanks in them."""
    return [found for each in texts if (found := re.sub(r"[ \n]+", " ", each).strip(" "))]


def all_of(kind: type, document: Document) -> list[dict[str, Any]]:
    """Return all blocks or words of a kind in their order, as plain data."""
    data = msgspec.to_builtins((document.facts, document.blocks))
    return list(_all_in(data, kind.__name__))


def _all_in(data: Any, kind: str) -> Iterator[dict[str, Any]]:
    if isinstance(data, dict):
        if data.get("type") == kind:
            yield data
        data = data.values()
    elif not isinstance(data, list | tuple):
        return
    for each in data:
        yield from _all_in(each, kind)
