"""The figure: undo at 10,000 events, against a durable append of one row."""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path

from bench.big_meeting import START, BigMeeting
from facilitation.library.library import open_library
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.families.opening.acts import Redo, Undo
from facilitation.record.rows import Draft

EVENTS = 10_000
LIMIT = 2.2
"""At most so many times a durable append of one row; 0.3.0 had 1.7."""

TIMES = 60


def measure() -> dict[str, str | float]:
    """Undo and redo the last act in a library on disk; the median of the undoing, in ms."""
    with tempfile.TemporaryDirectory(prefix="goround-bench-") as folder:
        library = open_library(Path(folder) / "ours.goround")
        meeting = BigMeeting(library)
        meeting.grow(EVENTS)
        ours: list[float] = []
        floor: list[float] = []
        for turn in range(TIMES):
            moment = Moment(START + 10**8 + turn, 10**8 + turn)
            before = time.perf_counter_ns()
            meeting.kept.do(Undo(), moment, "console")
            ours.append((time.perf_counter_ns() - before) / 1_000_000)
            meeting.kept.do(Redo(), moment, "console")
            before = time.perf_counter_ns()
            library.append("floor", turn, (Draft("note_written", 1, b'{"text":"x"}'),), 1, 2, "x")
            floor.append((time.perf_counter_ns() - before) / 1_000_000)
        library.close()
    ours_ms, floor_ms = statistics.median(ours), statistics.median(floor)
    return {
        "name": "undo at 10,000 events",
        "ratio": round(ours_ms / floor_ms, 2),
        "ours_ms": round(ours_ms, 3),
        "floor_ms": round(floor_ms, 3),
        "limit": LIMIT,
        "worst_ms": round(max(ours), 3),
    }
