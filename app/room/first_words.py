"""Words of the field that a meeting uses for the first time, and when they are explained.

Each is shown for a short while, one after the other: a room reads what is new to it in passing,
and is not lectured. What would come too late is left out.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from facilitation.decisions.answers import Answer
from facilitation.decisions.catalogue import method_named
from facilitation.floor.entries import Kind
from facilitation.meeting.event import Event, Recorded
from facilitation.meeting.families.agenda.events import (
    ItemStarted,
    ProcessBegan,
    ProcessResumed,
    ProcessSwitched,
)
from facilitation.meeting.families.decisions.events import (
    DecisionClosed,
    DecisionOpened,
    QuorumSet,
    TemperatureAsked,
)
from facilitation.meeting.families.lots import LotPublished
from facilitation.meeting.families.matter.events import AmendmentMade
from facilitation.meeting.families.opening.events import ActRedone, ActUndone
from facilitation.meeting.families.rounds.events import RoundEnded, RoundOpened
from facilitation.meeting.families.stack.events import HandRaised
from facilitation.meeting.history import History
from facilitation.meeting.reading import deciding
from facilitation.meeting.state import Meeting

SHOWN_MS = 20_000
"""How long a meaning stands: long enough to be read twice from the back."""

LATEST_MS = 60_000
"""How long after its first use a word is still explained, where others came before it."""

_OF_EVENTS: Mapping[type[Event], str] = {
    RoundOpened: "talking piece",
    TemperatureAsked: "temperature",
    AmendmentMade: "amendment",
    QuorumSet: "quorum",
    LotPublished: "lot",
}
_OF_KINDS: Mapping[Kind, str] = {
    Kind.PROCESS: "point of process",
    Kind.CLARIFY: "clarifying question",
    Kind.DIRECT: "direct response",
    Kind.STACK: "stack",
}
_OF_ANSWERS: Mapping[Answer, str] = {
    Answer.RESERVE: "reservation",
    Answer.ASIDE: "stand aside",
    Answer.BLOCK: "block",
    Answer.CONCERN: "concern",
    Answer.OBJECT: "objection",
    Answer.ABSTAIN: "abstain",
}

_PROCESSES = (ItemStarted, ProcessBegan, ProcessResumed, ProcessSwitched)

_TELLING: frozenset[type[Event]] = frozenset(
    {
        HandRaised,
        DecisionOpened,
        DecisionClosed,
        RoundEnded,
        *_PROCESSES,
        *_OF_EVENTS,
    }
)
"""The events that bring a word before the room, or end its time."""


class Shown(NamedTuple):
    """A word whose meaning is shown, and for how many ms more."""

    word: str
    left: int


class FirstWords:
    """Follows a record; knows each word that was used in it, and since which tick."""

    def __init__(self, history: History) -> None:
        self._used: dict[str, int] = {}
        self._answers: tuple[str, ...] = ()
        self._process = ""
        self._follow(history.effective())

    def follow(self, rows: Iterable[Recorded], history: History) -> None:
        """Take in what happened; after something was taken back, all of the record anew."""
        rows = tuple(rows)
        if any(isinstance(row.event, ActUndone | ActRedone) for row in rows):
            self._used.clear()
            self._answers, self._process = (), ""
            rows = tuple(history.effective())
        self._follow(rows)

    def _follow(self, rows: Iterable[Recorded]) -> None:
        for row in rows:
            if type(row.event) not in _TELLING:
                continue
            self._leave_process(row)
            words = words_in(row.event)
            for word in words:
                self._used.setdefault(word, row.tick)
            if isinstance(row.event, DecisionOpened):
                self._answers = words
            elif isinstance(row.event, DecisionClosed):
                self._forget_answers(row.tick)

    def _leave_process(self, row: Recorded) -> None:
        """Leave what belongs to another process, or to a round that is over, to its next time."""
        event, left = row.event, set[str]()
        if isinstance(event, RoundEnded):
            left = {"talking piece"}
        elif isinstance(event, _PROCESSES) and event.process != self._process:
            self._process = event.process
            left = {"talking piece", *_OF_KINDS.values(), *self._answers}
        for word, begins in self._turns() if left else ():
            if word in left and begins + SHOWN_MS > row.tick:
                self._used.pop(word)

    def _forget_answers(self, tick: int) -> None:
        """Leave what nobody can answer any more, and was not explained yet, to the next time."""
        begun = {word for word, begins in self._turns() if begins <= tick}
        for word in self._answers:
            if word not in begun:
                self._used.pop(word, None)
        self._answers = ()

    def at(self, tick: int) -> Shown | None:
        """Return the word that is explained at a tick; None: there is none."""
        for word, begins in self._turns():
            if begins <= tick < begins + SHOWN_MS:
                return Shown(word, begins + SHOWN_MS - tick)
        return None

    def _turns(self) -> list[tuple[str, int]]:
        """Return each word that is explained, with the tick at which its turn begins."""
        turns, free = [], 0
        for word, used in self._used.items():
            begins = max(used, free)
            if begins - used <= LATEST_MS:
                free = begins + SHOWN_MS
                turns.append((word, begins))
        return turns


def words_in(event: Event) -> tuple[str, ...]:
    """Return the words of the field that an event brings before the room, by their names."""
    if isinstance(event, HandRaised):
        return (_OF_KINDS[event.kind],)
    if isinstance(event, DecisionOpened):
        method = None if event.options else method_named(event.method)
        answers = method.answers if method is not None else ()
        return tuple(_OF_ANSWERS[each] for each in answers if each in _OF_ANSWERS)
    found = _OF_EVENTS.get(type(event))
    return (found,) if found else ()


_OF_DECISIONS = frozenset({*_OF_ANSWERS.values(), "quorum"})
"""What is said of a decision, as long as it is open."""

_OF_ROUNDS = frozenset({"talking piece"})

UNSAID_BEFORE_ROOM = frozenset({"stack"})
"""What the room's window shows, and never calls so: whoever leads says it, and reads it."""


def is_here(word: str, meeting: Meeting) -> bool:
    """Tell whether a meaning belongs to what is done: under anything else it would be read of that.

    Where hands show how it feels, nothing but that; nothing in silence, in a break or in groups.
    """
    heat = meeting.temperature
    if meeting.pause or meeting.silence or meeting.small_groups or meeting.minute:
        return False
    if heat is not None and heat.taken is None:
        return word == "temperature"
    if word == "temperature":
        return False
    if deciding(meeting):
        return word in _OF_DECISIONS
    return word not in _OF_DECISIONS and (word not in _OF_ROUNDS or meeting.floor.round is not None)
