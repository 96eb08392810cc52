"""Reading something off the records of a library, or off the index that has it of the same rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, ClassVar, Generic, NamedTuple, TypeVar

import msgspec

from facilitation.meeting.history import History, Unreadable
from facilitation.meeting.recognizing import history_from
from facilitation.record.index import Index
from facilitation.record.integrity import first_broken
from facilitation.record.journal import Heading, Journal, StorageFault
from facilitation.record.rows import Row

Found = TypeVar("Found")

UNREADABLE = "unreadable"
"""The sort under which an index has where a record cannot be read."""


class Recalled(NamedTuple):
    """What an index has of one record: how many rows it was read from, what they hold."""

    rows: int
    held: tuple[Any, ...]
    unreadable: Unreadable | None


class Records(Generic[Found]):
    """What the meetings of a journal hold of one sort; one is read again only when it has grown.

    A record without a row of a ``KIND``, or of one of the ``ROWS`` where those are said, holds none
    of it; ``KIND`` is also the sort under which an index has it. ``not_whole`` names the meetings
    of whose records some part cannot be read, and what stands there may be missing here.
    """

    KIND: ClassVar[str]
    ROWS: ClassVar[frozenset[str]] = frozenset()
    HELD: ClassVar[type]

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._known: dict[str, tuple[int, tuple[Found, ...]]] = {}
        self._held: tuple[Found, ...] | None = None
        self.not_whole: dict[str, Unreadable] = {}

    @classmethod
    def held_in(cls, meeting: str, history: History) -> Iterable[Found]:
        """Return what the meeting with this id holds of it."""
        raise NotImplementedError

    def held(self) -> tuple[Found, ...]:
        """Return what was read by now: the same object until there is more."""
        if self._held is None:
            self._held = tuple(each for _, found in self._known.values() for each in found)
        return self._held

    def unread(self, since: int = 0) -> tuple[str, ...]:
        """Return the ids of the meetings whose records have grown since they were read.

        Only those that were written to after a moment, ``since`` (wall-clock ms). Raises
        StorageFault.
        """
        headings = self._journal.headings()
        recent = {each.meeting for each in headings if each.last.at >= since}
        return tuple(each for each in self.grown(headings) if each in recent)

    def grown(self, headings: Sequence[Heading]) -> tuple[str, ...]:
        """Return the ids of those that have grown since they were read; forget what is gone."""
        there = {each.meeting for each in headings}
        if not self._known.keys() <= there:
            self._known = {each: known for each, known in self._known.items() if each in there}
            self._held = None
        self.not_whole = {each: at for each, at in self.not_whole.items() if each in there}
        return tuple(
            each.meeting
            for each in headings
            if self._known.get(each.meeting, (0, ()))[0] != each.rows
        )

    @classmethod
    def kept(cls, meeting: str, history: History) -> bytes:
        """Return how an index keeps what a meeting holds."""
        return msgspec.json.encode(tuple(cls.held_in(meeting, history)))

    def recalled(self, headings: Iterable[Heading], index: Index) -> Mapping[str, Recalled]:
        """Return what an index has of unchanged records; from any thread. Raises StorageFault."""
        gists, broken = index.gists(self.KIND), index.gists(UNREADABLE)
        decode = msgspec.json.Decoder(tuple[self.HELD, ...]).decode  # type: ignore[name-defined]
        where = msgspec.json.Decoder(Unreadable).decode
        return {
            each.meeting: Recalled(
                each.rows,
                decode(gists[each.meeting].body),
                where(broken[each.meeting].body) if each.meeting in broken else None,
            )
            for each in headings
            if each.meeting in gists and gists[each.meeting].link == each.last.link
        }

    def remember(self, recalled: Mapping[str, Recalled]) -> None:
        """Take in what an index had, as if the records had been read."""
        for meeting, found in recalled.items():
            self._known[meeting] = found.rows, found.held
            self._held = None
            if found.unreadable is not None:
                self.not_whole[meeting] = found.unreadable

    def read(self, meeting: str) -> None:
        """Read what one meeting holds, as far as its record can be read.

        Raises StorageFault: the journal cannot be read; a damaged one is also noted as not whole.
        """
        try:
            rows = self._journal.read(meeting)
        except StorageFault as fault:
            self.miss(meeting, fault)
            raise
        self.take(meeting, rows)

    def miss(self, meeting: str, fault: StorageFault) -> None:
        """Note that a record could not be read, where it is damaged: then it is not whole."""
        if fault.code == "damaged":
            self.not_whole[meeting] = Unreadable(1, "", newer=False)

    def take(self, meeting: str, rows: Sequence[Row]) -> None:
        """Take in the whole record of a meeting that was read already."""
        self.not_whole.pop(meeting, None)
        held: tuple[Found, ...] = ()
        told = self.ROWS or {self.KIND}
        if first_broken(rows) is not None or any(row.kind in told for row in rows):
            history = history_from(rows)
            held = tuple(self.held_in(meeting, history))
            if history.unreadable is not None:
                self.not_whole[meeting] = history.unreadable
        self._known[meeting] = len(rows), held
        self._held = None

    def read_all(self, since: int = 0) -> None:
        """Read what has not been read yet; what cannot be is noted as not whole.

        Only what was written to after a moment, ``since`` (wall-clock ms). Raises StorageFault.
        """
        for meeting in self.unread(since):
            try:
                self.read(meeting)
            except StorageFault:
                if meeting not in self.not_whole:
                    raise
