"""A sentence for an event: found by the kind of the event, filled in from what it holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from app.wording.matter import shortened
from app.wording.words import JoinedWords
from facilitation.meeting.event import Event, kinds_given
from facilitation.meeting.families.ballots.events import BallotCast
from facilitation.meeting.families.decisions.events import DecisionEvent
from facilitation.meeting.families.electorate.events import ElectorateEvent
from facilitation.meeting.groups.spokes import name_answering
from facilitation.meeting.reading import name_of
from facilitation.meeting.state import Meeting

Say = Callable[[Meeting, Any], str]

Sentences = Mapping[type[Event] | tuple[type[Event], str], str]
"""What is said of a kind of event; and, with a field of it, where that is not empty."""

_PEOPLE = ("person", "by", "owner")
"""The fields of events that hold whom they are about."""


class EventSentences(JoinedWords):
    """A family of sentences, one for each kind of event.

    What is the same for every event of its kind stands in `sentences`, and behind it what is said
    where one field is not empty. Where it depends on more of what the event holds, a method takes
    that kind as its ``event``, and is found by this: it returns a sentence whose places are filled,
    or takes the meeting as well, and fills them itself.
    """

    @property
    def somebody(self) -> str:
        """What somebody is called whom the meeting does not know."""
        return ""

    def sentences(self) -> Sentences:
        return {}

    def says(self) -> Mapping[type[Event], Say]:
        """Return who says which kind of event."""
        found: dict[type[Event], Say] = {}
        plain = self.sentences()
        for key, sentence in plain.items():
            if isinstance(key, tuple):
                found[key[0]] = partial(self._either, key[1], sentence, plain[key[0]])
            else:
                found[key] = partial(self.say, sentence)
        for name, method in vars(type(self)).items():
            if getattr(method, "__annotations__", {}).get("event", "Event") != "Event":
                says = getattr(self, name)
                whole = method.__code__.co_argcount > len(("self", "event"))
                said = says if whole else partial(self._filled, says)
                found |= dict.fromkeys(kinds_given(method), said)
        return found

    def _either(self, field: str, told: str, else_: str, meeting: Meeting, event: Event) -> str:
        return self.say(told if getattr(event, field) else else_, meeting, event)

    def _filled(self, sentence: Callable[[Any], str], meeting: Meeting, event: Event) -> str:
        return self.say(sentence(event), meeting, event)

    def say(self, sentence: str, meeting: Meeting, event: Event, **more: object) -> str:
        """Return a sentence with its places filled: from ``more``, else as `fill` says."""
        return sentence.format_map(_Filling(self, meeting, event, more))

    def fill(self, place: str, meeting: Meeting, event: Event) -> object:
        """Return what fills a place: who, when, how long, which label; else the field so called."""
        found = {each: getattr(event, each) for each in event.__struct_fields__}
        match place:
            case "name":
                person = next(filter(None, map(found.get, _PEOPLE)), 0)
                return self._called(meeting, event, person)
            case "names":
                names = [self._called(meeting, event, each) for each in found["people"]]
                return self._measures.listed(names)
            case "label" if "label" not in found:
                return found["subject"]
            case "date":
                return self._measures.day(found["on"])
            case "length":
                return self._measures.duration(found["length"])
        value = found[place]
        return shortened(value) if isinstance(value, str) else value

    def _called(self, meeting: Meeting, event: Event, person: int) -> str:
        """Return who an event is about: the group that somebody answers for, else the person."""
        decision = meeting.decision
        answers = isinstance(event, DecisionEvent | ElectorateEvent | BallotCast)
        if answers and decision is not None and decision.spoken_for:
            return name_answering(meeting, decision, person) or self.somebody
        return self.name(meeting, person)

    def name(self, meeting: Meeting, person: int) -> str:
        return name_of(meeting, person) or self.somebody

    def names(self, meeting: Meeting, people: tuple[int, ...]) -> str:
        return self._measures.listed([self.name(meeting, each) for each in people])


class _Filling(dict[str, object]):
    """What fills the places of one sentence, asked for as it is needed."""

    def __init__(
        self, family: EventSentences, meeting: Meeting, event: Event, more: Mapping[str, object]
    ) -> None:
        super().__init__(more)
        self._about = family, meeting, event

    def __missing__(self, place: str) -> object:
        family, meeting, event = self._about
        return family.fill(place, meeting, event)
