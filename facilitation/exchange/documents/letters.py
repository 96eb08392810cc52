"""From bytes to letters, where nothing says how they are written down."""

from __future__ import annotations

from typing import Final

from facilitation.exchange.documents.imported import Bad, BadDocument, Loss, Losses
from facilitation.exchange.encodings import encoding_of, has_mark

_CONTROLS: Final = frozenset(range(32)) - frozenset(b"\t\n\r\f\v\x1a\x1b")


def decoded(data: bytes, losses: Losses, said: str = "") -> str:
    """Return the letters: as they tell themselves, as ``said``, or as their words look likeliest.

    Raises BadDocument: NOT_TEXT.
    """
    if not looks_like_text(data):
        raise BadDocument(Bad.NOT_TEXT)
    found = encoding_of(data)
    if not found:
        raise BadDocument(Bad.NOT_TEXT)
    if not found.startswith("utf"):
        try:
            return data.decode(said)
        except (LookupError, UnicodeError):
            losses.add(Loss.GUESSED_LETTERS)
    return data.decode(found, errors="replace").removeprefix("\ufeff")


def looks_like_text(data: bytes) -> bool:
    """Tell text from other bytes: it begins with a mark, or has no control characters."""
    return has_mark(data) or not any(each in _CONTROLS for each in data)
