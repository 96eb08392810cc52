"""The figures: folding 10,000 and 100,000 events, against only decoding the same bodies."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

import msgspec

from bench.big_meeting import BigMeeting
from facilitation.meeting.codec import Codec
from facilitation.meeting.history import History
from facilitation.record.memory import MemoryJournal
from facilitation.record.rows import Row

LIMITS = {10_000: 38.0, 100_000: 52.0}
"""For so many events at most so many times one bare pass that only decodes them.

0.3.0 had 30 to 32 and 42 to 43.
"""

TIMES = 3


def measure() -> list[dict[str, str | float]]:
    """Decode and fold records from memory; the best of three runs, in milliseconds."""
    journal = MemoryJournal()
    meeting = BigMeeting(journal)
    found: list[dict[str, str | float]] = []
    for events, limit in LIMITS.items():
        meeting.grow(events)
        rows = journal.read("bench")[:events]
        ours = _best(lambda rows=rows: _fold(rows))  # type: ignore[misc]
        floor = _best(lambda rows=rows: _decode(rows))  # type: ignore[misc]
        found.append(
            {
                "name": f"fold {events:,} events",
                "ratio": round(ours / floor, 2),
                "ours_ms": round(ours, 2),
                "floor_ms": round(floor, 2),
                "limit": limit,
            }
        )
    return found


def _fold(rows: Sequence[Row]) -> None:
    codec = Codec()
    History([codec.recorded(row) for row in rows])


def _decode(rows: Sequence[Row]) -> None:
    decoder = msgspec.json.Decoder()
    for row in rows:
        decoder.decode(row.body)


def _best(run: Callable[[], None]) -> float:
    times = []
    for _ in range(TIMES):
        before = time.process_time_ns()
        run()
        times.append((time.process_time_ns() - before) / 1_000_000)
    return min(times)
