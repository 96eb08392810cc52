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


def clean(name: str) -> str:
    """Return a name as it may be shown: one line, no control characters, at most 200 long.

    Marks that turn the writing direction are dropped: they could garble what stands
    beside the name.
    """
    shown = "".join(each if unicodedata.category(each)[0] != "C" else " " for each in name)
    return " ".join(unicodedata.normalize("NFC", shown).split())[:200].strip()
