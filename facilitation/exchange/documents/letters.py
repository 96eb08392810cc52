"""From bytes to letters, where nothing says how they are written down."""

from __future__ import annotations

import codecs
from typing import Final

from facilitation.exchange.documents.imported import Bad, BadDocument, Loss, Losses

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROLS: Final = frozenset(range(32)) - frozenset(b"\t\n\r\f\v\x1a\x1b")


def decoded(data: bytes, losses: Losses, said: str = "") -> str:
    """Return the letters: by the mark at the beginning, as UTF-8, as ``said``, or as Windows did.

    Raises:
        BadDocument: NOT_TEXT.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _strictly(data, name)
    if not looks_like_text(data):
        raise BadDocument(Bad.NOT_TEXT)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    if said:
        try:
            return data.decode(said)
        except (LookupError, UnicodeError):
            pass
    losses.add(Loss.GUESSED_LETTERS)
    return data.decode("cp1252", errors="replace")


def looks_like_text(data: bytes) -> bool:
    """Tell text from other bytes: it begins with a mark, or has no control characters."""
    if any(data.startswith(mark) for mark, _ in _MARKS):
        return True
    return not any(each in _CONTROLS for each in data)


def _strictly(data: bytes, name: str) -> str:
    try:
        return data.decode(name)
    except UnicodeError as fault:
        raise BadDocument(Bad.NOT_TEXT) from fault
