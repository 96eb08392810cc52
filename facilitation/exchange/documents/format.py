"""What a kind of document is."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from facilitation.exchange.documents.imported import Imported


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
