"""Names: comparing them, and showing them."""

from __future__ import annotations

import unicodedata


def fold(name: str) -> str:
    """Return the name without case, accents and surplus spaces, for comparing."""
    plain = " ".join(name.split())
    if plain.isascii():
        return plain.lower()
    apart = unicodedata.normalize("NFKD", plain.casefold())
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
