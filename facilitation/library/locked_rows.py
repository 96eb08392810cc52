"""Finds rows of the record, and attached files, in a damaged file that is locked.

Its pages are sealed one by one, and only SQLCipher opens them. At the first page whose seal is
broken it gives up, and so does that connection for good. So each meeting is read over a connection
of its own, as far as that goes, and meetings are looked for from both ends.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Any, Final

from facilitation.library.passphrase import Passphrase, connect, sqlite_errors
from facilitation.record.attachments import hash_of
from facilitation.record.rows import Row

_ROWS: Final = "SELECT * FROM events WHERE meeting = ? ORDER BY seq"
_UPWARDS: Final = "SELECT min(meeting) FROM events WHERE meeting > ?"
_DOWNWARDS: Final = "SELECT max(meeting) FROM events WHERE meeting < ?"
_FILES_UPWARDS: Final = "SELECT min(sha256) FROM attachments WHERE sha256 > ?"
_FILES_DOWNWARDS: Final = "SELECT max(sha256) FROM attachments WHERE sha256 < ?"
_FILE: Final = "SELECT content FROM attachments WHERE sha256 = ?"
_LAST: Final = "\U0010ffff"
"""What comes after every id."""


def locked_rows_in(path: Path, key: Passphrase) -> Iterator[Row]:
    """Every row that can be read, in order, up to the first of its meeting that cannot."""
    for meeting in _met(path, key, (_UPWARDS, ""), (_DOWNWARDS, _LAST)):
        yield from (Row(*fields) for fields in _asked(path, key, _ROWS, meeting))


def locked_attachments_in(path: Path, key: Passphrase) -> Iterator[bytes]:
    """The content of every attached file that can be read whole."""
    for digest in _met(path, key, (_FILES_UPWARDS, b""), (_FILES_DOWNWARDS, b"\xff" * 33)):
        for (content,) in _asked(path, key, _FILE, digest):
            if hash_of(content) == digest.hex():
                yield content


def _met(path: Path, key: Passphrase, *ways: tuple[str, Any]) -> list[Any]:
    """What is found going up from the least and down from the greatest, each once."""
    found: dict[Any, None] = {}
    for asked, beginning in ways:
        with suppress(*sqlite_errors()), closing(connect(path, key)) as opened:
            at = beginning
            while (
                at := opened.execute(asked, (at,)).fetchone()[0]
            ) is not None and at not in found:
                found[at] = None
    return list(found)


def _asked(path: Path, key: Passphrase, asked: str, about: object) -> Sequence[tuple[Any, ...]]:
    """What comes of a question until there is no more, or it cannot be read."""
    found: list[tuple[Any, ...]] = []
    with suppress(*sqlite_errors()), closing(connect(path, key)) as opened:
        found.extend(opened.execute(asked, (about,)))
    return found
