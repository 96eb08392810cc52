"""Work on the file of the open library, in a thread, while a window tells how far it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

from app.attending.errands import Aside
from facilitation.library.copying import NotWholeError
from facilitation.library.patient import PatientLibrary
from facilitation.library.verify import Told
from facilitation.record.journal import StorageFault


@contextmanager
def wholly(path: Path) -> Iterator[None]:
    """Raise StorageFault (`damaged`) of a library at a place where something is not whole."""
    try:
        yield
    except NotWholeError as damaged:
        raise StorageFault("damaged", str(damaged), str(path)) from damaged


class StoppedError(Exception):
    """Somebody wants it no more; the library is as it was."""


class Mending(QObject):
    """Does it: ``done`` has what came of it, ``failed`` the fault; or it was ``stopped``."""

    done = Signal(object)
    failed = Signal(object)
    stopped = Signal()
    _told = Signal(int, int)

    def __init__(self, library: PatientLibrary, parent: QObject) -> None:
        super().__init__(parent)
        self.library = library
        self._errands = Aside(self)
        self._stop = False
        self.shown: QProgressDialog | None = None
        self._told.connect(self._tell)

    def begin(self, work: Callable[[Told], object], window: QWidget | None, title: str) -> None:
        """Do it, and let it be stopped whenever it tells how far it is."""
        self._stop = False
        words = self.tr("The library is looked through …")
        self.shown = QProgressDialog(words, self.tr("Stop"), 0, 0, window)
        self.shown.setWindowTitle(title)
        self.shown.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.shown.setMinimumDuration(0)
        self.shown.setAutoClose(False)
        self.shown.setAutoReset(False)
        self.shown.canceled.connect(self._want_stop)
        self.shown.show()
        self._errands.run(lambda: self._worked(work), self._end, self._fail)

    def _worked(self, work: Callable[[Told], object]) -> object:
        try:
            return work(self._hear)
        except StoppedError as stopped:
            return stopped

    def _want_stop(self) -> None:
        self._stop = True

    def _hear(self, done: int, of: int) -> None:
        if self._stop:
            raise StoppedError
        self._told.emit(done, of)

    def _tell(self, done: int, of: int) -> None:
        if self.shown is not None:
            self.shown.setMaximum(of)
            self.shown.setValue(done)

    def _close(self) -> None:
        shown, self.shown = self.shown, None
        if shown is not None:
            shown.hide()
            shown.deleteLater()

    def _end(self, came: object) -> None:
        self._close()
        if isinstance(came, StoppedError):
            self.stopped.emit()
        else:
            self.done.emit(came)

    def _fail(self, fault: object) -> None:
        self._close()
        self.failed.emit(fault)
