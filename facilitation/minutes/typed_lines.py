"""A note-taker's lines, parted into lists, quotations, and what stands between them.

People type while others speak: a list needs no empty line around it and nests by two blanks or
more, a number is the one that was typed, a letter (``a)``) stays in the words, a mark without words
is no item, and a dash or two below a line make no heading of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

APART = "\ufdd0"
"""Where something is no mark: behind a dash that makes no heading, before the letter of an item.

Nobody can type it, and nothing shows it.
"""

RULE = re.compile(r"(?:-[ ]*){3,}|(?:\*[ ]*){3,}|(?:_[ ]*){3,}")
_ITEM = re.compile(
    r"(?:[-*+]|(?P<number>\d{1,6})[.)])(?:[ ]+(?P<words>\S.*))?[ ]*|(?P<lettered>[A-Za-z]\) +\S.*)"
)
_FENCE = re.compile(r" *(?:(?:[-*+]|\d{1,6}[.)]) +)*(?:```|~~~)")
_QUOTED = re.compile("> ?")
_UNDERLINE = re.compile("-{1,2}|={1,2}")
_DIVIDER = re.compile(r"(?=.*\|)\|?[ ]*:?-+:?[ ]*(?:\|[ ]*:?-+:?[ ]*)*\|?")
_STAR = re.compile(r"(?<=\w)\*(?=\w)")
_FURTHER_IN = 2
"""Blanks by which an item is part of the one above it."""


class TypedItem(msgspec.Struct):
    """An item: its number (None: a bullet stands before it), and its lines, words first."""

    number: int | None
    lines: list[str]

    def text(self) -> str:
        """Return what it says; a list in it stands apart from its words."""
        words, *others = self.lines
        least = min((_indent(each) for each in others if each.strip()), default=0)
        further = [each[least:] for each in others]
        begins = next((each for each in further if each.strip()), "")
        return "\n".join((words, *([""] if _item(begins) else []), *further))

    def is_followed(self, number: int | None) -> bool:
        """Tell whether a number goes on with it; that of all items may be the same one."""
        return number == self.number or (self.number is not None and number == self.number + 1)


class Quoted(msgspec.Struct):
    """What somebody else said or wrote: lines without the mark of a quotation."""

    lines: list[str]


class _Parting:
    """Takes line after line, and knows what is open: words, or a list and how far in it stands."""

    def __init__(self, lines: list[str]) -> None:
        self.pieces: list[list[str] | list[TypedItem] | Quoted] = []
        self._lines = lines
        self._words: list[str] = []
        self._items: list[TypedItem] = []
        self._base = 0
        self._last = 0

    def part(self) -> None:
        fenced = False
        for at, line in enumerate(self._lines):
            quoted = None if fenced else _QUOTED.match(line)
            if quoted:
                self._take_quoted(line[quoted.end() :])
            elif fenced or not line.strip():
                self._open().append(line)
            elif not (self._takes_item(at, line) or self._is_within(line)):
                self._take_words(at, line)
            fenced ^= _FENCE.match(line) is not None
        self._close()

    def _open(self) -> list[str]:
        return self._items[-1].lines if self._items else self._words

    def _close(self) -> None:
        found = self._items or self._words
        if found:
            self.pieces.append(found)
        self._words, self._items = [], []

    def _take_quoted(self, words: str) -> None:
        self._close()
        above = self.pieces[-1] if self.pieces else None
        if isinstance(above, Quoted):
            above.lines.append(words)
        else:
            self.pieces.append(Quoted([words]))

    def _takes_item(self, at: int, line: str) -> bool:
        """Take a line that is an item of the list that is open, or begins one."""
        item, indent = _item(line), _indent(line)
        if item is None or (self._items and indent >= self._base + _FURTHER_IN):
            return False
        number = int(item["number"]) if item["number"] else None
        if not self._items and not (self._begins(number) or self._goes_on(at, number)):
            return False
        words = APART + item["lettered"] if item["lettered"] else item["words"]
        if not words:
            return bool(self._items) or self._goes_on(at, number)
        if not (self._items and self._items[-1].is_followed(number)):
            self._close()
        self._items.append(TypedItem(number, [words]))
        self._base, self._last = indent, number or self._last
        return True

    def _begins(self, number: int | None) -> bool:
        """Tell whether an item begins a list: any does that stands below an empty line."""
        below = self._words and self._words[-1].strip()
        return not below or number in (None, 1, self._last + 1)

    def _goes_on(self, at: int, number: int | None) -> bool:
        """Tell whether the next line that is not further in is the item behind this one."""
        within = _indent(self._lines[at]) + _FURTHER_IN
        below = map(self._lines.__getitem__, range(at + 1, len(self._lines)))
        found = _item(next((e for e in below if e.strip() and _indent(e) < within), ""))
        following = None if number is None else str(number + 1)
        return bool(found and found["words"] and found["number"] == following)

    def _is_within(self, line: str) -> bool:
        """Take a line that is indented below an item as part of it."""
        if self._items and _indent(line) > self._base:
            self._items[-1].lines.append(_plain(line))
            return True
        return False

    def _take_words(self, at: int, line: str) -> None:
        if self._items:
            self._close()
        before = self._words[-1] if self._words else ""
        divided = at + 1 < len(self._lines) and _DIVIDER.fullmatch(self._lines[at + 1].strip())
        if divided and "|" in line and "|" not in before:
            self._words.append("")
        dash = _UNDERLINE.fullmatch(line.strip()) and before.strip()
        self._words.append(line + APART if dash else _plain(line))


def pieces(text: str) -> Iterator[str | list[TypedItem] | Quoted]:
    """Return lists, quotations, and what is between as Markdown in which nothing else was meant."""
    parting = _Parting(text.split("\n"))
    parting.part()
    for each in parting.pieces:
        if isinstance(each, Quoted):
            yield each
        else:
            yield each if isinstance(each[0], TypedItem) else "\n".join(each)


def _item(line: str) -> re.Match[str] | None:
    words = line.strip()
    return None if RULE.fullmatch(words) else _ITEM.fullmatch(words)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _plain(words: str) -> str:
    """Return words without the sign of a line end behind them; a star within a word is one."""
    words = words[:-1] if words.endswith("\\") and not words.endswith("\\\\") else words
    return words if "`" in words else _STAR.sub(r"\\*", words)
