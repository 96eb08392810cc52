"""The hash chain through a meeting's rows, and what can be told from it.

The chain finds a row that was changed, taken out, put in or moved. It cannot find that
the last rows were cut off cleanly, nor that everything after some row was made anew
with fresh links; for that the last link has to be noted somewhere else, for instance in
the printed minutes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Sequence
from struct import Struct, error

from msgspec.structs import astuple

from facilitation.record.forgotten import FORGETTABLE, named
from facilitation.record.rows import Draft, Row

_HEAD = Struct(">32s5q4I")
"""The link before, five integers, then the four lengths: no two rows encode alike."""
_BYTES = 32
"""Of a link."""


def origin(meeting: str) -> bytes:
    """The link before the first row: 32 bytes that follow from the meeting's id alone."""
    return hashlib.sha256(b"goround record\0" + meeting.encode()).digest()


def link(  # noqa: PLR0913, PLR0917 - one for each field of a row
    previous: bytes,
    meeting: str,
    seq: int,
    act: int,
    kind: str,
    version: int,
    at: int,
    tick: int,
    by: str,
    body: bytes,
) -> bytes:
    """The link of one row: SHA-256 (32 bytes) over the link before and all its fields.

    Lengths go before contents, so the encoding is unambiguous. Integers must fit into
    64 bits; otherwise `struct.error` is raised.
    """
    place, name, seat = meeting.encode(), kind.encode(), by.encode()
    lengths = len(place), len(name), len(seat), len(body)
    head = _HEAD.pack(previous, seq, act, version, at, tick, *lengths)
    return hashlib.sha256(b"".join((head, place, name, seat, body))).digest()


def link_of(row: Row, previous: bytes) -> bytes:
    """The link that `row` should bear after the link `previous`."""
    return link(previous, *astuple(row)[:-1])


def chain(
    drafts: Sequence[Draft],
    *,
    meeting: str,
    last: int,
    previous: bytes,
    at: int,
    tick: int,
    by: str,
) -> tuple[Row, ...]:
    """The rows of one act, chained on to row `last` (0: none) with the link `previous`.

    An act without drafts is a ValueError: there would be nothing to write.
    """
    if not drafts:
        raise ValueError("an act writes at least one row")
    act = last + 1
    rows = []
    for seq, draft in enumerate(drafts, act):
        kind, version, body = draft.kind, draft.version, draft.body
        previous = link(previous, meeting, seq, act, kind, version, at, tick, by, body)
        rows.append(Row(meeting, seq, act, kind, version, at, tick, by, body, previous))
    return tuple(rows)


def sound(rows: Sequence[Row]) -> int:
    """How many rows of a meeting follow one another from its first on.

    A row of another meeting than the first one's does not follow. One of which something was
    forgotten does, as a later row says.
    """
    previous, meeting, count = b"", "", 0
    forgotten = named(rows)
    for row in rows:
        if count == 0:
            meeting, previous = row.meeting, origin(row.meeting)
        if row.meeting != meeting or not follows(row, count + 1, previous, forgotten):
            break
        previous = row.link
        count += 1
    return count


def first_broken(rows: Sequence[Row]) -> int | None:
    """The seq of the first row whose seq or link does not follow; None if all do.

    `rows` are those of one meeting from its first on.
    """
    good = sound(rows)
    return None if good == len(rows) else rows[good].seq


def good_beginning(rows: Sequence[Row]) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    """Splits a meeting's rows before the first one that does not follow.

    Gives (the good beginning, the rest set aside); the rest is empty for a sound
    record. design.md: "a damaged end keeps the good beginning".
    """
    good = sound(rows)
    return tuple(rows[:good]), tuple(rows[good:])


def follows(row: Row, expected: int, previous: bytes, forgotten: Collection[int] = ()) -> bool:
    """Whether a row is the `expected` one and bears the link that it should after `previous`.

    A `forgotten` one, by its place, need not, if it is of a kind that decides nothing.
    """
    try:
        if row.seq != expected:
            return False
        if row.seq in forgotten and row.kind in FORGETTABLE:
            return len(row.link) == _BYTES
        return link_of(row, previous) == row.link
    except (AttributeError, TypeError, error):
        # Damaged storage gives back fields of any kind, or none.
        return False
