"""One note as it stands in the record, and the writing of it."""

from __future__ import annotations

from collections.abc import Callable

from app.desk.entries import Entries, Written
from facilitation.meeting.act import Act
from facilitation.meeting.families.minutes.acts import (
    NO_TURN,
    MarkPassage,
    MarkSensitive,
    PutPassage,
    Release,
    RewordPassage,
    StrikePassage,
    WriteNote,
    WriteWords,
)
from facilitation.meeting.families.minutes.events import NoteWritten
from facilitation.meeting.notes.passages import WHOLE
from facilitation.meeting.outcome import Outcome

Write = Callable[[Act], Outcome]
"""Does an act for the desk."""


class Note:
    """A note about ``turn`` (0: the item); ``entry`` is its record number once it is written."""

    def __init__(self, write: Write, entries: Entries, turn: int, entry: int = 0) -> None:
        """Stand for a note that is there, or for one that will be."""
        self.turn = turn
        self.entry = entry
        self._write = write
        self._entries = entries

    @property
    def standing(self) -> Written | None:
        """What the record holds of it now."""
        return self._entries.note(self.entry) if self.entry else None

    @property
    def text(self) -> str:
        """What the record holds of its text."""
        return self.standing.text if self.standing else ""

    def differs(self, text: str, *, verbatim: bool) -> bool:
        """Tell whether there is something to write."""
        standing = self.standing
        if standing is None:
            return bool(text.strip())
        whole = standing.words == WHOLE
        return standing.text != text or (whole != verbatim and bool(text.strip()))

    def write(self, text: str, *, verbatim: bool) -> Outcome:
        """Write the note, or write it anew; it stays with the turn in which it began."""
        # A note that was taken back is written as a new one.
        entry = self.entry if self.standing else 0
        turn = self.turn or NO_TURN
        act = WriteWords if verbatim and self.turn else WriteNote
        outcome = self._write(act(text, turn, entry, promised=True))
        if outcome and not entry:
            self.entry = _entry_of(outcome)
        return outcome

    def mark_sensitive(self, sensitive: bool = True) -> Outcome:
        """Keep the note, which must have been written, out of what is published, or release it."""
        return self._write(MarkSensitive(self.entry) if sensitive else Release(self.entry))

    def mark(self, words: str, place: int, mark: str) -> Outcome:
        """Mark a passage of the note, which must have been written."""
        return self._write(MarkPassage(words, mark, self.entry, place))

    def reword(self, words: str, place: int, text: str, person: str) -> Outcome:
        """Let a passage of it read otherwise, as a person wishes whom it concerns."""
        return self._write(RewordPassage(words, text, person, self.entry, place))

    def strike(self, words: str, place: int, person: str) -> Outcome:
        """Take a passage of it out, as a person wishes whom it concerns."""
        return self._write(StrikePassage(words, person, self.entry, place))

    def put(self, words: str, place: int, turn: int, person: str) -> Outcome:
        """Put a passage of it to another turn, or to a person who asks that it be minuted."""
        return self._write(PutPassage(words, turn, person, self.entry, place))


def _entry_of(outcome: Outcome) -> int:
    """Return the record number of a new note: the last one, for what others wrote comes before."""
    return next(row.seq for row in reversed(outcome.rows) if isinstance(row.event, NoteWritten))
