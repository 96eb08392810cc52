"""The numbered lines of a text as they are read: without the marks of its Markdown."""

from __future__ import annotations

import re
from typing import Final

from facilitation.minutes.blocks import Line
from facilitation.text.lines import numbered_lines

_HEADING: Final = re.compile(r" {0,3}#{1,6} +(?=\S)")
_STRONG: Final = re.compile(r"\*\*(?=\S)((?:(?!\*\*).){1,2000}?)(?<=\S)\*\*", re.DOTALL)
"""Words between two pairs of stars, which may lie on several lines."""


def read_lines(text: str) -> tuple[Line, ...]:
    """Return the numbered lines of a text, headings and stressed words without their marks."""
    lines = numbered_lines(text)
    shown = _STRONG.sub(r"\1", "\n".join(each.text for each in lines)).split("\n")
    return tuple(
        Line(line.number, unmarked(words), heading=_HEADING.match(line.text) is not None)
        for line, words in zip(lines, shown, strict=True)
    )


def unmarked(line: str) -> str:
    """Return a line without the mark of a heading."""
    return _HEADING.sub("", line, count=1) if _HEADING.match(line) else line
