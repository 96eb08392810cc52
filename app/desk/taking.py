"""Tagged lines of a note becoming what they say, once each, and back when it is taken back."""

from __future__ import annotations

from datetime import date

import msgspec
from PySide6.QtCore import QObject

from app.desk.editor import NoteEditor
from app.desk.pen import Outcome, Pen
from app.desk.speech import Speech
from app.desk.tags import (
    TAKEN,
    Action,
    Address,
    Agreed,
    Decided,
    Lack,
    is_taken,
    read_tag,
)
from app.station import Station
from app.wording import Wording
from facilitation.language.dates import is_date
from facilitation.meeting.acts.act import Act
from facilitation.meeting.acts.minutes import WriteAction, WriteAgreed
from facilitation.meeting.events.minutes import ActionNoted
from facilitation.meeting.reading import name_of, people_here
from facilitation.meeting.refusal import Refusal

_DAY = 10


class Taken(msgspec.Struct, frozen=True):
    """A line as it was typed, as it reads since, and the act that it became."""

    typed: str
    reads: str
    act: int


class TagTaker(QObject):
    """Reads the tagged lines of cards and does what they say."""

    def __init__(
        self, station: Station, pen: Pen, wording: Wording, parent: QObject | None = None
    ) -> None:
        """Take lines for a meeting."""
        super().__init__(parent)
        self._station = station
        self._pen = pen
        self._wording = wording
        speech = Speech(self)
        self._tags = speech.tag_words()
        self._days = speech.date_words()

    def take(self, line: str) -> Taken | str | None:
        """Do what a line says.

        Returns how it reads since, a sentence about what it lacks, or None where it
        says nothing but what it is: a note.
        """
        meeting = self._station.history.meeting
        people = meeting.people.values()
        tag = read_tag(line, self._tags, self._days, people, self._day())
        if tag is None:
            return None
        if isinstance(tag, Lack):
            return self._lacking(tag)
        if isinstance(tag, Address):
            return Taken(line, f"[{_link_text(tag.text)}]({tag.address})", 0)
        outcome = self._pen.write(_act(tag))
        if not outcome.written:
            return self._not_done(outcome)
        return Taken(line, self._reads(tag, outcome), outcome.rows[-1].act)

    def stands(self, act: int) -> bool:
        """Tell whether an act that a line became has not been taken back."""
        rows = self._station.history.rows()
        return not act or not self._station.history.is_undone(rows[act - 1])

    def _day(self) -> date:
        """Return the day of the meeting, else this day."""
        opening = self._station.history.meeting.opening
        called = opening.on[:_DAY] if opening else ""
        if is_date(called):
            return date.fromisoformat(called)
        return date.fromisoformat(self._wording.date(self._station.now().at))

    def _reads(self, tag: Agreed | Decided | Action, outcome: Outcome) -> str:
        if isinstance(tag, Action):
            return f"{TAKEN} {self._action_reads(tag, outcome)}"
        before = self.tr("**Agreed:**") if isinstance(tag, Agreed) else self.tr("**Decided:**")
        return f"{TAKEN} {before} {tag.text}"

    def _action_reads(self, tag: Action, outcome: Outcome) -> str:
        noted = [row.event for row in outcome.rows if isinstance(row.event, ActionNoted)]
        owner = name_of(self._station.history.meeting, noted[0].owner)
        if tag.due:
            return self.tr("**{owner}:** {task}, by {due}").format(
                owner=owner, task=tag.task, due=tag.due
            )
        return self.tr("**{owner}:** {task}").format(owner=owner, task=tag.task)

    def _not_done(self, outcome: Outcome) -> str:
        refusal = outcome.refusal
        if refusal is not None:
            return self._whom(refusal) or self._wording.refusal(refusal)
        if outcome.fault is not None:
            what, helps = self._wording.storage(outcome.fault)
            return f"{what} {helps} " + self.tr("Then press Enter at the end of the line again.")
        return ""

    def _whom(self, refusal: Refusal) -> str:
        """Offer the people who may be meant."""
        if refusal.code not in {"UNKNOWN_PERSON", "AMBIGUOUS_PERSON"}:
            return ""
        why = self._wording.why_refused(refusal)
        here = [each.name for each in people_here(self._station.history.meeting)]
        known = refusal.possible or here
        names = self._wording.listed([f"@{_mention(each)}" for each in known])
        if not names:
            return why
        return self.tr("{why} You can write {names}.").format(why=why, names=names)

    def _lacking(self, lack: Lack) -> str:
        return {
            Lack.TEXT: self.tr("Write the words behind the tag, on the same line."),
            Lack.OWNER: self.tr("Write who does it: #action @name what, by when."),
            Lack.TASK: self.tr("Write what is to be done: #action @name what, by when."),
            Lack.ADDRESS: self.tr("Write an address: #link https://… and the words for it."),
        }[lack]


class TakenLines:
    """The lines of one card that were taken, so that none is taken twice."""

    def __init__(self, taker: TagTaker, editor: NoteEditor) -> None:
        """Look after the lines of an editor."""
        self._taker = taker
        self._editor = editor
        self._lines: list[Taken] = []

    def complete(self, number: int) -> str:
        """Take a line if it has a tag; return a sentence where that cannot be, else nothing."""
        line = self._editor.line(number)
        if is_taken(line):
            return ""
        known = [each for each in self._lines if each.typed == line]
        taken = known[0] if known and self._taker.stands(known[0].act) else self._taker.take(line)
        if not isinstance(taken, Taken):
            return taken or ""
        if taken not in self._lines:
            self._lines.append(taken)
        self._editor.replace_line(number, taken.reads)
        return ""

    def complete_all(self) -> str:
        """Take every line that has a tag; return the first sentence about one that cannot be."""
        said = [self.complete(number) for number in range(len(self._editor.lines()))]
        return next((each for each in said if each), "")

    def follow_undo(self) -> None:
        """Show lines as they were typed where what they became was taken back, and again."""
        for each in self._lines:
            if not each.act:
                continue
            old, new = each.typed, each.reads
            if not self._taker.stands(each.act):
                old, new = new, old
            for number, line in enumerate(self._editor.lines()):
                if line == old:
                    self._editor.replace_line(number, new)


def _act(tag: Agreed | Decided | Action) -> Act:
    if isinstance(tag, Action):
        return WriteAction(tag.owner, tag.task, tag.due)
    return WriteAgreed(tag.text)


def _link_text(text: str) -> str:
    return text.replace("[", "(").replace("]", ")")


def _mention(name: str) -> str:
    return f'"{name}"' if " " in name else name
