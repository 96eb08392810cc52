"""What packets bring beside texts: tasks and results of small groups, and mandates (domain.md §7).

Mandates are advice: what is done outside them is provisional, and nothing is refused for it.
"""

from __future__ import annotations

from facilitation.decisions.ratification import key_of
from facilitation.meeting.answering import today
from facilitation.meeting.deciding.case import Case
from facilitation.meeting.families.agenda.events import ItemAdded
from facilitation.meeting.families.electorate.events import MandateGiven, MandatesTaken
from facilitation.meeting.families.recall import DelegateRecalled
from facilitation.meeting.families.small_groups.events import ResultsTaken, TaskTaken
from facilitation.meeting.groups.mandates import latest, person_called
from facilitation.meeting.groups.packet import GroupResult, Packet, SentMandate
from facilitation.meeting.groups.ratified import own_group
from facilitation.meeting.groups.small_results import groups_meant


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


def bring_mandates(case: Case, packet: Packet) -> None:
    """Take in those that say something new; one that was recalled ends at once."""
    meeting = case.meeting
    own, known = key_of(own_group(meeting)), latest(meeting.franchise.sent)
    counting = latest((*known, *packet.mandates)) - known
    new = tuple(
        each
        for each in dict.fromkeys(packet.mandates)
        if each in counting and key_of(each.terms.group) != own
    )
    if not new:
        return
    case.happen(MandatesTaken(new, packet.sender))
    for each in new:
        if each.ended:
            _end_mandate(case, each)


def _end_mandate(case: Case, ended: SentMandate) -> None:
    """End what was said here of somebody whom their group recalled."""
    person, group = person_called(case.meeting, ended.holder, ended.terms.group), ""
    meeting = case.meeting
    for named in (meeting.spokes, meeting.alternates):
        for each, holder in named.items():
            if holder == person and key_of(each) == key_of(ended.terms.group):
                group = each
    if group:
        case.happen(DelegateRecalled(person, group))
    held = meeting.franchise.mandates.get(person)
    if held is not None and (held.on, 0) <= (ended.ended, 0):
        case.happen(MandateGiven(person, "", on=today(meeting)))
