"""What the storage says in its own words, put into the codes of a StorageFault."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from sqlalchemy.exc import DBAPIError

from facilitation.library.passphrase import of_cipher, sqlite_errors
from facilitation.pattern import pattern
from facilitation.record.journal import StorageCode, StorageFault


def database_errors() -> tuple[type[Exception], ...]:
    """Return what a database call may raise; the last where SQLite quotes a damaged text."""
    return (DBAPIError, *sqlite_errors(), UnicodeDecodeError)


_CODE_SAID: Final = pattern(r"error code=(\d+)")
_PRIMARY: Final = 0xFF
"""The bits of SQLite's codes that say the kind; those above say more."""

_ROOM: Final = 64 * 1024
"""Bytes: with less than this left on the drive, a failed write is put down to it."""

_CODES: Final[tuple[tuple[str, StorageCode], ...]] = (
    ("SQLITE_FULL", "full"),
    ("SQLITE_BUSY", "locked"),
    ("SQLITE_LOCKED", "locked"),
    ("SQLITE_READONLY", "read_only"),
    ("SQLITE_IOERR", "unreachable"),
    ("SQLITE_CANTOPEN", "unreachable"),
    ("SQLITE_PERM", "unreachable"),
    ("SQLITE_AUTH", "unreachable"),
    ("SQLITE_PROTOCOL", "locked"),
)
"""SQLite's names begin alike for one kind of fault; what is not here is damage."""


def sqlite_fault(error: Exception, path: Path) -> StorageFault:
    """The fault that an error of SQLite's means for the library at `path`.

    A file is known for a library before SQLite sees it, so whatever SQLite cannot make
    sense of in it (not a database, malformed, no such relation) is damage.
    """
    name = str(getattr(error, "sqlite_errorname", ""))
    code = _code_of(name)
    if name == "SQLITE_NOTADB" and of_cipher(error):
        code = "passphrase_wrong"
    if code == "unreachable" and _no_room(path):
        code = "full"
    return StorageFault(code, f"{name} {error}".strip(), str(path))


def check_answered(found: Iterable[str], place: Path | str) -> None:
    """Raise what SQLite's check of a file says of its drive: that is no damage.

    The check goes on where a page cannot be read, and names SQLite's code in its line.
    """
    for line in found:
        said = _CODE_SAID.search(line)
        if said is not None and int(said[1]) & _PRIMARY == sqlite3.SQLITE_IOERR:
            raise StorageFault("unreachable", line, str(place))


def _code_of(name: str) -> StorageCode:
    for start, code in _CODES:
        if name.startswith(start):
            return code
    return "damaged"


def database_fault(error: Exception, place: Path | str) -> StorageFault:
    """The fault that one of `database_errors` means; a server's are `unreachable`."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    if not isinstance(place, Path):
        return StorageFault("unreachable", str(cause), place)
    if isinstance(cause, sqlite_errors()):
        return sqlite_fault(cause, place)
    return StorageFault("damaged", str(cause), str(place))


def file_fault(error: OSError, path: Path) -> StorageFault:
    """The fault that an error of the file system means."""
    codes: dict[int | None, StorageCode] = {
        errno.ENOENT: "missing",
        errno.ENOTDIR: "missing",
        errno.ENOSPC: "full",
        errno.EDQUOT: "full",
        errno.EROFS: "read_only",
    }
    detail = error.strerror or str(error)
    return StorageFault(codes.get(error.errno, "unreachable"), detail, str(path))


def _no_room(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _ROOM
    except OSError:
        return False
