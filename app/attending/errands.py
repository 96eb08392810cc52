"""Work that may have to wait for storage, done where no window waits for it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from queue import SimpleQueue

from PySide6.QtCore import QObject, Signal

from facilitation.record.errands import Answer, Failed
from facilitation.record.journal import StorageFault


class Aside(QObject):
    """Does the work in a thread of its own; the answers come through the event loop."""

    _done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
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
