"""Which way a text runs, and names that keep their own way within another's sentence.

The rules are those of the Unicode bidirectional algorithm (UAX #9): a line runs as its first
strong letter does (P2), and what stands between isolates moves nothing around it (X5c).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

FIRST_STRONG, POP = "\u2068", "\u2069"
"""FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE, which no reader sees."""

_MARKS = ("\u200e", "\u200f")
"""LEFT-TO-RIGHT MARK and RIGHT-TO-LEFT MARK, which no reader sees either."""
_ISOLATES = re.compile("[\u2066-\u2069]")
_ISOLATED = re.compile("[\u2066-\u2068][^\u2066-\u2069]*\u2069")
_RIGHTWARDS = frozenset({"R", "AL"})
_SEPARATOR = " · "


@lru_cache(maxsize=2048)
def runs_right_to_left(text: str) -> bool | None:
    """Return whether the first strong letter says so, isolates left out; None: there is none."""
    for letter in _outside(text):
        kind = unicodedata.bidirectional(letter)
        if kind == "L" or kind in _RIGHTWARDS:
            return kind != "L"
    return None


def isolated(text: str, *, within: bool | None = False) -> str:
    """Return a text that moves nothing around it in a sentence that runs right to left or not.

    What runs as the sentence does stays as it is; None: the sentence has no letters of its own.
    """
    if not text or (not within and text.isascii()):
        return text
    return f"{FIRST_STRONG}{text}{POP}" if _turns(text, bool(within)) else text


def without_isolates(text: str) -> str:
    """Return a text as it is where another program takes it as it is."""
    return text if text.isascii() else _ISOLATES.sub("", text)


def led(text: str) -> str:
    """Return a text whose lines say at their beginning which way they run, where it is needed.

    For documents of Qt, which let a line run as its first letter does, in isolates, too.
    """
    return text if text.isascii() else "\n".join(map(_led, text.split("\n")))


def _led(line: str) -> str:
    way = runs_right_to_left(line)
    if way is None or way is runs_right_to_left(_ISOLATES.sub("", line)):
        return line
    return f"{_MARKS[way]}{line}"


def beside(parts: Iterable[str]) -> str:
    """Return what stands beside each other on one line, each part running its own way.

    Where there is one alone, the whole line runs as that does.
    """
    said = [each for each in parts if each]
    return said[0] if len(said) == 1 else _SEPARATOR.join(map(isolated, said))


@lru_cache(maxsize=2048)
def _turns(text: str, rightwards: bool) -> bool:
    """Tell whether anything in a text, outside isolates, runs against a direction."""
    against = frozenset("L") if rightwards else _RIGHTWARDS
    return not against.isdisjoint(map(unicodedata.bidirectional, _outside(text)))


def _outside(text: str) -> str:
    while "\u2069" in text and (fewer := _ISOLATED.sub("", text)) != text:
        text = fewer
    return text
