"""Everything a record can say, one short sentence an event."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, cast

from app.wording.words import JoinedWords
from facilitation.meeting.agenda.agenda_tree import depth_of
from facilitation.meeting.codec import kind_of
from facilitation.meeting.event import Event, Recorded
from facilitation.meeting.families.agenda import events as agenda
from facilitation.meeting.families.bundling import events as bundling
from facilitation.meeting.families.circle import events as circle
from facilitation.meeting.families.decisions import events as decisions
from facilitation.meeting.families.electorate import events as electorate
from facilitation.meeting.families.minutes import events as minutes
from facilitation.meeting.families.opening import events as opening
from facilitation.meeting.families.people import events as people
from facilitation.meeting.families.planning import events as planning
from facilitation.meeting.families.rounds import events as rounds
from facilitation.meeting.families.stack import events as stack
from facilitation.meeting.families.turns import events as turns
from facilitation.meeting.history import History
from facilitation.meeting.notes.levels import level_of
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.state import Meeting
from facilitation.process.process import Level
from facilitation.remembered import Remembered

if TYPE_CHECKING:
    from app.wording.event_matter import MatterEvents
    from app.wording.event_meeting import MeetingEvents
    from app.wording.event_sentences import EventSentences, Say

_FAMILIES = (
    "floor.FloorEvents",
    "matter.MatterEvents",
    "meeting.MeetingEvents",
    "ballots.BallotEvents",
    "texts.TextEvents",
    "circle.RuleEvents",
    "circle.CircleEvents",
    "planning.ActionEvents",
    "planning.PlanningEvents",
    "courses.CourseEvents",
    "courses.BundlingEvents",
    "motions.MotionEvents",
    "ratifying.RatifyingEvents",
)
"""The families of sentences, those first that most acts want.

One is loaded when an event is asked for that is in none before it: what was done last, and what
undo would take back, stands in the first picture.
"""

_BESIDE: Mapping[type[Event], int] = {
    bundling.BundleAdopted: -2,
    decisions.DecisionClosed: -1,
    stack.HandLowered: 1,
    stack.StackOpened: 1,
    stack.StackClosed: 1,
    circle.SilenceEnded: 1,
    agenda.ProcessResumed: 1,
    agenda.ProcessKept: 5,
    agenda.OldProcessEnded: 1,
    agenda.ProcessSetAside: 4,
    rounds.RoundEnded: 2,
    stack.HandsLapsed: 3,
    turns.TurnEnded: 3,
    turns.AnswersLapsed: 2,
    agenda.ItemEnded: 3,
    decisions.AnswersCleared: 3,
    decisions.TermsChanged: 3,
    turns.TurnPaused: 3,
    turns.TurnResumed: 4,
    opening.RuleOverruled: 4,
    agenda.ItemMoved: 2,
    agenda.ItemPlanned: 2,
    agenda.ItemRenamed: 1,
    planning.ItemNested: 1,
    bundling.TextPulled: 1,
    planning.ItemRestored: 3,
    planning.ItemCarried: 1,
    opening.BreakBegan: 1,
    opening.BreakEnded: 2,
    people.PersonLeft: 1,
    electorate.QuorumLost: 1,
    electorate.QuorumRegained: 1,
}
"""Events that often only follow from what people meant to do; the higher, the less telling.

What a decision came to tells more than that it was opened and counted in the same act.
"""

_MOST_NAMED = 2
"""More people than this are counted where the sentence is about something else, too."""


class EventWords(JoinedWords):
    """Events and acts as short sentences without a full stop."""

    def _prepare(self) -> None:
        self._told: Remembered[str] = Remembered()
        self._families: dict[str, EventSentences] = {}
        self._says: dict[type[Event], Say] = {}

    def _family(self, place: str) -> EventSentences:
        """Return a family of sentences, loaded and made when it is first asked for."""
        if place not in self._families:
            module, _, family = place.partition(".")
            make = getattr(import_module(f"app.wording.event_{module}"), family)
            made: EventSentences = make(self._wording)
            self._families[place] = made
            self._says.update(made.says())
        return self._families[place]

    def _sayer(self, kind: type[Event]) -> Say | None:
        for place in _FAMILIES:
            if kind in self._says:
                break
            self._family(place)
        return self._says.get(kind)

    def knows(self, kind: type[Event]) -> bool:
        return self._sayer(kind) is not None

    def event(self, meeting: Meeting, row: Recorded) -> str:
        """Return one event in a short sentence."""
        say = self._sayer(type(row.event))
        if say is None:
            return kind_of(type(row.event)).replace("_", " ")
        return say(meeting, row.event)

    def act(self, meeting: Meeting, rows: Sequence[Recorded]) -> str:
        """Return what people meant to do, of all that came of it; empty without events."""
        if not rows:
            return ""
        return self._told.get(lambda: self._act(meeting, rows), meeting, rows[0], rows[-1])

    def _act(self, meeting: Meeting, rows: Sequence[Recorded]) -> str:
        if len(rows) == 1:
            return self.event(meeting, rows[0])
        told = _told(meeting, rows)
        alike = [row.event for row in rows if type(row.event) is type(told.event)]
        said = (
            self._together(meeting, alike)
            or self._passage([row.event for row in rows])
            or self.event(meeting, told)
        )
        lapsed = "" if isinstance(told.event, stack.HandsLapsed) else self._lapsed(meeting, rows)
        # First what nobody may have thought of: there is little room for the sentence.
        return self.tr("{first}; {then}").format(first=lapsed, then=said) if lapsed else said

    def _together(self, meeting: Meeting, events: Sequence[Event], most: int = 6) -> str:
        if len(events) == 1:
            return ""
        family = cast("MeetingEvents", self._family("meeting.MeetingEvents"))
        return family.together(meeting, events, most)

    def _passage(self, events: Sequence[Event]) -> str:
        if not isinstance(events[0], minutes.NoteWritten | minutes.NoteChanged):
            return ""
        return cast("MatterEvents", self._family("matter.MatterEvents")).passage(events)

    def _lapsed(self, meeting: Meeting, rows: Sequence[Recorded]) -> str:
        """Return who no longer waits in consequence of an act; empty where nobody had to."""
        events = [row.event for row in rows if isinstance(row.event, stack.HandsLapsed)]
        arrivals = tuple(each for event in events for each in event.arrivals)
        people = tuple(dict.fromkeys(each for event in events for each in event.people))
        if len(people) > _MOST_NAMED:
            return self.tr("%n people no longer wait to speak", "", len(people))
        say = self._sayer(stack.HandsLapsed) if people else None
        return say(meeting, stack.HandsLapsed(arrivals, people)) if say is not None else ""

    def last(self, history: History) -> str:
        """Return what was done last; of an undoing or redoing, what it took or brought back."""
        rows = history.last_act()
        if rows and isinstance(rows[0].event, opening.ActUndone | opening.ActRedone):
            return self.corrected(history, rows[0])
        return self.act(history.meeting, rows)

    def briefly(self, history: History) -> tuple[str, ...]:
        """Return what was done last with ever fewer people named; mostly nothing."""
        rows = history.last_act()
        if len(rows) < 2 or len({type(row.event) for row in rows}) > 1:  # noqa: PLR2004
            return ()
        events = [row.event for row in rows]
        said = (self._together(history.meeting, events, most) for most in (4, 3, 2, 1))
        return tuple(dict.fromkeys(filter(None, said)))

    def also(self, history: History) -> str:
        """Return what else the last act brought about, as who speaks now; mostly nothing."""
        rows, meeting = history.last_act(), history.meeting
        if not rows or isinstance(rows[0].event, opening.ActUndone | opening.ActRedone):
            return ""
        if self._leaves_out(meeting, rows):
            return self.tr("the minutes leave it out, they keep only outcomes here")
        told = _told(meeting, rows)
        if isinstance(told.event, bundling.BundleAdopted):
            return ""  # what each of its texts came to is what it says of all
        after = [
            row
            for row in rows
            if row.seq > told.seq
            and type(row.event) is not type(told.event)
            and _BESIDE.get(type(row.event), 0) <= 0
        ]
        return self.event(meeting, after[-1]) if after else ""

    def _leaves_out(self, meeting: Meeting, rows: Sequence[Recorded]) -> bool:
        """Tell whether minutes leave out what was written here since only outcomes are kept."""
        floor, event = meeting.floor, rows[0].event
        if not isinstance(event, minutes.NoteWritten) or meeting.closed:
            return False
        level = level_of(self._wording.processes.known, floor.process, floor.stage, floor.level)
        return level is Level.OUTCOME and (not event.turn or event.turn > floor.entered)

    def undo(self, history: History, by: str) -> str:
        """Return what undoing would take back; empty where there is nothing."""
        rows = history.to_undo(by)
        return self.tr("Undo: {act}").format(act=self.act(history.meeting, rows)) if rows else ""

    def would_undo(self, history: History, by: str) -> str:
        """Return what undoing would take back, where it is not what was done last; or nothing."""
        rows = history.to_undo(by)
        if not rows or isinstance(history.undo(by), Refusal):
            return ""
        said = self.act(history.meeting, rows)
        return self.tr("Undo would now take back: {act}").format(act=said)

    def redo(self, history: History, by: str) -> str:
        """Return what redoing would bring back; empty where there is nothing."""
        rows = history.to_redo(by)
        return self.tr("Redo: {act}").format(act=self.act(history.meeting, rows)) if rows else ""

    def corrected(self, history: History, row: Recorded) -> str:
        """Return an undoing or redoing with what it took back; any other event as it is."""
        if not isinstance(row.event, opening.ActUndone | opening.ActRedone):
            return self.event(history.meeting, row)
        first = row.event.act
        rows = [each for each in history.rows()[first - 1 : first + 30] if each.act == first]
        said = self.act(history.meeting, rows)
        if isinstance(row.event, opening.ActUndone):
            return self.tr("taken back: {act}").format(act=said)
        return self.tr("brought back: {act}").format(act=said)


def _told(meeting: Meeting, rows: Sequence[Recorded]) -> Recorded:
    """Return the event of an act that tells most of it."""
    told = min(rows, key=lambda row: _BESIDE.get(type(row.event), 0))
    if isinstance(told.event, agenda.ItemMoved):
        told = min(rows, key=lambda row: _moved(meeting, row.event))
    return told


def _moved(meeting: Meeting, event: Event) -> int:
    """Return how little an event tells of what was moved: the parts of an item go with it."""
    if not isinstance(event, agenda.ItemMoved):
        return len(meeting.items)
    return depth_of(meeting, event.number)
