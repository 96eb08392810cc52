"""Opens a library's database, and finds out beforehand what cannot be opened and why."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import URL, Connection, Engine, create_engine, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError
from sqlalchemy.pool import StaticPool

from facilitation.library.faults import database_errors, database_fault, file_fault
from facilitation.library.identity import APPLICATION
from facilitation.library.log_index import filled, has_room
from facilitation.library.passphrase import Passphrase, cipher, connect
from facilitation.library.placing import remove
from facilitation.library.recognition import (
    AS_IT_STANDS,
    beside,
    has_log,
    is_new,
    to_read,
    writable,
)
from facilitation.library.upkeep import bring_up_to_date
from facilitation.record.journal import StorageFault


@dataclass(frozen=True)
class Opened:
    """An open database. `place` is its file, or its URL without the password."""

    place: Path | str
    connection: Connection
    read_only: bool
    copy: tempfile.TemporaryDirectory[str] | None = None
    index: int | None = None

    def close(self) -> None:
        """Closes the connection and takes away the copy, if one was read."""
        engine = self.connection.engine
        self.connection.close()
        engine.dispose()
        if self.index is not None:
            os.close(self.index)
        if self.copy is not None:
            self.copy.cleanup()


class Way(NamedTuple):
    """How a file is opened.

    `patience` is how many milliseconds to wait for another program's lock; `key` opens what is
    locked with a passphrase.
    """

    patience: int
    key: Passphrase | None = None


def open_place(place: Path | str, way: Way, *, create: bool, read_only: bool) -> Opened:
    """Opens the file or server at `place` with the newest schema. Raises StorageFault."""
    if isinstance(place, str):
        return _open_server(place, read_only)
    try:
        new = is_new(place, create and not read_only, way.key)
        may_write = not read_only and writable(place, new)
        if new:
            return _begin(place, way)
        opened = _open(place, way) if may_write else _open_to_read(place, way, wanted=read_only)
    except OSError as error:
        raise file_fault(error, place) from error
    with _closing_on_fault(opened):
        if way.key is not None:
            _check_ours(opened)
        bring_up_to_date(opened.connection, opened.place, opened.read_only, way.key)
    return opened


def _check_ours(opened: Opened) -> None:
    """Tells a library from another program's file that the same passphrase opens."""
    with opened.connection.begin():
        found = opened.connection.exec_driver_sql("PRAGMA application_id").scalar()
    if found != APPLICATION:
        raise StorageFault("foreign", "not made by this program", str(opened.place))


def _begin(path: Path, way: Way) -> Opened:
    """Makes a library whole, or leaves nothing of it where there is no room.

    The file is made for its owner only; SQLite gives what lies beside it the same rights.
    """
    ours = _made(path)
    try:
        opened = Opened(path, _open_file(path, new=True, way=way), False)
        with _closing_on_fault(opened):
            bring_up_to_date(opened.connection, path, read_only=False)
    except StorageFault as fault:
        if fault.code != "full":
            raise
        if ours:
            remove(path)
        raise StorageFault("not_begun", fault.detail, str(path)) from fault
    return opened


def _made(path: Path) -> bool:
    """Makes an empty file for its owner only; False where one is there already."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        return False
    return True


def _open(path: Path, way: Way) -> Opened:
    """Opens a file for writing, or to read where that turns out not to be allowed."""
    if not has_room(path):
        return _open_as_it_stands(path, way)
    try:
        connection = _open_file(path, new=False, way=way)
        return Opened(path, connection, False, index=filled(path))
    except StorageFault as fault:
        if fault.code not in ("unreachable", "read_only", "full"):
            raise
    return _open_to_read(path, way)


def _open_file(path: Path, *, new: bool, way: Way) -> Connection:
    """Opens a file for writing; a new one is marked as ours before anything else."""
    connection = _connect(path, "mode=rwc" if new else "mode=rw", way)
    with faults_of(connection, path):
        if new:
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION}")
        connection.exec_driver_sql("PRAGMA journal_mode = WAL")
        connection.exec_driver_sql("SELECT count(*) FROM sqlite_master")
        connection.rollback()
    return connection


def _open_to_read(path: Path, way: Way, *, wanted: bool = False) -> Opened:
    """Opens a file that cannot be written, or is not to be, as is `wanted`.

    In WAL mode SQLite wants to write beside the file even for reading. Where it may
    not, the file is read as it stands; if a log lies beside it, whose rows would then
    be missed, a copy of both is read.
    """
    if not has_room(path):
        return _open_as_it_stands(path, way)
    try:
        mode = to_read(path) if wanted else "mode=ro"
        return Opened(path, _probe(path, mode, way), True)
    except StorageFault as fault:
        if fault.code not in ("unreachable", "read_only", "full"):
            raise
    return _open_as_it_stands(path, way)


def _open_as_it_stands(path: Path, way: Way) -> Opened:
    if not has_log(path):
        return Opened(path, _probe(path, AS_IT_STANDS, way), True)
    folder = tempfile.TemporaryDirectory(prefix="goround-")
    try:
        copied = copy_files(path, Path(folder.name) / path.name)
        return Opened(path, _probe(copied, "mode=rw", way), True, folder)
    except (OSError, StorageFault):
        folder.cleanup()
        raise


def _probe(path: Path, mode: str, way: Way) -> Connection:
    connection = _connect(path, mode, way)
    with faults_of(connection, path):
        connection.exec_driver_sql("SELECT count(*) FROM sqlite_master")
        connection.rollback()
    return connection


def _connect(path: Path, mode: str, way: Way) -> Connection:
    uri = f"{path.absolute().as_uri()}?{mode}"

    def connected() -> sqlite3.Connection:
        return connect(
            uri,
            way.key,
            "PRAGMA foreign_keys = ON",
            "PRAGMA synchronous = FULL",
            uri=True,
            timeout=way.patience / 1000,
            # Transactions are begun by hand, so that writes begin as IMMEDIATE.
            isolation_level=None,
            # The library has a lock of its own.
            check_same_thread=False,
        )

    engine = create_engine(
        "sqlite://",
        creator=connected,
        poolclass=StaticPool,
        module=None if way.key is None else cipher(),
        hide_parameters=True,  # reports of bugs have what an error says
    )
    try:
        return engine.connect()
    except database_errors() as error:
        raise database_fault(error, path) from error


def _open_server(url: str, read_only: bool) -> Opened:
    """Connects to a database server, PostgreSQL for instance."""
    engine = server_engine(url)
    shown = engine.url.render_as_string(hide_password=True)
    try:
        connection = engine.connect()
    except database_errors() as error:
        raise database_fault(error, shown) from error
    opened = Opened(shown, connection, read_only)
    with _closing_on_fault(opened):
        bring_up_to_date(opened.connection, opened.place, opened.read_only)
    return opened


def server_engine(url: str) -> Engine:
    """Makes what connects to a server; it connects when it is first asked. Raises StorageFault."""
    shown = url
    try:
        address = make_url(url)
        shown = address.render_as_string(hide_password=True)
        return create_engine(address, connect_args=_in_time(address), hide_parameters=True)
    except (ArgumentError, NoSuchModuleError, ImportError, ValueError) as error:
        raise StorageFault("unreachable", str(error), shown) from error


def _in_time(address: URL) -> dict[str, int | str]:
    """How long PostgreSQL's client waits for a server, and either for a network that is gone."""
    if address.get_backend_name() != "postgresql":
        return {}
    idle = {"keepalives_idle": 5, "keepalives_interval": 2, "keepalives_count": 3}
    theirs = " ".join(f"-c tcp_{name}={value}" for name, value in idle.items())
    return {
        "connect_timeout": 5,
        "tcp_user_timeout": 10_000,
        **idle,
        # The server, too: what a station holds that is gone would be held for hours.
        "options": f"{address.query.get('options', '')} {theirs} -c tcp_user_timeout=10000".strip(),
    }


@contextmanager
def _closing_on_fault(opened: Opened) -> Iterator[None]:
    try:
        yield
    except database_errors() as error:
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
    except database_errors() as error:
        connection.close()
        connection.engine.dispose()
        raise database_fault(error, place) from error


def copy_files(path: Path, to: Path) -> Path:
    """Copies a database and the log beside it; gives `to`. Raises OSError."""
    shutil.copyfile(path, to)
    log = beside(path, "-wal")
    if log.exists():
        shutil.copyfile(log, beside(to, "-wal"))
    return to
