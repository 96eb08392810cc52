"""Which programs attend a meeting of a library that is a file, right now.

Each holds a lock of the system on a small file of its own beside the library, where those on other
laptops see it, too, and those with a folder of their own for temporary files. A lock
ends with the program that holds it, however that ends, so a crash is never taken for a station that
is still there; a sign of life with a time could not tell them apart so soon.
"""

from __future__ import annotations

import errno
import hashlib
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_MOST: Final = 16
"""So many stations of a meeting are told from one another."""

_TAKEN: Final = (errno.EAGAIN, errno.EACCES, errno.EDEADLK)
"""What a system says where somebody else holds a lock; else it has no locks there."""


class Presence:
    """The meetings of a library that this program attends, and whether another one does, too."""

    def __init__(self, place: Path) -> None:
        self._library = place.absolute().resolve()
        self._held: dict[str, tuple[int, int]] = {}

    def join(self, meeting: str) -> bool:
        """Be there from now on; return whether somebody else was already.

        Where the library's folder cannot be written, or has no locks, nobody is known to be there.
        """
        others = False
        for number in range(_MOST):
            if meeting in self._held and self._held[meeting][0] == number:
                continue
            mine = meeting not in self._held
            with suppress(OSError):
                place = self._slot(meeting, number)
                if not mine and not place.exists():
                    continue
                taken = _locked(place)
                if taken is None:
                    others = True
                elif mine:
                    self._held[meeting] = number, taken
                else:
                    _let_go(place, taken)
        return others

    def leave(self, meeting: str) -> None:
        """Be there no more. Leaving twice does nothing."""
        if meeting in self._held:
            number, taken = self._held.pop(meeting)
            _let_go(self._slot(meeting, number), taken)

    def end(self) -> None:
        for meeting in tuple(self._held):
            self.leave(meeting)

    def _slot(self, meeting: str, number: int) -> Path:
        name = hashlib.sha256(meeting.encode()).hexdigest()[:16]
        return self._library.with_name(f".{self._library.name}-{name}-{number}")


def _locked(place: Path) -> int | None:
    """Return the descriptor of a file that is locked from now on; None where it was already.

    Raises OSError where it can be made by nobody.
    """
    while True:
        found = os.open(place, os.O_CREAT | os.O_RDWR, 0o600)
        try:
            if sys.platform == "win32":
                msvcrt.locking(found, msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(found, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as fault:
            os.close(found)
            if fault.errno not in _TAKEN:
                raise
            return None
        if os.name == "nt" or os.fstat(found).st_nlink:
            return found
        os.close(found)  # whoever left took it away between its opening and its lock


def _let_go(place: Path, taken: int) -> None:
    # Taken away while it is locked, so that nobody loses a lock that is new; Windows does it after.
    if os.name != "nt":
        place.unlink(missing_ok=True)
    os.close(taken)
    if os.name == "nt":
        with suppress(OSError):
            place.unlink(missing_ok=True)
