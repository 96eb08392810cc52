"""What every section of minutes is made from."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Final

from app.papers.minutes_words import MinutesWording
from app.papers.order import Order
from facilitation.floor.turns import TurnKind
from facilitation.meeting.reading import place_on_agenda, senders
from facilitation.meeting.state import Amendment, Meeting, Proposal
from facilitation.minutes.attribution import Attribution, Include, Told, Whom
from facilitation.minutes.gathering.gathered import Asking, Gathered, Spoken, Treated
from facilitation.minutes.voices import Voices, voices_of
from facilitation.process.process import Level

_MOST_IN_FULL: Final = 16
"""With more texts than that, what they say is left to their items: a page is a page."""

_MOST_LINES: Final = 45
"""With more texts, agreements and actions together, a page does not hold them."""


class Telling:
    """What was gathered, the words to say it in, and whose words may be whose."""

    def __init__(
        self,
        gathered: Gathered,
        words: MinutesWording,
        include: Include,
        order: Order | None = None,
    ) -> None:
        """Prepare to tell what was ``gathered``."""
        self.order = order or Order()
        self.gathered = gathered
        self.meeting: Meeting = gathered.meeting
        """The state at the end of the record."""
        self.words = words
        self.wording = words.wording
        self.include = include
        self._told = Told(include.naming, self.meeting.naming)
        people = self.meeting.people
        self._voices = voices_of(people, words.remark_delegate, words.remark_somebody)

    @cached_property
    def items(self) -> list[Treated]:
        """The items as they were taken up; what was outside the agenda where it began."""
        return sorted(self.gathered.items.values(), key=lambda each: each.began)

    @cached_property
    def is_long(self) -> bool:
        """Whether a glance at the meeting has to leave much to its items to stay a page."""
        texts = sum(len(each.labels) + len(each.questions) for each in self.items)
        lines = sum(len(each.agreed) + len(each.tasks) for each in self.items)
        return texts > _MOST_IN_FULL or texts + lines > _MOST_LINES

    def by_name(self, name: str) -> tuple[str, str]:
        """Return a key that sorts names in the reader's alphabet, as windows do."""
        return self.wording.by_name(name)

    def clock(self, at: int, beside: int = 0) -> str:
        """Return the time of day of a moment (wall-clock ms), with its date if days are several.

        A moment ``beside`` it whose date is told spares it its own, if it is the same.
        """
        clock, date = self.wording.measures.clock(at), self.words.date(at)
        plain = not self._several_days or (beside and self.words.date(beside) == date)
        return clock if plain else self.words.moment(date, clock)

    @cached_property
    def _several_days(self) -> bool:
        """Whether the meeting lasted, or has lasted so far, beyond the day of its opening."""
        sittings = self.gathered.sittings
        ends = (sittings[0].opened, self.gathered.closed or self.meeting.at) if sittings else ()
        return len(set(map(self.words.date, ends))) > 1

    def voices(self, item: int, level: Level = Level.NOTES) -> Voices:
        """Return how people are called in an item; where only themes are kept, not at all."""
        if level is Level.THEMES:
            return self._voices[Attribution.UNATTRIBUTED]
        return self.naming(Whom.SPEAKERS, item)

    def naming(self, whom: Whom, item: int) -> Voices:
        """Return how some are called in an item who may be named or not by themselves."""
        return self._voices[self._told.called(whom, item)]

    def titled(self, item: int, title: str) -> str:
        """Return a title, of an item or of what stands in it, as it may be shown."""
        return self.voices(item).text(title)

    def item(self, number: int) -> str:
        """Return an item of the agenda as it is called at last, with its place there."""
        place = place_on_agenda(self.meeting, number) or number
        return self.words.item(place, self.titled(number, self.meeting.items[number - 1].title))

    def everywhere(self, text: str) -> str:
        """Return a text that is about all items as it may be shown."""
        return self._voices[self.strictest].text(text)

    def place(self, named: str) -> str:
        """Return where people meet; a place that says who lives there is not told at all."""
        told = self.everywhere(named)
        return named if told == named else self.words.remark_no_place

    def generally(self, person: int) -> str:
        """Return how a person is called in what is about all items; empty for nobody."""
        return self._voices[self.strictest].who(person, self.meeting.people)

    def asked_before(self, asking: Asking) -> Asking | None:
        """Return what was asked last before something, but of an amendment."""
        before: Asking | None = None
        for each in self._asked:
            if each is asking:
                return before
            before = each
        return None

    @cached_property
    def _asked(self) -> list[Asking]:
        texts = self.gathered.asked.items()
        found = [e for label, of in texts if label not in self.meeting.amendments for e in of]
        return sorted(found, key=lambda each: each.at)

    @property
    def strictest(self) -> Attribution:
        """How people are called in what is about all items: as where least is said of them."""
        return self._told.strictest

    @property
    def names_present(self) -> bool:
        """Whether those who were present are listed, and not counted only."""
        return self._told.called(Whom.ATTENDANCE) is Attribution.NAMED

    def names_somebody(self, text: str) -> bool:
        """Whether a text, such as a group's name, says who somebody is."""
        return self._voices[Attribution.UNATTRIBUTED].text(text) != text

    def mover(self, person: int, item: int) -> str:
        return self.naming(Whom.MOVERS, item).who(person, self.meeting.people)

    def senders(self, label: str) -> str:
        return self.wording.measures.listed(senders(self.meeting, label))

    def proposer(self, text: Proposal | Amendment, item: int) -> str:
        """Return who put a text, or in the name of which group, with its spoke where named.

        Of what groups sent: those groups.
        """
        if groups := self.senders(text.label):
            return groups
        return self.in_name_of(text.group, self.mover(text.by, item), item)

    def proposers(self, text: Proposal | Amendment, item: int, first: str) -> str:
        """Return whoever stands ``first`` and those who put a text with them, each once.

        Nobody where the first one may not be named: the others would seem to be alone.
        """
        found = dict.fromkeys((first, *(self.mover(each, item) for each in text.sponsors)))
        return self.wording.measures.all_listed([*filter(None, found)]) if first else ""

    def in_name_of(self, group: str, mover: str, item: int) -> str:
        """Return a group for which somebody moved something, with them where they are named."""
        if not group:
            return mover
        voices = self.naming(Whom.MOVERS, item)
        return self.words.group_and_spoke(voices.group(group), mover if voices.named else "")

    def owner(self, person: int, item: int) -> str:
        return self.naming(Whom.OWNERS, item).who(person, self.meeting.people)

    def name(self, person: int) -> str:
        """Return the name of somebody who accepted being named, such as a holder of a role."""
        return self._voices[Attribution.NAMED].who(person, self.meeting.people)

    def names(self, people: Iterable[int]) -> list[str]:
        """Return the names of some, in this order; whoever may not be named is only counted."""
        voices, found = self._voices[Attribution.NAMED], tuple(people)
        named = [voices.who(each, self.meeting.people) for each in found if voices.names(each)]
        hidden = len(found) - len(named)
        return [*named, self.words.not_named(hidden)] if hidden else named

    def group(self, name: str) -> str:
        """Return a group beside a name; one that is called by who may not be named is not told."""
        return self._voices[Attribution.NAMED].group(name)

    def may_name(self, person: int) -> bool:
        """Tell whether somebody may be named where all others are."""
        return self._voices[Attribution.NAMED].names(person)

    def speaks(self, spoken: Spoken, to: Spoken | None = None) -> str:
        """Return who takes a turn, and in what way; empty where nothing is to be said.

        ``to`` is the turn that it answers, where nothing of that is told.
        """
        voices = self.voices(spoken.item, spoken.level)
        who = voices.who(spoken.person, spoken.people)
        kind = spoken.kind
        if spoken.sent:
            return self.words.sent(who, here=spoken.people[spoken.person].here)
        if not who and kind in {TurnKind.STACK, TurnKind.ROUND, TurnKind.EXTRA}:
            return ""
        said = self.words.speaks(who, kind, voices.who(to.person, to.people) if to else "")
        return said[:1].upper() + said[1:]
