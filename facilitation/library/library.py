"""A library that is open: the records of its meetings, and all that is kept with them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from msgspec.structs import asdict, astuple
from sqlalchemy import BindParameter, Connection, bindparam, insert, select
from sqlalchemy.exc import IntegrityError

from facilitation.library.faults import database_fault
from facilitation.library.headings import HEADINGS, headings_in
from facilitation.library.kept_beside import Beside
from facilitation.library.opening import Opened, Way, open_place
from facilitation.library.passphrase import Passphrase
from facilitation.library.places import place_of
from facilitation.library.schema import EVENTS
from facilitation.library.stations import Stations
from facilitation.record.forgotten import blinded
from facilitation.record.integrity import chain, first_broken, origin
from facilitation.record.journal import Behind, Heading
from facilitation.record.rows import Draft, Row

PATIENCE: Final = 2000
"""Milliseconds to wait for another program's lock before it is a fault."""

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


class Library(Stations, Beside):
    """The protocol Journal over a database, with what its parts keep beside the records."""

    def _take(self, opened: Opened) -> None:
        super()._take(opened)
        self._insertion = _Insertion(opened.connection)
        self._heads: dict[str, tuple[int, bytes]] = {}

    def append(
        self, meeting: str, expected: int, drafts: Sequence[Draft], at: int, tick: int, by: str
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
        with self._lock:
            last, _ = self._head(rows[0].meeting, 0) if rows else (0, b"")
            if last:
                raise Behind(0, last)
            self.take_over(rows)

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
        with self._reading() as connection:
            found = connection.execute(_READ, {"meeting": meeting, "after": after})
            return tuple([Row(*fields) for fields in found.all()])

    def rows_of(self, kind: str) -> Sequence[Row]:
        with self._reading() as connection:
            return tuple([Row(*fields) for fields in connection.execute(_OF_KIND, {"of": kind})])

    def headings(self) -> tuple[Heading, ...]:
        with self._reading() as connection:
            return headings_in(connection.exec_driver_sql(HEADINGS).all())

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
