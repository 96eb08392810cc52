"""Work that may have to wait for storage, done where no window waits; what takes long is told."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from queue import Empty, SimpleQueue
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget
from shiboken6 import isValid

from app.look.laying import in_column
from facilitation.record.errands import Answer, Errands, Failed
from facilitation.record.journal import StorageFault

Told = TypeVar("Told")
Errand = Callable[[], Callable[[], object]]
"""Work; it returns what is to be said of it in the window's thread."""


class _Bell(QObject):
    """Brings answers from a thread; it stays with the application: a thread may ring late."""

    rung = Signal(object)


class Aside(QObject):
    """Does the work in a thread of its own; the answers come through the event loop.

    Once it is gone, nobody is told any more, and its thread ends with what it is doing.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        waiting: SimpleQueue[Errand | None] = SimpleQueue()
        gone = threading.Event()
        bell = _Bell(QCoreApplication.instance())
        bell.rung.connect(lambda answer: gone.is_set() or answer())
        self._waiting = waiting
        self.destroyed.connect(partial(_end, waiting, gone))
        threading.Thread(target=_work, args=(waiting, bell), name="errands", daemon=True).start()

    def run(
        self, work: Callable[[], Answer], then: Callable[[Answer], None], failed: Failed
    ) -> None:
        """Do it when what came before is done."""
        self._waiting.put(partial(outcome_of, work, then, failed))


def outcome_of(
    work: Callable[[], Answer], then: Callable[[Answer], object], failed: Failed
) -> Callable[[], object]:
    """Do the work; return what is to be done in the window's thread, raising what it raised."""
    try:
        return partial(then, work())
    except StorageFault as fault:
        return partial(failed, fault)
    except Exception as fault:  # noqa: BLE001 - a bug: it is reported where others are
        return partial(_raise, fault)


def _raise(fault: Exception) -> None:
    raise fault


def _end(waiting: SimpleQueue[Errand | None], gone: threading.Event, *_: object) -> None:
    gone.set()
    waiting.put(None)


def _work(waiting: SimpleQueue[Errand | None], bell: _Bell) -> None:
    while (errand := waiting.get()) is not None:
        answer = errand()
        try:
            bell.rung.emit(answer)
        except RuntimeError:
            return  # the program has ended


class WhileThere:
    """Errands of somebody who may go before they are done: then nobody is told."""

    def __init__(self, owner: QObject, errands: Errands) -> None:
        self._owner, self._errands = owner, errands

    def run(
        self, work: Callable[[], Answer], then: Callable[[Answer], None], failed: Failed
    ) -> None:
        """Have it done; call ``then`` or ``failed`` while the owner is there."""
        self._errands.run(work, self._told(then), self._told(failed))

    def _told(self, whom: Callable[[Told], None]) -> Callable[[Told], None]:
        return lambda told: whom(told) if isValid(self._owner) else None


SOON_MS = 200
"""So long nobody notices that a window waits; what comes later is told with a way to stop."""

_AT_START = 5
"""So many times as long nothing is told while no window is there: a start takes its time, and a
window that only tells of it makes it longer."""


class Fetching(QObject):
    """Has things read where no window waits for it, the newest wish only.

    What is asked for while something is still being read takes its place: that answer is let go.
    """

    def __init__(
        self,
        errands: Errands,
        beside: Callable[[], QWidget | None],
        parent: QObject | None = None,
        *,
        soon: int = SOON_MS,
    ) -> None:
        """Read by ``errands``; ``beside`` gives the window to say it beside.

        ``soon`` is how many ms are waited before it is said.
        """
        super().__init__(parent)
        self._errands, self._beside = errands, beside
        self._soon = soon / 1000
        self._wanted = 0
        self.dialog: OpeningNotice | None = None

    def fetch(
        self, work: Callable[[], Answer], then: Callable[[Answer], object], failed: Failed
    ) -> None:
        """Do ``work`` aside; call ``then`` or ``failed`` here, unless people stop waiting."""
        self.stop()
        self._wanted += 1
        mine = self._wanted
        told: SimpleQueue[Callable[[], object]] = SimpleQueue()

        def errand() -> Callable[[], object]:
            outcome = outcome_of(work, then, failed)
            told.put(outcome)
            return outcome

        def tell(outcome: Callable[[], object]) -> None:
            if mine == self._wanted:
                self.stop()
                outcome()

        self._errands.run(errand, tell, failed)
        if mine != self._wanted:
            return
        try:
            outcome = told.get(timeout=self._patience())
        except Empty:
            self._say()
        else:
            tell(outcome)

    def stop(self) -> None:
        """Wait no longer for what was asked for."""
        self._wanted += 1
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog.hide()
            self.dialog = None

    def _patience(self) -> float:
        """Return for how many seconds nothing is said."""
        seen = any(each.isVisible() for each in QApplication.topLevelWidgets())
        return self._soon if seen else self._soon * _AT_START

    def _say(self) -> None:
        self.dialog = OpeningNotice(self._beside())
        self.dialog.rejected.connect(self.stop)
        self.dialog.show()


class OpeningNotice(QDialog):
    """Says that something is being opened; Escape and a button stop it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Opening"))
        self.setModal(False)
        said = QLabel(self.tr("Opening … The library takes its time to answer."), self)
        self.stop = QPushButton(self.tr("Stop"), self)
        self.stop.setToolTip(self.tr("Wait no longer (Esc)"))
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(self.reject)
        stop = (self.stop, 0, Qt.AlignmentFlag.AlignRight)
        in_column(said, stop, on=self, margins=(24, 20, 24, 18), gap=16)
