"""Gives the open library another passphrase, or none, while a window tells how far that is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

from app.attending.errands import Aside
from facilitation.library.copying import NotWholeError
from facilitation.library.passphrase import Passphrase
from facilitation.library.patient import PatientLibrary
from facilitation.library.relocking import opened_otherwise, relock, see_to


class Relocked(msgspec.Struct, frozen=True):
    """What came of it: the copies that open as before, and whether somebody stopped it."""

    as_before: Sequence[Path] = ()
    stopped: bool = False
    damaged: bool = False


class _StoppedError(Exception):
    """Somebody wants it no more; the library is as it was."""


class Locking(QObject):
    """Does it in a thread; ``done`` has the `Relocked`, ``failed`` the fault."""

    done = Signal(object)
    failed = Signal(object)
    _told = Signal(int, int)

    def __init__(self, library: PatientLibrary, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._errands = Aside(self)
        self._stopped = False
        self._shown: QProgressDialog | None = None
        self._told.connect(self._tell)

    def begin(
        self, then: Passphrase | None, window: QWidget | None, *, copies: bool, remove: bool
    ) -> None:
        """Lock the library with another passphrase, or unlock it (None).

        ``copies`` that lie beside it are to open in the same way, or to be removed (``remove``).
        """
        self._stopped = False
        self._shown = self._progress(window)
        self._shown.show()
        self._errands.run(
            lambda: self._relocked(then, copies=copies, remove=remove),
            partial(self._end, self.done.emit),
            partial(self._end, self.failed.emit),
        )

    def _progress(self, window: QWidget | None) -> QProgressDialog:
        words = self.tr("The library is written anew, and looked through …")
        shown = QProgressDialog(words, self.tr("Stop"), 0, 0, window)
        shown.setWindowTitle(self.tr("This library"))
        shown.setWindowModality(Qt.WindowModality.ApplicationModal)
        shown.setMinimumDuration(0)
        shown.setAutoClose(False)
        shown.setAutoReset(False)
        shown.canceled.connect(self._stop)
        return shown

    def _tell(self, done: int, of: int) -> None:
        if self._shown is not None:
            self._shown.setMaximum(of)
            self._shown.setValue(done)

    def _end(self, say: Callable[[object], None], what: object) -> None:
        shown, self._shown = self._shown, None
        if shown is not None:
            shown.hide()
            shown.deleteLater()
        say(what)

    def _stop(self) -> None:
        self._stopped = True

    def _hear(self, done: int, of: int) -> None:
        if self._stopped:
            raise _StoppedError
        self._told.emit(done, of)

    def _relocked(self, then: Passphrase | None, *, copies: bool, remove: bool) -> Relocked:
        now = self._library.key

        def mend(path: Path) -> None:
            relock(path, now, then, self._hear)
            self._library.key = then

        try:
            path = self._library.mended(mend)
        except _StoppedError:
            return Relocked(stopped=True)
        except NotWholeError:
            return Relocked(damaged=True)
        left = opened_otherwise(path, then)
        if copies:
            try:
                left = see_to(left, now, then, remove=remove, told=self._hear)
            except _StoppedError:
                left = opened_otherwise(path, then)
        return Relocked(left)
