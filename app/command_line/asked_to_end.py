"""Ending in good order when the system asks for it (SIGTERM, SIGHUP)."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable
from types import FrameType

_ENDINGS = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))
_BY_SIGNAL = 128
"""What shells add to a signal's number where it ended a program."""


def end_in_order(end: Callable[[int], None] = sys.exit) -> None:
    """Let a request to end clean up what would stay behind: sockets, folders, locks.

    ``end`` gets the exit status, 128 and the signal's number. Only the main thread may call
    this; elsewhere it does nothing.
    """

    def asked(number: int, _frame: FrameType | None) -> None:
        end(_BY_SIGNAL + number)

    for each in _ENDINGS:
        try:
            signal.signal(each, asked)
        except ValueError:
            return
