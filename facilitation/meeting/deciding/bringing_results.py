"""Tasks for small groups, and what they bring back, as they come with packets."""

from __future__ import annotations

from facilitation.meeting.deciding.case import Case
from facilitation.meeting.families.agenda.events import ItemAdded
from facilitation.meeting.families.small_groups.events import ResultsTaken, TaskTaken
from facilitation.meeting.packet import GroupResult, Packet
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
    ours = _ours(case, packet)
    new = tuple(each for each in dict.fromkeys(ours) if each not in case.meeting.results)
    if new:
        case.happen(ResultsTaken(new, packet.sender))


def check_results(case: Case, packet: Packet) -> None:
    """Advise against what small groups bring of another meeting: here it goes nowhere.

    What else is in the packet can be taken up all the same.
    """
    if packet.results and not _ours(case, packet):
        case.advise("RESULTS_FOR_OTHERS", name=packet.sender)


def _ours(case: Case, packet: Packet) -> list[GroupResult]:
    groups = groups_meant(case.meeting)
    return [each for each in packet.results if groups is not None and each.task == groups.task]
