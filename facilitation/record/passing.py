"""A journal that stands before another one, and passes on what it is asked."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from facilitation.record.inbox import Received
from facilitation.record.journal import Heading, Journal
from facilitation.record.roll import Entry
from facilitation.record.rows import Draft, Row

Answer = TypeVar("Answer")


class PassingJournal(ABC):
    """The Journal protocol over another journal; whoever does otherwise says in what."""

    @abstractmethod
    def _ask(self, ask: Callable[[Journal], Answer]) -> Answer:
        """Return what the other journal answers."""

    def _write(self, write: Callable[[Journal], Answer]) -> Answer:
        """Return what it answers where somebody waits for what is written."""
        return self._ask(write)

    @property
    def read_only(self) -> bool:
        return self._ask(lambda journal: journal.read_only)

    @property
    def shared(self) -> bool:
        return self._ask(lambda journal: journal.shared)

    def append(
        self, meeting: str, expected: int, drafts: Sequence[Draft], at: int, tick: int, by: str
    ) -> tuple[Row, ...]:
        return self._write(lambda journal: journal.append(meeting, expected, drafts, at, tick, by))

    def read(self, meeting: str, after: int = 0) -> Sequence[Row]:
        return self._ask(lambda journal: journal.read(meeting, after))

    def rows_of(self, kind: str) -> Sequence[Row]:
        return self._ask(lambda journal: journal.rows_of(kind))

    def headings(self) -> tuple[Heading, ...]:
        return self._ask(lambda journal: journal.headings())

    def pulse(self, meeting: str, at: int, tick: int) -> None:
        self._write(lambda journal: journal.pulse(meeting, at, tick))

    def last_pulse(self, meeting: str) -> tuple[int, int] | None:
        return self._ask(lambda journal: journal.last_pulse(meeting))

    def join(self, meeting: str) -> bool:
        return self._ask(lambda journal: journal.join(meeting))

    def watch(self, meeting: str, heard: Callable[[], None]) -> None:
        self._ask(lambda journal: journal.watch(meeting, heard))

    def put_up(self, meeting: str, body: bytes) -> None:
        self._write(lambda journal: journal.put_up(meeting, body))

    def is_up(self, meeting: str) -> bytes:
        return self._ask(lambda journal: journal.is_up(meeting))

    def leave(self, meeting: str) -> None:
        self._write(lambda journal: journal.leave(meeting))

    def keep(self, content: bytes) -> str:
        return self._ask(lambda journal: journal.keep(content))

    def content(self, sha256: str) -> bytes:
        return self._ask(lambda journal: journal.content(sha256))

    def receive(self, content: bytes, at: int) -> bool:
        return self._ask(lambda journal: journal.receive(content, at))

    def own_key(self, made: bytes = b"") -> bytes:
        return self._ask(lambda journal: journal.own_key(made))

    def received(self) -> tuple[Received, ...]:
        return self._ask(lambda journal: journal.received())

    def roll(self) -> Mapping[str, Entry]:
        return self._ask(lambda journal: journal.roll())

    def enter(self, entries: Mapping[str, Entry]) -> None:
        self._ask(lambda journal: journal.enter(entries))

    def close(self) -> None:
        self._write(lambda journal: journal.close())
