"""What of a meeting can be found by its words: what its minutes tell, and nothing that they hide.

What was struck is in no record's state, and what is sensitive is cut out here: nobody can tell by
searching that there was more.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum

import msgspec

from facilitation.meeting.answering import day_of
from facilitation.meeting.history import History
from facilitation.meeting.naming import Attribution, Naming, Whom, usual
from facilitation.meeting.passages import TAKEN_OUT, Spans
from facilitation.meeting.reading import name_of
from facilitation.meeting.register.entries import Place
from facilitation.minutes.gathering.gathered import (
    Entry,
    Gathered,
    RoundHeld,
    Spoken,
    Stretch,
    Taken,
    Told,
)
from facilitation.minutes.gathering.gatherer import Gatherer
from facilitation.people.names import fold
from facilitation.process.catalogue import Processes
from facilitation.process.process import Level


class Sort(StrEnum):
    """What a passage is."""

    MEETING = "meeting"
    ITEM = "item"
    TEXT = "text"
    QUESTION = "question"
    NOTE = "note"
    AGREED = "agreed"
    ACTION = "action"
    REPORT = "report"
    PARKED = "parked"


class Passage(msgspec.Struct, frozen=True):
    """Words of a meeting, and where they stand; ``item`` is the title of the agenda item.

    ``label`` is that of a text or question; ``entry`` the place in the record of what was written,
    else 0. ``person`` is whose they are, where minutes may say so. ``on`` is an ISO date.
    """

    place: Place
    title: str
    body: str
    on: str
    sort: Sort
    text: str
    item: str = ""
    person: str = ""
    entry: int = 0


def passages_in(meeting_id: str, history: History, processes: Processes) -> Iterator[Passage]:
    """Yield the passages of a meeting, in the order in which minutes tell them."""
    found = _Finding(meeting_id, history, processes)
    return (each for each in found.passages() if each.text.strip())


def words_in(typed: str) -> list[str]:
    """Return the words to look for, folded; what has neither letter nor digit is none."""
    return [word for word in fold(typed).split() if any(map(str.isalnum, word))]


class _Finding:
    def __init__(self, meeting_id: str, history: History, processes: Processes) -> None:
        self._id = meeting_id
        self._meeting = history.meeting
        self._gathered: Gathered = Gatherer(processes).follow(history)
        self._naming: Naming = self._meeting.naming
        self._titles = {each.number: each.title for each in self._meeting.items}
        opening = self._meeting.opening
        self._title = opening.title if opening else ""
        self._body = opening.body if opening else ""
        self._on = day_of(self._meeting, opening.at) if opening else ""
        self._on = opening.on[:10] if opening and opening.on else self._on

    def passages(self) -> Iterator[Passage]:
        place = self._meeting.opening.place if self._meeting.opening else ""
        head = " · ".join(filter(None, (self._title, self._body, place)))
        yield self._passage(Sort.MEETING, head)
        for item in self._meeting.items:
            yield self._passage(Sort.ITEM, item.title, item.number)
        yield from self._texts()
        for number, treated in self._gathered.items.items():
            for entry, person in self._entries(treated.stretches):
                yield from self._note(entry, person)
            yield from self._written(Sort.AGREED, treated.agreed)
            yield from self._tasks(treated.tasks)
            yield from (self._report(each, number) for each in treated.reports)
            for spoken in treated.points:
                yield from self._notes_of(spoken)
        yield from self._written(Sort.PARKED, self._gathered.parked)
        for entry in self._gathered.late:
            yield from self._note(entry)
        yield from self._tasks(self._gathered.late_tasks)

    def _texts(self) -> Iterator[Passage]:
        for each in self._meeting.proposals.values():
            words = "\n".join(filter(None, (each.title, each.text, each.need, each.explanation)))
            mover = self._person(each.by, each.item, Whom.MOVERS)
            yield self._passage(Sort.TEXT, words, each.item, mover, label=each.label)
        for decision in self._meeting.decisions:
            if decision.question:
                yield self._passage(Sort.QUESTION, decision.question, label=decision.subject)

    def _entries(self, stretches: Iterable[Stretch]) -> Iterator[tuple[Entry, int]]:
        """Yield what was written while something lasted, with who spoke (0: nobody)."""
        for stretch in stretches:
            for part in stretch.parts:
                if isinstance(part, Entry):
                    yield part, 0
                for spoken in _turns(part):
                    yield from ((entry, spoken.person) for entry in spoken.entries)

    def _notes_of(self, spoken: Spoken) -> Iterator[Passage]:
        for entry in spoken.entries:
            yield from self._note(entry, spoken.person)

    def _note(self, entry: Entry, person: int = 0) -> Iterator[Passage]:
        if entry.level in (Level.NOTES, Level.THEMES):
            named = person if entry.level is Level.NOTES else 0
            who = self._person(named or entry.asked, entry.item, Whom.SPEAKERS)
            text = _open(entry.text, entry.hidden)
            yield self._passage(Sort.NOTE, text, entry.item, who, entry=entry.number)

    def _written(self, sort: Sort, entries: Iterable[Entry]) -> Iterator[Passage]:
        for each in entries:
            text = _open(each.text, each.hidden)
            yield self._passage(sort, text, each.item, entry=each.number)

    def _tasks(self, tasks: Iterable[Taken]) -> Iterator[Passage]:
        for each in tasks:
            if not each.sensitive:
                owner = self._person(each.owner, each.item, Whom.OWNERS)
                words = "\n".join(filter(None, (each.task, each.told)))
                yield self._passage(Sort.ACTION, words, each.item, owner, entry=each.entry)

    def _report(self, told: Told, item: int) -> Passage:
        who = self._person(told.person, item, Whom.SPEAKERS)
        return self._passage(Sort.REPORT, told.text, item, who)

    def _person(self, person: int, item: int, whom: Whom) -> str:
        called = self._naming.called(whom, item) or usual(whom)
        return name_of(self._meeting, person) if called is Attribution.NAMED else ""

    def _passage(
        self,
        sort: Sort,
        text: str,
        item: int = 0,
        person: str = "",
        *,
        label: str = "",
        entry: int = 0,
    ) -> Passage:
        title = self._titles.get(item, "") if sort is not Sort.ITEM else ""
        place, said = Place(self._id, label), text.replace(TAKEN_OUT, " ")
        return Passage(place, self._title, self._body, self._on, sort, said, title, person, entry)


def _turns(part: object) -> Iterable[Spoken]:
    if isinstance(part, RoundHeld):
        return part.turns
    return (part,) if isinstance(part, Spoken) else ()


def _open(text: str, hidden: Spans) -> str:
    """Return a text without what is kept private in it."""
    for begin, end in reversed(hidden):
        text = f"{text[:begin]} {text[end:]}"
    return text
