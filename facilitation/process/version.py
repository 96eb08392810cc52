"""The version of a group's own process: its name with a hash of all that it says.

A record names it by that, so that nothing that is done to a file later changes what a meeting went
by. Shipped processes have their bare names.
"""

from __future__ import annotations

import hashlib

_MARK = "@"
_DIGITS = 16


def versioned(name: str, text: str) -> str:
    """Return the name of a process in the version that ``text``, its whole file, says."""
    return f"{name}{_MARK}{hashlib.sha256(text.encode()).hexdigest()[:_DIGITS]}"


def called(name: str) -> str:
    """Return what a process is called in a line: its name without the version."""
    return name.partition(_MARK)[0]


def is_versioned(name: str) -> bool:
    """Tell whether a name says a version: then it is a group's own process."""
    return _MARK in name
