"""Hears from a server what other stations have just written, without asking again and again.

A connection of its own waits for the server's news (PostgreSQL's LISTEN) in a thread of its own.
Where the driver cannot wait so, or the connection is gone, nobody is told anything: whoever has to
know asks from time to time, too.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final

from sqlalchemy import Engine

from facilitation.library.faults import database_errors

CHANNEL: Final = "goround"
"""What the server's triggers call the news; each bears the id of a meeting."""

_LOOK_UP_S: Final = 0.5
"""So often the thread looks whether it is still wanted."""
_AGAIN_S: Final = 1.0
"""So long after a connection was lost another one is tried."""

Heard = Callable[[], None]


class Listening:
    """Calls, in its own thread, whoever watches a meeting of which there are news."""

    def __init__(self, engine: Engine, ours: Callable[[], int]) -> None:
        """Listen by connections of an engine; ``ours`` is the backend whose news are our own."""
        self._engine = engine
        self._ours = ours
        self._ended = threading.Event()
        self._watching: dict[str, Heard] = {}
        self._thread: threading.Thread | None = None
        self.listens = threading.Event()
        """Set while news are heard."""

    def watch(self, meeting: str, heard: Heard) -> None:
        """Call ``heard`` at each news of a meeting from now on; it must not wait for anything."""
        self._watching[meeting] = heard
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="news", daemon=True)
            self._thread.start()

    def unwatch(self, meeting: str) -> None:
        self._watching.pop(meeting, None)

    def end(self) -> None:
        """Listen no more; the thread ends by itself soon."""
        self._ended.set()
        self._watching.clear()

    def _work(self) -> None:
        lost = (*database_errors(), self._engine.dialect.loaded_dbapi.Error)
        while not self._ended.is_set():
            with suppress(*lost):
                self._listen()
            self.listens.clear()
            self._ended.wait(_AGAIN_S)

    def _listen(self) -> None:
        raw = self._engine.raw_connection()
        try:
            driver: Any = raw.driver_connection
            if not hasattr(driver, "notifies"):
                self._ended.set()
                return
            driver.autocommit = True
            driver.execute(f"LISTEN {CHANNEL}")
            self.listens.set()
            self._tell_all()  # nothing was heard until now
            while not self._ended.is_set():
                for news in driver.notifies(timeout=_LOOK_UP_S):
                    if news.pid != self._ours():
                        self._tell(news.payload)
        finally:
            raw.invalidate()
            raw.close()

    def _tell_all(self) -> None:
        for meeting in tuple(self._watching):
            self._tell(meeting)

    def _tell(self, meeting: str) -> None:
        heard = self._watching.get(meeting)
        if heard is not None:
            heard()
