"""What the note-taker has written, as it stands: read off the record, kept up as it grows."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from facilitation.meeting.events.event import Area, Recorded
from facilitation.meeting.events.minutes import EntryMarkedSensitive, NoteWritten
from facilitation.meeting.events.opening import ActRedone, ActUndone
from facilitation.meeting.events.turns import TurnStarted
from facilitation.meeting.history import History


class Written(msgspec.Struct, frozen=True):
    """A note as it reads now; ``entry`` is its record number, ``turn`` 0 where it has none."""

    entry: int
    turn: int
    text: str
    verbatim: bool = False
    sensitive: bool = False
    by: str = ""
    at: int = 0


class Begun(msgspec.Struct, frozen=True):
    """A turn that was begun: its number, who spoke and when (wall-clock ms)."""

    turn: int
    person: int
    at: int


class Entries:
    """The notes and turns of a history, without what was undone.

    ``catch_up`` reads what is new; only undoing what was written reads all again.
    """

    def __init__(self, history: History) -> None:
        """Read the whole record."""
        self._history = history
        self._seen = 0
        self._notes: dict[int, Written] = {}
        self._of_turn: dict[int, list[int]] = {}
        self._turns: dict[int, Begun] = {}
        self._marked: set[int] = set()
        self.catch_up()

    def catch_up(self) -> None:
        """Take in what was recorded since."""
        rows = self._history.rows()
        news = rows[self._seen :]
        self._seen = len(rows)
        if any(self._rewrites(row) for row in news):
            self._read_again()
            return
        for row in news:
            if not self._history.is_undone(row):
                self._take(row)

    def note(self, entry: int) -> Written | None:
        """Return a note as it reads now, None where it does not stand."""
        found = self._notes.get(entry)
        if found is None or entry not in self._marked:
            return found
        return msgspec.structs.replace(found, sensitive=True)

    def of_turn(self, turn: int) -> tuple[Written, ...]:
        """Return the notes about a turn, in order."""
        found = (self.note(entry) for entry in self._of_turn.get(turn, ()))
        return tuple(each for each in found if each is not None)

    def without_turn(self) -> tuple[Written, ...]:
        """Return the notes about no turn, in order."""
        return self.of_turn(0)

    def turns(self) -> tuple[Begun, ...]:
        """Return the turns that were begun and not taken back, in order."""
        return tuple(self._turns.values())

    def turn(self, turn: int) -> Begun | None:
        """Return a turn, None where it was taken back."""
        return self._turns.get(turn)

    def _rewrites(self, row: Recorded) -> bool:
        """Tell whether a row takes back, or brings back, a turn or something written."""
        event = row.event
        if not isinstance(event, ActUndone | ActRedone):
            return False
        return any(
            Area.MINUTES in each.event.writes or isinstance(each.event, TurnStarted)
            for each in self._act(event.act)
        )

    def _act(self, act: int) -> Iterable[Recorded]:
        for row in self._history.rows()[act - 1 :]:
            if row.act != act:
                return
            yield row

    def _read_again(self) -> None:
        self._notes.clear()
        self._of_turn.clear()
        self._turns.clear()
        self._marked.clear()
        for row in self._history.effective():
            self._take(row)

    def _take(self, row: Recorded) -> None:
        event = row.event
        if isinstance(event, NoteWritten):
            self._take_note(row, event)
        elif isinstance(event, TurnStarted):
            self._turns[row.seq] = Begun(row.seq, event.person, row.at)
        elif isinstance(event, EntryMarkedSensitive):
            self._marked.add(event.entry)

    def _take_note(self, row: Recorded, event: NoteWritten) -> None:
        entry = event.entry or row.seq
        earlier = self._notes.get(entry)
        turn = event.turn or (earlier.turn if earlier else 0)
        by, at = (earlier.by, earlier.at) if earlier else (row.by, row.at)
        if earlier is None:
            self._of_turn.setdefault(turn, []).append(entry)
        self._notes[entry] = Written(entry, turn, event.text, event.verbatim, by=by, at=at)
