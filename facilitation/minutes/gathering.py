"""Reading a record from its beginning, keeping what minutes need (domain.md section 8).

Each event is seen with the state before and after it. What was undone is not seen at all. What
may be written is settled here: the level of the stage in which something was said (domain.md
section 2, *Record*), and whether it was off the record. Nothing is dropped here; sections do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any

from facilitation.floor.turns import TurnKind
from facilitation.meeting.events.agenda import (
    ItemStarted,
    ProcessResumed,
    ProcessSwitched,
    StageEntered,
)
from facilitation.meeting.events.decisions import (
    AnswersCleared,
    AnswersGiven,
    DecisionClosed,
    DecisionOpened,
    TemperatureTaken,
)
from facilitation.meeting.events.event import Event, Recorded
from facilitation.meeting.events.floor import (
    EntryMoved,
    RoundEnded,
    RoundOpened,
    TurnStarted,
)
from facilitation.meeting.events.matter import ProposalMade
from facilitation.meeting.events.minutes import (
    ActionNoted,
    AgreementNoted,
    EntryMarkedSensitive,
    NoteWritten,
    RecordPaused,
    RecordResumed,
)
from facilitation.meeting.events.opening import (
    ActRedone,
    ActUndone,
    BreakBegan,
    BreakEnded,
    MeetingClosed,
    MeetingOpened,
    RuleOverruled,
)
from facilitation.meeting.events.people import (
    PeopleEnrolled,
    PersonArrived,
    PersonReturned,
    RoleGiven,
)
from facilitation.meeting.folding import apply
from facilitation.meeting.history import History
from facilitation.meeting.state import Floor, Meeting
from facilitation.minutes.gathered import (
    Asking,
    Entry,
    Felt,
    Gathered,
    Moving,
    OffRecord,
    Overruling,
    Pausing,
    RoundHeld,
    Spoken,
    Stretch,
    Switch,
    Taken,
    Treated,
)
from facilitation.process.catalogue import OPEN_FLOOR, Processes
from facilitation.process.process import Level

Written = Entry | Taken


class Gatherer:
    """Follows a record: what was added since is read, not all of it again."""

    def __init__(self, processes: Processes) -> None:
        """Begin with nothing; ``processes`` tell how much of each stage is kept."""
        self._processes = processes
        self._begin()

    def _begin(self) -> None:
        self._read = 0
        self._last: Recorded | None = None
        self._meeting = Meeting()
        self._gathered = Gathered(self._meeting)
        self._written: dict[int, Written] = {}
        self._turns: dict[int, Spoken] = {}
        self._round: RoundHeld | None = None
        self._frozen: list[RoundHeld | None] = []
        self._asking: Asking | None = None
        self._hushed: set[int] = set()

    def follow(self, history: History) -> Gathered:
        """Return what the record holds by now."""
        rows = history.rows()
        fresh = tuple(rows[self._read :])
        if self._must_begin_again(history, fresh):
            self._begin()
            fresh = tuple(rows)
        for row in fresh:
            if not history.is_undone(row):
                self._take(row)
        self._read = len(rows)
        self._last = rows[-1] if rows else None
        self._gathered.meeting = self._meeting
        return self._gathered

    def _must_begin_again(self, history: History, fresh: Iterable[Recorded]) -> bool:
        """Tell whether what was read before does not stand any more."""
        rows = history.rows()
        other = self._read > len(rows) or (self._read and rows[self._read - 1] is not self._last)
        return bool(other) or any(isinstance(each.event, ActUndone | ActRedone) for each in fresh)

    def _take(self, row: Recorded) -> None:
        before = self._meeting
        self._meeting = apply(before, row)
        take = _TAKES.get(type(row.event))
        if take is not None:
            take(self, row, row.event, before)

    # Beginning, breaks, people

    def _opened(self, row: Recorded, event: MeetingOpened, before: Meeting) -> None:
        self._gathered.opened = row.at

    def _break_began(self, row: Recorded, event: BreakBegan, before: Meeting) -> None:
        self._gathered.breaks.append(Pausing(row.at))

    def _break_ended(self, row: Recorded, event: BreakEnded, before: Meeting) -> None:
        self._end_break(row.at)

    def _closed(self, row: Recorded, event: MeetingClosed, before: Meeting) -> None:
        self._end_break(row.at)
        self._gathered.closed = row.at

    def _end_break(self, at: int) -> None:
        breaks = self._gathered.breaks
        if breaks and not breaks[-1].until:
            breaks[-1].until = at

    def _enrolled(self, row: Recorded, event: PeopleEnrolled, before: Meeting) -> None:
        self._gathered.came.update((each.number, None) for each in event.people if each.here)

    def _arrived(self, row: Recorded, event: PersonArrived, before: Meeting) -> None:
        self._gathered.came[event.number] = None

    def _returned(self, row: Recorded, event: PersonReturned, before: Meeting) -> None:
        self._gathered.came[event.person] = None

    def _role_given(self, row: Recorded, event: RoleGiven, before: Meeting) -> None:
        self._in_role(event.role, event.person)

    def _in_role(self, role: str, person: int) -> None:
        holders = self._gathered.roles.setdefault(role, [])
        if person and person not in holders:
            holders.append(person)

    # Agenda and process

    def _item(self) -> Treated:
        number = self._meeting.item
        found = self._gathered.items.get(number)
        if found is None:
            title = self._meeting.items[number - 1].title if number else ""
            found = Treated(number, title, began=self._meeting.seq)
            self._gathered.items[number] = found
        return found

    def _item_started(self, row: Recorded, event: ItemStarted, before: Meeting) -> None:
        item = self._item()
        if event.process not in item.processes[-1:]:
            item.processes.append(event.process)
        self._round = None
        self._frozen.clear()
        self._new_stretch(item)

    def _stage_entered(self, row: Recorded, event: StageEntered, before: Meeting) -> None:
        self._new_stretch(self._item())

    def _switched(self, row: Recorded, event: ProcessSwitched, before: Meeting) -> None:
        self._frozen.append(self._round)
        self._round = None
        switch = Switch(row.at, event.process, before.floor.process, event.keeper, event.because)
        self._in_role("keeper", event.keeper)
        if self._meeting.off_record:
            switch.because = ""
        self._item().switches.append(switch)
        self._new_stretch(self._item())

    def _resumed(self, row: Recorded, event: ProcessResumed, before: Meeting) -> None:
        self._round = self._frozen.pop() if self._frozen else None
        switch = Switch(row.at, event.process, before.floor.process, back=True)
        self._item().switches.append(switch)
        self._new_stretch(self._item())
        self._still_heard()

    def _new_stretch(self, item: Treated) -> None:
        floor = self._meeting.floor
        item.stretches.append(Stretch(floor.process, floor.stage, self._level(floor)))

    def _stretch(self) -> Stretch:
        item = self._item()
        if not item.stretches:
            self._new_stretch(item)
        return item.stretches[-1]

    def _level(self, floor: Floor) -> Level:
        """Return how much of what is said now may be kept.

        Of a stage that nobody knows any more only outcomes are: less may have been promised.
        """
        stage = self._processes.stage(floor.process, floor.stage)
        if stage is not None:
            return stage.level
        return Level.NOTES if floor.process in {"", OPEN_FLOOR} else Level.OUTCOME

    # The floor

    def _turn_started(self, row: Recorded, event: TurnStarted, before: Meeting) -> None:
        meeting = self._meeting
        spoken = Spoken(
            row.seq,
            event.person,
            event.kind,
            self._level(meeting.floor),
            meeting.people,
            event.answers or event.interrupts,
            meeting.off_record,
            meeting.item,
        )
        self._turns[row.seq] = spoken
        if self._round is not None:
            self._round.turns.append(spoken)
        else:
            self._stretch().parts.append(spoken)
        if event.kind is TurnKind.PROCESS:
            self._item().points.append(spoken)

    def _round_opened(self, row: Recorded, event: RoundOpened, before: Meeting) -> None:
        prompt = "" if self._meeting.off_record else event.prompt
        self._round = RoundHeld(event.number, prompt, self._level(self._meeting.floor))
        self._stretch().parts.append(self._round)

    def _round_ended(self, row: Recorded, event: RoundEnded, before: Meeting) -> None:
        self._round = None

    def _moved(self, row: Recorded, event: EntryMoved, before: Meeting) -> None:
        said = not self._meeting.off_record and self._level(self._meeting.floor) is not Level.NONE
        if event.because and said:
            moving = Moving(event.person, event.to, event.because, self._meeting.people)
            self._item().rulings.append(moving)

    def _overruled(self, row: Recorded, event: RuleOverruled, before: Meeting) -> None:
        if not self._meeting.off_record:
            people = self._meeting.people
            ruling = Overruling(event.rule, event.because, event.params, people)
            self._item().rulings.append(ruling)

    # Texts and decisions

    def _proposed(self, row: Recorded, event: ProposalMade, before: Meeting) -> None:
        self._item().labels.append(event.label)

    def _decision_opened(self, row: Recorded, event: DecisionOpened, before: Meeting) -> None:
        decision = self._meeting.decision
        if decision is None:
            return
        self._hushed.clear()
        self._asking = Asking(row.at, decision, self._meeting, event.present)
        self._gathered.asked.setdefault(event.subject, []).append(self._asking)

    def _answered(self, row: Recorded, event: AnswersGiven, before: Meeting) -> None:
        change = self._hushed.update if self._meeting.off_record else self._hushed.difference_update
        change(event.people)

    def _answers_cleared(self, row: Recorded, event: AnswersCleared, before: Meeting) -> None:
        asked = before.decision
        if self._asking is None or asked is None:
            return
        told = any(each.reason for each in asked.given.values())
        if told:
            self._end_asking(row, before, cleared=True)
            self._asking = Asking(row.at, asked, self._meeting, self._asking.present)
            self._gathered.asked[event.subject].append(self._asking)
        self._hushed.clear()

    def _decision_closed(self, row: Recorded, event: DecisionClosed, before: Meeting) -> None:
        self._end_asking(row, self._meeting)
        self._asking = None

    def _end_asking(self, row: Recorded, meeting: Meeting, *, cleared: bool = False) -> None:
        asking, decision = self._asking, meeting.decision
        if asking is None or decision is None:
            return
        asking.meeting = meeting
        asking.decision = decision
        asking.given = tuple(decision.given.values())
        asking.ended = row.seq
        asking.cleared = cleared
        asking.hushed = frozenset(self._hushed)

    def _temperature(self, row: Recorded, event: TemperatureTaken, before: Meeting) -> None:
        reading = self._meeting.temperature
        if reading is not None and not self._meeting.off_record:
            self._stretch().parts.append(Felt(reading, self._level(self._meeting.floor)))

    # What was written

    def _noted(self, row: Recorded, event: NoteWritten, before: Meeting) -> None:
        earlier = self._written.get(event.entry)
        if isinstance(earlier, Entry):
            earlier.text, earlier.verbatim = event.text, event.verbatim
            if event.turn and event.turn != earlier.turn:
                self._put_to_turn(earlier, event.turn)
            return
        number = event.entry or row.seq
        level = self._level(self._meeting.floor)
        late, item = before.closed, self._meeting.item
        entry = Entry(number, event.text, 0, event.verbatim, level, late=late, item=item)
        self._written[number] = entry
        if event.turn:
            self._put_to_turn(entry, event.turn)
        if late:
            self._gathered.late.append(entry)
        elif not event.turn:
            self._stretch().parts.append(entry)

    def _put_to_turn(self, entry: Entry, turn: int) -> None:
        """Let an entry stand with a turn, under the level that was in force for that turn."""
        spoken = self._turns.get(turn)
        if spoken is None:
            return
        self._let_go(entry)
        entry.turn, entry.level, entry.item = turn, spoken.level, spoken.item
        if not entry.late:
            spoken.entries.append(entry)

    def _let_go(self, entry: Entry) -> None:
        home = self._turns.get(entry.turn)
        if home is not None and entry in home.entries:
            home.entries.remove(entry)
        for item in self._gathered.items.values() if not entry.turn else ():
            for stretch in item.stretches:
                stretch.parts = [each for each in stretch.parts if each is not entry]

    def _agreed(self, row: Recorded, event: AgreementNoted, before: Meeting) -> None:
        entry = Entry(row.seq, event.text, late=before.closed, item=self._meeting.item)
        self._written[row.seq] = entry
        (self._gathered.late if before.closed else self._item().agreed).append(entry)

    def _action(self, row: Recorded, event: ActionNoted, before: Meeting) -> None:
        item, late = self._meeting.item, before.closed
        task = Taken(row.seq, event.owner, event.task, event.due, item, late=late)
        self._written[row.seq] = task
        (self._gathered.late_tasks if late else self._item().tasks).append(task)

    def _sensitive(self, row: Recorded, event: EntryMarkedSensitive, before: Meeting) -> None:
        found = self._written.get(event.entry)
        if found is not None:
            found.sensitive = True

    def _record_paused(self, row: Recorded, event: RecordPaused, before: Meeting) -> None:
        self._stretch().parts.append(OffRecord())

    def _record_resumed(self, row: Recorded, event: RecordResumed, before: Meeting) -> None:
        self._still_heard()

    def _still_heard(self) -> None:
        """Let the turns that go on while the record does be on it."""
        floor = self._meeting.floor
        if self._meeting.off_record:
            return
        for turn in (floor.turn, *(each.turn for each in floor.waiting)):
            if turn is not None and turn.id in self._turns:
                self._turns[turn.id].off = False


Take = Callable[[Gatherer, Recorded, Any, Meeting], None]

_TAKES: Mapping[type[Event], Take] = MappingProxyType(
    {
        MeetingOpened: Gatherer._opened,
        BreakBegan: Gatherer._break_began,
        BreakEnded: Gatherer._break_ended,
        MeetingClosed: Gatherer._closed,
        PeopleEnrolled: Gatherer._enrolled,
        PersonArrived: Gatherer._arrived,
        PersonReturned: Gatherer._returned,
        RoleGiven: Gatherer._role_given,
        ItemStarted: Gatherer._item_started,
        StageEntered: Gatherer._stage_entered,
        ProcessSwitched: Gatherer._switched,
        ProcessResumed: Gatherer._resumed,
        TurnStarted: Gatherer._turn_started,
        RoundOpened: Gatherer._round_opened,
        RoundEnded: Gatherer._round_ended,
        EntryMoved: Gatherer._moved,
        RuleOverruled: Gatherer._overruled,
        ProposalMade: Gatherer._proposed,
        DecisionOpened: Gatherer._decision_opened,
        AnswersGiven: Gatherer._answered,
        AnswersCleared: Gatherer._answers_cleared,
        DecisionClosed: Gatherer._decision_closed,
        TemperatureTaken: Gatherer._temperature,
        NoteWritten: Gatherer._noted,
        AgreementNoted: Gatherer._agreed,
        ActionNoted: Gatherer._action,
        EntryMarkedSensitive: Gatherer._sensitive,
        RecordPaused: Gatherer._record_paused,
        RecordResumed: Gatherer._record_resumed,
    }
)
