"""The figure: a durable append of one act, against the same row by plain `sqlite3`."""

from __future__ import annotations

import sqlite3
import statistics
import tempfile
import time
from pathlib import Path

from facilitation.library.library import open_library
from facilitation.record.rows import Draft

LIMIT = 2.0
"""At most this many times the floor (issue 2, "Must hold")."""

ACTS = 1500
"""How many acts are written each way; ours and the floor's turn by turn."""

NANOSECONDS = 1_000_000
"""In a millisecond."""

BODY = b'{"person":117,"signal":"hand","why":null,"turn":20417}'
FIELDS = "meeting, seq, act, kind, version, at, tick, by, body, link"


def measure() -> dict[str, str | float]:
    """Writes acts of one row both ways in turn; medians in milliseconds."""
    with tempfile.TemporaryDirectory(prefix="goround-bench-") as folder:
        library = open_library(Path(folder) / "ours.goround")
        plain = _plain(Path(folder) / "floor.sqlite")
        drafts = (Draft("hand_raised", 1, BODY),)
        ours: list[float] = []
        floor: list[float] = []
        for seq in range(1, ACTS + 1):
            before = time.perf_counter_ns()
            library.append("m1", seq - 1, drafts, 1, 2, "desk")
            between = time.perf_counter_ns()
            _write(plain, seq)
            after = time.perf_counter_ns()
            ours.append((between - before) / NANOSECONDS)
            floor.append((after - between) / NANOSECONDS)
        library.close()
        plain.close()
    ours_ms, floor_ms = statistics.median(ours), statistics.median(floor)
    return {
        "name": "durable append of one act",
        "ratio": round(ours_ms / floor_ms, 2),
        "limit": LIMIT,
        "ours_ms": round(ours_ms, 4),
        "floor_ms": round(floor_ms, 4),
    }


def _plain(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute(
        "CREATE TABLE events (meeting TEXT NOT NULL, seq INTEGER NOT NULL, act INTEGER NOT NULL,"
        " kind TEXT NOT NULL, version INTEGER NOT NULL, at INTEGER NOT NULL,"
        " tick INTEGER NOT NULL, by TEXT NOT NULL, body BLOB NOT NULL, link BLOB NOT NULL,"
        " PRIMARY KEY (meeting, seq)) STRICT, WITHOUT ROWID"
    )
    return connection


def _write(connection: sqlite3.Connection, seq: int) -> None:
    row = ("m1", seq, seq, "hand_raised", 1, 1, 2, "desk", BODY, bytes(32))
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(f"INSERT INTO events ({FIELDS}) VALUES (?,?,?,?,?,?,?,?,?,?)", row)  # noqa: S608
    connection.execute("COMMIT")
