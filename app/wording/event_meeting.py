"""Events of the meeting itself, its people and its agenda, in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from app.wording.matter import shortened
from app.wording.measures import MeasureWords
from app.wording.processes import ProcessWords
from app.wording.words import Translate, Words
from facilitation.meeting.event import Event
from facilitation.meeting.families.agenda.events import (
    EndPlanned,
    ItemAdded,
    ItemAimed,
    ItemEnded,
    ItemMoved,
    ItemPlanned,
    ItemRemoved,
    ItemRenamed,
    ItemStarted,
    ItemTreated,
    ProcessBegan,
    ProcessResumed,
    ProcessSwitched,
    StageEntered,
)
from facilitation.meeting.families.opening.events import (
    ActRedone,
    ActUndone,
    BreakBegan,
    BreakEnded,
    MeetingClosed,
    MeetingOpened,
    RuleOverruled,
)
from facilitation.meeting.families.people.events import (
    GroupDeclared,
    PeopleEnrolled,
    PersonArrived,
    PersonInterpreted,
    PersonLeft,
    PersonReturned,
    RoleGiven,
)
from facilitation.meeting.families.stack.events import HandRaised
from facilitation.meeting.reading import name_of, place_on_agenda
from facilitation.meeting.state import Meeting
from facilitation.process.catalogue import OPEN_FLOOR

_MOST_PASSED = 5
"""So many rows that were passed over are named."""


class MeetingEvents(Words):
    """Who came, what is on the agenda, which process is in force."""

    def __init__(
        self, translate: Translate, measures: MeasureWords, processes: ProcessWords
    ) -> None:
        """Take the words for times and titles."""
        super().__init__(translate)
        self._measures = measures
        self._processes = processes

    def says(self) -> Mapping[type[Event], Callable[[Meeting, Any], str]]:
        """Return who says which event."""
        return {
            MeetingOpened: self._opened,
            MeetingClosed: lambda _meeting, _event: self.tr("the meeting was closed"),
            BreakBegan: self._break,
            BreakEnded: lambda _meeting, _event: self.tr("the meeting went on"),
            ActUndone: lambda _meeting, _event: self.tr("an act was taken back"),
            ActRedone: lambda _meeting, _event: self.tr("an act was brought back"),
            RuleOverruled: self._overruled,
            PeopleEnrolled: self._enrolled,
            PersonArrived: self._arrived,
            PersonReturned: self._returned,
            PersonLeft: self._left,
            GroupDeclared: self._declared,
            RoleGiven: self._role,
            PersonInterpreted: self._interpreted,
            ItemAdded: self._item_added,
            ItemPlanned: self._item_planned,
            ItemRenamed: self._renamed,
            ItemMoved: self._moved,
            ItemRemoved: self._removed,
            ItemAimed: self._aimed,
            ItemTreated: self._treated,
            EndPlanned: self._end_planned,
            ItemStarted: self._item_started,
            ItemEnded: self._item_ended,
            ProcessBegan: self._began,
            StageEntered: self._stage,
            ProcessSwitched: self._switched,
            ProcessResumed: self._resumed,
        }

    def together(self, meeting: Meeting, events: Sequence[Event]) -> str:
        """Return one sentence for several people who came or went at once; else nothing."""
        sentences = {
            PersonArrived: self.tr("{names} arrived"),
            PersonReturned: self.tr("{names} are back"),
            PersonLeft: self.tr("{names} left"),
            HandRaised: self.tr("{names} joined the stack"),
        }
        names = [self._who(meeting, each) for each in events]
        sentence = sentences.get(type(events[0])) if len(names) > 1 else None
        return sentence.format(names=self._measures.listed(names)) if sentence else ""

    def _who(self, meeting: Meeting, event: Event) -> str:
        if isinstance(event, PersonArrived):
            return event.name
        if isinstance(event, PersonReturned | PersonLeft | HandRaised):
            return self._name(meeting, event.person)
        return ""

    def _opened(self, _meeting: Meeting, event: MeetingOpened) -> str:
        if event.body:
            return self.tr("“{title}” of {body} began").format(title=event.title, body=event.body)
        return self.tr("“{title}” began").format(title=event.title)

    def _break(self, _meeting: Meeting, event: BreakBegan) -> str:
        if not event.length:
            return self.tr("a break began")
        return self.tr("a break of {length} began").format(
            length=self._measures.planned(event.length)
        )

    def _overruled(self, _meeting: Meeting, event: RuleOverruled) -> str:
        return self.tr("a rule was set aside: {because}").format(because=shortened(event.because))

    def _enrolled(self, _meeting: Meeting, event: PeopleEnrolled) -> str:
        number = len(event.people)
        said = self.tr("{number} people were added").format(number=number)
        if number == 1:
            said = self.tr("{name} was added").format(name=event.people[0].name)
        if event.encoding:
            read = self.tr("letters read as {encoding}").format(encoding=event.encoding)
            said = f"{said}; {read}"
        if event.doubtful:
            first = self.tr(
                "the first row was read as a person, “{name}”: if it holds titles, undo this and "
                'name them, as in people FILE name "{name}"'
            )
            said = f"{said}; {first.format(name=event.doubtful)}"
        if not event.passed_over:
            return said
        passed = "; ".join(self._passed_over(*each) for each in event.passed_over[:_MOST_PASSED])
        more = " …" if len(event.passed_over) > _MOST_PASSED else ""
        rows = self.tr("{number} rows passed over: {rows}")
        if len(event.passed_over) == 1:
            rows = self.tr("1 row passed over: {rows}")
        return f"{said}; {rows.format(number=len(event.passed_over), rows=passed)}{more}"

    def _passed_over(self, line: int, name: str, why: str) -> str:
        """Return why a row of a list of people was passed over."""
        sentences = {
            "nameless": self.tr("line {line} has no name"),
            "namesake": self.tr("line {line}, the list names {name} already: tell them apart"),
            "known": self.tr("{name} is known already"),
        }
        return sentences.get(why, "{name}").format(line=line, name=name)

    def _arrived(self, _meeting: Meeting, event: PersonArrived) -> str:
        if event.guest:
            return self.tr("{name} came as a guest").format(name=event.name)
        if event.group:
            return self.tr("{name} of {group} arrived").format(name=event.name, group=event.group)
        return self.tr("{name} arrived").format(name=event.name)

    def _returned(self, meeting: Meeting, event: PersonReturned) -> str:
        return self.tr("{name} is back").format(name=self._name(meeting, event.person))

    def _left(self, meeting: Meeting, event: PersonLeft) -> str:
        return self.tr("{name} left").format(name=self._name(meeting, event.person))

    def _declared(self, meeting: Meeting, event: GroupDeclared) -> str:
        name = self._name(meeting, event.person)
        if event.group:
            return self.tr("{name} belongs to {group}").format(name=name, group=event.group)
        lists = self._measures.listed(event.lists)
        return self.tr("{name} is on the list {lists}").format(name=name, lists=lists)

    def _role(self, meeting: Meeting, event: RoleGiven) -> str:
        return self.tr("{name} took the role: {role}").format(
            name=self._name(meeting, event.person), role=self._processes.role(event.role)
        )

    def _item_added(self, meeting: Meeting, event: ItemAdded) -> str:
        if not event.length:
            return self.tr("on the agenda: {number}. {title}").format(
                number=self._place(meeting, event.number), title=event.title
            )
        return self.tr("on the agenda: {number}. {title}, {length}").format(
            number=self._place(meeting, event.number),
            title=event.title,
            length=self._measures.planned(event.length),
        )

    def _interpreted(self, meeting: Meeting, event: PersonInterpreted) -> str:
        sentence = self.tr("what {name} says is not interpreted")
        if event.on:
            sentence = self.tr("what {name} says is interpreted")
        return sentence.format(name=self._name(meeting, event.person))

    def _item_planned(self, meeting: Meeting, event: ItemPlanned) -> str:
        title = self._item(meeting, event.number)
        if not event.length:
            return self.tr("{number}. {title} has no planned time").format(
                number=self._place(meeting, event.number), title=title
            )
        return self.tr("{number}. {title} gets {length}").format(
            number=self._place(meeting, event.number),
            title=title,
            length=self._measures.planned(event.length),
        )

    def _renamed(self, _meeting: Meeting, event: ItemRenamed) -> str:
        return self.tr("an item of the agenda is called “{title}” now").format(title=event.title)

    def _moved(self, meeting: Meeting, event: ItemMoved) -> str:
        title = self._item(meeting, event.number)
        return self.tr("{title} is now item {place}").format(title=title, place=event.to)

    def _removed(self, meeting: Meeting, event: ItemRemoved) -> str:
        title = self._item(meeting, event.number)
        return self.tr("{title} is no longer on the agenda").format(title=title)

    def _aimed(self, meeting: Meeting, event: ItemAimed) -> str:
        purpose = self._processes.aim(event.purpose) or self.tr("not said")
        return self.tr("{title}: {purpose}").format(
            title=self._item(meeting, event.number), purpose=purpose
        )

    def _treated(self, meeting: Meeting, event: ItemTreated) -> str:
        return self.tr("{title}: {process}").format(
            title=self._item(meeting, event.number), process=self._processes.named(event.process)
        )

    def _place(self, meeting: Meeting, number: int) -> int:
        return place_on_agenda(meeting, number) or number

    def _end_planned(self, _meeting: Meeting, event: EndPlanned) -> str:
        return self.tr("the meeting is to end at {time}").format(
            time=f"{event.minute // 60}:{event.minute % 60:02}"
        )

    def _item_started(self, meeting: Meeting, event: ItemStarted) -> str:
        title = self._item(meeting, event.number)
        if event.process in {"", OPEN_FLOOR}:
            return self.tr("we came to {number}. {title}").format(
                number=self._place(meeting, event.number), title=title
            )
        return self.tr("we came to {number}. {title}: {process}").format(
            number=self._place(meeting, event.number),
            title=title,
            process=self._processes.named(event.process),
        )

    def _began(self, _meeting: Meeting, event: ProcessBegan) -> str:
        return self.tr("{process}: {stage}").format(
            process=self._processes.named(event.process),
            stage=self._processes.stage_title(event.process, event.stage),
        )

    def _item_ended(self, meeting: Meeting, event: ItemEnded) -> str:
        title = self._item(meeting, event.number)
        return self.tr("{number}. {title} ended").format(
            number=self._place(meeting, event.number), title=title
        )

    def _item(self, meeting: Meeting, number: int) -> str:
        known = 1 <= number <= len(meeting.items)
        return meeting.items[number - 1].title if known else "…"

    def _stage(self, meeting: Meeting, event: StageEntered) -> str:
        title = self._processes.stage_titled(meeting.floor.process, event.stage)
        return self.tr("we went on to: {stage}").format(stage=title)

    def _switched(self, meeting: Meeting, event: ProcessSwitched) -> str:
        process = self._processes.named(event.process)
        because = shortened(event.because)
        keeper = name_of(meeting, event.keeper)
        if keeper:
            return self.tr("changed to {process}, kept by {keeper}: {because}").format(
                process=process, keeper=keeper, because=because
            )
        return self.tr("changed to {process}: {because}").format(process=process, because=because)

    def _resumed(self, _meeting: Meeting, event: ProcessResumed) -> str:
        sentence = self.tr("back to {process}")
        if event.leaving:
            sentence = self.tr("{process}, which was waiting, ended with the item")
        return sentence.format(process=self._processes.named(event.process))

    def _name(self, meeting: Meeting, person: int) -> str:
        return name_of(meeting, person) or self.tr("somebody")
