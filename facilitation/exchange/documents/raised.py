"""Figures that stand above or below the line: a text to be decided has them as letters.

Where only their place says what they are, 10 to the sixth would be decided as 106.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

ABOVE: Final[Mapping[int, int]] = MappingProxyType(str.maketrans("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻"))
BELOW: Final[Mapping[int, int]] = MappingProxyType(str.maketrans("0123456789+-−", "₀₁₂₃₄₅₆₇₈₉₊₋₋"))


def place_of(sign: str) -> Mapping[int, int] | None:
    """Return where super, superscript and sup put figures, and sub and subscript; else none."""
    return ABOVE if sign.startswith("sup") else BELOW if sign.startswith("sub") else None


def off_the_line(words: str, place: Mapping[int, int] | None) -> str:
    """Return figures as those above or below the line; other words, and on the line, as they are.

    The th of 4th reads the same on the line; letters with signs of their own are too few.
    """
    figures = words.strip()
    if place is None or not figures or any(ord(each) not in place for each in figures):
        return words
    return words.translate(place)
