"""What of a meeting can be found by its words: what its minutes tell, and nothing that they hide.

What was struck is in no record's state, and what is sensitive is cut out here: nobody can tell by
searching that there was more.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from itertools import chain

import msgspec
from msgspec.structs import replace

from facilitation.decisions.answers import Given, Secrecy
from facilitation.meeting.answering import day_of
from facilitation.meeting.event import Event
from facilitation.meeting.families.agenda.events import ItemAdded
from facilitation.meeting.families.approval.events import MinutesCorrected, OwnMinutesApproved
from facilitation.meeting.families.decisions.events import DecisionOpened
from facilitation.meeting.families.formalities import MinutesApproved
from facilitation.meeting.families.matter.events import AmendmentMade, ProposalMade
from facilitation.meeting.history import History
from facilitation.meeting.naming import Attribution, Naming, Whom
from facilitation.meeting.notes.off_record import UNKEPT
from facilitation.meeting.notes.passages import TAKEN_OUT, Spans
from facilitation.meeting.reading import label_of_entry, name_of, overtaken_by
from facilitation.meeting.register.entries import Place
from facilitation.meeting.state import (
    AWAY,
    Amendment,
    Decision,
    Fate,
    Meeting,
    Proposal,
    TaskStatus,
)
from facilitation.meeting.texts.lineage import Aim
from facilitation.meeting.texts.unease import UNEASY
from facilitation.minutes.attribution import Told as WhoIsTold
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
from facilitation.minutes.voices import Voices, voices_of
from facilitation.people.names import fold, unmarked
from facilitation.process.catalogue import Processes
from facilitation.process.process import Level
from facilitation.record.forgotten import Part
from facilitation.record.index import Hit, Index, Indexed, Query


class Sort(StrEnum):
    """What a passage is."""

    MEETING = "meeting"
    ITEM = "item"
    TEXT = "text"
    AMENDMENT = "amendment"
    QUESTION = "question"
    NOTE = "note"
    AGREED = "agreed"
    ACTION = "action"
    REASON = "reason"
    REPORT = "report"
    PARKED = "parked"
    ANSWER = "answer"
    WISH = "wish"
    NOTICE = "notice"
    CORRECTION = "correction"
    PRESENT = "present"

    @property
    def weighty(self) -> bool:
        """Whether it comes before what was only said, and before who was only there."""
        return self not in (Sort.NOTE, Sort.PRESENT)


APART = "\u2029"
"""Stands between what a text has in several fields, such as its title and its words."""

DECIDED = "decided"
"""What texts and questions that were carried are kept as, so that they can be asked for alone."""


class Became(StrEnum):
    """What became of a text or question by the end of the meeting, as its minutes tell."""

    ADOPTED = "adopted"
    RESCINDED = "rescinded"
    OVERTAKEN = "overtaken"
    ANSWERED = "answered"
    NOT_ADOPTED = "not_adopted"
    NOT_ANSWERED = "not_answered"
    WITHDRAWN = "withdrawn"
    ELSEWHERE = "elsewhere"
    AWAY = "away"
    OPEN = "open"

    @property
    def decided(self) -> bool:
        """Whether the meeting decided so, whatever became of that later."""
        return self in _CARRIED


_CARRIED = frozenset({Became.ADOPTED, Became.RESCINDED, Became.OVERTAKEN, Became.ANSWERED})

_BECAME = {
    Fate.REJECTED: Became.NOT_ADOPTED,
    Fate.LAPSED: Became.NOT_ADOPTED,
    Fate.WITHDRAWN: Became.WITHDRAWN,
    Fate.MERGED: Became.ELSEWHERE,
    Fate.DIVIDED: Became.ELSEWHERE,
    **dict.fromkeys(AWAY, Became.AWAY),
}


_BEGAN = {Sort.ANSWER: Sort.TEXT, Sort.REASON: Sort.QUESTION}
"""At what in the record something is to be looked at that has no place of its own."""


class Passage(msgspec.Struct, frozen=True):
    """Words of a meeting, and where they stand; ``item`` is the title of the agenda item.

    ``label`` is that of a text or question; ``entry`` the place in the record of what was written,
    else of what it belongs to (0: the meeting). ``person`` is whose they are, where minutes may say
    so; ``others`` are who stands behind it, too. ``on`` is an ISO date. ``became`` is what became
    of a text or question (None: it is neither). ``first`` is where an action was taken on,
    ``status`` how it stood in the end (None: it is none).
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
    became: Became | None = None
    first: Place | None = None
    status: TaskStatus | None = None
    others: tuple[str, ...] = ()

    @property
    def people(self) -> tuple[str, ...]:
        """All whose words these are; nobody's are those of one without a name."""
        return (self.person, *self.others)

    def on_lines(self) -> Passage:
        """Return it with what stands apart in its text on lines of their own."""
        return replace(self, text=self.text.replace(APART, "\n"))


def passages_in(meeting_id: str, history: History, processes: Processes) -> Iterator[Passage]:
    """Yield the passages of a meeting, in the order in which minutes tell them."""
    found = _Finding(meeting_id, history, processes)
    told = tuple(each for each in found.passages() if each.text.strip())
    yield from told
    yield from found.present(frozenset(name for each in told for name in each.people) | {""})


class Results(msgspec.Struct, frozen=True):
    """What was found, the likeliest first; ``more`` is whether there is more than was looked at."""

    passages: tuple[Passage, ...] = ()
    more: bool = False


_LOOKED_AT = 400
"""Of what fits, so many weighty and as many other passages are ranked: the newest of each."""

# ruff: noqa: RUF001
_SPELLED = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ى": "ي"})


def folded(text: str) -> str:
    """Return a text as it is looked through: without case, accents and marks of vowels."""
    return fold(text).translate(_SPELLED)


def words_in(typed: str) -> tuple[str, ...]:
    """Return the words to look for, folded; what has neither letter nor digit is none."""
    words = (unmarked(word) for word in folded(typed).split())
    return tuple(word for word in words if any(map(str.isalnum, word)))


def findable(*texts: str) -> str:
    """Return what is looked through for texts: folded, and the words with marks without, too."""
    whole = folded(" ".join(texts))
    plainly = (word for each in whole.split() if (word := unmarked(each)) != each)
    return " ".join((whole, *plainly))


def spans_of(text: str, words: Iterable[str]) -> list[tuple[int, int]]:
    """Return where the folded words stand in a text that is not, without overlaps, in order."""
    letters = [unmarked(folded(each)) or (" " if each.isspace() else "") for each in text]
    places = [at for at, each in enumerate(letters) for _ in each]
    whole, found = "".join(letters), set[int]()
    for word in words:
        at = whole.find(word)
        while at >= 0:
            found.update(range(places[at], places[at + len(word) - 1] + 1))
            at = whole.find(word, at + len(word))
    spans: list[tuple[int, int]] = []
    for at in sorted(found):
        if spans and spans[-1][1] == at:
            spans[-1] = (spans[-1][0], at + 1)
        else:
            spans.append((at, at + 1))
    return spans


def names_told(meeting: Meeting) -> Mapping[str, str]:
    """Return all that those are called who may be named, in one text, by the name that is told."""
    hidden = {key for each in meeting.people.values() if each.unnamed for key in each.keys}
    return {
        each.name: " ".join((each.name, *(a for a in each.aliases if fold(a) not in hidden)))
        for each in meeting.people.values()
        if not each.unnamed
    }


def indexed_for_all(passage: Passage, called: Mapping[str, str]) -> Iterator[Indexed]:
    """Yield how a passage is kept, once for each of those whose it is."""
    kept = indexed(passage, called)
    return (replace(kept, person=each) for each in passage.people)


def indexed(passage: Passage, called: Mapping[str, str]) -> Indexed:
    """Return how a passage is kept to be found: by its words, by its item, and by whose it is.

    ``called`` has all the names of whoever is told by one (see :func:`names_told`).
    """
    whose = (called.get(each, each) for each in passage.people)
    return Indexed(
        findable(passage.text, passage.item, *whose),
        passage.person,
        passage.on,
        msgspec.json.encode(passage),
        passage.body,
        DECIDED if passage.became is not None and passage.became.decided else passage.sort,
        passage.sort.weighty,
    )


def find(index: Index, query: Query, most: int = 100) -> Results:
    """Return the likeliest passages that fit: whole words first, weighty ones, the newest.

    Raises StorageFault: the index cannot be read.
    """
    hits = index.search(query, _LOOKED_AT)
    weighty = sum(hit.weighty for hit in hits)
    more = max(weighty, len(hits) - weighty) >= _LOOKED_AT or len(hits) > most
    ranked = sorted(hits, key=lambda hit: _rank(hit, query.words))[:most]
    decode = msgspec.json.Decoder(Passage).decode
    return Results(_once([decode(hit.body) for hit in ranked]), more)


def _once(found: Sequence[Passage]) -> tuple[Passage, ...]:
    """Return each action once, as the last meeting left it: it was taken along from the others."""
    last: dict[Place, Passage] = {}
    for each in found:  # of one day the newest stands first
        if each.first and each.on > last.setdefault(each.first, each).on:
            last[each.first] = each
    return tuple(dict.fromkeys(last[each.first] if each.first else each for each in found))


def _rank(hit: Hit, words: tuple[str, ...]) -> tuple[int, bool]:
    """Return a smaller number the likelier; of equal ones the newest stays first."""
    text = f" {hit.text} "
    return sum(_depth(text, word) for word in words), not hit.weighty


def _depth(text: str, word: str) -> int:
    """Return 0 for a whole word, 1 for the beginning of one, 2 for what is within one."""
    at, depth = text.find(word), 2
    while at >= 0 and depth:
        if not text[at - 1].isalnum():
            depth = min(depth, int(text[at + len(word)].isalnum()))
        at = text.find(word, at + 1)
    return depth


class _Finding:
    def __init__(self, meeting_id: str, history: History, processes: Processes) -> None:
        self._id = meeting_id
        self._meeting = history.meeting
        self._gathered: Gathered = Gatherer(processes).follow(history)
        self._told = WhoIsTold(Naming(), self._meeting.naming)
        self._seqs = {
            key: row.seq for row in history.effective() if (key := _key(row.event)) is not None
        }
        self._voices = voices_of(self._meeting.people, "", "…")
        self._titles = {
            each.number: self._speaking(each.number).text(each.title)
            for each in self._meeting.items
        }
        self._item_of = {
            label: number
            for number, treated in self._gathered.items.items()
            for label in (*treated.labels, *treated.questions)
        }
        opening = self._meeting.opening
        self._everywhere = self._voices[self._told.strictest].text
        self._title = self._everywhere(opening.title) if opening else ""
        self._body = opening.body if opening else ""
        self._on = day_of(self._meeting, opening.at) if opening else ""
        self._on = opening.day if opening and opening.day else self._on

    def passages(self) -> Iterator[Passage]:
        place = self._meeting.opening.place if self._meeting.opening else ""
        place = place if place == self._everywhere(place) else ""
        head = " · ".join(filter(None, (self._title, self._body, place)))
        yield self._passage(Sort.MEETING, head)
        for item in self._meeting.items:
            yield self._passage(Sort.ITEM, self._titles[item.number], item.number)
        yield from self._texts()
        yield from self._amendments()
        yield from self._reasons()
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
        yield from self._between()
        yield from self._corrections()

    def present(self, told: frozenset[str]) -> Iterator[Passage]:
        """Yield who was here of whom nothing else is ``told``.

        Minutes count them where nobody asks for names; whoever looks through the library has the
        names as they stand on the roll, unless they or the group said No.
        """
        chosen = self._meeting.naming.called(Whom.ATTENDANCE, 0)
        hidden = chosen not in (None, Attribution.NAMED)
        hidden = hidden or Part.ATTENDANCE in self._gathered.forgotten
        for person in () if hidden else self._gathered.came:
            known = self._meeting.people[person]
            if not known.unnamed and known.name not in told:
                yield self._passage(Sort.PRESENT, known.name, person=known.name)

    def _texts(self) -> Iterator[Passage]:
        for each in self._meeting.proposals.values():
            said = self._speaking(each.item).text
            about = (said(each.title), each.text, said(each.need), said(each.explanation))
            words = APART.join(filter(None, about))
            mover = self._person(each.by, each.item, Whom.MOVERS)
            told = self._passage(Sort.TEXT, words, each.item, mover, label=each.label)
            others = self._sponsors(each, each.item, mover)
            yield replace(told, became=self._text_became(each), others=others)
        for decision in self._meeting.decisions:
            if decision.question:
                item = self._item_of.get(decision.subject, 0)
                asked = self._speaking(item).text(decision.question)
                told = self._passage(Sort.QUESTION, asked, item, label=decision.subject)
                carried = decision.verdict is not None and decision.verdict.carried
                became = Became.ANSWERED if carried else Became.NOT_ANSWERED
                yield replace(told, became=became)

    def _sponsors(self, matter: Proposal | Amendment, item: int, mover: str) -> tuple[str, ...]:
        """Return who stands behind a text or a change with its mover, as minutes name them."""
        named = (self._person(each, item, Whom.MOVERS) for each in matter.sponsors if mover)
        return tuple(dict.fromkeys(each for each in named if each and each != mover))

    def _amendments(self) -> Iterator[Passage]:
        """Yield what was to be changed; what another group would change is told as its wish."""
        sent = {each.label for each in self._gathered.wishes}
        for each in self._meeting.amendments.values():
            item = self._item_of.get(each.label) or self._item_of.get(each.target, 0)
            places = (f"{e.strike.strip()} → {e.insert.strip()}".strip() for e in each.edit.hunks)
            because = "" if each.because == UNKEPT else self._speaking(item).text(each.because)
            words = APART.join(filter(None, (*places, because)))
            mover = self._person(each.by, item, Whom.MOVERS)
            told = self._passage(Sort.AMENDMENT, words, item, mover, label=each.label)
            if each.label not in sent:
                yield replace(told, others=self._sponsors(each, item, mover))

    def _reasons(self) -> Iterator[Passage]:
        """Yield the reasons beside answers, as minutes tell them: of open decisions, on record."""
        for asking in chain.from_iterable(self._gathered.asked.values()):
            now = None if asking.ended else self._meeting.decision
            decision = now or asking.decision
            for given in decision.given.values() if decision.secrecy is Secrecy.OPEN else ():
                if given.answer in UNEASY:
                    yield self._reason(decision, given)

    def _reason(self, decision: Decision, given: Given) -> Passage:
        item = self._item_of.get(decision.subject, 0)
        voices = self._voices[self._told.called(Whom.OBJECTORS, item)]
        group = decision.spoken_for.get(given.person, "")
        reason = "" if given.reason == UNKEPT else voices.text(given.reason)
        who = "" if group else self._person(given.person, item, Whom.OBJECTORS)
        words = APART.join(filter(None, (reason and voices.group(group), reason)))
        return self._passage(Sort.REASON, words, item, who, label=decision.subject)

    def _text_became(self, proposal: Proposal) -> Became:
        """Return what became of a text; a vote on another wording says nothing of this one."""
        label, before = proposal.label, proposal.predecessor
        if proposal.fate is Fate.ADOPTED:
            if overtaken_by(self._meeting, label) is not None:
                return Became.OVERTAKEN
            rescinds = before is not None and before.aim is Aim.RESCIND
            return Became.RESCINDED if rescinds else Became.ADOPTED
        if proposal.fate is not Fate.OPEN:
            return _BECAME[proposal.fate]
        asked = self._meeting.decision
        if asked is not None and asked.subject == label and not asked.closed:
            return Became.OPEN
        voted = [each for each in self._meeting.decisions if each.subject == label]
        fell = voted and voted[-1].version == proposal.version
        return Became.NOT_ADOPTED if fell else Became.OPEN

    def _between(self) -> Iterator[Passage]:
        """Yield what groups answered, would change, need and offer; groups are named by design."""
        said = self._speaking(0).text
        for label, reply in self._gathered.replied:
            text = APART.join(filter(None, (reply.group, said(reply.words))))
            yield self._passage(Sort.ANSWER, text, label=label)
        for wish in self._gathered.wishes:
            text = APART.join((wish.sent.group, said(wish.sent.because), wish.sent.text))
            yield self._passage(Sort.WISH, text, label=wish.label)
        for notice in self._gathered.notices:
            text = APART.join(filter(None, (said(notice.text), notice.group)))
            yield self._passage(Sort.NOTICE, text)

    def _corrections(self) -> Iterator[Passage]:
        """Yield with which words minutes were approved or corrected, here or of an earlier day."""
        life = self._meeting.life
        told = [(each.of, each.corrected) for each in self._gathered.approved]
        told += [("", life.approved_with)]
        told += [("", each.made.new) for each in life.corrections if not each.hidden]
        for of, words in told:
            at = self._seqs.get((Sort.CORRECTION, of), 0)
            yield self._passage(Sort.CORRECTION, self._everywhere(words), entry=at)

    def _entries(self, stretches: Iterable[Stretch]) -> Iterator[tuple[Entry, int]]:
        """Yield what was written while something lasted, with who spoke (0: nobody)."""
        for stretch in stretches:
            for part in stretch.parts:
                if isinstance(part, Entry):
                    yield part, 0
                for spoken in _turns(part):
                    if spoken.off:
                        continue
                    yield from ((entry, spoken.person) for entry in spoken.entries)

    def _notes_of(self, spoken: Spoken) -> Iterator[Passage]:
        for entry in () if spoken.off else spoken.entries:
            yield from self._note(entry, spoken.person)

    def _note(self, entry: Entry, person: int = 0) -> Iterator[Passage]:
        """Yield a note as far as minutes may show it: of themes neither whose nor their words."""
        if entry.level is Level.NOTES or (entry.level is Level.THEMES and not entry.verbatim):
            named = person if entry.level is Level.NOTES else 0
            who = self._person(named or entry.asked, entry.item, Whom.SPEAKERS)
            text = self._speaking(entry.item, entry.level).text(_open(entry.text, entry.hidden))
            yield self._passage(Sort.NOTE, text, entry.item, who, entry=entry.number)

    def _written(self, sort: Sort, entries: Iterable[Entry]) -> Iterator[Passage]:
        for each in entries:
            text = self._speaking(each.item).text(_open(each.text, each.hidden))
            yield self._passage(sort, text, each.item, entry=each.number)

    def _tasks(self, tasks: Iterable[Taken]) -> Iterator[Passage]:
        for each in tasks:
            if not each.sensitive:
                owner = self._person(each.owner, each.item, Whom.OWNERS)
                said = self._speaking(each.item).text
                words = APART.join(filter(None, (said(each.task), said(each.told))))
                told = self._passage(Sort.ACTION, words, each.item, owner, entry=each.entry)
                here = Place(self._id, label_of_entry(self._meeting, each.entry))
                source = each.source
                first = Place(source.meeting, source.label) if source is not None else here
                yield replace(told, first=first, status=each.status)

    def _report(self, told: Told, item: int) -> Passage:
        who = self._person(told.person, item, Whom.SPEAKERS)
        return self._passage(Sort.REPORT, self._speaking(item).text(told.text), item, who)

    def _speaking(self, item: int, level: Level = Level.NOTES) -> Voices:
        """Return how minutes write what was said: without names where nobody is named."""
        if level is Level.THEMES:
            return self._voices[Attribution.UNATTRIBUTED]
        return self._voices[self._told.called(Whom.SPEAKERS, item)]

    def _person(self, person: int, item: int, whom: Whom) -> str:
        told = self._voices[self._told.called(whom, item)].names(person)
        return name_of(self._meeting, person) if told else ""

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
        entry = entry or self._seqs.get((_BEGAN.get(sort, sort), label or item), 0)
        place, said = Place(self._id, label), text.replace(TAKEN_OUT, " ")
        return Passage(place, self._title, self._body, self._on, sort, said, title, person, entry)


def _key(event: Event) -> tuple[Sort, str | int] | None:
    """Return what stands at an event: an item, a text or a question."""
    match event:
        case ItemAdded():
            return Sort.ITEM, event.number
        case ProposalMade():
            return Sort.TEXT, event.label
        case AmendmentMade():
            return Sort.AMENDMENT, event.label
        case DecisionOpened():
            return Sort.QUESTION, event.subject
        case MinutesApproved():
            return Sort.CORRECTION, event.of
        case MinutesCorrected() | OwnMinutesApproved():
            return Sort.CORRECTION, ""
        case _:
            return None


def _turns(part: object) -> Iterable[Spoken]:
    if isinstance(part, RoundHeld):
        return part.turns
    return (part,) if isinstance(part, Spoken) else ()


def _open(text: str, hidden: Spans) -> str:
    """Return a text without what is kept private in it."""
    for begin, end in reversed(hidden):
        text = f"{text[:begin]} {text[end:]}"
    return text
