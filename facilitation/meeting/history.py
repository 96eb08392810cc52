"""The history of a meeting: its record in memory, with checkpoints, undo and redo."""

from __future__ import annotations

import gc
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeAlias

import msgspec

from facilitation.meeting.event import Event, Recorded
from facilitation.meeting.families.opening.events import ActRedone, ActUndone
from facilitation.meeting.folding import apply, fold
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.state import Meeting

_CHECKPOINT_EVERY = 256
PASSAGE_PAUSE_MS = 10_000
"""Who pauses for longer while writing begins another passage (decision 63)."""

Fold: TypeAlias = Callable[[Iterable[Recorded], Meeting], Meeting]
"""Adds events up: from a state on, to the one after them."""

_ALONE = (ActUndone, ActRedone)
_ALONE_KINDS = frozenset(_ALONE)


class Unreadable(msgspec.Struct, frozen=True):
    """Where the record holds what this program cannot read: it is opened for reading only."""

    seq: int
    kind: str
    newer: bool


class History:
    """Everything that was recorded, and the state it adds up to without what was undone.

    States are kept at intervals, so that taking back an act near the end folds only
    the last few events again, however long the record is. ``unreadable`` says where the record
    goes on with what this program cannot read, so that whoever tells of it can say so.
    """

    def __init__(self, rows: Sequence[Recorded] = ()) -> None:
        self._rows: list[Recorded] = []
        self._undone: set[int] = set()
        self.unreadable: Unreadable | None = None
        self._checkpoints: list[tuple[int, Meeting]] = [(0, Meeting())]
        self.meeting = Meeting()
        self.extend(rows)

    def extend(
        self, rows: Sequence[Recorded], decided: Meeting | None = None, fold: Fold = fold
    ) -> None:
        """Take in more of the record, in order; ``decided`` is the state after it, where known.

        ``fold`` is another way to add it up, of one who looks at each event meanwhile.
        """
        if decided is not None:
            self._take_over(rows, decided)
        elif not _ALONE_KINDS.isdisjoint([type(row.event) for row in rows]):
            self._extend_rewriting(rows, fold)
        else:
            self._fold(rows, fold)

    def _take_over(self, rows: Sequence[Recorded], decided: Meeting) -> None:
        before = len(self._rows)
        self._rows.extend(rows)
        self.meeting = decided
        done = len(self._rows)
        if done // _CHECKPOINT_EVERY > before // _CHECKPOINT_EVERY:
            self._checkpoints.append((done, decided))

    def _extend_rewriting(self, rows: Sequence[Recorded], fold: Fold) -> None:
        """Take in rows that undo or redo acts: fold again from before the oldest such act."""
        self._rows.extend(rows)
        oldest = rows[0].seq
        for row in rows:
            if isinstance(row.event, ActUndone):
                self._undone.add(row.event.act)
                oldest = min(oldest, row.event.act)
            elif isinstance(row.event, ActRedone):
                self._undone.discard(row.event.act)
                oldest = min(oldest, row.event.act)
        self._fold_from(oldest, fold)

    def _fold_from(self, seq: int, fold: Fold) -> None:
        place = bisect_left(self._checkpoints, seq, key=lambda each: each[0]) - 1
        del self._checkpoints[max(place, 0) + 1 :]
        start, self.meeting = self._checkpoints[-1]
        rest = self._rows[start:]
        del self._rows[start:]
        self._fold(rest, fold)

    def _fold(self, rows: Sequence[Recorded], fold: Fold) -> None:
        done = len(self._rows)
        self._rows.extend(rows)
        with _uncollected(len(rows)):
            while done < len(self._rows):
                upto = done - done % _CHECKPOINT_EVERY + _CHECKPOINT_EVERY
                part = self._rows[done:upto]
                done += len(part)
                undone = self._undone
                stand = [row for row in part if row.act not in undone] if undone else part
                self.meeting = fold(stand, self.meeting)
                if done % _CHECKPOINT_EVERY == 0:
                    self._checkpoints.append((done, self.meeting))

    def still(self) -> History:
        """Return this history as it is now: it does not grow with the meeting.

        So it can be read in another thread.
        """
        found = History()
        found._rows, found._undone = self._rows[:], set(self._undone)
        found._checkpoints = self._checkpoints[:]
        found.meeting, found.unreadable = self.meeting, self.unreadable
        return found

    @property
    def last_seq(self) -> int:
        """The number of the last event recorded, undone or not."""
        return self._rows[-1].seq if self._rows else 0

    def rows(self) -> Sequence[Recorded]:
        return self._rows

    def last_act(self) -> Sequence[Recorded]:
        """Return the events of the act recorded last, which may be an undoing."""
        first = len(self._rows)
        while first and self._rows[first - 1].act == self._rows[-1].act:
            first -= 1
        return self._rows[first:]

    def effective(self) -> Iterator[Recorded]:
        """Return the record without what was undone, and without the undoing."""
        undone = self._undone
        return (
            row for row in self._rows if row.act not in undone and not isinstance(row.event, _ALONE)
        )

    def is_undone(self, row: Recorded) -> bool:
        return row.act in self._undone

    def to_undo(self, by: str) -> tuple[Recorded, ...]:
        """Return the events that ``by`` would take back now; none: nothing to undo.

        They are one act, or the acts in which a passage was written: what was typed in one line
        without a long pause, however often it was kept meanwhile.
        """
        found: tuple[Recorded, ...] = ()
        for row in reversed(self._rows):
            if row.by != by or row.act in self._undone or isinstance(row.event, _ALONE):
                continue
            if found and row.act == found[0].act:
                continue
            if found and not _goes_on(row, found[0]):
                break
            act = self.rows_of(row.act) if row.act > 1 else ()
            found = (*act, *found)
            if len(act) != 1 or not row.event.goes_on:
                break
        return found

    def to_redo(self, by: str) -> tuple[Recorded, ...]:
        """Return the events that ``by`` would bring back now; none: nothing to redo."""
        brought_back: set[int] = set()
        for row in reversed(self._rows):
            if row.by != by:
                continue
            if isinstance(row.event, ActRedone):
                brought_back.add(row.event.act)
            elif not isinstance(row.event, ActUndone):
                return ()
            elif row.event.act in brought_back:
                brought_back.discard(row.event.act)
            else:
                together = [each.event for each in self.rows_of(row.act)]
                acts = [each.act for each in together if isinstance(each, ActUndone)]
                return tuple(row for act in acts for row in self.rows_of(act))
        return ()

    def undo(self, by: str) -> tuple[Event, ...] | Refusal:
        """Decide taking back the last act of a seat.

        Refused where nothing is left to take back, or where another seat's later act
        rests on it: that one would lose its ground.
        """
        act = self.to_undo(by)
        if not act:
            return Refusal("NOTHING_TO_UNDO", possible=("redo",) if self.to_redo(by) else ())
        return self._resting_on(act) or tuple(ActUndone(each) for each in _acts(act))

    def redo(self, by: str) -> tuple[Event, ...] | Refusal:
        """Decide bringing back what a seat took back last, before it did anything else."""
        act = self.to_redo(by)
        if not act:
            return Refusal("NOTHING_TO_REDO", possible=("undo",) if self.to_undo(by) else ())
        return self._resting_on(act) or tuple(ActRedone(each) for each in _acts(act))

    def _resting_on(self, act: Sequence[Recorded]) -> Refusal | None:
        """Find a later act of another seat that reads or writes what this one wrote."""
        wrote = frozenset().union(*(row.event.writes for row in act))
        read = frozenset().union(*(row.event.reads for row in act))
        acts, entries = _acts(act), {row.event.entry_of(row.seq) for row in act}
        for row in self._rows[act[0].seq :]:
            if row.act in acts or row.act in self._undone or isinstance(row.event, _ALONE):
                continue
            entry = row.event.entry_of(row.seq)
            if entry and 0 not in entries and entry not in entries:
                continue
            if row.event.writes & (wrote | read) or row.event.reads & wrote:
                kind = type(row.event).__name__
                return Refusal("RESTS_ON", (("act", str(row.act)), ("event", kind), ("by", row.by)))
        return None

    def rows_of(self, act: int) -> tuple[Recorded, ...]:
        """Return the events of an act, by the number of its first row."""
        found = [self._rows[act - 1]]
        for row in self._rows[act:]:
            if row.act != act:
                break
            found.append(row)
        return tuple(found)

    def at_every(self) -> Iterator[tuple[Recorded, Meeting, Meeting]]:
        """Return each event that stands with the state before and after it, from the beginning."""
        before = Meeting()
        for row in self.effective():
            after = apply(before, row)
            yield row, before, after
            before = after


@contextmanager
def _uncollected(events: int) -> Iterator[None]:
    """Let the garbage collector rest while a long record is folded.

    Folding makes no cycles, and the collector would look through all that lives again
    and again: a quarter of the time.
    """
    if events < _CHECKPOINT_EVERY or not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _acts(rows: Sequence[Recorded]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(row.act for row in rows))


def _goes_on(row: Recorded, after: Recorded) -> bool:
    """Tell whether what was written after a row belongs to the same passage."""
    same = row.event.entry_of(row.seq) == after.event.entry_of(after.seq)
    return same and after.tick - row.tick <= PASSAGE_PAUSE_MS
