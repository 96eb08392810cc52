"""A passphrase, and SQLite files with or without one: SQLCipher writes and reads those with one.

SQLCipher makes the key (PBKDF2, HMAC-SHA512, 256,000 rounds, a salt for each file) and seals each
page. It is a package of its own, which is loaded only where a passphrase is said.
"""

from __future__ import annotations

import sqlite3
import sys
import unicodedata
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, cast

from facilitation.record.journal import StorageFault

_CIPHER = "sqlcipher3.dbapi2"


class Passphrase:
    """What opens a locked library. Nothing that prints or reports it shows what it is."""

    __slots__ = ("_said",)

    def __init__(self, said: str) -> None:
        """Take what was typed, however the keyboard puts its accents together."""
        self._said = unicodedata.normalize("NFC", said)

    def __repr__(self) -> str:
        return "Passphrase(…)"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Passphrase) and self._said == other._said

    def __hash__(self) -> int:
        return hash(self._said)

    def unlock(self, connection: Any) -> None:  # noqa: ANN401 - SQLCipher has no types
        """Give it to a connection of SQLCipher's; no statement has it, which could be reported."""
        connection.set_key(self._said)

    def attach(self, connection: sqlite3.Connection, path: Path) -> None:
        """Let a connection of SQLCipher's know a file with this passphrase by the name `made`."""
        connection.execute("ATTACH ? AS made KEY ?", (str(path), self._said))

    def line(self) -> bytes:
        """Return it as a line, for the standard input of a process of our own."""
        return f"{self._said}\n".encode()


def cipher() -> ModuleType:
    """Return SQLCipher's module, which is what Python's own for SQLite is.

    Raises StorageFault: there is none for this computer (`no_cipher`).
    """
    try:
        return import_module(_CIPHER)
    except ImportError as error:
        raise StorageFault("no_cipher", str(error)) from error


def connect(
    at: Path | str,
    key: Passphrase | None,
    *first: str,
    by_cipher: bool = False,
    **how: Any,  # noqa: ANN401 - as `sqlite3.connect` has them
) -> sqlite3.Connection:
    """Open a file of SQLite's as `sqlite3.connect` does; ``key`` opens one that is locked.

    A plain one is opened by SQLCipher where a locked one is to be written from it (``by_cipher``).
    Whether it is the right one is known when something is read. It is told ``first`` what holds for
    all that follows, and closed where it cannot be.
    """
    opened: sqlite3.Connection
    if key is None and not by_cipher:
        opened = sqlite3.connect(at, **how)
    else:
        opened = cipher().connect(str(at), **how)
        opened.execute("PRAGMA cipher_log_level = NONE").close()  # it would write on the terminal
    try:
        if key is not None:
            key.unlock(opened)
        for each in first:
            opened.execute(each).close()
    except BaseException:
        opened.close()
        raise
    return opened


def sqlite_errors() -> tuple[type[Exception], ...]:
    """Return what SQLite raises, with SQLCipher where that is loaded."""
    loaded = sys.modules.get(_CIPHER)
    return (
        (sqlite3.Error,)
        if loaded is None
        else (sqlite3.Error, cast("type[Exception]", loaded.Error))
    )


def of_cipher(error: Exception) -> bool:
    """Whether SQLCipher raised an error."""
    return type(error).__module__ == _CIPHER
