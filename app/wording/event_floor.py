"""Events of the floor, in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from app.wording.floor import FloorWords
from app.wording.matter import shortened
from app.wording.measures import MeasureWords
from app.wording.words import Translate, Words
from facilitation.floor.entries import Kind
from facilitation.floor.turns import TurnKind
from facilitation.meeting.event import Event
from facilitation.meeting.families.rounds.events import (
    PersonSkipped,
    PiecePassed,
    RoundEnded,
    RoundOpened,
)
from facilitation.meeting.families.stack.events import (
    EntryMoved,
    HandLowered,
    HandRaised,
    HandsLapsed,
    PersonMissed,
    SideTaken,
    StackClosed,
    StackOpened,
    StackOrdered,
)
from facilitation.meeting.families.turns.events import (
    AnswersLapsed,
    BudgetSet,
    ClockCorrected,
    GapCounted,
    LimitSet,
    TurnEnded,
    TurnExtended,
    TurnPaused,
    TurnResumed,
    TurnStarted,
    TurnStretched,
)
from facilitation.meeting.reading import name_of
from facilitation.meeting.state import Meeting


class FloorEvents(Words):
    """Hands, turns, rounds and limits."""

    def __init__(self, translate: Translate, measures: MeasureWords, floor: FloorWords) -> None:
        """Prepare the sentences that depend on a kind."""
        super().__init__(translate)
        self._measures = measures
        self._floor = floor
        self._raised = {
            Kind.STACK: self.tr("{name} joined the stack"),
            Kind.CLARIFY: self.tr("{name} wants to understand"),
            Kind.DIRECT: self.tr("{name} wants to respond directly"),
            Kind.PROCESS: self.tr("{name} raised a point of process"),
        }
        self._sides = {
            "for": self.tr("{name} joined the stack to speak for it"),
            "against": self.tr("{name} joined the stack to speak against it"),
        }
        self._lowered = {
            "withdrawn": self.tr("{name} no longer waits to speak"),
            "left": self.tr("{name} left the stack"),
            "lapsed": self.tr("the response of {name} is no longer waiting"),
            "dropped": self.tr("{name} was not there twice and left the stack"),
        }
        self._started = {
            TurnKind.STACK: self.tr("{name} has the floor"),
            TurnKind.CLARIFY: self.tr("{name} asks to understand"),
            TurnKind.DIRECT: self.tr("{name} responds directly"),
            TurnKind.PROCESS: self.tr("{name} speaks about the process"),
            TurnKind.ANSWER: self.tr("{name} answers"),
            TurnKind.REPLY: self.tr("{name} replies"),
            TurnKind.ROUND: self.tr("{name} has the piece"),
            TurnKind.EXTRA: self.tr("{name} has an extra turn"),
        }
        self._ended = {
            "hard_limit": self.tr("the time of {name} was over"),
            "passed": self.tr("{name} passed"),
            "silent": self.tr("{name} held silence"),
            "skipped": self.tr("{name} was skipped"),
            "left": self.tr("{name} left the floor"),
        }
        self._corrected = {
            ("began", True): self.tr("corrected: {name} began {length} earlier"),
            ("began", False): self.tr("corrected: {name} began {length} later"),
            ("paused", True): self.tr("corrected: {name} paused {length} earlier"),
            ("paused", False): self.tr("corrected: {name} paused {length} later"),
            ("resumed", True): self.tr("corrected: {name} went on {length} earlier"),
            ("resumed", False): self.tr("corrected: {name} went on {length} later"),
            ("ended", True): self.tr("corrected: {name} ended {length} earlier"),
            ("ended", False): self.tr("corrected: {name} ended {length} later"),
        }
        self._soft_scopes = {
            "person": self.tr("who has spoken {length} lets others go first"),
            "group": self.tr("a group that has spoken {length} lets others go first"),
            "item": self.tr("after {length} of speaking the item should come to an end"),
        }
        self._scopes = {
            "person": self.tr("each person may speak {length} in all"),
            "group": self.tr("each group may speak {length} in all"),
            "item": self.tr("this item may take {length} of speaking"),
        }

    def says(self) -> Mapping[type[Event], Callable[[Meeting, Any], str]]:
        """Return who says which event."""
        return {
            HandRaised: self._on_raised,
            HandLowered: self._on_lowered,
            HandsLapsed: self._on_lapsed,
            EntryMoved: self._on_moved,
            SideTaken: self._on_side,
            PersonMissed: self._on_missed,
            StackOrdered: self._on_ordered,
            StackClosed: lambda _meeting, _event: self.tr("the stack was closed"),
            StackOpened: lambda _meeting, _event: self.tr("the stack is open"),
            LimitSet: self._on_limit,
            BudgetSet: self._on_budget,
            TurnStarted: self._on_started,
            TurnPaused: self._on_paused,
            TurnResumed: self._on_resumed,
            TurnExtended: self._on_extended,
            TurnStretched: self._on_stretched,
            TurnEnded: self._on_ended,
            AnswersLapsed: self._on_answers_lapsed,
            GapCounted: self._on_gap,
            ClockCorrected: self._on_corrected,
            RoundOpened: self._on_round,
            PiecePassed: self._on_passed,
            PersonSkipped: self._on_skipped,
            RoundEnded: self._on_round_ended,
        }

    def _on_raised(self, meeting: Meeting, event: HandRaised) -> str:
        sentence = self._raised[event.kind]
        if event.signal:
            return self.tr("{name} shows “{signal}”").format(
                name=self._name(meeting, event.person), signal=event.signal
            )
        if event.side:
            sentence = self._sides.get(event.side, sentence)
        if event.asked is not event.kind:
            sentence = self.tr("{name} joined the stack instead of responding directly")
        return sentence.format(name=self._name(meeting, event.person))

    def _on_lowered(self, meeting: Meeting, event: HandLowered) -> str:
        sentence = self._lowered.get(event.why, self._lowered["withdrawn"])
        return sentence.format(name=self._name(meeting, event.person))

    def _on_lapsed(self, meeting: Meeting, event: HandsLapsed) -> str:
        names = [self._name(meeting, each) for each in dict.fromkeys(event.people)]
        sentence = self.tr("{names} no longer wait to speak")
        if len(names) == 1:
            sentence = self.tr("{names} no longer waits to speak")
        return sentence.format(names=self._measures.listed(names))

    def _on_answers_lapsed(self, meeting: Meeting, event: AnswersLapsed) -> str:
        names = [self._name(meeting, each) for each in dict.fromkeys(event.people)]
        sentence = self.tr("the answer of {names} was not given")
        if len(names) > 1:
            sentence = self.tr("the answers of {names} were not given")
        return sentence.format(names=self._measures.listed(names))

    def _on_moved(self, meeting: Meeting, event: EntryMoved) -> str:
        name = self._name(meeting, event.person)
        return self.tr("{name} moved to place {place}: {because}").format(
            name=name, place=event.to, because=shortened(event.because)
        )

    def _on_side(self, meeting: Meeting, event: SideTaken) -> str:
        sentence = self.tr("{name} wants to speak against it")
        if event.side == "for":
            sentence = self.tr("{name} wants to speak for it")
        return sentence.format(name=self._name(meeting, event.person))

    def _on_missed(self, meeting: Meeting, event: PersonMissed) -> str:
        if event.dropped:
            sentence = self.tr("{name} was not there when called and waits no longer")
        else:
            sentence = self.tr("{name} was not there when called and is next but one")
        return sentence.format(name=self._name(meeting, event.person))

    def _on_ordered(self, _meeting: Meeting, event: StackOrdered) -> str:
        order = self._floor.order(event.order)
        if event.order == "progressive" and event.terms is not None and event.terms.by_time:
            order = self.tr("shortest speaking time first")
        return self.tr("the stack goes {order}").format(order=order)

    def _on_limit(self, _meeting: Meeting, event: LimitSet) -> str:
        if not event.length:
            return self.tr("turns have no limit, from the next turn on")
        sentence = self.tr("turns are limited to {length}, from the next turn on")
        if event.hard:
            sentence = self.tr("turns end after {length}, from the next turn on")
        return sentence.format(length=self._measures.duration(event.length))

    def _on_budget(self, _meeting: Meeting, event: BudgetSet) -> str:
        if not event.length:
            return self.tr("speaking time is not limited in all")
        scopes = self._scopes if event.hard else self._soft_scopes
        sentence = scopes.get(event.scope, scopes["item"])
        return sentence.format(length=self._measures.duration(event.length))

    def _on_started(self, meeting: Meeting, event: TurnStarted) -> str:
        sentence = self._started.get(event.kind, self._started[TurnKind.STACK])
        return sentence.format(name=self._name(meeting, event.person))

    def _on_paused(self, meeting: Meeting, event: TurnPaused) -> str:
        return self.tr("{name} was paused").format(name=self._speaker(meeting, event.turn))

    def _on_resumed(self, meeting: Meeting, event: TurnResumed) -> str:
        return self.tr("{name} goes on").format(name=self._speaker(meeting, event.turn))

    def _on_stretched(self, meeting: Meeting, event: TurnStretched) -> str:
        over, under = event.stretch
        if over == under:
            sentence = self.tr("the turn of {name} is not interpreted")
        else:
            sentence = self.tr("the turn of {name} is interpreted and may take longer")
        return sentence.format(name=self._speaker(meeting, event.turn))

    def _on_extended(self, meeting: Meeting, event: TurnExtended) -> str:
        sentence = self.tr("{name} got {length} more")
        if event.by:
            sentence = self.tr("the room gave {name} {length} more")
        return sentence.format(
            name=self._speaker(meeting, event.turn), length=self._measures.duration(event.length)
        )

    def _on_ended(self, meeting: Meeting, event: TurnEnded) -> str:
        sentence = self._ended.get(event.how, self.tr("{name} finished"))
        return sentence.format(name=self._name(meeting, event.person))

    def _on_gap(self, meeting: Meeting, event: GapCounted) -> str:
        return self.tr("{length} were counted for {name} after the program had stopped").format(
            length=self._measures.duration(event.missing), name=self._speaker(meeting, event.turn)
        )

    def _on_corrected(self, meeting: Meeting, event: ClockCorrected) -> str:
        earlier = event.tick < event.was
        sentence = self._corrected.get((event.what, earlier), self._corrected["ended", earlier])
        return sentence.format(
            name=self._name(meeting, event.person),
            length=self._measures.duration(abs(event.was - event.tick)),
        )

    def _on_round(self, _meeting: Meeting, event: RoundOpened) -> str:
        if event.prompt:
            return self.tr("round {number} began: {prompt}").format(
                number=event.number, prompt=shortened(event.prompt)
            )
        return self.tr("round {number} began").format(number=event.number)

    def _on_passed(self, meeting: Meeting, event: PiecePassed) -> str:
        name = self._name(meeting, event.person)
        if event.back:
            return self.tr("{name} passed for now and is asked again").format(name=name)
        return self.tr("{name} passed").format(name=name)

    def _on_skipped(self, meeting: Meeting, event: PersonSkipped) -> str:
        return self.tr("{name} was skipped").format(name=self._name(meeting, event.person))

    def _on_round_ended(self, _meeting: Meeting, event: RoundEnded) -> str:
        if event.complete:
            return self.tr("round {number} is complete").format(number=event.number)
        return self.tr("round {number} was ended").format(number=event.number)

    def _speaker(self, meeting: Meeting, turn: int) -> str:
        """Return whose turn it is or was; turns of a floor left by switching are found there."""
        floors = (meeting.floor, *reversed(meeting.frozen))
        person = next((each.heard[turn] for each in floors if turn in each.heard), 0)
        return self._name(meeting, person)

    def _name(self, meeting: Meeting, person: int) -> str:
        return name_of(meeting, person) or self.tr("somebody")
