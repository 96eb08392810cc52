"""The index of SQLite's log, which every program that has the file open maps into its memory.

SQLite makes the file `-shm` by writing one byte in every 4096. Where the file system has smaller
blocks, holes are left; to touch a hole on a full drive ends the program at once (SIGBUS), and no
error can be caught. So no index is made there where the drive is nearly full, and one that was made
is filled while there is room.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Final

from facilitation.library.recognition import beside

_PAGE: Final = 4096
"""Bytes of which SQLite writes one."""
_ROOM: Final = 64 * 1024
"""Bytes that the index of a usual log takes, twice over."""
_BLOCK: Final = 512
"""Bytes of a block as `st_blocks` counts them."""


def has_room(path: Path) -> bool:
    """Whether the index of a database's log can be made without holes that nothing could fill."""
    if not hasattr(os, "statvfs"):
        return True
    try:
        drive = os.statvfs(path.parent)
    except OSError:
        return True
    return drive.f_frsize >= _PAGE or drive.f_bavail * drive.f_frsize >= _ROOM


def filled(path: Path) -> int | None:
    """Fills the holes of an index that is in use; None where there are none.

    Gives the file descriptor, to be closed after the database only: closing it lets go of the
    locks that this process has on the file.
    """
    index = beside(path, "-shm")
    with suppress(OSError, AttributeError):
        found = index.stat()
        if found.st_blocks * _BLOCK < found.st_size:
            descriptor = os.open(index, os.O_RDWR)
            with suppress(OSError):
                os.posix_fallocate(descriptor, 0, found.st_size)
            return descriptor
    return None
