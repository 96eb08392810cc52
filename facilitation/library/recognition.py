"""Tells by a file alone whether it is a library, a new one to be, or neither."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from facilitation.library.identity import APPLICATION
from facilitation.library.passphrase import Passphrase
from facilitation.library.places import default_library
from facilitation.record.journal import StorageFault

_MAGIC: Final = b"SQLite format 3\0"
_HEADER: Final = 100
"""Bytes at the beginning of every SQLite file (sqlite.org/fileformat2, 1.3)."""
_PAGE_SIZE_AT: Final = slice(16, 18)
_LOCKED_PAGE: Final = 4096
"""Bytes of a page where the file is locked; nothing in it says so."""
_NUMBER_AT: Final = slice(60, 64)
_APPLICATION_AT: Final = slice(68, 72)


AS_IT_STANDS = "mode=ro&immutable=1"
"""How SQLite is asked for a file that does not change while it is read."""


def is_new(path: Path, create: bool, key: Passphrase | None = None) -> bool:
    """Whether a library is to be made at `path`; raises StorageFault if it cannot.

    A library of which a passphrase is said has to be locked; whether it is one shows when it is
    read, since all of it looks like chance.

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
    _check_header(header, path, key)
    _check_length(header, path)
    return False


def is_plain(path: Path) -> bool:
    """Whether a file is one of SQLite's that needs no passphrase; see `is_new` for when to ask."""
    try:
        with path.open("rb") as file:
            return file.read(len(_MAGIC)) == _MAGIC
    except OSError:
        return False


def number_at_beginning(path: Path) -> int:
    """The number kept beside the record, of a plain library that SQLite does not open any more.

    It is 0 where the beginning is not that of a library. Raises OSError.
    """
    with path.open("rb") as file:
        header = file.read(_HEADER)
    ours = header.startswith(_MAGIC) and header[_APPLICATION_AT] == APPLICATION.to_bytes(4, "big")
    return int.from_bytes(header[_NUMBER_AT], "big", signed=True) if ours else 0


def _check_header(header: bytes, path: Path, key: Passphrase | None) -> None:
    """Tells a library from a file that is not one, before SQLite touches either."""
    ours = header[_APPLICATION_AT] == APPLICATION.to_bytes(4, "big")
    if not any(header) or (len(header) < _HEADER and header.startswith(_MAGIC)):
        raise StorageFault("damaged", "its beginning is missing", str(path))
    if header.startswith(_MAGIC):
        if ours and key is not None:
            raise StorageFault("not_locked", "it needs no passphrase", str(path))
        if ours:
            return
    elif key is not None:
        return
    elif ours:
        return  # the rest of its header is damaged, as SQLite will say
    elif len(header) == _HEADER and _is_whole(path, _LOCKED_PAGE):
        raise StorageFault("passphrase_wanted", "locked, or no library", str(path))
    raise StorageFault("foreign", "not made by this program", str(path))


def _check_length(header: bytes, path: Path) -> None:
    """SQLite fills up a cut last page with zeros and says nothing; here it is damage."""
    page = int.from_bytes(header[_PAGE_SIZE_AT], "big")
    # The header says 1 where it means 65536, which its two bytes cannot hold.
    plain = 65536 if page == 1 else page or 1
    ours = header[_APPLICATION_AT] == APPLICATION.to_bytes(4, "big")
    if not _is_whole(path, plain if ours else _LOCKED_PAGE):
        raise StorageFault("damaged", "its end is missing", str(path))


def _is_whole(path: Path, page: int) -> bool:
    """Whether no page is cut; with a log beside it one may be: the log has it whole."""
    return not path.stat().st_size % page or has_log(path)


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


def to_read(path: Path) -> str:
    """Return how a file that is only read is asked for, so that nothing stays beside it.

    Without a log beside it nobody has it open. For a copy, or what came from elsewhere: not for a
    library that somebody may begin to write in meanwhile.
    """
    return "mode=ro" if beside(path, "-wal").exists() else AS_IT_STANDS


def beside(path: Path, ending: str) -> Path:
    """A file that SQLite keeps beside the database (`-wal`, `-shm`)."""
    return path.with_name(path.name + ending)
