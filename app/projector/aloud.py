"""Sentences after one another, for those who hear the screen."""

from __future__ import annotations

from collections.abc import Iterable

_ENDS = (".", "?", "!", "…", "。", "؟")


def told(parts: Iterable[str]) -> str:
    """Return the parts as sentences; one that ends by itself gets no full stop."""
    trimmed = (part.strip() for part in parts)
    return " ".join(part if part.endswith(_ENDS) else f"{part}." for part in trimmed if part)
