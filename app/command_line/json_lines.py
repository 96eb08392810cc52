"""Events as lines of JSON, one a line, for other programs."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec

from facilitation.meeting.codec import kind_of
from facilitation.meeting.event import Recorded


def json_line(row: Recorded) -> str:
    """Return an event with its place in the record as one line of JSON."""
    at = datetime.fromtimestamp(row.at // 1000, UTC).replace(microsecond=row.at % 1000 * 1000)
    line = {
        "seq": row.seq,
        "act": row.act,
        "at": at.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "tick": row.tick,
        "by": row.by,
        "kind": kind_of(type(row.event)),
        "version": row.event.form,
        "event": msgspec.to_builtins(row.event),
    }
    return msgspec.json.encode(line).decode()
