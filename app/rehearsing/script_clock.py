"""A clock that goes by a script: it runs with real time, and catches up with the script's."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime

from facilitation.meeting.deciding.case import Moment

_NS = 1_000_000
_SECOND = 1000


class ScriptClock:
    """Moments of a meeting that is played; the clock of its station.

    It begins when the script begins and runs on with real time. :meth:`run_to` lets it
    run quicker, so that in a few seconds of real time a turn of two minutes passes and
    every timer shows it. It never goes back. ``start`` is in ms since the epoch, by the
    script's own clock; windows show the times that the script names, in any time zone.
    """

    def __init__(self, start: int, steady: Callable[[], int] = time.monotonic_ns) -> None:
        """Begin at ``start``; ``steady`` is the real clock, in ns."""
        self._shift = _on_this_wall(start) - start
        self._steady = steady
        self._at = start + self._shift
        self._tick = 0
        self._anchor = steady()
        self._ahead = 0
        self._over = 0
        self._held = False

    def start(self, tick: int) -> None:
        """Go on counting from ``tick`` ms."""
        self._settle()
        self._tick = tick

    def now(self) -> Moment:
        """Return this moment."""
        gone = self._gone()
        return Moment(self._at + gone, self._tick + gone)

    def run_to(self, at: int, over: int) -> None:
        """Be at the script's moment ``at`` after ``over`` ms of real time, if that is ahead."""
        self._settle()
        self._ahead = max(0, at + self._shift - self._at - over)
        self._over = over

    def jump(self, at: int) -> None:
        """Be at the script's moment ``at`` now, if that is ahead; also while standing still."""
        self._settle()
        ahead = max(0, at + self._shift - self._at)
        self._at += ahead
        self._tick += ahead

    def hold(self) -> None:
        """Stand still, until :meth:`go_on`."""
        self._settle()
        self._held = True

    def go_on(self) -> None:
        """Run again."""
        self._settle()
        self._held = False

    def _gone(self) -> int:
        if self._held:
            return 0
        real = (self._steady() - self._anchor) // _NS
        if real >= self._over:
            return real + self._ahead
        return real + self._ahead * real // self._over

    def _settle(self) -> None:
        """Count from this moment on; what was still to be caught up with is forgotten."""
        gone = self._gone()
        self._at += gone
        self._tick += gone
        self._anchor = self._steady()
        self._ahead = self._over = 0


def _on_this_wall(at: int) -> int:
    """Return the moment at which the clock on this wall shows what a script's clock shows."""
    shown = datetime.fromtimestamp(at // _SECOND, UTC).replace(tzinfo=None)
    try:
        return int(shown.astimezone().timestamp()) * _SECOND + at % _SECOND
    except (OverflowError, OSError, ValueError):
        return at
