"""What the note-taker has written, as it stands: read off the record, kept up as it grows."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from facilitation.floor.turns import TurnKind
from facilitation.meeting.event import Area, Recorded
from facilitation.meeting.families.agenda.events import (
    ItemStarted,
    ProcessResumed,
    ProcessSwitched,
    StageEntered,
)
from facilitation.meeting.families.circle.events import PromptWritten
from facilitation.meeting.families.minutes.events import ChangeOfNote, LevelAgreed, NoteWritten
from facilitation.meeting.families.opening.events import ActRedone, ActUndone, MeetingClosed
from facilitation.meeting.families.rounds.events import RoundOpened
from facilitation.meeting.families.turns.events import ClockCorrected, TurnStarted
from facilitation.meeting.history import History
from facilitation.meeting.notes.levels import Levels
from facilitation.meeting.notes.passages import Spans
from facilitation.process.catalogue import Processes
from facilitation.process.process import Level

_STAGES = (ItemStarted, StageEntered, ProcessSwitched, ProcessResumed)
_READ = (
    *_STAGES,
    TurnStarted,
    ClockCorrected,
    PromptWritten,
    RoundOpened,
    LevelAgreed,
    MeetingClosed,
)


class Written(msgspec.Struct, frozen=True):
    """A note as it reads now; ``entry`` is its record number, ``turn`` 0 where it has none.

    ``words`` are its passages in the speaker's own words, ``hidden`` the sensitive ones.
    """

    entry: int
    turn: int
    text: str
    words: Spans = ()
    hidden: Spans = ()
    by: str = ""
    at: int = 0
    level: Level = Level.NOTES
    stage: tuple[str, str] = ("", "")
    item: int = 0


class Begun(msgspec.Struct, frozen=True):
    """A turn that was begun: its number, who spoke and when (wall-clock ms).

    ``level`` is how much of it is kept; ``point``: it raises a point of process, or answers one.
    ``stage`` is the process and its stage in which it began.
    """

    turn: int
    person: int
    at: int
    level: Level = Level.NOTES
    point: bool = False
    stage: tuple[str, str] = ("", "")
    item: int = 0


class Entries:
    """The notes and turns of a history, without what was undone.

    ``catch_up`` reads what is new; only undoing what was written reads all again.
    """

    def __init__(self, history: History, processes: Processes) -> None:
        """Read the whole record; ``processes`` tell how much of its stages is kept."""
        self._history = history
        self._processes = processes
        self._levels = Levels(processes)
        self._seen = self._item = 0
        self._notes: dict[int, Written] = {}
        self._of_turn: dict[int, list[int]] = {}
        self._turns: dict[int, Begun] = {}
        self.question = ""
        """What was put last, in this stage, where everybody sees it or as a round's question."""
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
        found, meeting = self._notes.get(entry), self._history.meeting
        if found is None or entry not in meeting.notes:
            return found
        words, hidden = meeting.notes[entry].words, meeting.hidden.get(entry, ())
        return msgspec.structs.replace(found, words=words, hidden=hidden)

    def of_turn(self, turn: int) -> tuple[Written, ...]:
        """Return the notes about a turn, in order."""
        found = (self.note(entry) for entry in self._of_turn.get(turn, ()))
        return tuple(each for each in found if each is not None)

    def without_turn(self) -> tuple[Written, ...]:
        """Return the notes about no turn, in order."""
        return self.of_turn(0)

    def notes(self) -> tuple[Written, ...]:
        """Return all notes that say something, in order."""
        found = (self.note(entry) for entry in sorted(self._notes))
        return tuple(each for each in found if each is not None and each.text.strip())

    def turns(self) -> tuple[Begun, ...]:
        """Return the turns that were begun and not taken back, in order."""
        return tuple(self._turns.values())

    def turn(self, turn: int) -> Begun | None:
        """Return a turn, None where it was taken back."""
        return self._turns.get(turn)

    @property
    def level(self) -> Level:
        """How much of what is noted now, whoever speaks, goes into the minutes."""
        return self._levels.now

    @property
    def stage(self) -> tuple[str, str]:
        """The process and the stage of it that are in force."""
        return self._levels.stage[:2]

    def _rewrites(self, row: Recorded) -> bool:
        event = row.event
        if not isinstance(event, ActUndone | ActRedone):
            return False
        return any(
            Area.MINUTES in each.event.writes or isinstance(each.event, _READ)
            for each in self.rows_of(event.act)
        )

    def rows_of(self, act: int) -> Iterable[Recorded]:
        """Yield the rows of an act, which is known by its first."""
        for row in self._history.rows()[act - 1 :]:
            if row.act != act:
                return
            yield row

    def _read_again(self) -> None:
        self._notes.clear()
        self._of_turn.clear()
        self._turns.clear()
        self.question = ""
        self._item = 0
        self._levels = Levels(self._processes)
        for row in self._history.effective():
            self._take(row)

    def _take(self, row: Recorded) -> None:
        event = row.event
        self._levels.take(event)
        if isinstance(event, ItemStarted):
            self._item = event.number
        if isinstance(event, PromptWritten):
            self.question = event.text
        elif isinstance(event, RoundOpened):
            self.question = event.prompt
        elif isinstance(event, _STAGES):
            self.question = ""
        elif isinstance(event, NoteWritten):
            self._take_note(row, event)
        elif isinstance(event, ChangeOfNote) and event.entry in self._notes:
            note = self._notes[event.entry]
            self._notes[event.entry] = msgspec.structs.replace(note, text=event.made_of(note.text))
        elif isinstance(event, TurnStarted):
            self._turns[row.seq] = self._begun(row, event)
        elif isinstance(event, ClockCorrected) and event.what == "began":
            begun = self._turns[event.turn]
            at = begun.at + event.tick - event.was
            self._turns[event.turn] = msgspec.structs.replace(begun, at=at)

    def _begun(self, row: Recorded, event: TurnStarted) -> Begun:
        """Return a turn; points of process are told, though without a name, at every level."""
        above = self._turns.get(event.answers or event.interrupts)
        point = event.kind is TurnKind.PROCESS or (above is not None and above.point)
        level = self._levels.now
        if point and level is not Level.NOTES:
            level = Level.THEMES
        return Begun(row.seq, event.person, row.at, level, point, self.stage, self._item)

    def _take_note(self, row: Recorded, event: NoteWritten) -> None:
        entry = event.entry or row.seq
        earlier = self._notes.get(entry)
        turn = event.turn or (earlier.turn if earlier else 0)
        by, at = (earlier.by, earlier.at) if earlier else (row.by, row.at)
        level = earlier.level if earlier else self._levels.now
        item = earlier.item if earlier else self._item
        if turn in self._turns:
            level, item = self._turns[turn].level, self._turns[turn].item
        if earlier is None:
            self._of_turn.setdefault(turn, []).append(entry)
        stage = earlier.stage if earlier else self.stage
        self._notes[entry] = Written(entry, turn, event.text, (), (), by, at, level, stage, item)
