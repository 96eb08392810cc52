"""The index in a file of SQLite's beside the library, with its full text search.

A word of three letters or more is found anywhere in a text, by its trigrams, so parts of long
words and scripts without blanks are found, too. What is shorter is looked for where words begin,
or letter by letter in scripts without blanks.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from datetime import date
from itertools import islice
from pathlib import Path

import regex
from platformdirs import user_cache_path

from facilitation.library.passphrase import Passphrase, connect, sqlite_errors
from facilitation.library.recognition import beside, writable
from facilitation.record.index import Hit, Indexed, Kept, Query

FORM = 13
"""How what is in it is written; another form is thrown away and made anew."""

_TRIGRAM = 3
_DAY, _WEIGHTY = 1 << 24, 1 << 48
"""Passages are numbered by weight, day and order: so the newest come first without sorting."""

_FIRST, _LAST = "0001-01-01", "9999-12-30"
_FEW = 20_000
_PATIENCE = 20
_RELATIONS = f"""
PRAGMA user_version = {FORM};
CREATE TABLE IF NOT EXISTS known (meeting TEXT PRIMARY KEY, link BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS gists (
    sort TEXT, meeting TEXT, body BLOB NOT NULL, PRIMARY KEY (sort, meeting)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS passages (
    id INTEGER PRIMARY KEY, meeting TEXT NOT NULL, person TEXT NOT NULL, body_met TEXT NOT NULL,
    sort TEXT NOT NULL, text TEXT NOT NULL, body BLOB NOT NULL
);
CREATE INDEX IF NOT EXISTS passages_meeting ON passages (meeting);
CREATE INDEX IF NOT EXISTS passages_person ON passages (person);
CREATE INDEX IF NOT EXISTS passages_sort ON passages (sort);
CREATE INDEX IF NOT EXISTS passages_body ON passages (body_met);
CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5 (
    text, content = 'passages', content_rowid = 'id', tokenize = 'trigram', columnsize = 0
);
CREATE VIRTUAL TABLE IF NOT EXISTS beginnings USING fts5 (
    text, content = '', tokenize = "unicode61 remove_diacritics 0", prefix = '1 2', columnsize = 0
);
"""
_UNSPACED = regex.compile(r"([\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}])")
_WORD = regex.compile(r"[\p{L}\p{N}\p{M}]+")


class FileIndex:
    """What meetings hold, found by its words; ``at`` is a file, or ``:memory:``.

    One that is damaged, of another form, or locked otherwise than with ``key``, is made anew. It
    may be used from several threads, one at a time.
    """

    def __init__(self, at: Path | str = ":memory:", key: Passphrase | None = None) -> None:
        """Open it, or begin one. Raises StorageFault: it can neither be opened nor made."""
        self._at, self._key = at, key
        with self._told():
            try:
                self._db = self._opened()
            except sqlite_errors() as fault:
                if type(fault).__name__ == "OperationalError":
                    raise  # locked, or no place to write
                drop(at)
                self._db = self._opened()

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Say what SQLite says as a fault; whoever hears that it is damaged makes it anew."""
        try:
            yield
        except sqlite_errors() as error:
            from facilitation.library.faults import sqlite_fault  # loads SQLAlchemy

            raise sqlite_fault(error, Path(self._at)) from error
        except OSError as error:
            from facilitation.library.faults import file_fault

            raise file_fault(error, Path(self._at)) from error

    def _opened(self) -> sqlite3.Connection:
        if isinstance(self._at, Path):
            self._at.parent.mkdir(parents=True, exist_ok=True)
            self._at.touch(mode=0o600)
        db = connect(self._at, self._key, timeout=_PATIENCE, check_same_thread=False)
        try:
            form = db.execute("PRAGMA user_version").fetchone()[0]
            if form not in (0, FORM):
                raise sqlite3.DatabaseError(f"form {form}, not {FORM}")
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA synchronous = NORMAL")
            if form != FORM:
                db.executescript(_RELATIONS)
        except sqlite_errors():
            db.close()
            raise
        return db

    def close(self) -> None:
        self._db.close()

    def interrupt(self) -> None:
        with suppress(*sqlite_errors()):  # it was closed
            self._db.interrupt()

    def links(self) -> Mapping[str, bytes]:
        with self._told():
            return dict(self._db.execute("SELECT meeting, link FROM known"))

    def gists(self, sort: str) -> Mapping[str, Kept]:
        """Return what was read off all records of one sort, by meeting."""
        asked = "SELECT meeting, link, body FROM gists JOIN known USING (meeting) WHERE sort = ?"
        with self._told():
            found = self._db.execute(asked, (sort,))
            return {meeting: Kept(link, body) for meeting, link, body in found}

    def take(
        self,
        meeting: str,
        link: bytes,
        passages: Iterable[Indexed],
        gists: Mapping[str, bytes] | None = None,
    ) -> None:
        """Take in what was read off a record, in the place of what was here of it."""
        found = tuple(passages)  # made before the others have to wait
        with self._told(), self._db:
            self._db.execute("BEGIN IMMEDIATE")
            self._drop(meeting)
            self._db.execute("INSERT INTO known VALUES (?, ?)", (meeting, link))
            self._db.executemany(
                "INSERT INTO gists VALUES (?, ?, ?)",
                [(sort, meeting, body) for sort, body in (gists or {}).items()],
            )
            for weighty in (True, False):
                self._insert(meeting, [each for each in found if each.weighty is weighty])

    def _insert(self, meeting: str, passages: Sequence[Indexed]) -> None:
        """Insert passages of one weight and day, in their order: the first is the newest."""
        if not passages:
            return
        first = _number(passages[0].on, weighty=passages[0].weighty)
        asked = "SELECT max(id) FROM passages WHERE id >= ? AND id < ?"
        last = self._db.execute(asked, (first, first + _DAY)).fetchone()[0]
        begin = first if last is None else last + 1
        rows = list(enumerate(reversed(passages), begin))
        self._db.executemany(
            "INSERT INTO passages VALUES (?, ?, ?, ?, ?, ?, ?)",
            [(at, meeting, e.person, e.group, e.sort, e.text, e.body) for at, e in rows],
        )
        self._db.executemany(
            "INSERT INTO words (rowid, text) VALUES (?, ?)", [(at, e.text) for at, e in rows]
        )
        self._db.executemany(
            "INSERT INTO beginnings (rowid, text) VALUES (?, ?)",
            [(at, letters_apart(e.text)) for at, e in rows],
        )

    def forget(self, meeting: str) -> None:
        with self._told(), self._db:
            self._drop(meeting)

    def _drop(self, meeting: str) -> None:
        asked = "SELECT id, text FROM passages WHERE meeting = ?"
        there = self._db.execute(asked, (meeting,)).fetchall()
        for table, written in (("words", str), ("beginnings", letters_apart)):
            self._db.executemany(
                f"INSERT INTO {table} ({table}, rowid, text) VALUES ('delete', ?, ?)",  # noqa: S608
                [(at, written(text)) for at, text in there],
            )
        for table in ("passages", "gists", "known"):
            self._db.execute(f"DELETE FROM {table} WHERE meeting = ?", (meeting,))  # noqa: S608

    def people(self) -> Sequence[str]:
        return self._each("person")

    def groups(self) -> Sequence[str]:
        return self._each("body_met")

    def years(self) -> Sequence[str]:
        """Return the years in which meetings were, the first one first."""
        asked = "SELECT min(id), max(id) FROM passages WHERE id >= ?"
        with self._told():
            first, last = self._db.execute(asked, (_WEIGHTY + _DAY,)).fetchone()
        if first is None:
            return ()
        ends = (date.fromordinal((each - _WEIGHTY) // _DAY).year for each in (first, last))
        low, high = ends
        return [str(year) for year in range(low, high + 1)]

    def _each(self, column: str) -> Sequence[str]:
        asked = f"SELECT DISTINCT {column} FROM passages WHERE {column} > '' ORDER BY {column}"  # noqa: S608
        with self._told():
            return [each for (each,) in self._db.execute(asked)]

    def search(self, query: Query, most: int = 400) -> Sequence[Hit]:
        """Return at most ``most`` weighty and as many other passages that fit, the newest first."""
        if query == Query():
            return ()
        found: list[Hit] = []
        with self._told():
            try:
                for weighty in (True, False):
                    found += self._found(query, most, weighty=weighty)
            except sqlite_errors() as error:
                if "interrupted" not in str(error):
                    raise
        return found

    def _found(self, query: Query, most: int, *, weighty: bool) -> Iterator[Hit]:
        long = [word for word in query.words if len(word) >= _TRIGRAM]
        short = [word for word in query.words if len(word) < _TRIGRAM]
        # Nearly every passage has a word that begins with a given letter.
        telling = [word for word in short if not long or len(word) > 1 or _UNSPACED.match(word)]
        matches = (
            ("words", " ".join(f'"{_quoted(word)}"' for word in long)),
            ("beginnings", " ".join(map(_beginning, telling))),
        )
        asked = [(table, said) for table, said in matches if said.strip()]
        number = f"{asked[0][0]}.rowid" if asked else "passages.id"
        conditions, values = [f"{number} BETWEEN ? AND ?"], list[object]()
        values.append(_number(query.since or _FIRST, weighty=weighty))
        values.append(_number(query.until or _LAST, weighty=weighty) + _DAY - 1)
        for table, said in asked[:1]:
            conditions += [f"{table} MATCH ?", f"passages.id = {number}"]
            values.append(said)
        # With a plus what fits is looked up in a list; else SQLite asks the index for each of it.
        for table, said in asked[1:]:
            found_in = f"SELECT rowid FROM {table} WHERE {table} MATCH ?"  # noqa: S608
            conditions.append(f"+{number} IN ({found_in})")
            values.append(said)
        for column, wanted in (
            ("person", query.people),
            ("sort", query.sorts),
            ("body_met", (query.group,) if query.group else ()),
        ):
            if wanted:
                fits = f"{column} IN ({', '.join('?' * len(wanted))})"
                few = f"+{number} IN (SELECT id FROM passages WHERE {fits})"  # noqa: S608
                conditions.append(few if asked and self._is_few(fits, wanted) else fits)
                values += wanted
        tables = ", ".join([*(table for table, _ in asked[:1]), "passages"])
        sql = (
            f"SELECT passages.text, passages.body FROM {tables} "  # noqa: S608
            f"WHERE {' AND '.join(conditions)} ORDER BY {number} DESC"
        )
        with closing(self._db.execute(sql, values)) as found:
            fitting = (each for each in found if all(begins(each[0], word) for word in short))
            for text, body in islice(fitting, most):
                yield Hit(text, body, weighty)

    def _is_few(self, fits: str, wanted: Sequence[str]) -> bool:
        """Tell whether so few passages fit that a list of them is quicker than asking each."""
        sql = f"SELECT count(*) FROM (SELECT 1 FROM passages WHERE {fits} LIMIT ?)"  # noqa: S608
        return int(self._db.execute(sql, (*wanted, _FEW)).fetchone()[0]) < _FEW


def place_of_index(place: Path | str) -> Path:
    """Return where the index of a library lies: beside its file, where that can be written."""
    if isinstance(place, Path) and writable(place, new=False):
        return beside(place, "-index")
    return _elsewhere(place)


def drop_all(place: Path) -> None:
    """Throw away every index of a library, wherever one may lie."""
    drop(beside(place, "-index"))
    drop(_elsewhere(place))


def _elsewhere(place: Path | str) -> Path:
    named = str(place.absolute()) if isinstance(place, Path) else place
    name = hashlib.sha256(named.encode()).hexdigest()[:24]
    return Path(user_cache_path("goround", appauthor=False)) / f"{name}.goround-index"


def drop(at: Path | str) -> None:
    """Throw an index away."""
    if isinstance(at, Path):
        for ending in ("", "-wal", "-shm"):
            beside(at, ending).unlink(missing_ok=True)


def _number(day: str, *, weighty: bool) -> int:
    """Return the first number of a passage of a day, which may be empty."""
    try:
        on = date.fromisoformat(day[:10]).toordinal()
    except ValueError:
        on = 0
    return on * _DAY + _WEIGHTY * weighty


def begins(text: str, word: str) -> bool:
    """Tell whether a word of a text begins so; each letter does in a script without blanks."""
    at = text.find(word)
    while at >= 0:
        before = text[at - 1 : at]
        if not before.isalnum() or _UNSPACED.match(before) or _UNSPACED.match(word):
            return True
        at = text.find(word, at + 1)
    return False


def _quoted(word: str) -> str:
    return word.replace('"', '""')


def words_of(text: str) -> list[str]:
    """Return the words of a text, each a run of letters, digits and marks."""
    return _WORD.findall(text)


def letters_apart(text: str) -> str:
    """Return a text in which each letter of a script without blanks stands by itself."""
    return _UNSPACED.sub(r" \1 ", text)


def _beginning(word: str) -> str:
    """Return how FTS5 is asked for what begins so; empty where there is nothing to ask."""
    parts = [part for each in words_of(word) for part in letters_apart(each).split()]
    if not parts:
        return ""
    ends = "" if _UNSPACED.match(parts[-1]) else " *"
    return f'"{" ".join(parts)}"{ends}'
