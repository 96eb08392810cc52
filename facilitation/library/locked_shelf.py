"""A locked file of small things: what is typed at a locked library, and not done yet."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from facilitation.library.passphrase import Passphrase, connect, sqlite_errors


class LockedShelf:
    """Keeps bytes by name; each is durable when it was put there. Every method raises OSError.

    What another passphrase locked is thrown away: nobody here can read it. One that was made
    `ahead` takes its place then.
    """

    def __init__(self, at: Path, key: Passphrase) -> None:
        """Keep them in the file ``at``, which is made when it is first needed."""
        self._at, self._key = at, key
        self._ahead = at.with_name(f"{at.name}-ahead")
        self._open: sqlite3.Connection | None = None

    @contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        try:
            if self._open is None:
                self._open = self._made()
            yield self._open
        except sqlite_errors() as error:
            raise OSError(str(error)) from error

    def _made(self) -> sqlite3.Connection:
        try:
            return self._begun()
        except sqlite_errors() as error:
            if getattr(error, "sqlite_errorname", "") != "SQLITE_NOTADB":
                raise
            if self._ahead.exists():
                self._ahead.replace(self._at)
            else:
                self._at.unlink()
            return self._made()

    def _begun(self) -> sqlite3.Connection:
        self._at.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._at.touch(mode=0o600)
        return connect(
            self._at,
            self._key,
            "PRAGMA synchronous = FULL",
            "CREATE TABLE IF NOT EXISTS kept (name TEXT PRIMARY KEY, data BLOB NOT NULL)",
            isolation_level=None,
            check_same_thread=False,
        )

    def ahead(self, key: Passphrase) -> LockedShelf:
        """Begin what is to take the place of this one as soon as only ``key`` opens the library."""
        self._ahead.unlink(missing_ok=True)
        return LockedShelf(self._ahead, key)

    def put(self, name: str, data: bytes) -> None:
        with self._opened() as opened:
            opened.execute("INSERT OR REPLACE INTO kept VALUES (?, ?)", (name, data))

    def get(self, name: str) -> bytes | None:
        """Return what has this name, None for nothing."""
        if not self._at.exists():
            return None
        with self._opened() as opened:
            found = opened.execute("SELECT data FROM kept WHERE name = ?", (name,)).fetchone()
        return None if found is None else bytes(found[0])

    def drop(self, name: str) -> None:
        if self._at.exists():
            with self._opened() as opened:
                opened.execute("DELETE FROM kept WHERE name = ?", (name,))

    def everything(self) -> list[bytes]:
        """Return all that lies there."""
        if not self._at.exists():
            return []
        with self._opened() as opened:
            return [bytes(data) for (data,) in opened.execute("SELECT data FROM kept")]

    def close(self) -> None:
        if self._open is not None:
            self._open.close()
            self._open = None
