"""Work that may have to wait for storage, done where no window waits for it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from facilitation.record.journal import StorageFault

Answer = TypeVar("Answer")
Failed = Callable[[StorageFault], None]

NO_ANSWER = frozenset({"silent", "unreachable"})
"""Codes of faults after which the same storage need not be asked for more, but may be later."""


class Errands(Protocol):
    """Does work one after the other, and tells in the window's thread what came of it."""

    def run(
        self, work: Callable[[], Answer], then: Callable[[Answer], None], failed: Failed
    ) -> None:
        """Do work; call ``then`` with what it returns, or ``failed`` with its StorageFault."""


class AtOnce:
    """Does the work while whoever asked waits: for journals in memory, which answer at once."""

    def run(
        self, work: Callable[[], Answer], then: Callable[[Answer], None], failed: Failed
    ) -> None:
        """Do it now."""
        try:
            answer = work()
        except StorageFault as fault:
            failed(fault)
        else:
            then(answer)


class Aside(QObject):
    """Does the work in a thread of its own; the answers come through the event loop."""

    _done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with nothing to do."""
        super().__init__(parent)
        self._waiting: SimpleQueue[Callable[[], Callable[[], None]]] = SimpleQueue()
        self._done.connect(_tell)
        threading.Thread(target=self._work, name="errands", daemon=True).start()

    def run(
        self, work: Callable[[], Answer], then: Callable[[Answer], None], failed: Failed
    ) -> None:
        """Do it when what came before is done."""

        def errand() -> Callable[[], None]:
            try:
                answer = work()
            except StorageFault as fault:
                found = fault
                return lambda: failed(found)
            return lambda: then(answer)

        self._waiting.put(errand)

    def _work(self) -> None:
        while True:
            errand = self._waiting.get()
            try:
                self._done.emit(errand())
            except RuntimeError:
                return  # the windows are gone


def _tell(answer: Callable[[], None]) -> None:
    answer()
