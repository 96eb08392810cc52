"""Events of the note-taker."""

from facilitation.meeting.event import AgendaEvent, Area, Event, MinutesEvent
from facilitation.record.forgotten import Part


class EntryEvent(MinutesEvent, frozen=True, gc=False):
    """Something about one entry, so that nothing about another one rests on it."""

    def entry_of(self, seq: int) -> int:
        """Return the earlier entry that this is about, else itself."""
        return getattr(self, "entry", 0) or seq


class NoteWritten(EntryEvent, frozen=True, gc=False):
    """A note in Markdown, about ``turn`` (0: none); ``verbatim`` where it is the speaker's words.

    ``entry`` is the earlier note (its record number) that this one replaces, 0 if new.
    """

    text: str
    turn: int = 0
    verbatim: bool = False
    entry: int = 0


class ChangeOfNote(EntryEvent, frozen=True, gc=False):
    """A note reads otherwise from ``at`` on: ``cut`` characters gave way to ``text``.

    ``entry`` is the note's record number.
    """

    entry: int
    at: int
    cut: int = 0
    text: str = ""

    def made_of(self, before: str) -> str:
        """Return how the note reads that read like this."""
        return f"{before[: self.at]}{self.text}{before[self.at + self.cut :]}"


class NoteChanged(ChangeOfNote, frozen=True, gc=False):
    """Somebody wrote on: a note that grows costs what was added to it.

    Events up to 0.3.0 hold the whole text each time, as :class:`NoteWritten` does where that is
    shorter.
    """

    @property
    def goes_on(self) -> bool:
        """Whether this goes on in its line: a line that is begun begins a passage."""
        return "\n" not in self.text


class WordsReplaced(ChangeOfNote, frozen=True, gc=False):
    """Words were replaced on purpose, which is undone by itself."""


class AgreementNoted(EntryEvent, frozen=True, gc=False):
    """Something was agreed without a formal decision.

    ``entry`` is the earlier agreement (its record number) that reads so now, 0 if new; an empty
    text withdraws it.
    """

    form = 2
    text: str
    entry: int = 0


class ActionNoted(EntryEvent, frozen=True, gc=False):
    """Somebody took on a task, due on an ISO date (empty: none).

    ``entry`` is the earlier task (its record number) that reads so now, 0 if new; an empty task
    withdraws it.
    """

    form = 2
    reads = frozenset({Area.PEOPLE})
    owner: int
    task: str
    due: str = ""
    entry: int = 0


class MatterParked(EntryEvent, frozen=True, gc=False):
    """Something was kept for another time, in the parking lot.

    ``entry`` is the earlier one (its record number) that reads so now, 0 if new; an empty text
    takes it out.
    """

    text: str
    entry: int = 0


class EntryMarkedSensitive(EntryEvent, frozen=True, gc=False):
    """The entry with this record number is kept out of what is published."""

    entry: int


class EntryReleased(EntryEvent, frozen=True, gc=False):
    """The entry with this record number may be published after all."""

    entry: int


class PassageMarked(EntryEvent, frozen=True, gc=False):
    """So many characters of a note from ``at`` on are of another kind now.

    ``mark`` is ``verbatim`` (the speaker's words) or ``summary``, ``sensitive`` or ``open``
    (published, as everything that is not sensitive).
    """

    entry: int
    at: int
    length: int
    mark: str


class PassageReworded(ChangeOfNote, frozen=True, gc=False):
    """At the wish of a ``person`` words read otherwise, or were taken out: a gap stands there."""

    reads = frozenset({Area.PEOPLE})
    person: int = 0


class NoteAskedFor(EntryEvent, frozen=True, gc=False):
    """A participant asked that this note be in the minutes."""

    reads = frozenset({Area.PEOPLE})
    entry: int
    person: int


class LevelAgreed(AgendaEvent, frozen=True, gc=False):
    """The circle agreed how much is kept of what is said from now on in this stage, and how."""

    level: str
    because: str


class RecordPaused(MinutesEvent, frozen=True, gc=False):
    """What is said from now on is not minuted."""


class RecordResumed(MinutesEvent, frozen=True, gc=False):
    """What is said is minuted again."""


class PartsForgotten(Event, frozen=True, gc=False):
    """Of these ``rows``, pairs of first and last, a ``part`` is not in the record any more.

    It is gone since the ISO day ``on``; done to a library, not in a meeting (`library.forgetting`).
    The row itself has the time of the row before, so that nobody takes the meeting for one that was
    held of late.
    """

    part: Part
    on: str
    rows: tuple[tuple[int, int], ...]
