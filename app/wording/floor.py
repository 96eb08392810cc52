"""The stack and the turns, in words that may be read out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from app.wording.measures import MeasuredWords
from facilitation.floor import turns
from facilitation.floor.entries import Kind
from facilitation.floor.places import Place, Reason
from facilitation.floor.rounds import Round, complete, progress
from facilitation.floor.signals import Signal
from facilitation.floor.turns import Turn, TurnKind
from facilitation.meeting.pending import POINT, raised_in
from facilitation.meeting.reading import name_of
from facilitation.meeting.state import Meeting


class FloorWords(MeasuredWords):
    """Why somebody is next, how the stack is ordered, what kind of turn it is."""

    def signal_means(self, kind: Kind) -> str:
        return {
            Kind.PROCESS: self.tr("about how we meet: it is heard at once"),
            Kind.CLARIFY: self.tr("a question, to understand: the speaker answers"),
            Kind.DIRECT: self.tr("a direct response to what was just said: it goes before others"),
            Kind.STACK: self.tr("a raised hand: I want to speak, in my turn"),
        }[kind]

    def signal_called(self, name: str) -> str:
        """Return what one of the usual signals is called; another one has its own name."""
        return {
            "process": self.tr("Point of process"),
            "clarify": self.tr("Question"),
            "direct": self.tr("Direct response"),
            "stack": self.tr("Hand"),
        }.get(name, name)

    def signal(self, signal: Signal) -> str:
        """Return a signal with what it means: ``Hand: a raised hand: I want to speak``."""
        return self.tr("{signal}: {meaning}").format(
            signal=self.signal_called(signal.name), meaning=self.signal_means(signal.like)
        )

    def order(self, name: str) -> str:
        return self._orders.get(name, name)

    def so_far(self, lap: Round) -> str:
        """Return how far a round is, while it goes on or once it is over; empty at its start."""
        told = progress(lap)
        had = told.spoke + told.passed
        if not lap.ended and not complete(lap):
            words = self.tr("%n of {all} have had their turn", "", had)
            return words.format(all=told.people) if had else ""
        said = (
            (told.spoke, self.tr("%n spoke", "", told.spoke)),
            (told.passed, self.tr("%n passed", "", told.passed)),
            (told.skipped, self.tr("%n skipped", "", told.skipped)),
        )
        return self._measures.separated(words for number, words in said if number)

    def so_far_in_brief(self, lap: Round) -> str:
        """Return how many of how many have had their turn; empty at the start."""
        told = progress(lap)
        had = told.spoke + told.passed
        return self.tr("{had} of {all}").format(had=had, all=told.people) if had else ""

    def after_round(self, meeting: Meeting, places: Sequence[Place]) -> str:
        """Return who waits to speak after the round that goes on; empty where nobody does."""
        if meeting.floor.round is None:
            return ""
        waiting = [each.entry for each in places if each.entry.kind is not Kind.PROCESS]
        names = self._measures.listed([name_of(meeting, each.person) for each in waiting])
        return self.tr("after the round: {names}").format(names=names) if names else ""

    def kind(self, kind: TurnKind) -> str:
        return self._kinds.get(kind, str(kind))

    def kind_of(self, meeting: Meeting, turn: Turn) -> str:
        """Return what kind of turn it is; of what the chair is asked, what that is."""
        raised = raised_in(meeting, turn)
        if raised is None:
            return self.kind(turn.kind)
        return self.tr("point of order") if raised.motion.name == POINT else self.tr("urgent")

    def overrun_rule(self, meeting: Meeting) -> str:
        """Return what happens when the present turn's time is over; empty without a limit."""
        turn = meeting.floor.turn
        limit = turns.allotted(turn) if turn is not None else None
        if turn is None or limit is None:
            return ""
        length = self._measures.duration(limit)
        if not turn.hard:
            return self.tr("{length}, then please come to an end").format(length=length)
        if not turn.grace:
            return self.tr("The turn ends after {length}").format(length=length)
        return self.tr("The turn ends after {length}, with {grace} to finish").format(
            length=length, grace=self._measures.duration(turn.grace)
        )

    def place(self, meeting: Meeting, place: Place) -> str:
        """Return the reasons for a place in one line; when they asked only where that is all."""
        return self._measures.separated(self._of_place(meeting, place))

    def first_reason(self, meeting: Meeting, place: Place) -> str:
        """Return the reason for a place that weighs most, where there is no room for all."""
        return next(iter(self._of_place(meeting, place)), "")

    def _of_place(self, meeting: Meeting, place: Place) -> list[str]:
        others = [each for each in place.reasons if each.code != "arrived"]
        said = [self._in_meeting(meeting, each) for each in others or place.reasons]
        return [*filter(None, [self._sides.get(place.entry.side, "")]), *said]

    def reason(self, reason: Reason) -> str:
        """Return one reason."""
        counted = self._counted.get(reason.code)
        if counted is not None:
            return counted(reason)
        sentence = self._reasons.get(reason.code, reason.code.replace("_", " "))
        return sentence.format(number=reason.number, text=reason.text)

    def _in_meeting(self, meeting: Meeting, reason: Reason) -> str:
        """Return a reason; a response with whom it answers, silence so far with since when."""
        if reason.code in ("has_not_spoken", "spoke_for") and not reason.number:
            return self._unheard[_since(meeting)]
        if reason.code == "group_turns" and not reason.number:
            return self._group_unheard[_since(meeting)].format(group=reason.text)
        if reason.code == "direct":
            name = name_of(meeting, meeting.floor.heard.get(reason.number, 0))
            if name:
                return self.tr("responds to {name}").format(name=name)
        return self.reason(reason)

    def _moved(self, reason: Reason) -> str:
        if reason.text:
            return self.tr("moved to place {number}: {text}").format(
                number=reason.number, text=reason.text
            )
        return self.tr("moved to place {number}").format(number=reason.number)

    def _spoke(self, reason: Reason) -> str:
        if reason.number == 2:  # noqa: PLR2004 - there is a word for two times
            return self.tr("spoke twice")
        return self.tr("spoke %n times", "", reason.number)

    def _spoke_for(self, reason: Reason) -> str:
        if not reason.number:
            return self._reasons["has_not_spoken"]
        return self.tr("spoke for {length}").format(length=self._measures.duration(reason.number))

    def _group_turns(self, reason: Reason) -> str:
        if not reason.number:
            return self.tr("nobody of {group} has spoken yet").format(group=reason.text)
        return self.tr("{group} spoke %n times", "", reason.number).format(group=reason.text)

    def _arrived(self, reason: Reason) -> str:
        if reason.number == 1:
            return self.tr("asked first")
        return self.tr("asked as number {number}").format(number=reason.number)

    # Sentences

    def _prepare(self) -> None:
        self._orders = {
            "fifo": self.tr("in the order of asking"),
            "progressive": self.tr("least heard first"),
            "groups": self.tr("least heard groups first"),
            "alternating": self.tr("lists take turns"),
            "quota": self.tr("each list gets its share of the turns"),
            "sides": self.tr("for and against take turns"),
            "round": self.tr("in the order of the round"),
        }
        self._kinds = {
            TurnKind.STACK: self.tr("turn"),
            TurnKind.CLARIFY: self.tr("question to understand"),
            TurnKind.DIRECT: self.tr("direct response"),
            TurnKind.PROCESS: self.tr("point of process"),
            TurnKind.ANSWER: self.tr("answer"),
            TurnKind.REPLY: self.tr("reply"),
            TurnKind.ROUND: self.tr("turn in the round"),
            TurnKind.EXTRA: self.tr("extra turn"),
        }
        self._sides = {"for": self.tr("speaks for it"), "against": self.tr("speaks against it")}
        self._reasons: dict[str, str] = {
            "process": self.tr("has a point of process"),
            "clarify": self.tr("wants to understand"),
            "direct": self.tr("responds directly"),
            "signal": self.tr("shows “{text}”"),
            "missed": self.tr("was not there when called, kept at place {number}"),
            "has_not_spoken": self.tr("has not spoken yet"),
            "no_group": self.tr("belongs to no group"),
            "list_turn": self.tr("it is the turn of the list “{text}”"),
            "list_empty": self.tr("nobody waits on the list “{text}”"),
            "others_turn": self.tr("further turn {number} while the list “{text}” is empty"),
            "held_for_quota": self.tr("waits until somebody of the list “{text}” speaks"),
            "mover": self.tr("made the proposal"),
            "side_turn": self.tr("it is the turn of the side “{text}”"),
            "over_soft_budget": self.tr("has used the time set, so others go first"),
            "held_for_budget": self.tr("waits, because the time set is used up"),
        }
        self._unheard = {
            "debate": self.tr("not called yet in this debate"),
            "item": self.tr("not called yet on this item"),
            "meeting": self.tr("not called yet in this meeting"),
            "series": self.tr("not called yet in these meetings"),
        }
        self._group_unheard = {
            "debate": self.tr("nobody of {group} was called yet in this debate"),
            "item": self.tr("nobody of {group} was called yet on this item"),
            "meeting": self.tr("nobody of {group} was called yet in this meeting"),
            "series": self.tr("nobody of {group} was called yet in these meetings"),
        }
        self._counted: Mapping[str, Callable[[Reason], str]] = {
            "moved": self._moved,
            "spoke_times": self._spoke,
            "spoke_for": self._spoke_for,
            "group_turns": self._group_turns,
            "arrived": self._arrived,
        }


def _since(meeting: Meeting) -> str:
    """Return within what turns are counted: this item, or this debate where there is no item."""
    scope = meeting.counts.scope
    return "debate" if scope == "item" and not meeting.item else scope
