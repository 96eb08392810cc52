"""A library that nobody has to wait for longer than so long: windows use it.

Storage on other machines may fall silent: a server that is stopped, a network that is gone, a
drive that hangs. What is asked of it runs in a thread of its own; where no answer comes in time,
that is a fault, and nobody waits again until the call that is stuck has come back.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from pathlib import Path
from queue import SimpleQueue
from typing import Final, TypeVar

from facilitation.library.passphrase import Passphrase
from facilitation.library.ready import ReadyLibrary, open_readily
from facilitation.record.inbox import Received
from facilitation.record.journal import Heading, Journal, StorageFault
from facilitation.record.roll import Entry
from facilitation.record.rows import Draft, Row

Answer = TypeVar("Answer")

WRITING_MS: Final = 1_500
READING_MS: Final = 4_000
OPENING_MS: Final = 8_000
BRINGING_UP_MS: Final = 120_000
"""A file may have to be brought up to date while it is opened, which takes its time."""


def open_patiently(
    place: str,
    key: Passphrase | None = None,
    *,
    opening: int | None = None,
    open_it: Callable[[str], Journal] | None = None,
) -> PatientLibrary:
    """Open a library for windows; one that comes after ``opening`` ms is let go again.

    ``key`` opens one that is locked with a passphrase.

    Raises:
        StorageFault: it cannot be opened, or does not answer in time (``silent``).
    """
    wait = OPENING_MS if "://" in place and not place.startswith("sqlite") else BRINGING_UP_MS
    opened: Future[Journal] = Future()

    def work() -> None:
        try:
            opened.set_result(open_it(place) if open_it else open_readily(place, key))
        except BaseException as fault:  # noqa: BLE001 - whoever asked hears of it
            opened.set_exception(fault)

    threading.Thread(target=work, name="opening", daemon=True).start()
    try:
        return PatientLibrary(opened.result((opening or wait) / 1000), key)
    except TimeoutError as late:
        opened.add_done_callback(_let_go)
        shown = re.sub("//[^/@]*@", "//", place)  # no password in a sentence
        raise StorageFault("silent", "no answer in time", shown) from late


def _let_go(opened: Future[Journal]) -> None:
    if opened.exception() is None:
        opened.result().close()


class PatientLibrary:
    """The Journal of a library, with a bound on every answer.

    Raises StorageFault (``silent``) where there is none in ``writing`` or ``reading`` ms. An act
    that was being written then may still get there. ``key`` is the passphrase of one that has one.
    """

    def __init__(
        self,
        journal: Journal,
        key: Passphrase | None = None,
        *,
        writing: int = WRITING_MS,
        reading: int = READING_MS,
    ) -> None:
        self.journal, self.key = journal, key
        self._writing, self._reading = writing / 1000, reading / 1000
        self._errands: SimpleQueue[tuple[Future[object], Callable[[], object]]] = SimpleQueue()
        self._stuck: Future[object] | None = None
        self._running: Future[object] | None = None
        threading.Thread(target=self._work, name="storage", daemon=True).start()

    def _work(self) -> None:
        while True:
            future, call = self._errands.get()
            if not future.set_running_or_notify_cancel():
                continue
            self._running = future
            try:
                future.set_result(call())
            except BaseException as fault:  # noqa: BLE001 - whoever asked hears of it
                future.set_exception(fault)

    def _ask(self, call: Callable[[], Answer], seconds: float) -> Answer:
        if self._stuck is not None and not self._stuck.done():
            raise self._silence()
        future: Future[Answer] = Future()
        self._errands.put((future, call))  # type: ignore[arg-type] # what comes in comes out
        try:
            return future.result(seconds)
        except TimeoutError as late:
            future.cancel()
            self._stuck = self._running
            raise self._silence() from late

    def _silence(self) -> StorageFault:
        return StorageFault("silent", "no answer in time", str(getattr(self.journal, "path", "")))

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written."""
        return self.journal.read_only

    def append(
        self, meeting: str, expected: int, drafts: Sequence[Draft], at: int, tick: int, by: str
    ) -> tuple[Row, ...]:
        """Write one act; see ``Journal.append``."""
        return self._ask(
            lambda: self.journal.append(meeting, expected, drafts, at, tick, by), self._writing
        )

    def read(self, meeting: str, after: int = 0) -> Sequence[Row]:
        """Return the meeting's rows after a seq."""
        return self._ask(lambda: self.journal.read(meeting, after), self._reading)

    def rows_of(self, kind: str) -> Sequence[Row]:
        """Return all rows of one kind; see ``Journal.rows_of``."""
        return self._ask(lambda: self.journal.rows_of(kind), self._reading)

    def headings(self) -> tuple[Heading, ...]:
        return self._ask(self.journal.headings, self._reading)

    def pulse(self, meeting: str, at: int, tick: int) -> None:
        """Note a sign of life."""
        self._ask(lambda: self.journal.pulse(meeting, at, tick), self._writing)

    def last_pulse(self, meeting: str) -> tuple[int, int] | None:
        """Return the last sign of life, or None."""
        return self._ask(lambda: self.journal.last_pulse(meeting), self._reading)

    @property
    def shared(self) -> bool:
        return self.journal.shared

    def join(self, meeting: str) -> bool:
        """Attend a meeting; see ``Journal.join``."""
        return self._ask(lambda: self.journal.join(meeting), self._reading)

    def watch(self, meeting: str, heard: Callable[[], None]) -> None:
        """Be told of news; see ``Journal.watch``."""
        self.journal.watch(meeting, heard)

    def put_up(self, meeting: str, body: bytes) -> None:
        """Let all stations know what is put up; see ``Journal.put_up``."""
        self._ask(lambda: self.journal.put_up(meeting, body), self._writing)

    def is_up(self, meeting: str) -> bytes:
        """Return what is put up before the room."""
        return self._ask(lambda: self.journal.is_up(meeting), self._reading)

    def leave(self, meeting: str) -> None:
        """Attend a meeting no more."""
        self._ask(lambda: self.journal.leave(meeting), self._writing)

    def keep(self, content: bytes) -> str:
        return self._ask(lambda: self.journal.keep(content), self._reading)

    def content(self, sha256: str) -> bytes:
        return self._ask(lambda: self.journal.content(sha256), self._reading)

    def receive(self, content: bytes, at: int) -> bool:
        """Keep a packet; see ``Inbox.receive``."""
        return self._ask(lambda: self.journal.receive(content, at), self._reading)

    def own_key(self, made: bytes = b"") -> bytes:
        """Return the key by which the library signs; see ``Inbox.own_key``."""
        return self._ask(lambda: self.journal.own_key(made), self._reading)

    def received(self) -> tuple[Received, ...]:
        """Return all packets that came; see ``Inbox.received``."""
        return self._ask(self.journal.received, self._reading)

    def roll(self) -> Mapping[str, Entry]:
        """Return everybody on the roll; see ``RollKeeper.roll``."""
        return self._ask(self.journal.roll, self._reading)

    def enter(self, entries: Mapping[str, Entry]) -> None:
        """Write entries of the roll; see ``RollKeeper.enter``."""
        self._ask(lambda: self.journal.enter(entries), self._reading)

    def begin_opening(self) -> None:
        """Open fully what was only glanced at so far."""
        if isinstance(self.journal, ReadyLibrary):
            self.journal.begin_opening()

    def mended(self, mend: Callable[[Path], None]) -> Path:
        """Close the library's file, let it be mended, and open it again; return where it lies.

        Where its passphrase changes, ``mend`` gives this library the new one.

        Raises StorageFault: what mending raises, or `unreachable` where it is no file.
        """
        library = self.journal
        if isinstance(library, ReadyLibrary):
            library = library.open_fully()
        path = Path(str(getattr(library, "path", "")))
        if not path.is_file():
            raise StorageFault("unreachable", "only a file can be mended", str(path))
        mended: Future[object] = Future()
        self._stuck = mended  # whoever asks meanwhile hears that there is no answer now
        self.journal.close()
        try:
            try:
                mend(path)
            finally:
                self.journal = open_readily(path, self.key)
        finally:
            mended.set_result(None)
        return path

    def close(self) -> None:
        """Let go of the library; one that does not answer is left to itself."""
        try:
            self._ask(self.journal.close, self._writing)
        except StorageFault:
            return
