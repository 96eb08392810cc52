"""The exit statuses of the program."""

from __future__ import annotations

from enum import IntEnum


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
