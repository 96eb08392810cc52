"""What an export format is."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from facilitation.minutes.blocks import Document
from facilitation.minutes.style import Style


def _none(_document: Document) -> frozenset[str]:
    return frozenset()


class Format(msgspec.Struct, frozen=True):
    """A way to write minutes into a file.

    ``suffix`` ends the file's name, dot included. ``render`` is pure: the same document and style
    give the same bytes. ``unprintable`` returns the letters of a document that cannot be shown
    there, since no font on this computer has them; for a format that needs no fonts none.
    """

    name: str
    suffix: str
    media_type: str
    render: Callable[[Document, Style], bytes]
    unprintable: Callable[[Document], frozenset[str]] = _none
