"""Saves what is good out of a damaged library and sets the damaged file aside."""

from __future__ import annotations

import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Sequence
from contextlib import closing, suppress
from datetime import date
from itertools import chain
from pathlib import Path
from typing import Final

import msgspec

from facilitation.library.faults import file_fault
from facilitation.library.library import Library, open_library
from facilitation.library.locked_rows import locked_attachments_in, locked_rows_in
from facilitation.library.opening import copy_files
from facilitation.library.pages import attachments_in, rows_in
from facilitation.library.passphrase import Passphrase, connect, sqlite_errors
from facilitation.library.placing import keep_as, put
from facilitation.library.recognition import number_at_beginning
from facilitation.library.upkeep import free_name
from facilitation.library.verify import verify
from facilitation.record.forgotten import named
from facilitation.record.integrity import follows, origin
from facilitation.record.journal import StorageFault
from facilitation.record.rows import Row

if sys.platform == "win32":
    fcntl = None
else:
    import fcntl

_OF_ATTACHMENTS: Final = ("attachment_missing", "attachment_damaged")
_FIRST_READER: Final = 0x4000_0002
_READERS: Final = 510
"""Where in a file SQLite locks it for reading, and how many bytes."""


class Saved(msgspec.Struct, frozen=True):
    """One meeting out of a damaged library: its good beginning of `rows` rows, or none at all.

    `beyond` counts rows that were readable after the first gap or broken link; they
    are not in the new library and stay in the file set aside.
    """

    meeting: str
    rows: int
    beyond: int


class Rescue(msgspec.Struct, frozen=True):
    """What came of a rescue.

    `path` is the new library, under the name of the old one; `aside` is the damaged
    file with what lay beside it, unchanged under a name with the date.
    """

    path: Path
    aside: Path
    meetings: tuple[Saved, ...]


def needs_rescue(path: Path, key: Passphrase | None = None) -> bool:
    """Whether a library's file, or the record of a meeting in it, is damaged.

    Attached files that have gone bad are no reason: a rescue would not bring them back. Raises
    StorageFault: any but `damaged`.
    """
    try:
        library = open_library(path, create=False, key=key)
    except StorageFault as fault:
        if fault.code == "damaged":
            return True
        raise
    try:
        return any(each.code not in _OF_ATTACHMENTS for each in verify(library))
    finally:
        library.close()


def rescue(path: Path, on: date, key: Passphrase | None = None) -> Rescue:
    """Makes a new library out of the good beginnings of all meetings in a damaged one.

    Nobody may have it open. The damaged file is kept as it is, under another name; the
    new library takes its place only once it is complete. Of one that is locked only what SQLCipher
    still opens can be read, and what is saved is locked again. Raises StorageFault: `full`,
    `read_only`, `missing`, `unreachable`.
    """
    try:
        check_alone(path)
        aside = free_name(path, "damaged", on)
        with tempfile.TemporaryDirectory(prefix=".rescue-", dir=path.parent) as folder:
            copied = copy_files(path, Path(folder) / "copy")
            number = _number_in(copied, key)
            if key is None:
                found = _by_meeting(chain(rows_in(path), _as_read(copied)))
                attached = attachments_in(path)
            else:
                found = _by_meeting(locked_rows_in(copied, key))
                attached = locked_attachments_in(copied, key)
            with closing(open_library(Path(folder) / path.name, key=key)) as new:
                saved = _save(found, attached, new)
                new.keep_number(number)
            keep_as(path, aside)
            put(Path(folder) / path.name, path)
    except OSError as error:
        raise file_fault(error, path) from error
    return Rescue(path, aside, saved)


def check_alone(path: Path) -> None:
    """Checks that nobody uses a library that is to be moved.

    Raises StorageFault (`locked`) where another program has the file open.

    Whoever does holds SQLite's lock for readers (sqlite.org/fileformat2, "lock-byte page"). SQLite
    itself is not asked: it would tidy up what lies beside the file.
    """
    if fcntl is None:
        return  # elsewhere the system lets nobody rename an open file
    with path.open("r+b") as file:
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, _READERS, _FIRST_READER)
        except BlockingIOError as error:
            raise StorageFault("locked", "open in another program", str(path)) from error


def _save(
    found: dict[str, dict[int, list[Row]]], attached: Iterable[bytes], library: Library
) -> tuple[Saved, ...]:
    for content in attached:
        library.keep(content)
    saved = []
    for meeting, candidates in sorted(found.items()):
        rows = _good_beginning(meeting, candidates)
        if rows:
            library.restore(rows)
        beyond = sum(seq > len(rows) for seq in candidates)
        saved.append(Saved(meeting, len(rows), beyond))
    return tuple(saved)


def _number_in(copied: Path, key: Passphrase | None) -> int:
    """The number that is kept in a library beside the record; 0 where it cannot be read."""
    with suppress(*sqlite_errors()), closing(connect(copied, key)) as opened:
        return int(opened.execute("PRAGMA user_version").fetchone()[0])
    return number_at_beginning(copied) if key is None else 0


def _as_read(copied: Path) -> tuple[Row, ...]:
    """What SQLite itself still reads of a copy: it may know better which page is the newest."""
    found: list[Row] = []
    with suppress(StorageFault):
        library = open_library(copied, create=False)
        try:
            for heading in library.headings():
                with suppress(StorageFault):
                    found.extend(library.read(heading.meeting))
        finally:
            library.close()
    return tuple(found)


def _by_meeting(rows: Iterable[Row]) -> dict[str, dict[int, list[Row]]]:
    found: dict[str, dict[int, list[Row]]] = defaultdict(lambda: defaultdict(list))
    for row in rows:
        versions = found[row.meeting][row.seq]
        if row not in versions:
            versions.append(row)
    return found


def _good_beginning(meeting: str, candidates: dict[int, list[Row]]) -> Sequence[Row]:
    """The rows from the first on, each of which follows by its link."""
    previous, rows = origin(meeting), list[Row]()
    forgotten = named(row for versions in candidates.values() for row in versions)
    while True:
        place = len(rows) + 1
        versions = candidates.get(place, [])
        row = next((row for row in versions if follows(row, place, previous, forgotten)), None)
        if row is None:
            return rows
        rows.append(row)
        previous = row.link
