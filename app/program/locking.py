"""Gives the open library another passphrase, or none, and sees to its copies."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

import msgspec
from PySide6.QtWidgets import QWidget

from app.program.mending import Mending, StoppedError
from facilitation.library.copying import NotWholeError
from facilitation.library.passphrase import Passphrase
from facilitation.library.relocking import opened_otherwise, relock, see_to
from facilitation.library.verify import Told


class Relocked(msgspec.Struct, frozen=True):
    """What came of it: the copies that open as before, and whether it was not whole."""

    as_before: Sequence[Path] = ()
    damaged: bool = False


class Locking(Mending):
    """Does it; ``done`` has the `Relocked`."""

    def lock(
        self, then: Passphrase | None, window: QWidget | None, *, copies: bool, remove: bool
    ) -> None:
        """Lock the library with another passphrase, or unlock it (None).

        ``copies`` that lie beside it are to open in the same way, or to be removed (``remove``).
        """
        work = partial(self._relocked, then, copies=copies, remove=remove)
        self.begin(work, window, self.tr("Passphrase of this library"))

    def _relocked(
        self, then: Passphrase | None, told: Told, *, copies: bool, remove: bool
    ) -> Relocked:
        now = self.library.key

        def mend(path: Path) -> Path:
            relock(path, now, then, told)
            self.library.key = then
            return path

        try:
            path = self.library.mended(mend)
        except NotWholeError:
            return Relocked(damaged=True)
        left = opened_otherwise(path, then)
        if copies:
            try:
                left = see_to(left, now, then, remove=remove, told=told)
            except StoppedError:
                left = opened_otherwise(path, then)
        return Relocked(left)
