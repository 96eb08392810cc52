"""A record as lines of JSON, whole and to the byte, and read in again from them.

The form is described in docs/record-format.md, from which strangers write verifiers: a change of it
is a new ``FORM``, and the page says both.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from facilitation.record.rows import Row

FORM: Final = 1


def exported(meeting: str, rows: Sequence[Row]) -> Iterator[str]:
    """Return the lines of a record: the first tells what follows, then one for each row."""
    link = rows[-1].link.hex() if rows else ""
    yield _line({"goround_record": FORM, "meeting": meeting, "rows": len(rows), "link": link})
    for row in rows:
        told = {each: getattr(row, each) for each in _PLAIN}
        yield _line(told | _body(row.body) | {"link": row.link.hex()})


_PLAIN: Final = ("seq", "act", "at", "tick", "by", "kind", "version")


def _body(body: bytes) -> dict[str, object]:
    try:
        return {"body": body.decode()}
    except UnicodeDecodeError:
        return {"body64": b64encode(body).decode()}


def _line(told: dict[str, object]) -> str:
    return msgspec.json.encode(told).decode()


_BEGINS: Final = b'{"goround_record":'


class _Header(msgspec.Struct):
    goround_record: int
    meeting: str
    rows: int
    link: str


class _Told(msgspec.Struct):
    """A row as a line tells it."""

    seq: int
    act: int
    at: int
    tick: int
    by: str
    kind: str
    version: int
    link: str
    body: str = ""
    body64: str = ""


def is_record(beginning: bytes) -> bool:
    """Tell by its first bytes whether a file is a record that was written so."""
    return beginning.startswith(_BEGINS)


def rows_in(lines: bytes) -> tuple[Row, ...]:
    """Return the rows of a record that was written so; whether they follow one another is not said.

    Raises ValueError where they cannot be read, or are not as many as the first line tells of.
    """
    first, *told = lines.split(b"\n")
    header = msgspec.json.decode(first, type=_Header)
    if header.goround_record != FORM:
        raise ValueError("the form of the record is not known here")
    rows = tuple(_row(header.meeting, line) for line in told if line)
    if len(rows) != header.rows or (rows and rows[-1].link.hex() != header.link):
        raise ValueError("the end of the record is missing")
    return rows


def _row(meeting: str, line: bytes) -> Row:
    told = msgspec.json.decode(line, type=_Told)
    body = b64decode(told.body64) if told.body64 else told.body.encode()
    link, fields = bytes.fromhex(told.link), {each: getattr(told, each) for each in _PLAIN}
    return Row(meeting=meeting, body=body, link=link, **fields)
