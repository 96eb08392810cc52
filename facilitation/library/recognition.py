"""Tells by a file alone whether it is a library, a new one to be, or neither."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from facilitation.library.identity import APPLICATION
from facilitation.library.places import default_library
from facilitation.record.journal import StorageFault

_MAGIC: Final = b"SQLite format 3\0"
_HEADER: Final = 100
"""Bytes at the beginning of every SQLite file (sqlite.org/fileformat2, 1.3)."""
_PAGE_SIZE_AT: Final = slice(16, 18)
_APPLICATION_AT: Final = slice(68, 72)


def is_new(path: Path, create: bool) -> bool:
    """Whether a library is to be made at `path`; raises StorageFault if it cannot.

    Never while this process has the library open: closing any file lets go of all locks that
    POSIX lets a process hold on it. SQLite would not notice, and another program that looks
    into the library would take its log away (sqlite.org/howtocorrupt, 2.2).
    """
    if not path.exists():
        if not create:
            raise StorageFault("missing", "no such file", str(path))
        if path == default_library():
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not path.parent.is_dir():
            raise StorageFault("missing", "no such folder", str(path.parent))
        return True
    if not path.is_file():
        raise StorageFault("foreign", "not a file", str(path))
    with path.open("rb") as file:
        header = file.read(_HEADER)
    if not header and not has_log(path):
        if not create:
            raise StorageFault("empty", "no library was begun in it", str(path))
        return True
    _check_header(header, path)
    _check_length(header, path)
    return False


def _check_header(header: bytes, path: Path) -> None:
    """Tells a library from a file that is not one, before SQLite touches either."""
    if header[_APPLICATION_AT] == APPLICATION.to_bytes(4, "big"):
        return
    if not any(header) or (len(header) < _HEADER and header.startswith(_MAGIC)):
        raise StorageFault("damaged", "its beginning is missing", str(path))
    raise StorageFault("foreign", "not made by this program", str(path))


def _check_length(header: bytes, path: Path) -> None:
    """SQLite fills up a cut last page with zeros and says nothing; here it is damage.

    With a log beside it a page may be half written: the log has it whole.
    """
    page = int.from_bytes(header[_PAGE_SIZE_AT], "big")
    # The header says 1 where it means 65536, which its two bytes cannot hold.
    if path.stat().st_size % (65536 if page == 1 else page or 1) and not has_log(path):
        raise StorageFault("damaged", "its end is missing", str(path))


def writable(path: Path, new: bool) -> bool:
    """Whether both the file and its folder, where SQLite keeps its log, can be."""
    folder = _may(path.parent)
    if new and not folder and not path.exists():
        raise StorageFault("read_only", "the folder is read-only", str(path.parent))
    return folder and (not path.exists() or _may(path))


def _may(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def has_log(path: Path) -> bool:
    """Whether writes lie beside the database that are not in it yet."""
    log = beside(path, "-wal")
    return log.exists() and log.stat().st_size > 0


def beside(path: Path, ending: str) -> Path:
    """A file that SQLite keeps beside the database (`-wal`, `-shm`)."""
    return path.with_name(path.name + ending)
