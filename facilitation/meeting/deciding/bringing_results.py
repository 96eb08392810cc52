"""Tasks for small groups, and what they bring back, as they come with packets."""

from __future__ import annotations

from facilitation.meeting.deciding.case import Case
from facilitation.meeting.families.agenda.events import ItemAdded
from facilitation.meeting.families.small_groups.events import ResultsTaken, TaskTaken
from facilitation.meeting.packet import Packet
from facilitation.meeting.small_results import groups_meant


def bring_task(case: Case, packet: Packet) -> None:
    """Make what a small group is to do the matter of this meeting, which works on one task."""
    task = packet.task
    if task is None or case.meeting.task is not None:
        return
    case.happen(TaskTaken(task, packet.sender))
    case.happen(ItemAdded(len(case.meeting.items) + 1, task.question, length=task.minutes * 60_000))


def bring_results(case: Case, packet: Packet) -> None:
    """Take in what laptops of our small groups bring; what is known changes nothing."""
    groups = groups_meant(case.meeting)
    ours = [each for each in packet.results if groups is not None and each.task == groups.task]
    new = tuple(each for each in dict.fromkeys(ours) if each not in case.meeting.results)
    if new:
        case.happen(ResultsTaken(new, packet.sender))
