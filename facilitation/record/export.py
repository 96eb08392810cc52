"""A record as lines of JSON, whole and to the byte, for whoever checks it without Goround.

The form is described in docs/record-format.md, from which strangers write verifiers: a change of it
is a new ``FORM``, and the page says both.
"""

from __future__ import annotations

from base64 import b64encode
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
