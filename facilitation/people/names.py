"""Names: comparing them, and showing them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from itertools import filterfalse
from typing import TypeVar

from facilitation.pattern import pattern

Thing = TypeVar("Thing")

_UNSEEN = (
    "\u00ad\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)
"""Signs without a width that come along when something is copied."""
_JOINERS = "\u200c\u200d"
"""They belong to how a word is written in Persian and Hindi."""
ALIKE: dict[int, str | None] = {
    **dict.fromkeys(map(ord, "\u2018\u2019\u02bc\uff07"), "'"),
    **dict.fromkeys(map(ord, _UNSEEN + _JOINERS)),
}
"""Signs that make no other name: O'Brien is typed in several ways, and some nobody can see."""


def fold(name: str) -> str:
    """Return the name without case, accents, and what makes no other name; to compare."""
    plain = " ".join(name.split())
    if plain.isascii():
        return plain.lower()
    apart = unicodedata.normalize("NFKD", plain.casefold().translate(ALIKE))
    return "".join(filterfalse(unicodedata.combining, apart))


def so_called(typed: str, things: Iterable[Thing], name: Callable[[Thing], str]) -> list[Thing]:
    """Return what is called as typed; where nothing is, what is called by a name that begins so."""
    wanted = fold(typed)
    named = [(fold(name(each)), each) for each in things] if wanted else []
    exact = [each for called, each in named if called == wanted]
    return exact or [each for called, each in named if called.startswith(wanted)]


_MARKS = "'-\u2010\u2011\u2012\u2013\u00b7"
_LETTERS = dict(zip("øłđðıħæœ", ("o", "l", "d", "d", "i", "h", "ae", "oe"), strict=True))
_UNTYPED = pattern(f"[{re.escape(_MARKS)}{''.join(_LETTERS)}]")
_LEFT_OUT = str.maketrans({**dict.fromkeys(_MARKS, ""), **_LETTERS})
_WITH_BLANKS = str.maketrans({**dict.fromkeys(_MARKS, " "), **_LETTERS})


def spellings(folded: str) -> tuple[str, ...]:
    """Return a folded name as it stands, and as it is typed in a hurry: O'Brien, obrien, o brien.

    For finding only: whether two people are one, `fold` alone says.
    """
    if _UNTYPED.search(folded) is None:
        return (folded,)
    return (folded, unmarked(folded), folded.translate(_WITH_BLANKS))


def unmarked(folded: str) -> str:
    """Return folded words as they are typed in a hurry: obrien for o'brien, northeast."""
    return folded.translate(_LEFT_OUT)


def beginnings(name: str) -> tuple[str, ...]:
    """Return the name in each of its spellings, and what it is from each later word on."""
    words = [each.split() for each in spellings(fold(name))]
    return tuple(dict.fromkeys(" ".join(one[at:]) for one in words for at in range(len(one))))


LONGEST = 200
"""Characters of a name."""


def clean(name: str) -> str:
    """Return a name as it may be shown: on one line, and at most :data:`LONGEST` long."""
    return on_a_line(name)[:LONGEST].strip()


_DROPPED = dict.fromkeys(map(ord, _UNSEEN))


def on_a_line(text: str) -> str:
    """Return the whole of a text as it may be shown on one line: no control characters.

    Marks that turn the writing direction are dropped: they could garble what stands beside it.
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    seen = text.translate(_DROPPED)
    shown = "".join(
        each if unicodedata.category(each)[0] != "C" or each in _JOINERS else " " for each in seen
    )
    return " ".join(unicodedata.normalize("NFC", shown).split())
