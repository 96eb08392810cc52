"""A library that nobody has to wait for longer than so long: windows use it.

Storage on other machines may fall silent: a server that is stopped, a network that is gone, a
drive that hangs. What is asked of it runs in a thread of its own; where no answer comes in time,
that is a fault, and nobody waits again until the call that is stuck has come back.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from typing import Any, Final, Generic, NoReturn

from facilitation.library.passphrase import Passphrase
from facilitation.library.ready import ReadyLibrary, open_readily
from facilitation.record.journal import Journal, StorageFault
from facilitation.record.passing import Answer, PassingJournal

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

    ``key`` opens one that is locked with a passphrase. Raises StorageFault: it cannot be opened, or
    does not answer in time (``silent``).
    """
    wait = OPENING_MS if "://" in place and not place.startswith("sqlite") else BRINGING_UP_MS
    opened = _Call(lambda: open_it(place) if open_it else open_readily(place, key))
    threading.Thread(target=opened.do, name="opening", daemon=True).start()
    try:
        return PatientLibrary(opened.result((opening or wait) / 1000), key)
    except TimeoutError as late:
        threading.Thread(target=_let_go, args=(opened,), name="letting go", daemon=True).start()
        shown = re.sub("//[^/@]*@", "//", place)  # no password in a sentence
        raise StorageFault("silent", "no answer in time", shown) from late


class _Call(Generic[Answer]):
    """What another thread is to do; ``concurrent.futures`` would load logging at every start."""

    def __init__(self, work: Callable[[], Answer]) -> None:
        self._outcome = work
        self.done = threading.Event()
        self.given_up = False

    def do(self) -> None:
        try:
            self._outcome = partial(_same, self._outcome())
        except BaseException as fault:  # noqa: BLE001 - whoever asked hears of it
            self._outcome = partial(_raise, fault)
        self.done.set()

    def result(self, seconds: float | None = None) -> Answer:
        """Wait for it; return what was returned, or raise what was raised, or TimeoutError."""
        if not self.done.wait(seconds):
            raise TimeoutError
        return self._outcome()


def _same(answer: Answer) -> Answer:
    return answer


def _raise(fault: BaseException) -> NoReturn:
    raise fault


def _let_go(opened: _Call[Journal]) -> None:
    with suppress(Exception):
        opened.result().close()


class PatientLibrary(PassingJournal):
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
        self._errands: SimpleQueue[_Call[Any]] = SimpleQueue()
        self._stuck: threading.Event | None = None
        self._running: threading.Event | None = None
        threading.Thread(target=self._work, name="storage", daemon=True).start()

    def _work(self) -> None:
        while True:
            call = self._errands.get()
            if not call.given_up:
                self._running = call.done
                call.do()

    def _ask(self, ask: Callable[[Journal], Answer]) -> Answer:
        return self._within(self._reading, ask)

    def _write(self, write: Callable[[Journal], Answer]) -> Answer:
        return self._within(self._writing, write)

    def _within(self, seconds: float, ask: Callable[[Journal], Answer]) -> Answer:
        if self._stuck is not None and not self._stuck.is_set():
            raise self._silence()
        call = _Call(lambda: ask(self.journal))
        self._errands.put(call)
        try:
            return call.result(seconds)
        except TimeoutError as late:
            call.given_up = True
            self._stuck = self._running
            raise self._silence() from late

    def _silence(self) -> StorageFault:
        return StorageFault("silent", "no answer in time", str(getattr(self.journal, "path", "")))

    @property
    def read_only(self) -> bool:
        return self.journal.read_only

    @property
    def shared(self) -> bool:
        return self.journal.shared

    def watch(self, meeting: str, heard: Callable[[], None]) -> None:
        self.journal.watch(meeting, heard)

    def begin_opening(self) -> None:
        """Open fully what was only glanced at so far."""
        if isinstance(self.journal, ReadyLibrary):
            self.journal.begin_opening()

    def mended(self, mend: Callable[[Path], Answer]) -> Answer:
        """Close the library's file, let it be mended, and open it again; return what came of it.

        Where its passphrase changes, ``mend`` gives this library the new one.

        Raises StorageFault: what mending raises, or `unreachable` where it is no file.
        """
        library = self.journal
        if isinstance(library, ReadyLibrary):
            library = library.open_fully()
        path = Path(str(getattr(library, "path", "")))
        if not path.is_file():
            raise StorageFault("unreachable", "only a file can be mended", str(path))
        # Whoever asks meanwhile hears that there is no answer now.
        self._stuck = mended = threading.Event()
        self.journal.close()
        try:
            try:
                return mend(path)
            finally:
                self.journal = open_readily(path, self.key)
        finally:
            mended.set()

    def close(self) -> None:
        """Let go of the library; one that does not answer is left to itself."""
        with suppress(StorageFault):
            super().close()
