"""The relations a library consists of, as the newest migration leaves them."""

from __future__ import annotations

from typing import Final

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
)

_BIG = BigInteger().with_variant(Integer(), "sqlite")

METADATA: Final = MetaData()

EVENTS: Final = Table(
    "events",
    METADATA,
    Column("meeting", Text, primary_key=True),
    Column("seq", _BIG, primary_key=True, autoincrement=False),
    Column("act", _BIG, nullable=False),
    Column("kind", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("at", _BIG, nullable=False),
    Column("tick", _BIG, nullable=False),
    Column("by", Text, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("link", LargeBinary, nullable=False),
    CheckConstraint("seq >= 1 AND act >= 1 AND act <= seq", name="events_count"),
    CheckConstraint("length(link) = 32", name="events_link"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
"""The record; the columns are the fields of `Row`, in its order."""

PULSES: Final = Table(
    "pulses",
    METADATA,
    Column("meeting", Text, primary_key=True),
    Column("at", _BIG, nullable=False),
    Column("tick", _BIG, nullable=False),
    sqlite_strict=True,
)
"""The last sign of life of each meeting; no part of the record."""

ATTACHMENTS: Final = Table(
    "attachments",
    METADATA,
    Column("sha256", LargeBinary, primary_key=True),
    Column("size", _BIG, nullable=False),
    Column("content", LargeBinary, nullable=False),
    CheckConstraint("length(sha256) = 32", name="attachments_sha256"),
    CheckConstraint("length(content) = size", name="attachments_size"),
    # Laid out like the record, so that the same reading of raw pages saves both.
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
"""The contents of attached files, each once; which meeting has which, the record says."""
