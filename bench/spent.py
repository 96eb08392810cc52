"""The processor's time that a piece of work takes; other programs do not count."""

from __future__ import annotations

import time
from collections.abc import Callable


def spent(work: Callable[[], object], times: int) -> list[float]:
    """Do the work so many times; return the milliseconds that each took."""
    taken: list[float] = []
    for _ in range(times):
        before = time.process_time_ns()
        work()
        taken.append((time.process_time_ns() - before) / 1_000_000)
    return taken
