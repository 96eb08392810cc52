"""The Markdown blocks of a text: headings, paragraphs, list items, quotes, rows of tables."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache
from operator import attrgetter

import msgspec

from facilitation.pattern import pattern
from facilitation.text.versions import normalise

_HEADING = pattern(r" {0,3}(#{1,6})(?: +|$)")
_UNDERLINE = pattern(r" {0,3}(?:=+|-+) *")
_ITEM = pattern(r"( *)(?:[-*+]|\d{1,9}[.)])(?: +|$)")
_QUOTE = pattern(r" {0,3}(?:> ?)+")
_RULE = pattern(r" {0,3}(?:(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,})")
_FENCE = pattern(r" {0,3}(`{3,}|~{3,})")
_DIVIDER = pattern(r" *\|?(?: *:?-+:? *\|)+(?: *:?-+:? *)?|\|? *:?-+:? *\|")
_CELL = pattern(r"(?:\\.|`[^`\n]*`|[^|\\\n])+")
_INDENT = pattern(r" *")


class Kind(StrEnum):
    """What a block of Markdown is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    QUOTE = "quote"
    ROW = "row"
    CODE = "code"
    RULE = "rule"


class Cell(msgspec.Struct, frozen=True):
    """One cell of a row: the normalised text from `start` to `end`, without its spaces."""

    start: int
    end: int


class Block(msgspec.Struct, frozen=True):
    """A block: the normalised text from `start` to `end`; its words begin at `body`.

    `level` is 1 to 6 for a heading, the depth of indentation in spaces for an item, how deep
    a quote is nested, else 0. A row has its `cells`; the line that divides the head of a
    table from its body is a `RULE`.
    """

    kind: Kind
    text: str
    start: int
    end: int
    body: int
    level: int = 0
    cells: tuple[Cell, ...] = ()


class _Line(msgspec.Struct, frozen=True):
    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


@lru_cache(maxsize=8)
def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of the normalised `text` in their order; they never overlap. Linear in time.

    Every line with words is in exactly one block. An item is a block of its own, however deep
    it is nested; lines that go on with it belong to it.
    """
    normal = normalise(text)
    return tuple(_read(normal, _lines(normal)))


def block_at(found: tuple[Block, ...], offset: int) -> int:
    """The position of the block that an offset is in, or of the last one before it; else -1."""
    return bisect_right(found, offset, key=attrgetter("start")) - 1


def _lines(text: str) -> list[_Line]:
    found: list[_Line] = []
    at = 0
    for line in text.split("\n"):
        found.append(_Line(line, at))
        at += len(line) + 1
    return found


def _read(text: str, lines: list[_Line]) -> Iterator[Block]:
    at = 0
    while at < len(lines):
        if not lines[at].text.strip():
            at += 1
            continue
        kind, stop = _kind_and_stop(lines, at)
        yield _block(text, kind, lines[at], lines[stop - 1])
        at = stop


def _kind_and_stop(lines: list[_Line], at: int) -> tuple[Kind, int]:
    """What begins at a line, and the line it ends before."""
    line = lines[at].text
    fence = _FENCE.match(line)
    if fence:
        return Kind.CODE, _fence_end(lines, at, fence.group(1))
    if _HEADING.match(line):
        return Kind.HEADING, at + 1
    if _in_table(lines, at):
        return (Kind.RULE if _DIVIDER.fullmatch(line) else Kind.ROW), at + 1
    if _RULE.fullmatch(line):
        return Kind.RULE, at + 1
    if _ITEM.match(line):
        return Kind.ITEM, _goes_on(lines, at + 1)
    if _QUOTE.match(line):
        return Kind.QUOTE, _quote_end(lines, at)
    stop = _goes_on(lines, at + 1, underlined=True)
    if stop - at > 1 and _UNDERLINE.fullmatch(lines[stop - 1].text):
        return Kind.HEADING, stop
    return Kind.PARAGRAPH, stop


def _fence_end(lines: list[_Line], at: int, fence: str) -> int:
    for stop in range(at + 1, len(lines)):
        closing = _FENCE.match(lines[stop].text)
        if closing and closing.group(1).startswith(fence):
            return stop + 1
    return len(lines)


def _in_table(lines: list[_Line], at: int) -> bool:
    """Whether a line is a row or the divider of a table: the lines around it lead to a divider."""
    line = lines[at].text
    if "|" not in line:
        return False
    if line.lstrip().startswith("|"):
        return True
    return any(
        0 <= near < len(lines) and "|" in lines[near].text and _DIVIDER.fullmatch(lines[near].text)
        for near in (at, at + 1)
    )


def _goes_on(lines: list[_Line], at: int, *, underlined: bool = False) -> int:
    """Where lines that begin no block of their own end; a rule of hyphens may underline them."""
    while at < len(lines):
        line = lines[at].text
        if not line.strip():
            return at
        if underlined and _UNDERLINE.fullmatch(line):
            return at + 1
        if _begins(lines, at):
            return at
        at += 1
    return at


def _begins(lines: list[_Line], at: int) -> bool:
    line = lines[at].text
    starts = (_FENCE, _HEADING, _ITEM, _QUOTE)
    return (
        any(pattern.match(line) for pattern in starts)
        or _RULE.fullmatch(line) is not None
        or _in_table(lines, at)
    )


def _quote_end(lines: list[_Line], at: int) -> int:
    """A quoted paragraph ends where an empty quoted line or no quote follows."""
    stop = at + 1
    while stop < len(lines):
        mark = _QUOTE.match(lines[stop].text)
        if mark is None or mark.end() == len(lines[stop].text):
            return stop
        stop += 1
    return stop


def _block(text: str, kind: Kind, first: _Line, last: _Line) -> Block:
    start, end = first.start, last.end
    body, level = start, 0
    if kind is Kind.HEADING:
        mark = _HEADING.match(first.text)
        level = len(mark.group(1)) if mark else 1 if "=" in last.text else 2
        body = start + (mark.end() if mark else 0)
    elif kind is Kind.ITEM:
        mark = _ITEM.match(first.text)
        if mark:
            body, level = start + mark.end(), len(mark.group(1))
    elif kind is Kind.QUOTE:
        mark = _QUOTE.match(first.text)
        if mark:
            body, level = start + mark.end(), mark.group().count(">")
    elif kind is Kind.PARAGRAPH:
        mark = _INDENT.match(first.text)
        body = start + (mark.end() if mark else 0)
    cells = tuple(_cells(first)) if kind is Kind.ROW else ()
    return Block(kind, text[start:end], start, end, body, level, cells)


def _cells(line: _Line) -> Iterator[Cell]:
    for found in _CELL.finditer(line.text):
        words = found.group()
        if words.strip():
            start = line.start + found.start() + len(words) - len(words.lstrip())
            yield Cell(start, start + len(words.strip()))
