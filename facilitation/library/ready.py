"""A library that can be read at once, while the rest of it is still being loaded."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from facilitation.library.glance import Glance, glance_at
from facilitation.library.passphrase import Passphrase, sqlite_errors
from facilitation.library.places import place_of
from facilitation.library.presence import Presence
from facilitation.record.journal import Heading, Journal, StorageFault
from facilitation.record.passing import Answer, PassingJournal
from facilitation.record.rows import Row

if TYPE_CHECKING:
    from facilitation.library.library import Library


class ReadyLibrary(PassingJournal):
    """The Journal of a library: reads at a glance until the library itself is open.

    SQLAlchemy takes longer to load than everything else that the first picture needs.
    ``open_fully`` loads it, in a thread of its own where one is started; what is
    written waits for that. Faults of opening are raised by the first act that needs it.
    """

    def __init__(self, chosen: str | Path, glance: Glance, key: Passphrase | None = None) -> None:
        self._chosen, self._key = chosen, key
        self._glance = glance
        self._lock = threading.Lock()
        self._library: Library | None = None
        self._presence = Presence(Path(place_of(chosen)))

    def begin_opening(self) -> None:
        threading.Thread(target=self._try_opening, name="library", daemon=True).start()

    def _try_opening(self) -> None:
        try:
            self.open_fully()
        except StorageFault:
            return  # whoever writes first tries again, and hears of it

    def open_fully(self) -> Library:
        """Return the library itself, open. Raises StorageFault: it cannot be opened."""
        with self._lock:
            if self._library is None:
                from facilitation.library.library import open_library  # loads SQLAlchemy

                # Before the library is opened: recognising its file would take away the glance's
                # locks, and with them those of the library (see is_new).
                self._glance.close()
                self._library = open_library(self._chosen, key=self._key)
            return self._library

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written; a glance is only taken at what can be."""
        return self._library is not None and self._library.read_only

    def _ask(self, ask: Callable[[Journal], Answer]) -> Answer:
        return ask(self.open_fully())

    def read(self, meeting: str, after: int = 0) -> Sequence[Row]:
        return self._at_a_glance(lambda shown: shown.read(meeting, after))

    def headings(self) -> tuple[Heading, ...]:
        return self._at_a_glance(lambda shown: shown.headings())

    def last_pulse(self, meeting: str) -> tuple[int, int] | None:
        return self._at_a_glance(lambda shown: shown.last_pulse(meeting))

    def is_up(self, meeting: str) -> bytes:
        return self._at_a_glance(lambda shown: shown.is_up(meeting))

    @property
    def shared(self) -> bool:
        return False

    def join(self, meeting: str) -> bool:
        return self._presence.join(meeting)

    def watch(self, _meeting: str, _heard: Callable[[], None]) -> None:
        """A file tells nobody by itself."""

    def leave(self, meeting: str) -> None:
        self._presence.leave(meeting)

    def close(self) -> None:
        with self._lock:
            if self._library is not None:
                self._library.close()
            self._glance.close()
            self._presence.end()

    def _at_a_glance(self, ask: Callable[[Glance | Library], Answer]) -> Answer:
        if self._library is None and self._lock.acquire(blocking=False):
            try:
                if self._library is None:
                    return ask(self._glance)
            except sqlite_errors():
                pass  # the library itself says what is wrong
            finally:
                self._lock.release()
        return ask(self.open_fully())


def open_readily(chosen: str | Path, key: Passphrase | None = None) -> ReadyLibrary | Library:
    """Open a library so that it can be read at once where it is sound.

    Raises StorageFault: it cannot be opened, as ``open_library`` says.
    """
    glance = glance_at(chosen, key)
    if glance is not None:
        return ReadyLibrary(chosen, glance, key)
    from facilitation.library.library import open_library  # loads SQLAlchemy

    return open_library(chosen, key=key)
