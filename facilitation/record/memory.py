"""A journal that forgets when the program ends: for tests, and for what is only looked into."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from facilitation.record.attachments import AttachmentProblem, check_size, hash_of
from facilitation.record.inbox import Received
from facilitation.record.integrity import chain, origin
from facilitation.record.journal import Behind, Heading
from facilitation.record.roll import Entry
from facilitation.record.rows import Draft, Row


class MemoryJournal:
    """The Journal and Attachments protocols over memory; not for several threads at once."""

    read_only = False
    shared = False

    def __init__(self) -> None:
        self._rows: dict[str, list[Row]] = {}
        self._pulses: dict[str, tuple[int, int]] = {}
        self._rooms: dict[str, bytes] = {}
        self._received: list[Received] = []
        self._key = b""
        self._contents: dict[str, bytes] = {}
        self._roll: dict[str, Entry] = {}

    def append(
        self, meeting: str, expected: int, drafts: Sequence[Draft], at: int, tick: int, by: str
    ) -> tuple[Row, ...]:
        """Writes one act. Raises Behind; see `Journal.append`."""
        there = self._rows.get(meeting, [])
        if expected != len(there):
            raise Behind(expected, len(there))
        rows = chain(
            drafts,
            meeting=meeting,
            last=expected,
            previous=there[-1].link if there else origin(meeting),
            at=at,
            tick=tick,
            by=by,
        )
        self._rows.setdefault(meeting, []).extend(rows)
        return rows

    def take_in(self, rows: Sequence[Row]) -> None:
        """Takes a record in as it is; whether it is whole is for `verify` to say."""
        for row in rows:
            self._rows.setdefault(row.meeting, []).append(row)

    def check_database(self) -> tuple[str, ...]:
        """There is no file that could have gone bad."""
        return ()

    def read(self, meeting: str, after: int = 0) -> Sequence[Row]:
        return tuple(self._rows.get(meeting, [])[max(after, 0) :])

    def rows_of(self, kind: str) -> Sequence[Row]:
        """All rows of one kind; see `Journal.rows_of`."""
        every = (row for _, rows in sorted(self._rows.items()) for row in rows)
        return tuple(row for row in every if row.kind == kind)

    def headings(self) -> tuple[Heading, ...]:
        return tuple(
            Heading(meeting, len(rows), rows[0], rows[-1])
            for meeting, rows in sorted(self._rows.items())
        )

    def pulse(self, meeting: str, at: int, tick: int) -> None:
        self._pulses[meeting] = at, tick

    def last_pulse(self, meeting: str) -> tuple[int, int] | None:
        return self._pulses.get(meeting)

    def join(self, _meeting: str) -> bool:
        """Nobody else is there: what is in memory is this program's alone."""
        return False

    def watch(self, _meeting: str, _heard: Callable[[], None]) -> None:
        """There is nobody to hear of."""

    def put_up(self, meeting: str, body: bytes) -> None:
        self._rooms[meeting] = body

    def is_up(self, meeting: str) -> bytes:
        return self._rooms.get(meeting, b"")

    def leave(self, _meeting: str) -> None:
        """Nobody was told."""

    def keep(self, content: bytes) -> str:
        """Keeps the content of an attached file; see `Attachments.keep`."""
        check_size(content)
        digest = hash_of(content)
        self._contents[digest] = content
        return digest

    def content(self, sha256: str) -> bytes:
        """The content of an attached file; see `Attachments.content`."""
        if sha256 not in self._contents:
            raise AttachmentProblem("ATTACHMENT_MISSING", sha256)
        return self._contents[sha256]

    def attachments(self) -> tuple[str, ...]:
        return tuple(sorted(self._contents))

    def receive(self, content: bytes, at: int) -> bool:
        """Keeps a packet; see `Inbox.receive`."""
        received = Received(self.keep(content), at)
        new = all(each.sha256 != received.sha256 for each in self._received)
        if new:
            self._received.append(received)
        return new

    def own_key(self, made: bytes = b"") -> bytes:
        """The key by which this library signs; see `Inbox.own_key`."""
        self._key = self._key or made
        return self._key

    def received(self) -> tuple[Received, ...]:
        return tuple(sorted(self._received, key=lambda each: (-each.at, each.sha256)))

    def roll(self) -> dict[str, Entry]:
        return dict(self._roll)

    def enter(self, entries: Mapping[str, Entry]) -> None:
        for id_, entry in entries.items():
            if self._roll.get(id_, entry).at <= entry.at:
                self._roll[id_] = entry

    def close(self) -> None:
        """Nothing to let go of; the rows stay readable."""
