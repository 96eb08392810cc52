"""Libraries to write in, and the odd jobs that several tests need done to them."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from facilitation.library.library import Library, open_library
from facilitation.record.rows import Draft, Row


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.goround"


@pytest.fixture
def opened() -> Iterator[Callable[..., Library]]:
    """Opens libraries and closes them at the end."""
    libraries: list[Library] = []

    def open_one(place: Path | str, **how: object) -> Library:
        libraries.append(open_library(place, **how))
        return libraries[-1]

    yield open_one
    for library in libraries:
        library.close()


@pytest.fixture
def note() -> Callable[..., tuple[Row, ...]]:
    """Appends an act of one row to a meeting, after whatever is there."""

    def append(library: Library, meeting: str = "m", body: bytes = b"{}") -> tuple[Row, ...]:
        rows = library.read(meeting)
        last = rows[-1].seq if rows else 0
        return library.append(meeting, last, [Draft("noted", 1, body)], 1, 1, "desk")

    return append


@pytest.fixture
def plain() -> Callable[[Path, str], list[tuple[object, ...]]]:
    """Runs one statement on a file with plain sqlite3, behind the library's back."""

    def run(path: Path, statement: str) -> list[tuple[object, ...]]:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            return connection.execute(statement).fetchall()

    return run
