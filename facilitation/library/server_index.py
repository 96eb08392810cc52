"""The index on the server that has the library, with its full text search.

A word of three letters or more is found anywhere in a text: of every word all its ends are kept,
and what a text has to have is asked by the beginnings of them. What is shorter is looked for where
words begin, or letter by letter in scripts without blanks, as in :mod:`file_index`.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Final

from sqlalchemy import Connection, Engine, text

from facilitation.library.faults import database_errors, database_fault
from facilitation.library.file_index import FORM, begins, letters_apart, words_of
from facilitation.library.identity import APPLICATION
from facilitation.library.opening import server_engine
from facilitation.record.index import Hit, Indexed, Kept, Query

_LONG: Final = 3
_MOST_LETTERS: Final = 12
"""So many letters of each end are kept: what is longer is held against the text itself."""
_BEGINS: Final = "^"
"""Stands before what a word begins with."""
_MOST_LEXEMES: Final = 20_000
_READ_IT: Final = "*"
"""What a text is found by that has more than a row of the server holds: it is read itself."""

_NAMES: Final = ("index_form", "index_known", "index_gists", "index_passages")
_RELATIONS: Final = (
    f"CREATE TABLE index_form AS SELECT {FORM} AS form",
    "CREATE TABLE index_known (meeting text PRIMARY KEY, link bytea NOT NULL)",
    """CREATE TABLE index_gists (
    sort text, meeting text, body bytea NOT NULL, PRIMARY KEY (sort, meeting))""",
    """CREATE TABLE index_passages (
    id bigserial PRIMARY KEY, meeting text NOT NULL, weighty boolean NOT NULL, day text NOT NULL,
    person text NOT NULL, body_met text NOT NULL, sort text NOT NULL, text text NOT NULL,
    body bytea NOT NULL, lexemes tsvector NOT NULL)""",
    "CREATE INDEX index_lexemes ON index_passages USING gin (lexemes)",
    *(f"CREATE INDEX ON index_passages ({each})" for each in ("meeting", "person", "sort")),
)
_LOCK: Final = text(f"SELECT pg_advisory_xact_lock({APPLICATION}, 1)")
"""One station at a time writes; several read the same records at the same time."""
_INSERT: Final = text(
    """INSERT INTO index_passages
    (meeting, weighty, day, person, body_met, sort, text, body, lexemes)
    VALUES (:meeting, :weighty, :day, :person, :body_met, :sort, :text, :body,
    array_to_tsvector(CAST(:lexemes AS text[])))"""
)


class ServerIndex:
    """What meetings hold, found by its words, beside the library on its server.

    One of another form is made anew. It may be used from several threads.
    """

    def __init__(self, engine: Engine, place: str) -> None:
        """Open it, or begin one; ``place`` is the server's address without a password.

        Raises StorageFault: it can neither be opened nor made.
        """
        self._engine, self._place = engine, place
        self._asking: Connection | None = None
        self._lock = threading.Lock()
        with self._at_work() as server:
            server.execute(_LOCK)
            if _form_of(server) != FORM:
                _make(server)

    @contextmanager
    def _at_work(self) -> Iterator[Connection]:
        try:
            with self._engine.begin() as server:
                yield server
        except database_errors() as error:
            raise database_fault(error, self._place) from error

    def close(self) -> None:
        self._engine.dispose()

    def drop(self) -> None:
        with self._at_work() as server:
            server.execute(_LOCK)
            _make(server)

    def interrupt(self) -> None:
        with self._lock:
            if self._asking is not None:
                driver: Any = self._asking.connection.driver_connection
                driver.cancel_safe()

    def links(self) -> Mapping[str, bytes]:
        with self._at_work() as server:
            found = server.execute(text("SELECT meeting, link FROM index_known"))
            return {meeting: bytes(link) for meeting, link in found}

    def gists(self, sort: str) -> Mapping[str, Kept]:
        """Return what was read off all records of one sort, by meeting."""
        asked = text(
            """SELECT meeting, link, body FROM index_gists JOIN index_known USING (meeting)
            WHERE sort = :sort"""
        )
        with self._at_work() as server:
            found = server.execute(asked, {"sort": sort})
            return {meeting: Kept(bytes(link), bytes(body)) for meeting, link, body in found}

    def take(
        self,
        meeting: str,
        link: bytes,
        passages: Iterable[Indexed],
        gists: Mapping[str, bytes] | None = None,
    ) -> None:
        """Take in what was read off a record, in the place of what was here of it."""
        # The first is the newest: what comes later has a higher number.
        rows = [_row(meeting, each) for each in reversed(tuple(passages))]
        told = [
            {"sort": sort, "meeting": meeting, "body": body} for sort, body in (gists or {}).items()
        ]
        with self._at_work() as server:
            server.execute(_LOCK)
            _drop(server, meeting)
            known = text("INSERT INTO index_known VALUES (:meeting, :link)")
            server.execute(known, {"meeting": meeting, "link": link})
            if told:
                server.execute(
                    text("INSERT INTO index_gists VALUES (:sort, :meeting, :body)"), told
                )
            if rows:
                server.execute(_INSERT, rows)

    def forget(self, meeting: str) -> None:
        with self._at_work() as server:
            server.execute(_LOCK)
            _drop(server, meeting)

    def people(self) -> Sequence[str]:
        return self._each("person")

    def groups(self) -> Sequence[str]:
        return self._each("body_met")

    def years(self) -> Sequence[str]:
        """Return the years in which meetings were, the first one first."""
        asked = "SELECT min(day), max(day) FROM index_passages WHERE weighty AND day > ''"
        with self._at_work() as server:
            first, last = server.execute(text(asked)).one()
        if first is None:
            return ()
        return [f"{year:04}" for year in range(int(first[:4]), int(last[:4]) + 1)]

    def _each(self, column: str) -> Sequence[str]:
        # Compared by their letters alone, as the file does, whatever language the server speaks.
        asked = (
            f'SELECT DISTINCT {column} COLLATE "C" FROM index_passages '  # noqa: S608
            f"WHERE {column} > '' ORDER BY 1"
        )
        with self._at_work() as server:
            return list(server.execute(text(asked)).scalars())

    def search(self, query: Query, most: int = 400) -> Sequence[Hit]:
        """Return at most ``most`` weighty and as many other passages that fit, the newest first."""
        if query == Query():
            return ()
        found: list[Hit] = []
        for weighty in (True, False):
            found += self._found(query, most, weighty=weighty)
        return found

    def _found(self, query: Query, most: int, *, weighty: bool) -> list[Hit]:
        short = [word for word in query.words if len(word) < _LONG]
        sql, values = _asked(query, weighty=weighty)
        try:
            with self._engine.begin() as server:
                with self._lock:
                    self._asking = server
                rows = server.execute(text(sql), values | {"most": 2 * most if short else most})
                hits = [Hit(said, bytes(body), weighty) for said, body in rows]
        except database_errors() as error:
            if getattr(getattr(error, "orig", None), "sqlstate", "") == _CANCELED:
                return []
            raise database_fault(error, self._place) from error
        finally:
            with self._lock:
                self._asking = None
        return [each for each in hits if all(begins(each.text, word) for word in short)][:most]


_CANCELED: Final = "57014"
"""What PostgreSQL answers when a search was to end."""


def open_server_index(url: str) -> ServerIndex:
    """Open the index of a library on a server, by connections of its own.

    Raises StorageFault: it can neither be opened nor made.
    """
    engine = server_engine(url)
    return ServerIndex(engine, engine.url.render_as_string(hide_password=True))


def _form_of(server: Connection) -> int | None:
    there = server.execute(text("SELECT to_regclass('index_form')")).scalar()
    return None if there is None else server.execute(text("SELECT form FROM index_form")).scalar()


def _make(server: Connection) -> None:
    for name in _NAMES:
        server.execute(text(f"DROP TABLE IF EXISTS {name}"))
    for each in _RELATIONS:
        server.execute(text(each))


def _drop(server: Connection, meeting: str) -> None:
    for name in _NAMES[1:]:
        server.execute(text(f"DELETE FROM {name} WHERE meeting = :of"), {"of": meeting})  # noqa: S608


def _row(meeting: str, each: Indexed) -> dict[str, object]:
    return {
        "meeting": meeting,
        "weighty": each.weighty,
        "day": each.on[:10],
        "person": each.person,
        "body_met": each.group,
        "sort": each.sort,
        # PostgreSQL's texts have no such sign.
        "text": each.text.replace("\0", " "),
        "body": each.body,
        "lexemes": _lexemes(each.text),
    }


def _lexemes(said: str) -> list[str]:
    """Return what a text can be found by."""
    found = set(_beginnings_and_ends(said))
    return sorted(found) if len(found) <= _MOST_LEXEMES else [_READ_IT]


def _beginnings_and_ends(said: str) -> Iterator[str]:
    for word in words_of(letters_apart(said)):
        yield _BEGINS + word[:_MOST_LETTERS]
        for at in range(len(word) - _LONG + 1):
            yield word[at : at + _MOST_LETTERS]


def _asked(query: Query, *, weighty: bool) -> tuple[str, dict[str, object]]:
    """Return what the server is asked, and the values in it."""
    conditions = ["weighty = :weighty"]
    values: dict[str, object] = {"weighty": weighty}
    for at, word in enumerate(query.words):
        telling = _telling(word)
        if telling:
            conditions.append(f"lexemes @@ CAST(:telling{at} AS tsquery)")
            values[f"telling{at}"] = telling
        conditions.append(f"strpos(text, :word{at}) > 0")
        values[f"word{at}"] = word.replace("\0", " ")
    for name, operator, wanted in (("since", ">=", query.since), ("until", "<=", query.until)):
        if wanted:
            conditions.append(f"day {operator} :{name}")
            values[name] = wanted
    groups = (query.group,) if query.group else ()
    for column, each in (("person", query.people), ("sort", query.sorts), ("body_met", groups)):
        if each:
            conditions.append(f"{column} = ANY(:{column})")
            values[column] = list(each)
    sql = (
        f"SELECT text, body FROM index_passages WHERE {' AND '.join(conditions)} "  # noqa: S608
        "ORDER BY day DESC, id DESC LIMIT :most"
    )
    return sql, values


def _telling(word: str) -> str:
    """Return the query of what a text has to have that has this word; empty: it is only read."""
    found = []
    for part in words_of(word):
        for each in letters_apart(part).split():
            # A letter that stood by itself in the text, or what a word begins with.
            alone = letters_apart(each) != each
            if alone:
                found.append(f"'{_BEGINS}{each.strip()}':*")
            elif len(word) < _LONG:
                found.append(f"'{_BEGINS}{each}':*")
            elif len(each) >= _LONG:
                found.append(f"'{each[:_MOST_LETTERS]}':*")
    return f"({' & '.join(found)}) | '{_READ_IT}'" if found else ""
