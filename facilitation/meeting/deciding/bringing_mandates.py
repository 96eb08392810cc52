"""Mandates that come with packets: who speaks here for whom, and who does no longer (domain.md §7).

They are advice: what is done outside them is provisional, and nothing is refused for it.
"""

from __future__ import annotations

from facilitation.decisions.ratification import key_of
from facilitation.meeting.answering import today
from facilitation.meeting.deciding.case import Case
from facilitation.meeting.families.electorate.events import MandateGiven, MandatesTaken
from facilitation.meeting.families.recall import DelegateRecalled
from facilitation.meeting.mandates import latest, person_called
from facilitation.meeting.packet import Packet, SentMandate
from facilitation.meeting.ratified import own_group


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
            _end(case, each)


def _end(case: Case, ended: SentMandate) -> None:
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
