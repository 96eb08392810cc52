"""Work that may have to wait for storage, done where no window waits for it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from queue import SimpleQueue
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal
from shiboken6 import isValid

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
