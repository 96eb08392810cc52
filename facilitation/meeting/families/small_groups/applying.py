"""Small groups, done to the state."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.meeting.event import Recorded
from facilitation.meeting.families.small_groups import events
from facilitation.meeting.groups.small_results import task_id
from facilitation.meeting.state import Meeting, SmallGroups, TaskHere


def _made(meeting: Meeting, row: Recorded, event: events.GroupsMade) -> Meeting:
    opened = meeting.opening.at if meeting.opening else 0
    groups = SmallGroups(
        event.groups,
        event.how,
        row.tick,
        event.length,
        question=event.question,
        label=event.label,
        task=task_id(opened, row.seq),
    )
    floor = replace(meeting.floor, grouped=meeting.floor.stage)
    return replace(meeting, small_groups=groups, floor=floor)


def _reported(meeting: Meeting, row: Recorded, event: events.GroupReported) -> Meeting:
    groups = meeting.small_groups
    if groups is None:
        return meeting
    lines = groups.lines.set(event.number, event.text)
    return replace(meeting, small_groups=replace(groups, lines=lines))


def _ended(meeting: Meeting, row: Recorded, event: events.GroupsEnded) -> Meeting:
    return replace(meeting, small_groups=None, grouped=meeting.small_groups, free=row.tick)


def _task_taken(meeting: Meeting, row: Recorded, event: events.TaskTaken) -> Meeting:
    return replace(meeting, task=TaskHere(event.task, task_id(row.at, row.tick)[:16]))


def _results_taken(meeting: Meeting, row: Recorded, event: events.ResultsTaken) -> Meeting:
    return replace(meeting, results=(*meeting.results, *event.results))


def with_newcomer(meeting: Meeting, person: int) -> Meeting:
    """Return the meeting with somebody who came late in the smallest of the small groups."""
    groups = meeting.small_groups
    if groups is None or any(person in each for each in groups.groups) or not groups.groups:
        return meeting
    place = min(range(len(groups.groups)), key=lambda each: len(groups.groups[each]))
    joined = (*groups.groups[place], person)
    together = (*groups.groups[:place], joined, *groups.groups[place + 1 :])
    return replace(meeting, small_groups=replace(groups, groups=together))
