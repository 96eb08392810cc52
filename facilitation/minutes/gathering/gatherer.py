"""Following a record: what was added since is read, not all of it again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType, ModuleType

from facilitation.meeting.event import Area, Event, Recorded, kinds_given
from facilitation.meeting.families.opening.events import ActRedone, ActUndone
from facilitation.meeting.folding import apply, heard
from facilitation.meeting.history import History
from facilitation.meeting.seat import seat_of
from facilitation.meeting.state import Meeting
from facilitation.minutes.gathering import (
    agenda,
    between,
    courses,
    deciding,
    floor,
    formalities,
    motions,
    notes,
    opening,
    rules,
)
from facilitation.minutes.gathering.gathered import Gathered
from facilitation.minutes.gathering.progress import Progress, Take
from facilitation.process.catalogue import Processes

_FAMILIES = (
    opening,
    agenda,
    between,
    floor,
    deciding,
    courses,
    notes,
    rules,
    formalities,
    motions,
)


def _takes(family: ModuleType) -> Iterator[tuple[type[Event], Take]]:
    """Yield the events that a file takes in: those that its functions say they are given."""
    for take in vars(family).values():
        if getattr(take, "__annotations__", {}).keys() == {"so_far", "event", "return"}:
            yield from ((kind, take) for kind in kinds_given(take))


_TAKES: Mapping[type[Event], Take] = MappingProxyType(
    dict(each for family in _FAMILIES for each in _takes(family))
)


class Gatherer:
    """Gathers what the record of one meeting holds for its minutes."""

    def __init__(self, processes: Processes) -> None:
        self._processes = processes
        self._progress = Progress(processes)
        self._read = 0
        self._last: Recorded | None = None

    def follow(self, history: History) -> Gathered:
        """Return what the record holds by now."""
        self._processes.know(history.meeting.versions)
        rows = history.rows()
        fresh = () if history.meeting is self._progress.meeting else rows[self._read :]
        if self._must_begin_again(history, fresh):
            self._progress = Progress(self._processes)
            fresh = rows
        for row in fresh:
            if not history.is_undone(row):
                self._take(row)
        self._read = len(rows)
        self._last = rows[-1] if rows else None
        gathered = self._progress.gathered
        gathered.meeting = self._progress.meeting
        return gathered

    def fold(self, rows: Iterable[Recorded], meeting: Meeting) -> Meeting:
        """Gather a record from its beginning while it is added up; ``follow`` goes on from there.

        So who wants minutes only folds it once. ``meeting`` is the state before these rows.
        """
        if meeting is not self._progress.meeting:
            self._progress = Progress(self._processes)
        for row in rows:
            self._take(row)
        return self._progress.meeting

    def _must_begin_again(self, history: History, fresh: Iterable[Recorded]) -> bool:
        """Tell whether what was read before does not stand any more."""
        rows = history.rows()
        if self._read > len(rows) or (self._read and rows[self._read - 1] is not self._last):
            return True
        return any(isinstance(each.event, ActUndone | ActRedone) for each in fresh)

    def _take(self, row: Recorded) -> None:
        progress = self._progress
        event = heard(progress.meeting, row)
        progress.come_to(row, event, apply(progress.meeting, row))
        if progress.meeting.versions is not progress.before.versions:
            self._processes.know(progress.meeting.versions)
        self._meet_note_taker()
        if progress.gathered.sealed is not None:
            progress.gathered.sealed = row  # whatever is possible after that may change minutes
        take = _TAKES.get(type(event))
        if take is not None:
            take(progress, event)

    def _meet_note_taker(self) -> None:
        """Let whoever writes at a desk in their own name be a note-taker of the meeting."""
        progress, row = self._progress, self._progress.row
        seat = seat_of(row.by)
        writes = seat.window == "desk" and Area.MINUTES in row.event.writes
        if writes and seat.person and not progress.before.closed:
            progress.take_role("minutes", seat.person)
