"""Plain text in lines of even width, measured in the columns of a screen."""

from __future__ import annotations

import re
from typing import Final

from facilitation.direction import without_isolates
from facilitation.text.lines import columns, numbered_lines

NARROWEST: Final = 12
"""The columns that are left for words however deep they stand, and in the cells of a grid."""


def wrapped(text: str, width: int) -> list[str]:
    """Return a text without line ends in lines of at most ``width`` columns.

    A longer address stands on a line of its own, whole, so that it can be followed.
    """
    if _wide(text) <= width:
        return [text.rstrip(" ")]
    parts = re.split(rf" *([!-~]{{{width + 1},}}) *", text)
    lines: list[str] = []
    for place, part in enumerate(parts):
        whole = place % 2
        lines += [part] if whole else [each.text for each in numbered_lines(part, width)]
    return lines


def filled(text: str, width: int) -> str:
    """Return a text with spaces behind it up to ``width`` columns."""
    return text + " " * (width - _wide(text))


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


def _wide(text: str) -> int:
    """Return how many columns a text takes; the marks around a name take none."""
    return columns(without_isolates(text))
