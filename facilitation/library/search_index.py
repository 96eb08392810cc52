"""Finding words in what all meetings hold: ranked, in any script.

SQLite's FTS5 with trigrams: a word is found by any three letters of it or more, in scripts without
blanks, too; what is shorter is looked for letter by letter.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing

import msgspec

_TRIGRAM = 3
_RELATIONS = """
CREATE TABLE IF NOT EXISTS known (meeting TEXT PRIMARY KEY, link BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS passages (
    id INTEGER PRIMARY KEY, meeting TEXT NOT NULL, day TEXT NOT NULL, person TEXT NOT NULL,
    body BLOB NOT NULL
);
CREATE INDEX IF NOT EXISTS passages_meeting ON passages (meeting);
CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5 (text, tokenize = 'trigram');
"""


class Indexed(msgspec.Struct, frozen=True):
    """What can be found: its ``text``, whose it is (empty: nobody's), its day, and what is given.

    The text is folded, as are the words by which it is found; ``on`` is an ISO date, ``body`` what
    whoever searches is given back.
    """

    text: str
    person: str
    on: str
    body: bytes


class SearchIndex:
    """What meetings hold, found by its words.

    It holds nothing that the records do not, and may be thrown away: ``at`` is a file, or
    ``:memory:``.
    """

    def __init__(self, at: str = ":memory:") -> None:
        self._db = sqlite3.connect(at)
        self._db.executescript(_RELATIONS)

    def close(self) -> None:
        self._db.close()

    def knows(self, meeting: str, link: bytes) -> bool:
        """Tell whether a meeting is in here as it stands at the row with this link."""
        asked = self._db.execute("SELECT link FROM known WHERE meeting = ?", (meeting,))
        found = asked.fetchone()
        return found is not None and bytes(found[0]) == link

    def take(self, meeting: str, link: bytes, passages: Iterable[Indexed]) -> None:
        """Take in the passages of a meeting, in the place of those it had."""
        with self._db:
            self._drop(meeting)
            self._db.execute("INSERT INTO known VALUES (?, ?)", (meeting, link))
            for each in passages:
                at = self._db.execute(
                    "INSERT INTO passages (meeting, day, person, body) VALUES (?, ?, ?, ?)",
                    (meeting, each.on, each.person, each.body),
                ).lastrowid
                self._db.execute(
                    "INSERT INTO words (rowid, text) VALUES (?, ?)",
                    (at, each.text),
                )

    def people(self) -> Sequence[str]:
        """Return everybody of whom something is told by name, each once."""
        asked = "SELECT DISTINCT person FROM passages WHERE person <> '' ORDER BY person"
        return [name for (name,) in self._db.execute(asked)]

    def _drop(self, meeting: str) -> None:
        of_meeting = "(SELECT id FROM passages WHERE meeting = ?)"
        self._db.execute(f"DELETE FROM words WHERE rowid IN {of_meeting}", (meeting,))  # noqa: S608
        self._db.execute("DELETE FROM passages WHERE meeting = ?", (meeting,))
        self._db.execute("DELETE FROM known WHERE meeting = ?", (meeting,))

    def search(
        self, words: Sequence[str], *, person: str = "", since: str = "", most: int = 100
    ) -> Sequence[bytes]:
        """Return what has every one of the folded words, the likeliest first.

        ``person`` is somebody's whole name, ``since`` an ISO date.
        """
        if not words and not person:
            return ()
        conditions, values = ["TRUE"], list[object]()
        long = [word for word in words if len(word) >= _TRIGRAM]
        if long:
            conditions.append("words MATCH ?")
            values.append(" ".join(f'"{_quoted(word)}"' for word in long))
        for word in (each for each in words if len(each) < _TRIGRAM):
            conditions.append("instr(words.text, ?) > 0")
            values.append(word)
        if person:
            conditions.append("passages.person = ?")
            values.append(person)
        if since:
            conditions.append("passages.day >= ?")
            values.append(since)
        ranked = "bm25(words), " if long else ""
        asked = (
            "SELECT passages.body FROM words JOIN passages ON passages.id = words.rowid "  # noqa: S608
            f"WHERE {' AND '.join(conditions)} "
            f"ORDER BY {ranked}passages.day DESC, words.rowid LIMIT ?"
        )
        with closing(self._db.execute(asked, (*values, most))) as found:
            return [bytes(body) for (body,) in found]


def _quoted(word: str) -> str:
    return word.replace('"', '""')
