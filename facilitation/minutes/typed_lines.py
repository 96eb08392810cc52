"""A note-taker's lines, written so that a reader of Markdown takes them as they were meant.

People type while others speak: a list needs no empty line around it and nests by two blanks or
more, a number is the one that was typed, a mark without words is no item, and a dash or two below a
line make no heading of it.
"""

from __future__ import annotations

import re

import msgspec

APART = "\ufdd0"
"""Parts what would run together, by itself or at an end; nobody can type it, nothing shows it."""

_ITEM = re.compile(r"(?P<mark>[-*+]|(?P<number>\d{1,6})\.)(?:[ ]+(?P<words>\S.*))?[ ]*")
_FENCE = re.compile(r" *(?:[-*+] |\d+\. )? *(?:```|~~~)")
_RULE = re.compile(r"(?:-[ ]*){3,}|(?:\*[ ]*){3,}|(?:_[ ]*){3,}")
_UNDERLINE = re.compile("-{1,2}|={1,2}")
_DIVIDER = re.compile(r"(?=.*\|)\|?[ ]*:?-+:?[ ]*(?:\|[ ]*:?-+:?[ ]*)*\|?")
_STAR = re.compile(r"(?<=\w)\*(?=\w)")
_STEP = "  "


class _Level(msgspec.Struct):
    """A list that is open: how far in its marks stand, and the number of its last item, if any."""

    indent: int
    number: int | None


def as_meant(text: str) -> str:
    """Return readable lines with their lists, tables and dashes set apart as they were meant."""
    writer = _Writer(text.split("\n"))
    return "\n".join(writer.written())


class _Writer:
    """Writes line after line, and knows which lists are open."""

    def __init__(self, lines: list[str]) -> None:
        self._lines = lines
        self._out: list[str] = []
        self._levels: list[_Level] = []
        self._last = 0
        self._fenced = False

    def written(self) -> list[str]:
        for at, line in enumerate(self._lines):
            fence = _FENCE.match(line) is not None
            if self._fenced or not line.strip():
                self._out.append(line)
            else:
                self._take(at, line)
            self._fenced ^= fence
        return self._out

    def _take(self, at: int, line: str) -> None:
        words, indent = line.strip(), len(line) - len(line.lstrip())
        item = _ITEM.fullmatch(words) if not _RULE.fullmatch(words) else None
        if item and not item["words"] and (self._levels or self._follows(at, item)):
            return
        if item and item["words"] and (self._levels or self._begins(at, item)):
            self._write_item(item, indent)
        else:
            self._write_words(at, line, indent)

    def _begins(self, at: int, item: re.Match[str]) -> bool:
        """Tell whether an item begins a list: any does behind an empty line."""
        number = int(item["number"] or 1)
        known = number == 1 or number == self._last + 1 or not self._is_below()
        return known or self._follows(at, item)

    def _follows(self, at: int, item: re.Match[str]) -> bool:
        """Tell whether the next line is an item of the same list."""
        below = self._lines[at + 1] if at + 1 < len(self._lines) else ""
        found = _ITEM.fullmatch(below.strip())
        number = str(int(item["number"]) + 1) if item["number"] else None
        return bool(found and found["words"] and found["number"] == number)

    def _is_below(self) -> bool:
        return bool(self._out and self._out[-1].strip())

    def _part(self, *parting: str) -> None:
        if self._is_below():
            self._out += ["", *parting]

    def _write_item(self, item: re.Match[str], indent: int) -> None:
        number = int(item["number"]) if item["number"] else None
        while len(self._levels) > 1 and indent < self._levels[-1].indent:
            self._levels.pop()
        if not self._levels:
            self._part()
            self._levels.append(_Level(indent, number))
        elif indent >= self._levels[-1].indent + len(_STEP):
            self._levels.append(_Level(indent, number))
        else:
            self._go_on(self._levels[-1], number)
        if number is not None and len(self._levels) == 1:
            self._last = number
        before = _STEP * (len(self._levels) - 1)
        self._out.append(f"{before}{item['mark']} {_plain(item['words'])}")

    def _go_on(self, level: _Level, number: int | None) -> None:
        """Begin another list where the kind changes, or another number than the next is typed."""
        before = level.number
        goes_on = number == before or (before is not None and number == before + 1)
        if not goes_on:
            self._out += ["", _STEP * (len(self._levels) - 1) + APART, ""]
        elif self._is_below() and not _ITEM.fullmatch(self._out[-1].strip()):
            self._part()
        level.number = number

    def _write_words(self, at: int, line: str, indent: int) -> None:
        words, before = line.strip(), self._out[-1] if self._out else ""
        depth = sum(each.indent < indent for each in self._levels)
        ends_quote = before.startswith(">") and not line.startswith(">")
        table = at + 1 < len(self._lines) and "|" in line
        table = table and _DIVIDER.fullmatch(self._lines[at + 1].strip()) is not None
        if depth < len(self._levels) or ends_quote or (table and "|" not in before):
            self._part()
        if _UNDERLINE.fullmatch(words) and self._is_below():
            words += APART
        indented = _STEP * depth if self._levels else line[:indent]
        del self._levels[depth:]
        self._out.append(indented + _plain(words))


def _plain(words: str) -> str:
    """Return words without the sign of a line end behind them; a star within a word is one."""
    words = words[:-1] if words.endswith("\\") and not words.endswith("\\\\") else words
    return words if "`" in words else _STAR.sub(r"\\*", words)
