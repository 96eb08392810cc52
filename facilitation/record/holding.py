"""One meeting's way into its journal, which goes on in memory while the journal cannot be written.

Every act is tried in the journal first. Where that fails the record is *held*: acts are chained on
in memory, and ``fault`` says why. ``settle`` writes them in order, act by act, with the times and
links that they were given; only when all are there the record is *kept* again. What a journal took
although it did not say so in time is recognised by its links and not written twice.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import Final

import msgspec

from facilitation.record.attachments import AttachmentProblem, check_size, hash_of
from facilitation.record.forgotten import blinded
from facilitation.record.integrity import chain, origin
from facilitation.record.journal import Behind, Journal, StorageCode, StorageFault
from facilitation.record.passing import Answer, PassingJournal
from facilitation.record.rows import Draft, Row

_PASSING: Final[frozenset[StorageCode]] = frozenset(
    ("full", "locked", "read_only", "missing", "unreachable", "silent", "damaged", "parted")
)
"""Faults of the place, which may pass or be got round; a meeting need not wait for that."""


class Held(msgspec.Struct, frozen=True):
    """What is only in memory: how many acts, since when (wall-clock ms), and why."""

    acts: int
    since: int
    fault: StorageFault


class HoldingJournal(PassingJournal):
    """The Journal of one meeting, over another journal; appends come from one thread at a time.

    ``settle`` may run in another thread meanwhile.
    """

    def __init__(self, journal: Journal, meeting: str) -> None:
        self._journal = journal
        self._meeting = meeting
        self._rows: list[Row] = []
        self._written = 0
        self._contents: dict[str, bytes] = {}
        self._lock = threading.Lock()
        self.fault: StorageFault | None = None

    def _ask(self, ask: Callable[[Journal], Answer]) -> Answer:
        return ask(self._journal)

    @property
    def held(self) -> Held | None:
        """What is only in memory now; None while every act is written."""
        fault = self.fault
        if fault is None:
            return None
        acts = list(_acts(self._rows[self._written :]))
        return Held(len(acts), acts[0][0].at if acts else 0, fault)

    def append(
        self, meeting: str, expected: int, drafts: Sequence[Draft], at: int, tick: int, by: str
    ) -> tuple[Row, ...]:
        """Write one act, or hold it. Raises Behind, and StorageFault where it cannot be held."""
        # Here, so that what is held has the same links as what may have been written.
        drafts = blinded(drafts)
        while True:
            if self.fault is None:
                try:
                    rows = self._journal.append(meeting, expected, drafts, at, tick, by)
                except (StorageFault, Behind) as fault:
                    self._hold(fault, expected)
                else:
                    self.take(rows)
                    return rows
            with self._lock:
                if self.fault is not None:
                    rows = self._chained(drafts, at, tick, by)
                    self._rows.extend(rows)
                    return rows
            # What was held has just been written: this act goes the usual way again.

    def _chained(self, drafts: Sequence[Draft], at: int, tick: int, by: str) -> tuple[Row, ...]:
        return chain(
            drafts,
            meeting=self._meeting,
            last=len(self._rows),
            previous=self._rows[-1].link if self._rows else origin(self._meeting),
            at=at,
            tick=tick,
            by=by,
        )

    def _hold(self, fault: StorageFault | Behind, expected: int) -> None:
        """Go on in memory, where the fault is one of the place; else raise it."""
        if isinstance(fault, Behind):
            if fault.found >= expected:
                raise fault
            fault = StorageFault("missing", "the record is not there any more")
        if fault.code not in _PASSING or self.read_only:
            raise fault
        self.fault = fault

    def settle(self) -> None:
        """Write what is only in memory; afterwards the record is kept again.

        Raises StorageFault: something cannot be written yet; what could be is. ``parted`` where
        another station has gone on with the record meanwhile.
        """
        try:
            for content in list(self._contents.values()):
                self._journal.keep(content)
            self._recognise()
            while not self._is_settled():
                self._write_act(next(_acts(self._rows[self._written :])))
        except Behind as news:
            self.fault = StorageFault("parted", str(news))
            raise self.fault from news
        except StorageFault as fault:
            self.fault = fault
            raise

    def _is_settled(self) -> bool:
        with self._lock:
            if self._written < len(self._rows):
                return False
            self.fault = None
            self._contents.clear()
            return True

    def _write_act(self, act: Sequence[Row]) -> None:
        drafts = [Draft(row.kind, row.version, row.body) for row in act]
        first = act[0]
        self._journal.append(self._meeting, first.seq - 1, drafts, first.at, first.tick, first.by)
        self._written = act[-1].seq

    def _recognise(self) -> None:
        """Find out how much of the record is there already."""
        known = max(self._written - 1, 0)
        there, ours = self._journal.read(self._meeting, known), self._rows[known:]
        if self._written and (not there or there[0].link != ours[0].link):
            raise StorageFault("missing", "another library lies there")
        if any(one.link != other.link for one, other in zip(there, ours, strict=False)):
            raise StorageFault("parted", "another station went on with the record")
        self._written = min(known + len(there), len(self._rows))

    def after(self, theirs: Sequence[Row]) -> HoldingJournal:
        """Return a way into the journal that holds as this one does, after what others wrote."""
        anew = HoldingJournal(self._journal, self._meeting)
        anew.take(theirs)
        anew.fault, anew._contents = self.fault, self._contents
        return anew

    def apart(self) -> Sequence[Row]:
        """Return the record as the journal has it now, whatever is held here."""
        return self._journal.read(self._meeting)

    def whole(self) -> tuple[Row, ...]:
        """Return the whole record as it is known here, held acts included."""
        with self._lock:
            return tuple(self._rows)

    def move(self, journal: Journal, rows: int) -> None:
        """Go on in another journal, which has the first so many rows of the record."""
        self._journal = journal
        self._written = rows

    def read(self, meeting: str, after: int = 0) -> Sequence[Row]:
        """Return the rows after a seq; of a held record there are none but those known."""
        if meeting != self._meeting:
            return self._journal.read(meeting, after)
        if self.fault is not None:
            return self.whole()[after:]
        rows = self._journal.read(meeting, after)
        self.take(rows)
        return rows

    def news(self, after: int) -> Sequence[Row]:
        """Return what the journal has after a seq; it is not taken in yet."""
        return self._journal.read(self._meeting, after)

    def take(self, rows: Sequence[Row]) -> None:
        """Keep what is new; of what is broken nothing."""
        for row in rows:
            if row.seq == len(self._rows) + 1:
                self._rows.append(row)
        self._written = len(self._rows)

    def pulse(self, meeting: str, at: int, tick: int) -> None:
        if self.fault is None:
            super().pulse(meeting, at, tick)

    def put_up(self, meeting: str, body: bytes) -> None:
        if self.fault is None:
            super().put_up(meeting, body)

    def keep(self, content: bytes) -> str:
        """Keep an attached file, or hold it; see ``Attachments.keep``."""
        check_size(content)
        if self.fault is None:
            try:
                return self._journal.keep(content)
            except StorageFault as fault:
                self._hold(fault, 0)
        digest = hash_of(content)
        self._contents[digest] = content
        return digest

    def content(self, sha256: str) -> bytes:
        """Return an attached file; see ``Attachments.content``."""
        held = self._contents.get(sha256)
        return held if held is not None else self._journal.content(sha256)

    def contents(self) -> Iterator[bytes]:
        """Return what can be read of the attached files that the record names."""
        for row in self.whole():
            if row.kind == _ATTACHED:
                try:
                    yield self.content(msgspec.json.decode(row.body, type=_Named).sha256)
                except (AttachmentProblem, StorageFault, msgspec.MsgspecError):
                    continue  # `goround verify` names what is missing

    def close(self) -> None:
        """Nothing to let go of: whoever opened the journal closes it."""


_ATTACHED: Final = "file_attached"


class _Named(msgspec.Struct, frozen=True):
    sha256: str


def _acts(rows: Sequence[Row]) -> Iterator[Sequence[Row]]:
    return (tuple(each) for _, each in groupby(rows, key=lambda row: row.act))
