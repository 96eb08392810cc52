"""Opens a library's database, and finds out beforehand what cannot be opened and why."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, Text, column, create_engine, make_url, select, table
from sqlalchemy.exc import ArgumentError, NoSuchModuleError
from sqlalchemy.pool import StaticPool

from facilitation.library.faults import DATABASE_ERRORS, database_fault, file_fault, sqlite_fault
from facilitation.library.places import default_library
from facilitation.library.schema import APPLICATION, SCHEMA, VERSIONS
from facilitation.record.journal import StorageFault

_MAGIC: Final = b"SQLite format 3\0"
_HEADER: Final = 100
"""Bytes at the beginning of every SQLite file (sqlite.org/fileformat2, 1.3)."""
_PAGE_SIZE_AT: Final = slice(16, 18)
_APPLICATION_AT: Final = slice(68, 72)
_LOCKS: Final = {
    "sqlite": "BEGIN IMMEDIATE",
    "postgresql": f"SELECT pg_advisory_xact_lock({APPLICATION})",
}
"""What keeps two programs from migrating one library at the same time."""
_VERSION: Final = table(VERSIONS, column("version_num", Text)).c.version_num


@dataclass(frozen=True)
class Opened:
    """An open database. `place` is its file, or its URL without the password."""

    place: Path | str
    connection: Connection
    read_only: bool
    copy: tempfile.TemporaryDirectory[str] | None = None

    def close(self) -> None:
        """Closes the connection and takes away the copy, if one was read."""
        engine = self.connection.engine
        self.connection.close()
        engine.dispose()
        if self.copy is not None:
            self.copy.cleanup()


def open_place(place: Path | str, *, create: bool, read_only: bool, patience: int) -> Opened:
    """Opens the file or server at `place` with the newest schema.

    `patience` is how many milliseconds to wait for another program's lock. Raises
    StorageFault.
    """
    if isinstance(place, str):
        return _open_server(place, read_only)
    try:
        new = _is_new(place, create and not read_only)
        may_write = not read_only and _writable(place, new)
        opened = _open(place, new, patience) if may_write else _open_to_read(place, patience)
    except OSError as error:
        raise file_fault(error, place) from error
    with _closing_on_fault(opened):
        bring_up_to_date(opened)
    return opened


def _is_new(path: Path, create: bool) -> bool:
    """Whether a library is to be made at `path`; raises StorageFault if it cannot."""
    if not path.exists():
        if not create:
            raise StorageFault("missing", "no such file", str(path))
        if path == default_library():
            path.parent.mkdir(parents=True, exist_ok=True)
        if not path.parent.is_dir():
            raise StorageFault("missing", "no such folder", str(path.parent))
        return True
    if not path.is_file():
        raise StorageFault("foreign", "not a file", str(path))
    with path.open("rb") as file:
        header = file.read(_HEADER)
    if not header and create:
        return _is_untouched(path)
    _check_header(header, path)
    _check_length(header, path)
    return False


def _is_untouched(path: Path) -> bool:
    """An empty file is as good as none, unless a log of writes lies beside it."""
    if has_log(path):
        raise StorageFault("damaged", "empty, with a log beside it", str(path))
    return True


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


def _writable(path: Path, new: bool) -> bool:
    """Whether both the file and its folder, where SQLite keeps its log, can be."""
    folder = _may(path.parent)
    if new and not folder and not path.exists():
        raise StorageFault("read_only", "the folder is read-only", str(path.parent))
    return folder and (not path.exists() or _may(path))


def _may(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def beside(path: Path, ending: str) -> Path:
    """A file that SQLite keeps beside the database (`-wal`, `-shm`)."""
    return path.with_name(path.name + ending)


def has_log(path: Path) -> bool:
    """Whether writes lie beside the database that are not in it yet."""
    log = beside(path, "-wal")
    return log.exists() and log.stat().st_size > 0


def _open(path: Path, new: bool, patience: int) -> Opened:
    """Opens a file for writing, or to read where that turns out not to be allowed."""
    try:
        return Opened(path, _open_file(path, new, patience), False)
    except StorageFault as fault:
        if new or fault.code not in ("unreachable", "read_only"):
            raise
    return _open_to_read(path, patience)


def _open_file(path: Path, new: bool, patience: int) -> Connection:
    """Opens a file for writing; a new one is marked as ours before anything else."""
    connection = _connect(path, "mode=rwc" if new else "mode=rw", patience)
    with faults_of(connection, path):
        if new:
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION}")
        connection.exec_driver_sql("PRAGMA journal_mode = WAL")
        connection.exec_driver_sql("SELECT count(*) FROM sqlite_master")
        connection.rollback()
    return connection


def _open_to_read(path: Path, patience: int) -> Opened:
    """Opens a file that cannot be written.

    In WAL mode SQLite wants to write beside the file even for reading. Where it may
    not, the file is read as it stands; if a log lies beside it, whose rows would then
    be missed, a copy of both is read.
    """
    try:
        return Opened(path, _probe(path, "mode=ro", patience), True)
    except StorageFault as fault:
        if fault.code not in ("unreachable", "read_only"):
            raise
    if not has_log(path):
        return Opened(path, _probe(path, "mode=ro&immutable=1", patience), True)
    folder = tempfile.TemporaryDirectory(prefix="goround-")
    try:
        copied = copy_files(path, Path(folder.name) / path.name)
        return Opened(path, _probe(copied, "mode=rw", patience), True, folder)
    except (OSError, StorageFault):
        folder.cleanup()
        raise


def copy_files(path: Path, to: Path) -> Path:
    """Copies a database and the log beside it; gives `to`. Raises OSError."""
    shutil.copyfile(path, to)
    log = beside(path, "-wal")
    if log.exists():
        shutil.copyfile(log, beside(to, "-wal"))
    return to


def _probe(path: Path, mode: str, patience: int) -> Connection:
    connection = _connect(path, mode, patience)
    with faults_of(connection, path):
        connection.exec_driver_sql("SELECT count(*) FROM sqlite_master")
        connection.rollback()
    return connection


def _connect(path: Path, mode: str, patience: int) -> Connection:
    uri = f"{path.absolute().as_uri()}?{mode}"

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(
            uri,
            uri=True,
            timeout=patience / 1000,
            # Transactions are begun by hand, so that writes begin as IMMEDIATE.
            isolation_level=None,
            # The library has a lock of its own.
            check_same_thread=False,
        )
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        return connection

    engine = create_engine("sqlite://", creator=connect, poolclass=StaticPool)
    try:
        return engine.connect()
    except DATABASE_ERRORS as error:
        raise database_fault(error, path) from error


def _open_server(url: str, read_only: bool) -> Opened:
    """Connects to a database server, PostgreSQL for instance."""
    shown = url
    try:
        address = make_url(url)
        shown = address.render_as_string(hide_password=True)
        engine: Engine = create_engine(address)
        connection = engine.connect()
    except DATABASE_ERRORS as error:
        raise database_fault(error, shown) from error
    except (ArgumentError, NoSuchModuleError, ImportError, ValueError) as error:
        raise StorageFault("unreachable", str(error), shown) from error
    opened = Opened(shown, connection, read_only)
    with _closing_on_fault(opened):
        bring_up_to_date(opened)
    return opened


@contextmanager
def _closing_on_fault(opened: Opened) -> Iterator[None]:
    try:
        yield
    except DATABASE_ERRORS as error:
        opened.close()
        raise database_fault(error, opened.place) from error
    except BaseException:
        opened.close()
        raise


@contextmanager
def faults_of(connection: Connection, place: Path) -> Iterator[None]:
    """Closes the connection and raises the StorageFault that a database error means."""
    try:
        yield
    except DATABASE_ERRORS as error:
        connection.close()
        connection.engine.dispose()
        raise database_fault(error, place) from error


def schema_of(connection: Connection) -> str | None:
    """The migration last made, or None where none was."""
    if not connection.dialect.has_table(connection, VERSIONS):
        return None
    found = connection.execute(select(_VERSION)).scalar()
    return None if found is None else str(found)


def bring_up_to_date(opened: Opened) -> None:
    """Runs missing migrations in one transaction, with a backup copy beforehand.

    Raises StorageFault: `newer` for a schema this program does not know, `read_only`
    where a migration would be needed and nothing can be written.
    """
    connection, place = opened.connection, opened.place
    with connection.begin():
        found = schema_of(connection)
    if found == SCHEMA:
        return
    _check_not_newer(found, place)
    if opened.read_only:
        raise StorageFault("read_only", f"schema {found}, not {SCHEMA}", str(place))
    if found is not None and isinstance(place, Path):
        back_up(connection, place, found, datetime.now().astimezone().date())
    _migrate(connection, place)


def _migrate(connection: Connection, place: Path | str) -> None:
    # Alembic takes longer to import than a library takes to open.
    from facilitation.library.migrate import migrate

    with connection.begin():
        lock = _LOCKS.get(connection.dialect.name)
        if lock is not None:
            connection.exec_driver_sql(lock)
        # Another program may have been quicker while this one waited for the lock.
        found = schema_of(connection)
        if found != SCHEMA:
            _check_not_newer(found, place)
            migrate(connection)


def _check_not_newer(found: str | None, place: Path | str) -> None:
    if found is not None and found > SCHEMA:
        raise StorageFault("newer", f"schema {found}, newer than {SCHEMA}", str(place))


def back_up(connection: Connection, path: Path, schema: str, on: date) -> Path:
    """Copies an SQLite library beside itself before it is migrated; gives the copy."""
    copy = free_name(path, f"before-migration-from-{schema}", on)
    target = sqlite3.connect(copy)
    try:
        source = connection.connection.driver_connection
        assert isinstance(source, sqlite3.Connection)
        source.backup(target)
    except sqlite3.Error as error:
        target.close()
        copy.unlink(missing_ok=True)
        raise sqlite_fault(error, copy) from error
    target.close()
    return copy


def free_name(path: Path, why: str, on: date) -> Path:
    """A name beside `path` that is not taken: `library.WHY-2026-05-01.goround`."""
    number, mark = 1, f"{why}-{on.isoformat()}"
    while True:
        ending = "" if number == 1 else f"-{number}"
        name = path.with_name(f"{path.stem}.{mark}{ending}{path.suffix}")
        if not name.exists():
            return name
        number += 1
