"""Who attends a meeting of a library now, their signs of life, and what they put up."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import Final

from sqlalchemy import BindParameter, Connection, bindparam, delete, insert, select, text, update

from facilitation.library.connected import Connected
from facilitation.library.identity import APPLICATION
from facilitation.library.listening import Listening
from facilitation.library.opening import Opened
from facilitation.library.presence import Presence
from facilitation.library.schema import PULSES, ROOMS

_MEETING: Final[BindParameter[str]] = bindparam("meeting")
_PULSE: Final = (
    update(PULSES)
    .where(PULSES.c.meeting == bindparam("where"))
    .values(at=bindparam("at"), tick=bindparam("tick"))
)
_FIRST_PULSE: Final = insert(PULSES)
_LAST_PULSE: Final = select(PULSES.c.at, PULSES.c.tick).where(PULSES.c.meeting == _MEETING)
_TAKE_DOWN: Final = delete(ROOMS).where(ROOMS.c.meeting == bindparam("of"))
_PUT_UP: Final = insert(ROOMS)
_IS_UP: Final = select(ROOMS.c.body).where(ROOMS.c.meeting == _MEETING)
_JOIN: Final = text("SELECT pg_advisory_lock_shared(:application, :key)")
_LEAVE: Final = text("SELECT pg_advisory_unlock_shared(:application, :key)")
_OTHERS: Final = text(
    """SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND classid = :application
    AND objid = CAST(CAST(:key AS bigint) & 4294967295 AS oid) AND granted
    AND pid <> pg_backend_pid()
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"""
)
"""On a server each station holds a lock that ends with its connection: a crash, or a laptop that
lost the network, is not there any more as soon as the server knows."""

_BACKEND: Final = text("SELECT pg_backend_pid()")
_SERVER_TIME: Final = text("SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS bigint)")
"""Signs of life are kept by the server's clock: laptops need not have the same time."""


class Stations(Connected):
    """Several programs at one meeting: each is there as long as its connection, or its process."""

    _listening: Listening | None = None

    @cached_property
    def _presence(self) -> Presence | None:
        return Presence(self._opened.place) if isinstance(self._opened.place, Path) else None

    @cached_property
    def _attended(self) -> set[str]:
        return set()

    def _take(self, opened: Opened) -> None:
        super()._take(opened)
        self._backend = 0 if self._sqlite else _backend_of(opened.connection)
        if self._attended:
            with self._connection.begin():
                for meeting in self._attended:
                    self._connection.execute(_JOIN, _keys(meeting))

    def pulse(self, meeting: str, at: int, tick: int) -> None:
        """Notes a sign of life. Raises StorageFault."""
        with self._writing() as connection:
            times = {"at": at + self._ahead(connection), "tick": tick}
            changed = connection.execute(_PULSE, {"where": meeting, **times})
            if not changed.rowcount:
                connection.execute(_FIRST_PULSE, {"meeting": meeting, **times})
        self._tidy_log()

    def _tidy_log(self) -> None:
        """Move what is in SQLite's log into the file now, so that no act has to wait for that.

        Left alone, SQLite does it at the end of about every 250th act.
        """
        if self._sqlite:
            with self._reading() as connection:
                connection.exec_driver_sql("PRAGMA wal_checkpoint(PASSIVE)").close()

    def last_pulse(self, meeting: str) -> tuple[int, int] | None:
        with self._reading() as connection:
            found = connection.execute(_LAST_PULSE, {"meeting": meeting}).first()
            return None if found is None else (found[0] - self._ahead(connection), found[1])

    def _ahead(self, connection: Connection) -> int:
        """How many ms a server's clock is ahead of this laptop's; others may have other times."""
        if self._sqlite:
            return 0
        return int(connection.execute(_SERVER_TIME).scalar_one()) - time.time_ns() // 1_000_000

    def join(self, meeting: str) -> bool:
        """Attends a meeting. See `Journal.join`."""
        if self._presence is not None:
            return self._presence.join(meeting)
        with self._reading() as connection:
            if meeting not in self._attended:
                connection.execute(_JOIN, _keys(meeting))
                self._attended.add(meeting)
            return bool(connection.execute(_OTHERS, _keys(meeting)).scalar())

    def leave(self, meeting: str) -> None:
        """Attends a meeting no more."""
        if self._listening is not None:
            self._listening.unwatch(meeting)
        if self._presence is not None:
            self._presence.leave(meeting)
        elif meeting in self._attended:
            self._attended.discard(meeting)
            with self._reading() as connection:
                connection.execute(_LEAVE, _keys(meeting))

    def watch(self, meeting: str, heard: Callable[[], None]) -> None:
        """Calls `heard` at news of a meeting. See `Journal.watch`."""
        if self._sqlite:
            return
        if self._listening is None:
            self._listening = Listening(self._connection.engine, lambda: self._backend)
        self._listening.watch(meeting, heard)

    def put_up(self, meeting: str, body: bytes) -> None:
        with self._writing() as connection:
            connection.execute(_TAKE_DOWN, {"of": meeting})
            connection.execute(_PUT_UP, {"meeting": meeting, "body": body})

    def is_up(self, meeting: str) -> bytes:
        with self._reading() as connection:
            if self._lacks(connection, ROOMS):
                return b""  # it was made before rooms were shared
            return bytes(connection.execute(_IS_UP, {"meeting": meeting}).scalar() or b"")

    def close(self) -> None:
        """Attends nothing any more, and closes the connection."""
        if self._presence is not None:
            self._presence.end()
        if self._listening is not None:
            self._listening.end()
        super().close()


def _keys(meeting: str) -> dict[str, int]:
    digest = hashlib.sha256(meeting.encode()).digest()[:4]
    return {"application": APPLICATION, "key": int.from_bytes(digest, "big", signed=True)}


def _backend_of(connection: Connection) -> int:
    """Which of the server's processes works for a connection: news of its own bear that number."""
    if connection.dialect.name != "postgresql":
        return 0
    with connection.begin():
        return int(connection.execute(_BACKEND).scalar_one())
