"""A library that can be read at once, while the rest of it is still being loaded."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from facilitation.library.glance import Glance, glance_at
from facilitation.library.passphrase import Passphrase, sqlite_errors
from facilitation.library.places import place_of
from facilitation.library.presence import Presence
from facilitation.record.inbox import Received
from facilitation.record.journal import Heading, StorageFault
from facilitation.record.roll import Entry
from facilitation.record.rows import Draft, Row

if TYPE_CHECKING:
    from facilitation.library.library import Library

Answer = TypeVar("Answer")


class ReadyLibrary:
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
        """Open the library fully in a thread of its own."""
        threading.Thread(target=self._try_opening, name="library", daemon=True).start()

    def _try_opening(self) -> None:
        try:
            self.open_fully()
        except StorageFault:
            return  # whoever writes first tries again, and hears of it

    def open_fully(self) -> Library:
        """Return the library itself, open.

        Raises:
            StorageFault: it cannot be opened.
        """
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

    def append(
        self, meeting: str, expected: int, drafts: Sequence[Draft], at: int, tick: int, by: str
    ) -> tuple[Row, ...]:
        """Write one act; durable on return. See ``Journal.append``."""
        return self.open_fully().append(meeting, expected, drafts, at, tick, by)

    def read(self, meeting: str, after: int = 0) -> Sequence[Row]:
        """Return the meeting's rows with a seq greater than ``after``."""
        return self._ask(
            lambda glance: glance.read(meeting, after),
            lambda library: library.read(meeting, after),
        )

    def rows_of(self, kind: str) -> Sequence[Row]:
        """Return all rows of one kind; see ``Journal.rows_of``."""
        return self.open_fully().rows_of(kind)

    def headings(self) -> tuple[Heading, ...]:
        return self._ask(Glance.headings, lambda library: library.headings())

    def pulse(self, meeting: str, at: int, tick: int) -> None:
        """Note a sign of life."""
        self.open_fully().pulse(meeting, at, tick)

    def last_pulse(self, meeting: str) -> tuple[int, int] | None:
        """Return the last sign of life, or None."""
        return self._ask(
            lambda glance: glance.last_pulse(meeting),
            lambda library: library.last_pulse(meeting),
        )

    shared = False

    def join(self, meeting: str) -> bool:
        """Attend a meeting; see ``Journal.join``."""
        return self._presence.join(meeting)

    def watch(self, _meeting: str, _heard: Callable[[], None]) -> None:
        """A file tells nobody by itself."""

    def put_up(self, meeting: str, body: bytes) -> None:
        """Let all stations know what is put up; see ``Journal.put_up``."""
        self.open_fully().put_up(meeting, body)

    def is_up(self, meeting: str) -> bytes:
        """Return what is put up before the room."""
        return self._ask(
            lambda glance: glance.is_up(meeting), lambda library: library.is_up(meeting)
        )

    def leave(self, meeting: str) -> None:
        """Attend a meeting no more."""
        self._presence.leave(meeting)

    def keep(self, content: bytes) -> str:
        """Keep the content of an attached file; see ``Attachments.keep``."""
        return self.open_fully().keep(content)

    def content(self, sha256: str) -> bytes:
        """Return the content of an attached file; see ``Attachments.content``."""
        return self.open_fully().content(sha256)

    def receive(self, content: bytes, at: int) -> bool:
        """Keep a packet; see ``Inbox.receive``."""
        return self.open_fully().receive(content, at)

    def own_key(self, made: bytes = b"") -> bytes:
        """Return the key by which the library signs; see ``Inbox.own_key``."""
        return self.open_fully().own_key(made)

    def received(self) -> tuple[Received, ...]:
        """Return all packets that came; see ``Inbox.received``."""
        return self.open_fully().received()

    def roll(self) -> Mapping[str, Entry]:
        """Return everybody on the roll; see ``RollKeeper.roll``."""
        return self.open_fully().roll()

    def enter(self, entries: Mapping[str, Entry]) -> None:
        """Write entries of the roll; see ``RollKeeper.enter``."""
        self.open_fully().enter(entries)

    def close(self) -> None:
        with self._lock:
            if self._library is not None:
                self._library.close()
            self._glance.close()
            self._presence.end()

    def _ask(
        self, at_a_glance: Callable[[Glance], Answer], fully: Callable[[Library], Answer]
    ) -> Answer:
        if self._library is None and self._lock.acquire(blocking=False):
            try:
                if self._library is None:
                    return at_a_glance(self._glance)
            except sqlite_errors():
                pass  # the library itself says what is wrong
            finally:
                self._lock.release()
        return fully(self.open_fully())


def open_readily(chosen: str | Path, key: Passphrase | None = None) -> ReadyLibrary | Library:
    """Open a library so that it can be read at once where it is sound.

    Raises:
        StorageFault: it cannot be opened, as ``open_library`` says.
    """
    glance = glance_at(chosen, key)
    if glance is not None:
        return ReadyLibrary(chosen, glance, key)
    from facilitation.library.library import open_library  # loads SQLAlchemy

    return open_library(chosen, key=key)
