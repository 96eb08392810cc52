"""Puts files under their names so that neither a kill nor a power cut leaves less than was there.

A name is durable only when its folder was synced after it; a library and the log that SQLite keeps
beside it are two files, which no system renames at once. So what is there gets a second name first,
and one single step puts the new file into its place.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path

from facilitation.library.recognition import beside

_LOG = ("-wal", "-shm")
"""What SQLite keeps beside a file that is open."""


def put(made: Path, path: Path) -> None:
    """Puts a file that nobody has open in the place of another, if there is one; durable then.

    What SQLite kept beside the other one goes first: it would be taken for part of the new one.
    Raises OSError.
    """
    with made.open("rb+") as file:
        os.fsync(file.fileno())
    for ending in _LOG:
        beside(path, ending).unlink(missing_ok=True)
    made.replace(path)
    settle(path.parent)


def keep_as(path: Path, aside: Path) -> None:
    """Gives a library a second name, with what lies beside it; both are durable then.

    Raises OSError.
    """
    for ending in ("", *_LOG):
        if beside(path, ending).exists():
            _name_too(beside(path, ending), beside(aside, ending))
    settle(aside.parent)


def remove(path: Path) -> None:
    """Removes a library, after what SQLite may have left beside it."""
    for ending in (*_LOG, "-journal", ""):
        beside(path, ending).unlink(missing_ok=True)


def _name_too(path: Path, other: Path) -> None:
    try:
        other.hardlink_to(path)
    except FileExistsError:
        raise
    except OSError:  # sticks as they are sold know one name for a file
        shutil.copy2(path, other)
        with other.open("rb+") as file:
            os.fsync(file.fileno())


def settle(folder: Path) -> None:
    """Makes the names in a folder durable, where the system lets a program ask for that."""
    with suppress(OSError):  # Windows and some network drives open no folders
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
