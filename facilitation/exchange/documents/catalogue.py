"""The kinds of documents there are, and what one is."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import msgspec

from facilitation.exchange.documents import formats
from facilitation.exchange.documents.imported import Imported
from facilitation.folders import all_loaded


class DocumentFormat(msgspec.Struct, frozen=True):
    """A kind of document that can be read.

    ``endings`` are those of its files, dot included. ``fits`` tells by the bytes whether they
    are of this kind, whatever the file is called; of those that fit, the one with the lowest
    ``rank`` reads. ``read`` raises BadDocument, and nothing else.
    """

    name: str
    endings: tuple[str, ...]
    rank: int
    fits: Callable[[bytes, str], bool]
    read: Callable[[bytes], Imported]


def document_endings() -> tuple[str, ...]:
    return tuple(ending for each in _formats() for ending in each.endings)


def format_of(data: bytes, ending: str) -> DocumentFormat | None:
    """Return the kind of a document: by its content, and by its name only where that says nothing.

    ``ending`` is that of the file's name, in small letters, dot included; it may be wrong.
    """
    return next((each for each in _formats() if each.fits(data, ending)), None)


@cache
def _formats() -> tuple[DocumentFormat, ...]:
    found = (each.FORMAT for each in all_loaded(formats))
    return tuple(sorted(found, key=lambda each: each.rank))
