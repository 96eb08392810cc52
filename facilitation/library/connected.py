"""A connection to a library that stays open: opened anew where it was lost, one at a time."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partialmethod
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, Table
from sqlalchemy.exc import IntegrityError

from facilitation.library.faults import check_answered, database_errors, database_fault
from facilitation.library.opening import Opened
from facilitation.library.passphrase import Passphrase
from facilitation.record.journal import StorageFault

_LOSING: Final = ("unreachable", "missing", "read_only")
"""Faults after which the library is opened anew before it is asked again."""


class Connected:
    """It may be used from several threads; they wait for each other.

    `path` is the file or, without its password, the server's URL. `read_only` tells whether writes
    are refused with the fault of that name. `key` is the passphrase where it is locked.
    """

    def __init__(
        self,
        opened: Opened,
        open_again: Callable[[], Opened],
        key: Passphrase | None = None,
    ) -> None:
        self.key = key
        self.path = str(opened.place)
        self._open_again = open_again
        self._lock = threading.RLock()
        self._take(opened)

    def _take(self, opened: Opened) -> None:
        self.read_only = opened.read_only
        self._opened = opened
        self._connection = opened.connection
        self._sqlite = opened.connection.dialect.name == "sqlite"
        self._file = _identity(opened.place)
        self._lost = False

    def _come_back(self) -> None:
        """Opens anew what was lost: a drive pulled out and put back, a server started again.

        The connection is closed first: see `is_new`.
        """
        if self._lost:
            with suppress(*database_errors()):
                self._opened.close()
            self._take(self._open_again())

    def _fault(self, error: Exception) -> StorageFault:
        fault = database_fault(error, self._opened.place)
        self._lost = self._lost or fault.code in _LOSING
        return fault

    @property
    def engine(self) -> Engine:
        """What connects to the database, for whoever keeps something of his own beside it."""
        return self._connection.engine

    @property
    def shared(self) -> bool:
        return not self._sqlite

    def number(self) -> int:
        """A number that is kept in a file beside the record (see `forgetting`); 0 on a server."""
        if not self._sqlite:
            return 0
        with self._reading() as connection:
            return int(connection.exec_driver_sql("PRAGMA user_version").scalar() or 0)

    def keep_number(self, number: int) -> None:
        """Keeps that number. Raises StorageFault."""
        with self._writing() as connection:
            connection.exec_driver_sql(f"PRAGMA user_version = {number:d}")

    def check_database(self) -> tuple[str, ...]:
        """What SQLite itself finds wrong with its file; empty if nothing. Raises StorageFault."""
        if not self._sqlite:
            return ()
        with self._reading() as connection:
            found = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
        check_answered(map(str, found), self._opened.place)
        return tuple(str(line) for line in found if line != "ok")

    def close(self) -> None:
        """Closes the connection. Closing twice does nothing."""
        with self._lock, suppress(*database_errors()):
            self._opened.close()

    def _lacks(self, connection: Connection, table: Table) -> bool:
        """Whether it was made before there was this table, and is opened to read only."""
        return self.read_only and not connection.dialect.has_table(connection, table.name)

    @contextmanager
    def _transaction(self, *, writes: bool) -> Iterator[Connection]:
        """One transaction, durable at its end; IntegrityError passes through."""
        try:
            with self._lock:
                self._come_back()
                if writes:
                    self._check_writable()
                with self._connection.begin():
                    if writes and self._sqlite:
                        self._connection.exec_driver_sql("BEGIN IMMEDIATE")
                    yield self._connection
        except IntegrityError:
            raise
        except database_errors() as error:
            raise self._fault(error) from error

    _reading = partialmethod(_transaction, writes=False)
    _writing = partialmethod(_transaction, writes=True)

    def _check_writable(self) -> None:
        if self.read_only:
            # Room may be made, or rights be given: the next time it is opened anew.
            self._lost = True
            raise StorageFault("read_only", "opened to read only", self.path)
        there = _identity(self._opened.place)
        if there != self._file:
            # Another file under this name is looked at the next time: it may be the same one,
            # on a drive that was put back.
            self._lost = there is not None
            # SQLite would go on writing to a file that no name leads to any more.
            raise StorageFault("missing", "the file was moved or deleted", self.path)


def _identity(place: Path | str) -> tuple[int, int] | None:
    """What tells a file from another that took its name; None if it is not there."""
    if isinstance(place, str):
        return None
    try:
        found = place.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
