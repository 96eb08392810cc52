"""Tagged lines of a note becoming what they say, once each, and back when it is taken back."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from difflib import get_close_matches

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QObject

from app.attending.station import Station
from app.desk import tags
from app.desk.editor import NoteEditor
from app.desk.note import Write
from app.wording import Wording
from app.wording.dates import due_date, split_due
from app.wording.tags import TagWords
from app.wording.words import with_gaps
from facilitation.language.dates import is_date
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import quoted
from facilitation.meeting.families.minutes.acts import ParkMatter, WriteAction, WriteAgreed
from facilitation.meeting.families.minutes.events import ActionNoted
from facilitation.meeting.notes.taken_lines import TAKEN, begins_taken
from facilitation.meeting.outcome import Outcome, Refusal
from facilitation.meeting.reading import name_of
from facilitation.meeting.state import Meeting, Task
from facilitation.people.finding import people_meant
from facilitation.people.person import Person

_AS_TAKEN = re.compile(
    rf"\s*{TAKEN}\s*(?:\*\*(?P<bold>[^*]+?):?\*\*:? ?|(?P<head>[^*:]+):(?:\s|$))(?P<said>.*)"
)
"""A line with its head; older records have the head between asterisks."""

_Noted = tags.Agreed | tags.Decided | tags.Action | tags.Parked

_LIKE = 0.5
"""How much a line must have in common with an earlier one to be that one, corrected."""


class Taken(msgspec.Struct, frozen=True):
    """A line as it was typed, as it reads since, and the act that it became.

    ``entry`` is the place in the record of what was agreed or taken on (0: a link, a quotation).
    ``told`` is what there is to say of it.
    """

    typed: str
    reads: str
    act: int
    entry: int = 0
    told: str = ""


class Turn(msgspec.Struct, frozen=True):
    """Whose words a card holds (empty: nobody's), and whether any may be kept as they were said."""

    speaker: str = ""
    quotable: bool = True


class TagTaker(QObject):
    """Reads the tagged lines of cards and does what they say."""

    def __init__(
        self, station: Station, write: Write, wording: Wording, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._station = station
        self._write = write
        self._wording = wording
        self._tags = TagWords(wording.translate)
        self._days = wording.speech.date_words()

    @property
    def _meeting(self) -> Meeting:
        return self._station.history.meeting

    @property
    def _people(self) -> tuple[Person, ...]:
        return tuple(self._meeting.people.values())

    def _read(self, line: str) -> tags.Tag | tags.Lack | tags.Unnamed | None:
        return tags.read_tag(line, self._tags, self._days, self._people, self._day())

    def apart(self, line: str) -> tuple[str, ...]:
        """Return a line for each owner of an action."""
        return tags.owners_apart(line, self._tags, self._people)

    def take(self, line: str, turn: Turn) -> Taken | str | None:
        """Do what a line says.

        Returns how it reads since, a sentence about what it lacks, or None where it
        says nothing but what it is: a note.
        """
        tag = self._read(line)
        if tag is None:
            return None
        if isinstance(tag, tags.Lack):
            return self._lacking(tag)
        if isinstance(tag, tags.Unnamed):
            return f"{self._lacking(tags.Lack.OWNER)} {self._comes_in(tag.who)}"
        if isinstance(tag, tags.Quoted):
            return self._quoted(line, tag, turn)
        if isinstance(tag, tags.Address):
            return Taken(line, f"[{_link_text(tag.text)}]({tag.address})", 0)
        outcome = self._write(_act(tag))
        if not outcome:
            return self._not_done(outcome)
        last = outcome.rows[-1]
        return Taken(line, self._reads(tag, outcome), last.act, last.seq, self._what_it_is(tag))

    def is_left(self, line: str) -> bool:
        """Tell whether a line has a tag that was not taken."""
        tag = self._read(line)
        return tag is not None and not isinstance(tag, tags.Address | tags.Quoted)

    def has_owner_now(self, line: str) -> bool:
        """Tell whether a line names somebody who is known."""
        tag = self._read(line)
        return isinstance(tag, tags.Action) and len(people_meant(tag.owner, self._people)) == 1

    def _comes_in(self, who: str) -> str:
        said = self.tr(
            "If {name} is new, {line} in the meeting’s window lets them in; the line is then "
            "taken by itself."
        )
        return said.format(name=who, line=f"arrive {quoted(who)}")

    def _quoted(self, line: str, tag: tags.Quoted, turn: Turn) -> Taken | str:
        if not turn.quotable:
            return self.tr("At this stage nobody’s own words are kept. Write what it was about.")
        meant = people_meant(tag.who, self._meeting.people) if tag.who else ()
        who = meant[0].name if len(meant) == 1 else tag.who or turn.speaker
        said = self.tr("“{text}”").format(text=tag.text)
        if who:
            said = self.tr("“{text}” – {name}").format(text=tag.text, name=who)
        return Taken(line, f"> {said}", 0)

    def _what_it_is(self, tag: tags.Tag) -> str:
        if isinstance(tag, tags.Action) and tag.unread:
            return with_gaps(
                self.tr(
                    "No day could be read in “{words}”, so nothing is due. Change the line if "
                    "there is one, for example to “by 3 June” or “in two weeks”."
                )
            ).format(words=tag.unread)
        if not isinstance(tag, tags.Decided):
            return ""
        return self.tr(
            "This is noted as agreed on the spot; nobody was counted. A decision that is asked for "
            "and counted is opened in the meeting’s window."
        )

    def stands(self, act: int) -> bool:
        """Tell whether an act that a line became has not been taken back."""
        rows = self._station.history.rows()
        return not act or not self._station.history.is_undone(rows[act - 1])

    def entry_reading(self, line: str) -> int:
        """Return the entry of what stands agreed or taken on in just these words; 0: none."""
        meeting = self._meeting
        entries = (*meeting.agreed_at, *meeting.parked, *(each.entry for each in meeting.tasks))
        return next((each for each in entries if line in self.readings(each)), 0)

    def readings(self, entry: int) -> tuple[str, ...]:
        """Return how an entry that stands may read as a line, as it is written today first."""
        meeting = self._meeting
        if entry in meeting.agreed_at:
            text = meeting.agreed[meeting.agreed_at.index(entry)]
            return tuple(each for head in self._heads() for each in _readings(head, text))
        if text := meeting.parked.get(entry, ""):
            return tuple(_readings(self.tr("Parked"), text))
        task = self._task(entry)
        return tuple(self._task_readings(task)) if task else ()

    def _task(self, entry: int) -> Task | None:
        return next((each for each in self._meeting.tasks if each.entry == entry), None)

    def is_standing(self, entry: int) -> bool:
        """Tell whether an entry is something that stands agreed or taken on."""
        found = entry in self._meeting.agreed_at or self._task(entry) is not None
        return found or bool(self._meeting.parked.get(entry))

    def correct(self, entry: int, line: str) -> str:
        """Let what was agreed or taken on read as a line does now; return why not, if not.

        An empty line withdraws it. Both are acts: the record keeps how it read before.
        """
        head, said = _parted(line)
        whole = line.strip().removeprefix(TAKEN)
        task = self._task(entry)
        agreed = said if not head or head in self._heads() else whole
        act: Act = WriteAgreed(agreed if agreed.strip() else "", entry)
        if task is not None:
            words, due = self._task_and_day(said, task.due)
            owner = head if words else str(task.owner)
            act = WriteAction(owner, words, due if words else task.due, entry)
        elif entry in self._meeting.parked:
            act = ParkMatter(said if head == self.tr("Parked") else whole.strip(), entry)
        outcome = self._write(act)
        return "" if outcome else self._not_done(outcome)

    def bring_back(self, entry: int, line: str) -> bool:
        """Let what was withdrawn stand again as a line reads; return whether it does."""
        head, said = _parted(line)
        if not head:
            return False
        act: Act = WriteAgreed(said, entry)
        if head == self.tr("Parked"):
            act = ParkMatter(said, entry)
        elif head not in self._heads():
            act = WriteAction(head, *self._task_and_day(said), entry)
        return bool(self._write(act))

    def _heads(self) -> tuple[str, str]:
        return self.tr("Agreed"), self.tr("Decided")

    def _task_and_day(self, said: str, known: str = "") -> tuple[str, str]:
        """Part a task from its day, as people or ISO write it; ``known`` is the day so far."""
        before, between, after = self.tr("{task}, by {due}").partition("{due}")
        joint = before.partition("{task}")[2]
        task, _, words = said.removesuffix(after).rpartition(joint)
        due = due_date(words, self._days, self._day())
        if known and words == self._wording.measures.day(known):
            due = known
        return (task, due) if between and due else split_due(said, self._days, self._day())

    def _task_readings(self, task: Task) -> Iterator[str]:
        """Yield how a task reads, and how it read in older records."""
        owner = name_of(self._meeting, task.owner)
        if not task.due:
            yield from _readings(owner, task.task)
            return
        for due in (self._wording.measures.day(task.due), task.due):
            yield from _readings(owner, self.tr("{task}, by {due}").format(task=task.task, due=due))

    def _day(self) -> date:
        """Return the day of the meeting, else this day."""
        opening = self._meeting.opening
        called = opening.day if opening else ""
        if is_date(called):
            return date.fromisoformat(called)
        return date.fromisoformat(self._wording.measures.date(self._station.now().at))

    def _reads(self, tag: _Noted, outcome: Outcome) -> str:
        if isinstance(tag, tags.Action):
            noted = [row.event for row in outcome.rows if isinstance(row.event, ActionNoted)]
            return next(self._task_readings(Task(0, noted[-1].owner, tag.task, tag.due)))
        if isinstance(tag, tags.Parked):
            return next(_readings(self.tr("Parked"), tag.text))
        return next(_readings(self._heads()[0 if isinstance(tag, tags.Agreed) else 1], tag.text))

    def _not_done(self, outcome: Outcome) -> str:
        refusal = outcome.refusal
        if refusal is not None:
            return self._whom(refusal) or self._wording.refusal(refusal)
        if outcome.fault is not None:
            what, helps = self._wording.troubles.storage(outcome.fault)
            return f"{what} {helps} " + self.tr("Then press Enter at the end of the line again.")
        return ""

    def _whom(self, refusal: Refusal) -> str:
        if refusal.code not in {"UNKNOWN_PERSON", "AMBIGUOUS_PERSON"}:
            return ""
        why = self._wording.why_refused(refusal)
        everybody = {each.name for each in self._people}
        alike = [each for each in refusal.possible if each in everybody]
        said = [why]
        if alike:
            names = self._wording.measures.listed([f"@{_mention(each)}" for each in alike])
            said.append(with_gaps(self.tr("You can write {names}.")).format(names=names))
        arrival = next((each for each in refusal.possible if each not in everybody), "")
        if refusal.code == "UNKNOWN_PERSON" and arrival:
            said.append(
                self.tr(
                    "Whoever is new comes in first: {line} in the meeting’s window. The line is "
                    "then taken by itself."
                ).format(line=arrival)
            )
        return " ".join(said)

    def _lacking(self, lack: tags.Lack) -> str:
        return {
            tags.Lack.TEXT: self.tr("Write the words behind the tag, on the same line."),
            tags.Lack.OWNER: self.tr("Write who does it: #action @name what, by when."),
            tags.Lack.TASK: self.tr("Write what is to be done: #action @name what, by when."),
            tags.Lack.ADDRESS: self.tr("Write an address: #link https://… and the words for it."),
        }[lack]


class TakenLines:
    """The lines of one card that were taken, so that none is taken twice."""

    def __init__(self, taker: TagTaker, editor: NoteEditor, turn: Turn) -> None:
        self._taker = taker
        self._turn = turn
        self._editor = editor
        self._lines: list[Taken] = []
        self._withdrawn: set[int] = set()

    def know(self) -> None:
        """Know which lines of the text stand for what was agreed or taken on before."""
        for line in filter(begins_taken, self._editor.lines()):
            entry = self._entry(line)
            if entry and all(each.reads != line for each in self._lines):
                self._lines.append(Taken("", line, 0, entry))

    def left(self, *, also_typed: bool = False) -> tuple[str, ...]:
        """Return the lines that have a tag and were not taken, but for one that is being typed."""
        typing = self._editor.hasFocus() and not also_typed
        at = self._editor.textCursor().blockNumber() if typing else -1
        lines = enumerate(self._editor.lines())
        return tuple(each for place, each in lines if place != at and self._taker.is_left(each))

    def follow_others(self, entries: Iterable[int]) -> None:
        """Let lines read as what they became does since it was corrected elsewhere, or go."""
        for known in [each for each in self._lines if each.entry in entries]:
            now = self._taker.readings(known.entry)
            if known.reads not in self._editor.lines() or known.reads in now:
                continue
            place = self._editor.lines().index(known.reads)
            if now:
                self._editor.replace_line(place, now[0])
                self._follow(known.entry, known.reads, now[0])
            else:
                self._editor.remove_line(place)

    def complete(self, number: int) -> str:
        """Take a line if it has a tag; return a sentence where there is something to say of it.

        A line with several owners becomes one for each.
        """
        apart = self._taker.apart(self._editor.line(number))
        if len(apart) > 1:
            self._editor.replace_line(number, "\n".join(apart))
        said = [self._complete_one(number + place) for place in range(len(apart))]
        return next(filter(None, said), "")

    def _complete_one(self, number: int) -> str:
        line = self._editor.line(number)
        if not line or begins_taken(line):
            return ""
        known = [each for each in self._lines if each.typed == line and self._is_so(each)]
        again = bool(known) and self._taker.stands(known[0].act)
        taken = known[0] if again else self._taker.take(line, self._turn)
        if not isinstance(taken, Taken):
            return taken or ""
        if taken not in self._lines:
            self._lines.append(taken)
        self._editor.replace_line(number, taken.reads)
        return taken.told

    def take_those_who_came(self) -> bool:
        """Take the lines that were left because nobody had the name; tell whether any was."""
        came = [each for each in self.left() if self._taker.has_owner_now(each)]
        for line in came:
            self.complete(self._editor.lines().index(line))
        return bool(came)

    def complete_all(self) -> str:
        """Take every line that has a tag; return the first sentence about one of them."""
        said, number = "", 0
        while number < len(self._editor.lines()):
            said = said or self.complete(number)
            number += 1
        return said

    def settle(self, before: str) -> str:
        """Correct or withdraw what was agreed or taken on as its lines were changed or deleted.

        ``before`` is the text as the record holds it. Returns a sentence where that cannot be.
        """
        now = [each for each in self._editor.lines() if begins_taken(each)]
        earlier = dict.fromkeys(each for each in before.split("\n") if begins_taken(each))
        earlier |= dict.fromkeys(each.reads for each in self._lines if begins_taken(each.reads))
        fresh = [each for each in now if each not in earlier]
        said = ""
        for line in [each for each in earlier if each not in now]:
            entry = self._entry(line)
            if not self._taker.is_standing(entry) or self._is_as_typed(entry):
                continue
            near = get_close_matches(line, fresh, 1, _LIKE)
            fresh = [each for each in fresh if each not in near]
            said = self._taker.correct(entry, near[0] if near else "") or said
            self._follow(entry, line, near[0] if near else line)
        for line in now:
            entry = self._entry(line)
            if entry and not self._taker.is_standing(entry) and entry in self._withdrawn:
                self._taker.bring_back(entry, line)
        return said

    def _entry(self, line: str) -> int:
        """Return which entry a line stands for, first of those that were taken here."""
        own = [each.entry for each in self._lines if each.reads == line]
        return own[-1] if own else self._taker.entry_reading(line)

    def _follow(self, entry: int, line: str, reads: str) -> None:
        """Know from now on that an entry reads otherwise, or is withdrawn."""
        known = [each for each in self._lines if each.entry == entry]
        first = known[0] if known else Taken("", line, 0, entry)
        self._lines = [each for each in self._lines if each.entry != entry]
        self._lines.append(replace(first, typed="" if reads != line else first.typed, reads=reads))
        if not self._taker.is_standing(entry):
            self._withdrawn.add(entry)

    def _is_so(self, taken: Taken) -> bool:
        return not taken.entry or self._taker.is_standing(taken.entry)

    def _is_as_typed(self, entry: int) -> bool:
        """Tell whether the line of an entry reads as it was typed: it will be taken again."""
        lines = self._editor.lines()
        own = (each.typed for each in self._lines if each.typed and each.entry == entry)
        return any(each in lines for each in own)

    def follow_undo(self) -> None:
        """Show lines as they were typed where what they became was taken back, and again."""
        for each in self._lines:
            if not each.act or not each.typed:
                continue
            old, new = each.typed, each.reads
            if not self._taker.stands(each.act):
                old, new = new, old
            for number, line in enumerate(self._editor.lines()):
                if line == old:
                    self._editor.replace_line(number, new)


def _act(tag: _Noted) -> Act:
    if isinstance(tag, tags.Parked):
        return ParkMatter(tag.text)
    if isinstance(tag, tags.Action):
        return WriteAction(tag.owner, tag.task, tag.due)
    return WriteAgreed(tag.text)


def _link_text(text: str) -> str:
    return text.replace("[", "(").replace("]", ")")


def _mention(name: str) -> str:
    return f'"{name}"' if " " in name else name


def _readings(head: str, said: str) -> Iterator[str]:
    """Yield a taken line as it is written, and with its head as older records have it."""
    if ":" not in head:
        yield f"{TAKEN} {head}: {said}"
    yield f"{TAKEN} **{head}:** {said}"


def _parted(line: str) -> tuple[str, str]:
    """Part a taken line into head and words; without a head all of it is words."""
    found = _AS_TAKEN.fullmatch(line)
    if found is None:
        return "", line.strip().removeprefix(TAKEN)
    return (found["bold"] or found["head"]).strip(), found["said"]
