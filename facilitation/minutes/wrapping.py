"""Plain text in lines of even width, measured in the columns of a screen."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

NARROWEST: Final = 12
"""The columns that are left for words however deep they stand, and in the cells of a grid."""

_WIDE: Final = (
    "\u2e80-\u303e\u3041-\u9fff\ua000-\ua4cf\uf900-\ufaff\uff00-\uff60\U00020000-\U0003fffd"
)
_CLOSING: Final = (
    "\u3001\u3002\u3005\u3009\u300b\u300d\u300f\u3011\u3015\u30fb"
    "\u30fc\uff01\uff09\uff0c\uff0e\uff1a\uff1b\uff1f\uff3d\uff5d"
)
"""Points, brackets and marks of East Asian scripts with which no line begins."""

_PIECE: Final = re.compile(f" *(?:[{_WIDE}]|[^ {_WIDE}]+)[{_CLOSING}]*")
"""What stays on one line: a word, or one letter of a script that has no spaces."""


def columns(text: str) -> int:
    """Return how many columns a text takes: two for a wide letter, none for what stands on one."""
    return len(text) if text.isascii() else sum(map(_columns_of, text))


def _columns_of(letter: str) -> int:
    if unicodedata.category(letter) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(letter) in {"W", "F"} else 1


def wrapped(text: str, width: int) -> list[str]:
    """Return a text without line ends in lines of at most ``width`` columns.

    Spaces between words stay where no line ends. A word that is wider stands alone on its line,
    whole, so that an address can be followed.
    """
    if columns(text) <= width:
        return [text.rstrip(" ")]
    lines: list[str] = []
    line, taken = "", 0
    for piece in _PIECE.findall(text):
        more = columns(piece)
        if line and taken + more > width:
            lines.append(line)
            piece = piece.lstrip(" ")  # noqa: PLW2901  the space is where the line ends
            line, taken = piece, columns(piece)
        else:
            line, taken = line + piece, taken + more
    return [*lines, line]


def filled(text: str, width: int) -> str:
    """Return a text with spaces behind it up to ``width`` columns."""
    return text + " " * (width - columns(text))


def narrowed(widths: list[int], room: int) -> list[int]:
    """Return widths of columns of which the widest give way until all have room."""
    widths = list(widths)
    while sum(widths) > room and max(widths) > NARROWEST:
        widest = max(widths)
        next_widest = max((each for each in widths if each < widest), default=0)
        many = widths.count(widest)
        less = max(next_widest, NARROWEST, widest - -(-(sum(widths) - room) // many))
        widths = [less if each == widest else each for each in widths]
    return widths
