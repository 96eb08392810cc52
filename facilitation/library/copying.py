"""Copies of a library: made while it is used, looked through, put in its place again, merged."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Final

import msgspec

from facilitation.library.faults import file_fault, sqlite_fault
from facilitation.library.library import Library, open_library
from facilitation.library.own_files import bring_along
from facilitation.library.passphrase import Passphrase, connect, sqlite_errors
from facilitation.library.placing import keep_as, put, settle
from facilitation.library.recognition import is_new, is_plain, to_read
from facilitation.library.rescue import check_alone
from facilitation.library.upkeep import free_name
from facilitation.library.verify import Told, unheard, verify
from facilitation.record.findings import Finding
from facilitation.record.journal import StorageFault
from facilitation.record.memory import MemoryJournal
from facilitation.record.rows import Row

_UNDER_WAY: Final = ".copying-"
"""How a folder begins in which a copy is made, beside the place where it is to lie."""
_FORSAKEN_S: Final = 3600
"""After so long nobody is at work there any more."""


class NotWholeError(Exception):
    """A copy that something is wrong with; nothing was put anywhere."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        super().__init__(str(findings))
        self.findings = tuple(findings)


class CopyFault(StorageFault):
    """The place of a copy, `path`, does not do what it should; the library is as it was."""


class Coming(StrEnum):
    """What became of a meeting that another library has, too, or alone."""

    NEW = "new"
    LONGER = "longer"
    SAME = "same"
    SHORTER = "shorter"
    APART = "apart"


class Merged(msgspec.Struct, frozen=True):
    """One meeting of the other library; `rows` of its events came in.

    One that is `APART` goes on in another way here from some event on, and was left as it is.
    """

    meeting: str
    coming: Coming
    rows: int = 0


def back_up(place: Path | str, copy: Path, key: Passphrase | None = None) -> None:
    """Copies a library, which may be in use, to a file; it is looked through before it is there.

    What is locked with a passphrase is copied with it. A group's own processes and orders of
    minutes come to lie beside the copy, as they lie beside the library.

    A file under that name gives way only to a whole copy. Raises NotWholeError, StorageFault for
    the library and CopyFault for the copy.
    """
    try:
        with making_beside(copy) as made:
            if isinstance(place, Path):
                _copy_file(place, made, key)
            else:
                _copy_server(place, made)
            look_through(made, place, key)
            if isinstance(place, Path):
                bring_along(place, copy, anew=True)
            put(made, copy)
    except StorageFault as fault:
        if _of_the_copy(fault, place, copy, key):
            raise CopyFault(fault.code, fault.detail, str(copy)) from fault
        raise


def _of_the_copy(
    fault: StorageFault, place: Path | str, copy: Path, key: Passphrase | None
) -> bool:
    """Tells whose fault it was: SQLite says what went wrong with a copying, not on which side."""
    if fault.path == str(copy) or fault.code in ("full", "read_only"):
        return True
    return fault.code == "unreachable" and isinstance(place, Path) and _answers(place, key)


def _answers(path: Path, key: Passphrase | None) -> bool:
    try:
        with closing(_read_only(path, key)) as library:
            library.execute("SELECT count(*) FROM sqlite_master").close()
    except sqlite_errors():
        return False
    return True


def restore(copy: Path, path: Path, on: date, key: Passphrase | None = None) -> Path | None:
    """Puts a copy into the place of a library; gives where the present one was set aside, if any.

    A copy that is locked stays so; `key` is its passphrase, not that of the present library.
    Of a group's own processes and orders of minutes beside the copy those come that are not here.
    Nobody may have the library open. Raises NotWholeError where something is wrong with the copy,
    and StorageFault.
    """
    aside = None
    is_new(copy, create=False, key=key)  # raises where it is no library
    with making_beside(path) as made:
        _copy_file(copy, made, key, to_read(copy))
        look_through(made, copy, key)
        if path.exists():
            check_alone(path)
            aside = free_name(path, "before-restoring", on)
            _fold_log(path, None if is_plain(path) else key)
            keep_as(path, aside)
        bring_along(copy, path, anew=False)
        put(made, path)
    return aside


def _fold_log(path: Path, key: Passphrase | None) -> None:
    """Takes what is in SQLite's log into the file, where it can be: that is one file to replace."""
    with suppress(*sqlite_errors()), closing(connect(path, key)) as library:
        library.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()


def merge(
    other: Library | MemoryJournal, into: Library, told: Told = unheard
) -> tuple[Merged, ...]:
    """Takes in what another library has, or a record: meetings that are new here, or go on there.

    Doing it once more changes nothing. Raises NotWholeError before anything is written, and
    StorageFault. `told` hears how many meetings are looked through, then how many came.
    """
    findings = verify(other, told=told, beside=into)
    if findings:
        raise NotWholeError(findings)
    for digest in other.attachments():
        into.keep(other.content(digest))
    for received in other.received():
        into.receive(other.content(received.sha256), received.at)
    into.enter(other.roll())
    found: list[Merged] = []
    headings = other.headings()
    for done, each in enumerate(headings, 1):
        found.append(_merged(other, into, each.meeting))
        told(done, len(headings))
    return tuple(found)


def _merged(other: Library | MemoryJournal, into: Library, meeting: str) -> Merged:
    theirs, ours = other.read(meeting), into.read(meeting)
    coming = coming_of(theirs, ours)
    if coming not in (Coming.NEW, Coming.LONGER):
        return Merged(meeting, coming)
    into.take_over(theirs)
    return Merged(meeting, coming, len(theirs) - len(ours))


def coming_of(theirs: Sequence[Row], ours: Sequence[Row]) -> Coming:
    """Tells what becomes of a meeting that has these rows in another library, and those here."""
    shared = min(len(theirs), len(ours))
    if _links(theirs[:shared]) != _links(ours[:shared]):
        return Coming.APART
    if len(theirs) <= len(ours):
        return Coming.SAME if len(theirs) == len(ours) else Coming.SHORTER
    return Coming.LONGER if ours else Coming.NEW


def _links(rows: Sequence[Row]) -> list[bytes]:
    return [each.link for each in rows]


@contextmanager
def making_beside(path: Path) -> Iterator[Path]:
    """Gives a place for a file on the same drive, which is gone afterwards."""
    try:
        if not path.parent.exists():
            path.parent.mkdir(parents=True)
            settle(path.parent.parent)
        _tidy(path.parent)
        with tempfile.TemporaryDirectory(prefix=_UNDER_WAY, dir=path.parent) as folder:
            yield Path(folder) / path.name
    except OSError as error:
        fault = file_fault(error, path)
        code = "unreachable" if fault.code == "missing" else fault.code
        raise StorageFault(code, fault.detail, str(path)) from error


def _tidy(folder: Path) -> None:
    """Removes what a copying left behind that ended with the power, a kill or a pulled stick."""
    for each in folder.glob(f"{_UNDER_WAY}*"):
        with suppress(OSError):
            if time.time() - each.stat().st_mtime > _FORSAKEN_S:
                shutil.rmtree(each)


def _copy_file(path: Path, made: Path, key: Passphrase | None, mode: str = "mode=ro") -> None:
    """Copies by SQLite's own interface, in one step: what is written meanwhile is not in it."""
    # The file is not opened but by SQLite: this program may have it open (see `is_new`).
    if not path.is_file():
        raise StorageFault("missing", "no such file", str(path))
    made.touch(mode=0o600)
    try:
        with closing(_read_only(path, key, mode)) as source, closing(connect(made, key)) as target:
            source.backup(target)
    except sqlite_errors() as error:
        raise sqlite_fault(error, path) from error


def _read_only(path: Path, key: Passphrase | None, mode: str = "mode=ro") -> sqlite3.Connection:
    return connect(f"{path.absolute().as_uri()}?{mode}", key, uri=True)


def _copy_server(url: str, made: Path) -> None:
    with (
        closing(open_library(url, create=False, read_only=True)) as library,
        closing(open_library(made)) as copy,
    ):
        merge(library, copy)


def look_through(
    made: Path, source: Path | str, key: Passphrase | None, told: Told = unheard
) -> None:
    """Raises NotWholeError where the copy is no whole library; a fault names what was copied.

    `told` hears how many meetings of how many are looked through.
    """
    try:
        with closing(open_library(made, create=False, key=key)) as copy:
            findings = verify(copy, told=told)
    except StorageFault as fault:
        raise StorageFault(fault.code, fault.detail, str(source)) from fault
    if findings:
        raise NotWholeError(findings)
