"""Deciding what became of an action."""

from __future__ import annotations

from facilitation.meeting.deciding.case import Case, Deciders
from facilitation.meeting.deciding.ready import Rule, on_record
from facilitation.meeting.families.actions import acts, events
from facilitation.meeting.families.minutes.events import ActionNoted, EntryMarkedSensitive
from facilitation.meeting.families.people.events import Enrolled, PeopleEnrolled
from facilitation.meeting.reading import entry_labelled, label_of_entry, labels_of_actions
from facilitation.meeting.state import Task, TaskStatus
from facilitation.people.names import fold


def _finish(case: Case, act: acts.FinishAction) -> None:
    task = _meant(case, act.label)
    report = act.report.strip()
    if task.status is TaskStatus.DONE and task.told == report:
        case.already((f'done {act.label.upper()} "…"',), label=act.label.upper())
    case.happen(events.ActionDone(task.entry, report))


def _drop(case: Case, act: acts.DropAction) -> None:
    task = _meant(case, act.label)
    if task.status is TaskStatus.DROPPED and task.told == act.because.strip():
        case.already((f'done {act.label.upper()} "…"',), label=act.label.upper())
    case.happen(events.ActionDropped(task.entry, act.because.strip()))


def _pass_on(case: Case, act: acts.PassAction) -> None:
    task, owner = _meant(case, act.label), case.person(act.owner, here=False)
    if owner.number == task.owner and task.status is not TaskStatus.DROPPED:
        case.already((f"done {act.label.upper()}",), label=act.label.upper(), name=owner.name)
    case.happen(events.ActionPassedOn(task.entry, owner.number))


def _take_along(case: Case, act: acts.TakeActionAlong) -> None:
    """Refuse: only whoever can read the library knows the other meeting."""
    case.refuse("MEETING_NOT_READ", ('action NAME "…"',), name=act.title)


def _taken_along(case: Case, act: acts.TakenAlong) -> None:
    on_record(case)
    for task in case.meeting.tasks:
        if task.source is not None and _same_place(task, act):
            label = label_of_entry(case.meeting, task.entry)
            case.already((f"done {label}",), label=label)
    entry = case.happen(ActionNoted(_known(case, act), act.task, act.due))
    case.happen(events.ActionTakenAlong(entry, act.source))
    if act.hidden:
        case.happen(EntryMarkedSensitive(entry))


def _known(case: Case, act: acts.TakenAlong) -> int:
    """Return who is called just like that, else somebody new, who is absent."""
    wanted, people = fold(act.owner), case.meeting.people.values()
    found = next((each.number for each in people if wanted in each.keys), 0)
    if not found:
        found = len(people) + 1
        newcomer = Enrolled(found, act.owner, here=False)
        case.happen(PeopleEnrolled((newcomer,), act.source.title))
    return found


def _same_place(task: Task, act: acts.TakenAlong) -> bool:
    source = task.source
    return source is not None and (source.meeting, source.label) == (
        act.source.meeting,
        act.source.label,
    )


def _meant(case: Case, label: str) -> Task:
    _any_action(case)
    entry = entry_labelled(case.meeting, label)
    for task in case.meeting.tasks:
        if task.entry == entry:
            return task
    code = "NO_ACTION" if entry else "NO_SUCH_TAKEN"
    possible = (f"done {each}" for each in labels_of_actions(case.meeting))
    return case.refuse(code, possible, label=label.upper())


def _any_action(case: Case, _act: object = None) -> None:
    on_record(case)
    if not any(each.task for each in case.meeting.tasks):
        case.refuse("NOTHING_TAKEN_ON", ('action NAME "…"',))


DECIDERS: Deciders = {
    acts.FinishAction: Rule(_finish, _any_action),
    acts.DropAction: Rule(_drop, _any_action),
    acts.PassAction: Rule(_pass_on, _any_action),
    acts.TakeActionAlong: _take_along,
    acts.TakenAlong: Rule(_taken_along, on_record),
}
