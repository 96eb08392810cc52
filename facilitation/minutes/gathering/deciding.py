"""Texts, tests, votes and temperature checks; what needed no debate; whether enough was said."""

from __future__ import annotations

from facilitation.meeting.event import Event
from facilitation.meeting.families.ballots.events import CountReopened
from facilitation.meeting.families.bundling.events import BundleAdopted, PullAsked, TextPulled
from facilitation.meeting.families.decisions.events import (
    AnswersCleared,
    AnswersGiven,
    DecisionClosed,
    DecisionOpened,
    TemperatureTaken,
)
from facilitation.meeting.families.electorate.events import (
    PeopleAdmitted,
    PersonRecused,
    QuorumLost,
    QuorumRegained,
)
from facilitation.meeting.families.enough import EnoughCounted
from facilitation.meeting.families.matter.events import ProposalMade
from facilitation.meeting.families.redrafting.events import ProposalDivided
from facilitation.meeting.state import Meeting
from facilitation.minutes.gathering.gathered import (
    Asking,
    Bundled,
    EnoughShown,
    Felt,
    Incident,
    Turned,
)
from facilitation.minutes.gathering.progress import Progress


def _put_before(so_far: Progress, event: ProposalMade) -> None:
    so_far.item.labels.append(event.label)


def _divided(so_far: Progress, event: ProposalDivided) -> None:
    so_far.item.labels += [each.label for each in event.questions]


def _opened(so_far: Progress, event: DecisionOpened) -> None:
    decision = so_far.meeting.decision
    if decision is None:
        return
    so_far.sitting.under_way = True
    so_far.asking = Asking(so_far.row.at, decision, so_far.meeting)
    so_far.gathered.asked.setdefault(event.subject, []).append(so_far.asking)
    proposal = so_far.meeting.proposals.get(event.subject)
    if proposal is not None and not proposal.item:
        so_far.tell((event.subject,), so_far.meeting.item)
    if event.question and event.subject not in so_far.item.questions:
        so_far.item.questions.append(event.subject)


def _cleared(so_far: Progress, event: AnswersCleared) -> None:
    """Keep what was said about the text before it changed, where reasons were given."""
    asked, afresh = so_far.before.decision, so_far.meeting.decision
    if so_far.asking is None or asked is None or afresh is None:
        return
    if any(each.reason for each in asked.given.values()):
        _end(so_far, so_far.before, cleared=True)
        so_far.asking = Asking(so_far.row.at, afresh, so_far.meeting)
        so_far.gathered.asked[event.subject].append(so_far.asking)


def _closed(so_far: Progress, event: DecisionClosed) -> None:
    _end(so_far, so_far.meeting)
    so_far.asking = None
    so_far.sitting.under_way = True


def _concerned(so_far: Progress, event: AnswersGiven) -> None:
    """Tell a concern that was written down after the agreement with it."""
    asked, decision = so_far.gathered.asked, so_far.meeting.decision
    if so_far.asking is None and decision is not None and decision.subject in asked:
        asked[decision.subject][-1].decision = decision


def _reopened(so_far: Progress, event: CountReopened) -> None:
    """Go on with the asking that is counted again, and say so where that was for a reason."""
    asked, decision = so_far.gathered.asked.get(event.subject), so_far.meeting.decision
    if not asked or decision is None:
        return
    first = asked[-1].decision
    so_far.asking = asked[-1]
    so_far.asking.ended = False
    if event.because:  # else a day only completed it
        _note(so_far, event)
        so_far.asking.incidents[-1].first = first


def _incident(
    so_far: Progress, event: PersonRecused | PeopleAdmitted | QuorumLost | QuorumRegained
) -> None:
    if so_far.asking is not None and isinstance(event, PersonRecused):
        # Said once more with a reason, it is still one person who stays out.
        so_far.asking.incidents = [
            each
            for each in so_far.asking.incidents
            if not isinstance(each.event, PersonRecused) or each.event.person != event.person
        ]
    _note(so_far, event)


def _note(so_far: Progress, incident: Event) -> None:
    if so_far.asking is not None:
        so_far.asking.incidents.append(Incident(so_far.row.at, incident, so_far.meeting))


def _end(so_far: Progress, meeting: Meeting, *, cleared: bool = False) -> None:
    asking, decision = so_far.asking, meeting.decision
    if asking is None or decision is None:
        return
    asking.meeting = meeting
    asking.decision = decision
    asking.ended = True
    asking.cleared = cleared


def _felt(so_far: Progress, event: TemperatureTaken) -> None:
    so_far.sitting.under_way = True
    reading = so_far.meeting.temperature
    if reading is not None and not so_far.meeting.off_record:
        so_far.stretch.parts.append(Felt(reading))


def _pulled(so_far: Progress, event: PullAsked | TextPulled) -> None:
    if not so_far.meeting.off_record:
        found = Turned(so_far.row.at, event, so_far.meeting)
        so_far.gathered.courses.setdefault(event.label, []).append(found)


def _adopted(so_far: Progress, event: BundleAdopted) -> None:
    so_far.sitting.under_way = True
    so_far.stretch.parts.append(Bundled(event.labels, event.how))
    for label in event.labels:
        so_far.tell((label,), so_far.meeting.proposals[label].item)


def _counted(so_far: Progress, event: EnoughCounted) -> None:
    if not so_far.meeting.off_record:
        so_far.stretch.parts.append(EnoughShown(event.yes, event.no))
