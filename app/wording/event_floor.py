"""Events of the floor, in words."""

from __future__ import annotations

from app.wording.event_sentences import EventSentences, Sentences
from facilitation.floor.entries import Kind
from facilitation.floor.turns import TurnKind
from facilitation.meeting.event import Event
from facilitation.meeting.families.rounds import events as rounds
from facilitation.meeting.families.stack import events as stack
from facilitation.meeting.families.turns import events as turns
from facilitation.meeting.state import Meeting


class FloorEvents(EventSentences):
    """Hands, turns, rounds and limits."""

    @property
    def somebody(self) -> str:
        return self.tr("somebody")

    def _prepare(self) -> None:
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
            ("began", True): self.tr("corrected: the turn of {name} began {length} earlier"),
            ("began", False): self.tr("corrected: the turn of {name} began {length} later"),
            ("paused", True): self.tr("corrected: the turn of {name} was paused {length} earlier"),
            ("paused", False): self.tr("corrected: the turn of {name} was paused {length} later"),
            ("resumed", True): self.tr("corrected: the turn of {name} went on {length} earlier"),
            ("resumed", False): self.tr("corrected: the turn of {name} went on {length} later"),
            ("ended", True): self.tr("corrected: the turn of {name} ended {length} earlier"),
            ("ended", False): self.tr("corrected: the turn of {name} ended {length} later"),
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

    def sentences(self) -> Sentences:
        return {
            stack.StackClosed: self.tr("the stack was closed"),
            stack.StackOpened: self.tr("the stack is open"),
            rounds.PersonSkipped: self.tr("{name} was skipped"),
            turns.TurnPaused: self.tr("the turn of {name} was paused"),
            turns.TurnResumed: self.tr("{name} goes on"),
            stack.PersonMissed: self.tr("{name} was not there when called and is next but one"),
            (stack.PersonMissed, "dropped"): self.tr(
                "{name} was not there when called and waits no longer"
            ),
            turns.TurnExtended: self.tr("{name} got {length} more"),
            (turns.TurnExtended, "by"): self.tr("the room gave {name} {length} more"),
            rounds.RoundOpened: self.tr("round {number} began"),
            (rounds.RoundOpened, "prompt"): self.tr("round {number} began: {prompt}"),
            rounds.PiecePassed: self.tr("{name} passed"),
            (rounds.PiecePassed, "back"): self.tr("{name} passed for now and is asked again"),
            rounds.RoundEnded: self.tr("round {number} was ended"),
            (rounds.RoundEnded, "complete"): self.tr("round {number} is complete"),
        }

    def fill(self, place: str, meeting: Meeting, event: Event) -> object:
        """Return what fills a place; who has or had a turn, where the event names nobody."""
        if place == "name" and not hasattr(event, "person"):
            return self.name(meeting, meeting.turns.get(getattr(event, "turn", 0), 0))
        return super().fill(place, meeting, event)

    def _raised_a_hand(self, meeting: Meeting, event: stack.HandRaised) -> str:
        sentence = self._raised[event.kind]
        if event.signal:
            return self.say(self.tr("{name} shows “{signal}”"), meeting, event, signal=event.signal)
        if event.side:
            sentence = self._sides.get(event.side, sentence)
        if event.asked is not event.kind:
            sentence = self.tr("{name} joined the stack instead of responding directly")
        return self.say(sentence, meeting, event)

    def _on_lowered(self, event: stack.HandLowered) -> str:
        return self._lowered.get(event.why, self._lowered["withdrawn"])

    def _on_lapsed(self, meeting: Meeting, event: stack.HandsLapsed) -> str:
        people = tuple(dict.fromkeys(event.people))
        sentence = self.tr("{names} no longer wait to speak", "", len(people))
        return sentence.format(names=self.names(meeting, people))

    def _on_answers_lapsed(self, meeting: Meeting, event: turns.AnswersLapsed) -> str:
        people = tuple(dict.fromkeys(event.people))
        sentence = self.tr("the answers of {names} were not given", "", len(people))
        return sentence.format(names=self.names(meeting, people))

    def _on_moved(self, meeting: Meeting, event: stack.EntryMoved) -> str:
        sentence = self.tr("{name} moved to place {place}: {because}")
        return self.say(sentence, meeting, event, place=event.to)

    def _on_side(self, event: stack.SideTaken) -> str:
        if event.side == "for":
            return self.tr("{name} wants to speak for it")
        return self.tr("{name} wants to speak against it")

    def _on_ordered(self, _meeting: Meeting, event: stack.StackOrdered) -> str:
        order = self._wording.floor.order(event.order)
        if event.order == "progressive" and event.terms is not None and event.terms.by_time:
            order = self.tr("shortest speaking time first")
        return self.tr("the stack goes {order}").format(order=order)

    def _on_limit(self, event: turns.LimitSet) -> str:
        if not event.length:
            return self.tr("turns have no limit from the next one on")
        if event.hard:
            return self.tr("turns end after {length} from the next one on")
        return self.tr("turns are limited to {length} from the next one on")

    def _on_budget(self, meeting: Meeting, event: turns.BudgetSet) -> str:
        if not event.length:
            return self.tr("speaking time is not limited in all")
        scopes = self._scopes if event.hard else self._soft_scopes
        return self.say(scopes.get(event.scope, scopes["item"]), meeting, event)

    def _on_started(self, event: turns.TurnStarted) -> str:
        return self._started.get(event.kind, self._started[TurnKind.STACK])

    def _on_stretched(self, event: turns.TurnStretched) -> str:
        over, under = event.stretch
        if over == under:
            return self.tr("the turn of {name} is not interpreted")
        return self.tr("the turn of {name} is interpreted and may take longer")

    def _on_ended(self, event: turns.TurnEnded) -> str:
        return self._ended.get(event.how, self.tr("{name} finished"))

    def _on_gap(self, meeting: Meeting, event: turns.GapCounted) -> str:
        sentence = self.tr("{length} were counted for {name} after the program had stopped")
        return self.say(sentence, meeting, event, length=self._measures.span(event.missing))

    def _on_corrected(self, meeting: Meeting, event: turns.ClockCorrected) -> str:
        earlier = event.tick < event.was
        sentence = self._corrected.get((event.what, earlier), self._corrected["ended", earlier])
        length = self._measures.duration(abs(event.was - event.tick))
        return sentence.format(name=self.name(meeting, event.person), length=length)
