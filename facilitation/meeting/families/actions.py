"""What became of actions, and those that an earlier meeting left."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.meeting.act import NotesAct
from facilitation.meeting.deciding.case import Case
from facilitation.meeting.deciding.ready import decides, on_record
from facilitation.meeting.event import Area, Recorded
from facilitation.meeting.families.minutes.events import (
    ActionNoted,
    EntryEvent,
    EntryMarkedSensitive,
)
from facilitation.meeting.families.people.events import Enrolled, PeopleEnrolled
from facilitation.meeting.reading import entry_labelled, label_of_entry, labels_of_actions
from facilitation.meeting.state import Meeting, Task, TaskStatus
from facilitation.meeting.texts.lineage import Source
from facilitation.people.names import fold


class FinishAction(NotesAct, frozen=True):
    """Report that an action is done; ``report`` is what whoever did it tells of it."""

    label: str
    report: str = ""


class DropAction(NotesAct, frozen=True):
    """Let go of an action that nobody does any more."""

    label: str
    because: str


class PassAction(NotesAct, frozen=True):
    """Let somebody else do an action from now on, who may be absent."""

    label: str
    owner: str


class TakeActionAlong(NotesAct, frozen=True):
    """Take an open action of an earlier meeting, found by ``title``, along into this one.

    Only whoever can read the library can turn it into :class:`TakenAlong`.
    """

    after_close = False
    label: str
    title: str


class TakenAlong(NotesAct, frozen=True):
    """Take an action along from where its ``source`` says; ``hidden`` keeps it unpublished.

    ``owner`` is who does it, as known there, and ``due`` its day (ISO; empty: none).
    """

    after_close = False
    source: Source
    owner: str
    task: str
    due: str = ""
    hidden: bool = False


class ActionEvent(EntryEvent, frozen=True, gc=False):
    """Something about the action that was noted as ``entry`` (its record number)."""

    entry: int


class ActionDone(ActionEvent, frozen=True, gc=False):
    """It was reported as done; ``report`` is what was told of it."""

    report: str = ""


class ActionDropped(ActionEvent, frozen=True, gc=False):
    """Nobody does it any more."""

    because: str


class ActionPassedOn(ActionEvent, frozen=True, gc=False):
    """``owner`` does it from now on."""

    reads = frozenset({Area.PEOPLE})
    owner: int


class ActionTakenAlong(ActionEvent, frozen=True, gc=False):
    """It was taken on at an earlier meeting, and is still to be done."""

    source: Source


def _any_action(case: Case, _act: object = None) -> None:
    on_record(case)
    if not any(each.task for each in case.meeting.tasks):
        case.refuse("NOTHING_TAKEN_ON", ('action NAME "…"',))


@decides(_any_action)
def _finish(case: Case, act: FinishAction) -> None:
    task = _meant(case, act.label)
    report = act.report.strip()
    if task.status is TaskStatus.DONE and task.told == report:
        case.already((f'done {act.label.upper()} "…"',), label=act.label.upper())
    case.happen(ActionDone(task.entry, report))


@decides(_any_action)
def _drop(case: Case, act: DropAction) -> None:
    task = _meant(case, act.label)
    if task.status is TaskStatus.DROPPED and task.told == act.because.strip():
        case.already((f'done {act.label.upper()} "…"',), label=act.label.upper())
    case.happen(ActionDropped(task.entry, act.because.strip()))


@decides(_any_action)
def _pass_on(case: Case, act: PassAction) -> None:
    task, owner = _meant(case, act.label), case.person(act.owner, here=False)
    if owner.number == task.owner and task.status is not TaskStatus.DROPPED:
        case.already((f"done {act.label.upper()}",), label=act.label.upper(), name=owner.name)
    case.happen(ActionPassedOn(task.entry, owner.number))


@decides()
def _take_along(case: Case, act: TakeActionAlong) -> None:
    case.refuse("MEETING_NOT_READ", ('action NAME "…"',), name=act.title)


@decides(on_record)
def _taken_along(case: Case, act: TakenAlong) -> None:
    on_record(case)
    place = act.source.meeting, act.source.label
    for task in case.meeting.tasks:
        if task.source is not None and (task.source.meeting, task.source.label) == place:
            label = label_of_entry(case.meeting, task.entry)
            case.already((f"done {label}",), label=label)
    entry = case.happen(ActionNoted(_known(case, act), act.task, act.due))
    case.happen(ActionTakenAlong(entry, act.source))
    if act.hidden:
        case.happen(EntryMarkedSensitive(entry))


def _known(case: Case, act: TakenAlong) -> int:
    """Return who is called just like that, else somebody new, who is absent."""
    wanted, people = fold(act.owner), case.meeting.people.values()
    found = next((each.number for each in people if wanted in each.keys), 0)
    if not found:
        found = len(people) + 1
        case.happen(PeopleEnrolled((Enrolled(found, act.owner, here=False),), act.source.title))
    return found


def _meant(case: Case, label: str) -> Task:
    _any_action(case)
    entry = entry_labelled(case.meeting, label)
    for task in case.meeting.tasks:
        if task.entry == entry:
            return task
    code = "NO_ACTION" if entry else "NO_SUCH_TAKEN"
    possible = (f"done {each}" for each in labels_of_actions(case.meeting))
    return case.refuse(code, possible, label=label.upper())


def _done(meeting: Meeting, row: Recorded, event: ActionDone) -> Meeting:
    return _became(meeting, event.entry, status=TaskStatus.DONE, told=event.report)


def _dropped(meeting: Meeting, row: Recorded, event: ActionDropped) -> Meeting:
    return _became(meeting, event.entry, status=TaskStatus.DROPPED, told=event.because)


def _passed_on(meeting: Meeting, row: Recorded, event: ActionPassedOn) -> Meeting:
    return _became(meeting, event.entry, status=TaskStatus.PASSED, told="", owner=event.owner)


def _action_taken_along(meeting: Meeting, row: Recorded, event: ActionTakenAlong) -> Meeting:
    return _became(meeting, event.entry, source=event.source)


def _became(meeting: Meeting, entry: int, **changes: object) -> Meeting:
    tasks = (replace(e, **changes) if e.entry == entry else e for e in meeting.tasks)
    return replace(meeting, tasks=tuple(tasks))
