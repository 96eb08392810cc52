"""The clock of a station: when things happen, and how long they last."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from facilitation.meeting.deciding.case import Moment

_NS = 1_000_000


def steady_ns() -> int:
    """Return the ns of a clock that no setting of the time moves and that stands in sleep.

    Python's own monotonic clock stands while a laptop with Linux or macOS sleeps; on Windows
    it goes on, so the system is asked for the time it was awake.
    """
    if sys.platform == "win32":
        # Loaded here: every other system starts without it.
        import ctypes

        awake = ctypes.c_ulonglong()
        ctypes.windll.kernel32.QueryUnbiasedInterruptTime(ctypes.byref(awake))
        return awake.value * 100
    return time.monotonic_ns()


def asleep_ms() -> int:
    """Return how long this computer has slept since it was started, in ms; 0 where unknown.

    Two clocks of the system that no setting of the time moves are compared: one goes on in
    sleep (Linux: CLOCK_BOOTTIME, macOS: CLOCK_MONOTONIC, Windows: the monotonic clock), the
    other stands. So a jump of the wall clock is never taken for sleep.
    """
    if sys.platform == "linux":
        going_on = time.clock_gettime_ns(time.CLOCK_BOOTTIME)
        return max(0, going_on - time.clock_gettime_ns(time.CLOCK_MONOTONIC)) // _NS
    if sys.platform == "darwin":
        going_on = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
        return max(0, going_on - time.clock_gettime_ns(time.CLOCK_UPTIME_RAW)) // _NS
    if sys.platform == "win32":
        return max(0, time.monotonic_ns() - steady_ns()) // _NS
    return 0


class SteadyClock:
    """Wall-clock moments with steady ticks that no clock change and no sleep disturbs.

    Ticks go on from where the record stopped: they are the ms of the system's steady
    clock since ``start``, added to the tick of the last sign of life.
    """

    def __init__(
        self,
        wall: Callable[[], int] = time.time_ns,
        steady: Callable[[], int] = steady_ns,
    ) -> None:
        """Take both clocks, in ns; tests hand in their own."""
        self._wall, self._steady = wall, steady
        self._origin = steady()
        self._base = 0

    def start(self, tick: int) -> None:
        """Go on counting from ``tick`` ms."""
        self._base = tick
        self._origin = self._steady()

    def now(self) -> Moment:
        """Return this moment."""
        ran = (self._steady() - self._origin) // _NS
        return Moment(self._wall() // _NS, self._base + ran)
