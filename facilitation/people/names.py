"""Names: comparing them, and showing them."""

from __future__ import annotations

import unicodedata

_APOSTROPHES = dict.fromkeys(map(ord, "\u2018\u2019\u02bc\uff07"), "'")
"""Keyboards and word processors write O'Brien in several ways."""


def fold(name: str) -> str:
    """Return the name without case, accents, kinds of apostrophes and surplus spaces.

    For comparing only.
    """
    plain = " ".join(name.split())
    if plain.isascii():
        return plain.lower()
    apart = unicodedata.normalize("NFKD", plain.casefold().translate(_APOSTROPHES))
    return "".join(each for each in apart if not unicodedata.combining(each))


LONGEST = 200
"""Characters of a name."""


def clean(name: str) -> str:
    """Return a name as it may be shown: on one line, and at most :data:`LONGEST` long."""
    return on_a_line(name)[:LONGEST].strip()


def on_a_line(text: str) -> str:
    """Return the whole of a text as it may be shown on one line: no control characters.

    Marks that turn the writing direction are dropped: they could garble what stands
    beside it.
    """
    shown = "".join(each if unicodedata.category(each)[0] != "C" else " " for each in text)
    return " ".join(unicodedata.normalize("NFC", shown).split())
