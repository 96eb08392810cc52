"""The relations a library consists of, as the newest migration leaves them."""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa

_BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

METADATA: Final = sa.MetaData()

EVENTS: Final = sa.Table(
    "events",
    METADATA,
    sa.Column("meeting", sa.Text, primary_key=True),
    sa.Column("seq", _BIG, primary_key=True, autoincrement=False),
    sa.Column("act", _BIG, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("at", _BIG, nullable=False),
    sa.Column("tick", _BIG, nullable=False),
    sa.Column("by", sa.Text, nullable=False),
    sa.Column("body", sa.LargeBinary, nullable=False),
    sa.Column("link", sa.LargeBinary, nullable=False),
    sa.CheckConstraint("seq >= 1 AND act >= 1 AND act <= seq", name="events_count"),
    sa.CheckConstraint("length(link) = 32", name="events_link"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
"""The record; the columns are the fields of `Row`, in its order."""

PULSES: Final = sa.Table(
    "pulses",
    METADATA,
    sa.Column("meeting", sa.Text, primary_key=True),
    sa.Column("at", _BIG, nullable=False),
    sa.Column("tick", _BIG, nullable=False),
    sqlite_strict=True,
)
"""The last sign of life of each meeting; no part of the record."""

ATTACHMENTS: Final = sa.Table(
    "attachments",
    METADATA,
    sa.Column("sha256", sa.LargeBinary, primary_key=True),
    sa.Column("size", _BIG, nullable=False),
    sa.Column("content", sa.LargeBinary, nullable=False),
    sa.CheckConstraint("length(sha256) = 32", name="attachments_sha256"),
    sa.CheckConstraint("length(content) = size", name="attachments_size"),
    # Laid out like the record, so that the same reading of raw pages saves both.
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
"""The contents of attached files, each once; which meeting has which, the record says."""

ROOMS: Final = sa.Table(
    "rooms",
    METADATA,
    sa.Column("meeting", sa.Text, primary_key=True),
    sa.Column("body", sa.LargeBinary, nullable=False),
    sqlite_strict=True,
)
"""What is put up before the room of each meeting, for all its stations; no part of the record."""

PACKETS: Final = sa.Table(
    "packets",
    METADATA,
    sa.Column("sha256", sa.LargeBinary, primary_key=True),
    sa.Column("at", _BIG, nullable=False),
    sa.CheckConstraint("length(sha256) = 32", name="packets_sha256"),
    sqlite_strict=True,
)
"""The inbox: which contents came as packets from other groups, and when; no part of the record."""

ROLL: Final = sa.Table(
    "roll",
    METADATA,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("at", _BIG, nullable=False),
    sa.Column("body", sa.LargeBinary, nullable=False),
    sqlite_strict=True,
)
"""People and their groups; no part of the record. Of whoever is forgotten the body is empty."""

KEYS: Final = sa.Table(
    "keys",
    METADATA,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("private", sa.LargeBinary, nullable=False),
    sa.CheckConstraint("id = 1", name="keys_one"),
    sqlite_strict=True,
)
"""The private key by which this library signs packets; merging takes it nowhere."""
