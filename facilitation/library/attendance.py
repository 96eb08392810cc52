"""Which stations attend a meeting of a library that is on a server, right now.

Each holds a lock of the server that ends with its connection: a crash, or a laptop that lost the
network, is not there any more as soon as the server knows.
"""

from __future__ import annotations

import hashlib
from typing import Final

from sqlalchemy import Connection, text

from facilitation.library.identity import APPLICATION

_JOIN: Final = text("SELECT pg_advisory_lock_shared(:application, :key)")
_LEAVE: Final = text("SELECT pg_advisory_unlock_shared(:application, :key)")
_OTHERS: Final = text(
    """SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND classid = :application
    AND objid = CAST(CAST(:key AS bigint) & 4294967295 AS oid) AND granted
    AND pid <> pg_backend_pid()
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"""
)


def others(connection: Connection, meeting: str) -> bool:
    """Tell whether another station is there."""
    return bool(connection.execute(_OTHERS, _keys(meeting)).scalar())


def join(connection: Connection, meeting: str) -> None:
    """Be there while this connection lasts."""
    connection.execute(_JOIN, _keys(meeting))


def leave(connection: Connection, meeting: str) -> None:
    """Be there no more."""
    connection.execute(_LEAVE, _keys(meeting))


def _keys(meeting: str) -> dict[str, int]:
    digest = hashlib.sha256(meeting.encode()).digest()[:4]
    return {"application": APPLICATION, "key": int.from_bytes(digest, "big", signed=True)}
