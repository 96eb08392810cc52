"""The meetings of a library by their first and last rows, in one question."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from facilitation.record.journal import Heading
from facilitation.record.rows import Row

_FIELDS: Final = Row.__struct_fields__


def _of(row: str) -> str:
    return ", ".join(f"{row}.{each}" for each in _FIELDS)


# The smallest id above the one before is one step in the key; DISTINCT would read all.
HEADINGS: Final = f"""WITH RECURSIVE ids (meeting) AS (
    SELECT min(meeting) FROM events
    UNION ALL
    SELECT (SELECT min(meeting) FROM events WHERE events.meeting > ids.meeting)
    FROM ids WHERE ids.meeting IS NOT NULL
)
SELECT {_of("begun")}, {_of("ended")} FROM ids
JOIN events AS begun ON begun.meeting = ids.meeting
    AND begun.seq = (SELECT min(seq) FROM events WHERE events.meeting = ids.meeting)
JOIN events AS ended ON ended.meeting = ids.meeting
    AND ended.seq = (SELECT max(seq) FROM events WHERE events.meeting = ids.meeting)
ORDER BY ids.meeting"""  # noqa: S608 - names of columns


def headings_in(found: Iterable[Sequence[Any]]) -> tuple[Heading, ...]:
    """Return the meetings in what was answered, by their ids."""
    rows = ((Row(*each[: len(_FIELDS)]), Row(*each[len(_FIELDS) :])) for each in found)
    return tuple([Heading(last.meeting, last.seq, first, last) for first, last in rows])
