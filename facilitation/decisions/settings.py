"""Terms typed as pairs of words: ``asides 4 fallback 9/10``."""

from __future__ import annotations

from collections.abc import Collection


def read_settings(words: tuple[str, ...], known: Collection[str]) -> dict[str, str] | None:
    """Return the value typed after each name.

    None if a name is unknown, said twice, or without a value.
    """
    names, values = words[::2], words[1::2]
    unpaired = len(names) != len(values) or len(set(names)) != len(names)
    if unpaired or not set(names) <= set(known):
        return None
    return dict(zip(names, values, strict=True))


def read_number(text: str) -> int | None:
    """Read a whole number of at most six digits; None if it is none."""
    plain = text.isascii() and text.isdigit() and len(text) <= len("999999")
    return int(text) if plain else None
