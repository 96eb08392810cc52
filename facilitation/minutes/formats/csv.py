"""Rows for a spreadsheet (RFC 4180), in which nothing is ever calculated."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Final

from facilitation.direction import without_isolates
from facilitation.minutes.catalogue import ExtractFormat
from facilitation.minutes.extract import Extract
from facilitation.minutes.plain_text import readable

_MARK: Final = b"\xef\xbb\xbf"
"""The byte order mark: without it Excel reads UTF-8 as the letters of some Windows code page."""

_CALCULATED: Final = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What a cell begins with that a spreadsheet would calculate (OWASP, *CSV Injection*)."""


def render(extract: Extract) -> bytes:
    return as_csv((extract.heads, *extract.rows))


def as_csv(rows: Iterable[Sequence[str]]) -> bytes:
    """Return rows as spreadsheets read them."""
    written = io.StringIO(newline="")
    writer = csv.writer(written, quoting=csv.QUOTE_ALL)
    writer.writerows([_plain(cell) for cell in row] for row in rows)
    return _MARK + written.getvalue().encode()


def _plain(cell: str) -> str:
    """Return a cell that is only read: what would be calculated stands behind an apostrophe."""
    text = without_isolates(readable(cell))
    first = unicodedata.normalize("NFKC", cell[:1] + text.lstrip()[:1])
    return f"'{text}" if any(each in _CALCULATED for each in first) else text


FORMAT = ExtractFormat("csv", ".csv", render)
