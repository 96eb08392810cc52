"""A library that is open: the Journal and Attachments protocols over a database."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from msgspec.structs import asdict, astuple
from sqlalchemy import (
    BindParameter,
    Connection,
    Engine,
    bindparam,
    delete,
    insert,
    select,
    text,
    update,
)
from sqlalchemy.exc import IntegrityError

from facilitation.library import attendance
from facilitation.library.faults import database_errors, database_fault
from facilitation.library.headings import HEADINGS, headings_in
from facilitation.library.listening import Listening
from facilitation.library.opening import Opened, Way, open_place
from facilitation.library.passphrase import Passphrase
from facilitation.library.places import place_of
from facilitation.library.presence import Presence
from facilitation.library.schema import ATTACHMENTS, EVENTS, KEYS, PACKETS, PULSES, ROLL, ROOMS
from facilitation.record.attachments import AttachmentProblem, check_size, hash_of
from facilitation.record.forgotten import blinded
from facilitation.record.inbox import Received
from facilitation.record.integrity import chain, first_broken, origin
from facilitation.record.journal import Behind, Heading, StorageFault
from facilitation.record.roll import Entry
from facilitation.record.rows import Draft, Row

PATIENCE: Final = 2000
"""Milliseconds to wait for another program's lock before it is a fault."""

_LOSING: Final = ("unreachable", "missing", "read_only")
"""Faults after which the library is opened anew before it is asked again."""

_INSERT: Final = insert(EVENTS).inline()
_MEETING: Final[BindParameter[str]] = bindparam("meeting")
_READ: Final = (
    select(EVENTS)
    .where(EVENTS.c.meeting == _MEETING, EVENTS.c.seq > bindparam("after"))
    .order_by(EVENTS.c.seq)
)
_OF_KIND: Final = (
    select(EVENTS).where(EVENTS.c.kind == bindparam("of")).order_by(EVENTS.c.meeting, EVENTS.c.seq)
)
_HEAD: Final = (
    select(EVENTS.c.seq, EVENTS.c.link)
    .where(EVENTS.c.meeting == _MEETING)
    .order_by(EVENTS.c.seq.desc())
    .limit(1)
)
_PULSE: Final = (
    update(PULSES)
    .where(PULSES.c.meeting == bindparam("where"))
    .values(at=bindparam("at"), tick=bindparam("tick"))
)
_FIRST_PULSE: Final = insert(PULSES)
_LAST_PULSE: Final = select(PULSES.c.at, PULSES.c.tick).where(PULSES.c.meeting == _MEETING)
_DIGEST: Final[BindParameter[bytes]] = bindparam("digest")
_CONTENT: Final = select(ATTACHMENTS.c.content).where(ATTACHMENTS.c.sha256 == _DIGEST)
_DIGESTS: Final = select(ATTACHMENTS.c.sha256).order_by(ATTACHMENTS.c.sha256)
_FORGET: Final = delete(ATTACHMENTS).where(ATTACHMENTS.c.sha256 == _DIGEST)
_KEEP: Final = insert(ATTACHMENTS)
_TAKE_DOWN: Final = delete(ROOMS).where(ROOMS.c.meeting == bindparam("of"))
_PUT_UP: Final = insert(ROOMS)
_KEY: Final = select(KEYS.c.private)
_KEEP_KEY: Final = insert(KEYS).values(id=1)
_IS_UP: Final = select(ROOMS.c.body).where(ROOMS.c.meeting == _MEETING)
_BACKEND: Final = text("SELECT pg_backend_pid()")
_SERVER_TIME: Final = text("SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS bigint)")
"""Signs of life are kept by the server's clock: laptops need not have the same time."""

_RECEIVE: Final = insert(PACKETS)
_RECEIVED: Final = select(PACKETS.c.sha256, PACKETS.c.at).order_by(
    PACKETS.c.at.desc(), PACKETS.c.sha256
)
_ENTRIES: Final = select(ROLL.c.id, ROLL.c.at, ROLL.c.body).order_by(ROLL.c.id)
_SINCE: Final = select(ROLL.c.id, ROLL.c.at)
_TAKE_OFF: Final = delete(ROLL).where(ROLL.c.id == bindparam("of"))
_ENTER: Final = insert(ROLL)


class Library:
    """Records in one database, over one connection that stays open.

    It may be used from several threads; they wait for each other. `path` is the file
    or, without its password, the server's URL. `read_only` tells whether appends are
    refused with the fault of that name. `key` is the passphrase where it is locked.
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
        self._presence = Presence(opened.place) if isinstance(opened.place, Path) else None
        self._attended: set[str] = set()
        self._listening: Listening | None = None
        self._take(opened)

    def _take(self, opened: Opened) -> None:
        self.read_only = opened.read_only
        self._opened = opened
        self._connection = opened.connection
        self._sqlite = opened.connection.dialect.name == "sqlite"
        self._insertion = _Insertion(opened.connection)
        self._file = _identity(opened.place)
        self._heads: dict[str, tuple[int, bytes]] = {}
        self._lost = False
        self._backend = 0 if self._sqlite else _backend_of(opened.connection)

    def _come_back(self) -> None:
        """Opens anew what was lost: a drive pulled out and put back, a server started again.

        The connection is closed first: see `is_new`.
        """
        if not self._lost:
            return
        with suppress(*database_errors()):
            self._opened.close()
        self._take(self._open_again())
        if self._attended:
            with self._connection.begin():
                for meeting in self._attended:
                    attendance.join(self._connection, meeting)

    def _fault(self, error: Exception) -> StorageFault:
        fault = database_fault(error, self._opened.place)
        self._lost = self._lost or fault.code in _LOSING
        return fault

    def append(
        self,
        meeting: str,
        expected: int,
        drafts: Sequence[Draft],
        at: int,
        tick: int,
        by: str,
    ) -> tuple[Row, ...]:
        """Writes one act; durable on return. See `Journal.append`."""
        with self._lock:
            last, previous = self._head(meeting, expected)
            if last != expected:
                raise Behind(expected, last)
            rows = chain(
                blinded(drafts),
                meeting=meeting,
                last=last,
                previous=previous,
                at=at,
                tick=tick,
                by=by,
            )
            self._insert(meeting, expected, rows)
            return rows

    def restore(self, rows: Sequence[Row]) -> None:
        """Takes in a meeting's whole record made elsewhere, as it is, in one act.

        The chain must be whole, else ValueError. Raises Behind if the meeting is here
        already, StorageFault if it cannot be written.
        """
        if not rows or first_broken(rows) is not None:
            raise ValueError("a record is taken in whole and unbroken")
        meeting = rows[0].meeting
        with self._lock:
            last, _ = self._head(meeting, 0)
            if last:
                raise Behind(0, last)
            self._insert(meeting, 0, rows)

    def take_over(self, rows: Sequence[Row]) -> None:
        """Takes in how a meeting's record goes on, or all of it, as it was made elsewhere.

        The chain must be whole, else ValueError. Raises Behind if the record here is not their
        beginning, StorageFault if it cannot be written.
        """
        if not rows or first_broken(rows) is not None:
            raise ValueError("a record is taken in whole and unbroken")
        meeting = rows[0].meeting
        with self._lock:
            last, link = self._head(meeting, -1)
            if last > len(rows) or (last and rows[last - 1].link != link):
                raise Behind(len(rows), last)
            if last < len(rows):
                self._insert(meeting, last, rows[last:])

    def read(self, meeting: str, after: int = 0) -> Sequence[Row]:
        """The meeting's rows with a seq greater than `after`, in order."""
        with self._reading() as connection:
            found = connection.execute(_READ, {"meeting": meeting, "after": after})
            return tuple([Row(*fields) for fields in found.all()])

    def rows_of(self, kind: str) -> Sequence[Row]:
        """All rows of one kind. See `Journal.rows_of`."""
        with self._reading() as connection:
            return tuple([Row(*fields) for fields in connection.execute(_OF_KIND, {"of": kind})])

    def headings(self) -> tuple[Heading, ...]:
        with self._reading() as connection:
            return headings_in(connection.exec_driver_sql(HEADINGS).all())

    def pulse(self, meeting: str, at: int, tick: int) -> None:
        """Notes a sign of life. Raises StorageFault."""
        with self._lock, self._writing() as connection:
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
        """The (at, tick) of the last sign of life, or None."""
        with self._reading() as connection:
            found = connection.execute(_LAST_PULSE, {"meeting": meeting}).first()
            return None if found is None else (found[0] - self._ahead(connection), found[1])

    def _ahead(self, connection: Connection) -> int:
        """How many ms a server's clock is ahead of this laptop's; others may have other times."""
        if self._sqlite:
            return 0
        return int(connection.execute(_SERVER_TIME).scalar_one()) - time.time_ns() // 1_000_000

    @property
    def engine(self) -> Engine:
        """What connects to the database, for whoever keeps something of his own beside it."""
        return self._connection.engine

    @property
    def shared(self) -> bool:
        """Whether it is on a server."""
        return not self._sqlite

    def join(self, meeting: str) -> bool:
        """Attends a meeting. See `Journal.join`."""
        if self._presence is not None:
            return self._presence.join(meeting)
        with self._reading() as connection:
            if meeting not in self._attended:
                attendance.join(connection, meeting)
                self._attended.add(meeting)
            return attendance.others(connection, meeting)

    def leave(self, meeting: str) -> None:
        """Attends a meeting no more."""
        if self._listening is not None:
            self._listening.unwatch(meeting)
        if self._presence is not None:
            self._presence.leave(meeting)
        elif meeting in self._attended:
            self._attended.discard(meeting)
            with self._reading() as connection:
                attendance.leave(connection, meeting)

    def watch(self, meeting: str, heard: Callable[[], None]) -> None:
        """Calls `heard` at news of a meeting. See `Journal.watch`."""
        if self._sqlite:
            return
        if self._listening is None:
            self._listening = Listening(self._connection.engine, lambda: self._backend)
        self._listening.watch(meeting, heard)

    def put_up(self, meeting: str, body: bytes) -> None:
        """Lets all stations know what is put up before the room. See `Journal.put_up`."""
        with self._lock, self._writing() as connection:
            connection.execute(_TAKE_DOWN, {"of": meeting})
            connection.execute(_PUT_UP, {"meeting": meeting, "body": body})

    def is_up(self, meeting: str) -> bytes:
        """What is put up before the room. See `Journal.is_up`."""
        with self._reading() as connection:
            if self.read_only and not connection.dialect.has_table(connection, ROOMS.name):
                return b""  # it was made before rooms were shared
            return bytes(connection.execute(_IS_UP, {"meeting": meeting}).scalar() or b"")

    def keep(self, content: bytes) -> str:
        """Keeps the content of an attached file; durable on return. See `Attachments.keep`."""
        check_size(content)
        digest = hash_of(content)
        key = bytes.fromhex(digest)
        with self._lock:
            if not self._has_whole(digest):
                row = {"sha256": key, "size": len(content), "content": content}
                with suppress(IntegrityError), self._writing() as connection:
                    # What had gone bad makes room; a station that was quicker has the same.
                    connection.execute(_FORGET, {"digest": key})
                    connection.execute(_KEEP, row)
        return digest

    def content(self, sha256: str) -> bytes:
        """The content of an attached file. See `Attachments.content`."""
        try:
            key = bytes.fromhex(sha256)
        except ValueError:
            raise AttachmentProblem("ATTACHMENT_MISSING", sha256) from None
        with self._reading() as connection:
            found = connection.execute(_CONTENT, {"digest": key}).scalar()
        if found is None:
            raise AttachmentProblem("ATTACHMENT_MISSING", sha256)
        content = bytes(found)
        if hash_of(content) != sha256.lower():
            raise AttachmentProblem("ATTACHMENT_DAMAGED", sha256)
        return content

    def attachments(self) -> tuple[str, ...]:
        """The hashes of all contents that are kept, in order. Raises StorageFault."""
        with self._reading() as connection:
            return tuple(bytes(key).hex() for key in connection.execute(_DIGESTS).scalars())

    def receive(self, content: bytes, at: int) -> bool:
        """Keeps a packet; durable on return. See `Inbox.receive`."""
        digest = self.keep(content)
        with self._lock, suppress(IntegrityError), self._writing() as connection:
            connection.execute(_RECEIVE, {"sha256": bytes.fromhex(digest), "at": at})
            return True
        return False

    def own_key(self, made: bytes = b"") -> bytes:
        """The key by which this library signs. See `Inbox.own_key`."""
        if made and not self.own_key():
            with self._lock, suppress(IntegrityError), self._writing() as connection:
                # Another station that was quicker has made the one that holds.
                connection.execute(_KEEP_KEY, {"private": made})
        with self._reading() as connection:
            if self.read_only and not connection.dialect.has_table(connection, KEYS.name):
                return b""  # it was made before libraries signed
            return bytes(connection.execute(_KEY).scalar() or b"")

    def received(self) -> tuple[Received, ...]:
        """All packets that came, the newest first. Raises StorageFault."""
        with self._reading() as connection:
            if self.read_only and not connection.dialect.has_table(connection, PACKETS.name):
                return ()  # it was made before there were packets
            found = connection.execute(_RECEIVED).all()
            return tuple(Received(bytes(key).hex(), at) for key, at in found)

    def roll(self) -> dict[str, Entry]:
        """Everybody on the roll, by their ids. See `RollKeeper.roll`."""
        with self._reading() as connection:
            if self.read_only and not connection.dialect.has_table(connection, ROLL.name):
                return {}  # it was made before there was one
            found = connection.execute(_ENTRIES).all()
            return {id_: Entry(at, bytes(body)) for id_, at, body in found}

    def enter(self, entries: Mapping[str, Entry]) -> None:
        """Writes entries of the roll; durable on return. See `RollKeeper.enter`."""
        with self._lock, self._writing() as connection:
            since = {each.id: each.at for each in connection.execute(_SINCE)}
            newer = {i: each for i, each in entries.items() if each.at >= since.get(i, each.at)}
            if newer:
                connection.execute(_TAKE_OFF, [{"of": id_} for id_ in newer])
                connection.execute(_ENTER, [{"id": i, **e._asdict()} for i, e in newer.items()])

    def _has_whole(self, sha256: str) -> bool:
        try:
            self.content(sha256)
        except AttachmentProblem:
            return False
        return True

    def number(self) -> int:
        """A number that is kept in a file beside the record (see `forgetting`); 0 on a server."""
        if not self._sqlite:
            return 0
        with self._reading() as connection:
            return int(connection.exec_driver_sql("PRAGMA user_version").scalar() or 0)

    def keep_number(self, number: int) -> None:
        """Keeps that number. Raises StorageFault."""
        with self._lock, self._writing() as connection:
            connection.exec_driver_sql(f"PRAGMA user_version = {number:d}")

    def check_database(self) -> tuple[str, ...]:
        """What SQLite itself finds wrong with its file; empty if nothing."""
        if not self._sqlite:
            return ()
        with self._reading() as connection:
            found = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
        return tuple(str(line) for line in found if line != "ok")

    def close(self) -> None:
        """Closes the connection. Closing twice does nothing."""
        if self._presence is not None:
            self._presence.end()
        if self._listening is not None:
            self._listening.end()
        with self._lock, suppress(*database_errors()):
            self._opened.close()

    def _head(self, meeting: str, expected: int) -> tuple[int, bytes]:
        """The last seq and link; what is remembered, if it is as expected.

        Should that be out of date, the key refuses the row.
        """
        remembered = self._heads.get(meeting)
        if remembered is not None and remembered[0] == expected:
            return remembered
        with self._reading() as connection:
            found = connection.execute(_HEAD, {"meeting": meeting}).first()
        return (0, origin(meeting)) if found is None else (found[0], found[1])

    def _insert(self, meeting: str, expected: int, rows: Sequence[Row]) -> None:
        # If writing fails, what is there is asked again rather than remembered.
        self._heads.pop(meeting, None)
        try:
            with self._writing() as connection:
                self._insertion.run(connection, rows)
        except IntegrityError as error:
            found, _ = self._head(meeting, -1)
            if found != expected:
                raise Behind(expected, found) from error
            raise database_fault(error, self._opened.place) from error
        self._heads[meeting] = rows[-1].seq, rows[-1].link

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        try:
            with self._lock:
                self._come_back()
                with self._connection.begin():
                    yield self._connection
        except database_errors() as error:
            raise self._fault(error) from error

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        """One transaction, durable at its end; IntegrityError passes through."""
        self._come_back()
        self._check_writable()
        try:
            with self._connection.begin():
                if self._sqlite:
                    self._connection.exec_driver_sql("BEGIN IMMEDIATE")
                yield self._connection
        except IntegrityError:
            raise
        except database_errors() as error:
            raise self._fault(error) from error

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


def _backend_of(connection: Connection) -> int:
    """Which of the server's processes works for a connection: news of its own bear that number."""
    if connection.dialect.name != "postgresql":
        return 0
    with connection.begin():
        return int(connection.execute(_BACKEND).scalar_one())


class _Insertion:
    """The insert of rows, compiled once.

    SQLAlchemy's own way of running a statement costs half of what the disk takes for
    one act, and every act is waited for.
    """

    def __init__(self, connection: Connection) -> None:
        compiled = _INSERT.compile(dialect=connection.dialect)
        self._sql = str(compiled)
        self._positional = bool(getattr(compiled, "positional", False))

    def run(self, connection: Connection, rows: Sequence[Row]) -> None:
        """Inserts the rows in order."""
        if self._positional:
            places = [astuple(row) for row in rows]
            connection.exec_driver_sql(self._sql, places[0] if len(places) == 1 else places)
        else:
            connection.exec_driver_sql(self._sql, [asdict(row) for row in rows])


def _identity(place: Path | str) -> tuple[int, int] | None:
    """What tells a file from another that took its name; None if it is not there."""
    if isinstance(place, str):
        return None
    try:
        found = place.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def open_library(
    url_or_path: str | Path,
    *,
    create: bool = True,
    read_only: bool = False,
    patience: int = PATIENCE,
    key: Passphrase | None = None,
) -> Library:
    """Opens a library, brought to the newest schema.

    `url_or_path` is a file, `sqlite:///FILE`, or a server's URL. A file that is not
    there is made if `create`; a file that cannot be written is opened to read only.
    `patience` is how long to wait for another program's lock, in milliseconds. `key` opens a file
    that is locked, and locks one that is made. Raises StorageFault.
    """
    place, way = place_of(url_or_path), Way(patience, key)

    def open_again() -> Opened:
        return open_place(place, way, create=False, read_only=read_only)

    opened = open_place(place, way, create=create, read_only=read_only)
    return Library(opened, open_again, key)
