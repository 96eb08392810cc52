"""How the program ends: with which status, and in order when the system asks (SIGTERM, SIGHUP)."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable
from enum import IntEnum
from types import FrameType


class Status(IntEnum):
    """What a command ends with; the manual explains them."""

    FINE = 0
    NOT_AS_EXPECTED = 1
    REFUSED = 2
    TROUBLE = 3
    DAMAGED = 4
    USAGE = 64
    BUG = 70
    INTERRUPTED = 130


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
