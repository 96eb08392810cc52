"""What happens to a proposal besides its amendments, done to the state."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.meeting.applying import texts
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.proposals import events
from facilitation.meeting.state import Making, Meeting
from facilitation.record.attachments import Attachment


def _need_stated(meeting: Meeting, row: Recorded, event: events.NeedStated) -> Meeting:
    return _shown(meeting, event.label, need=event.text)


def _explained(meeting: Meeting, row: Recorded, event: events.ProposalExplained) -> Meeting:
    return _shown(meeting, event.label, explanation=event.text)


def _retitled(meeting: Meeting, row: Recorded, event: events.ProposalRetitled) -> Meeting:
    return _shown(meeting, event.label, title=event.title)


def _shown(meeting: Meeting, label: str, **changes: object) -> Meeting:
    """Change a proposal, and turn to it."""
    proposal = replace(meeting.proposals[label], **changes)
    return replace(texts.with_proposal(meeting, proposal), matter=label)


def _revised(meeting: Meeting, row: Recorded, event: events.ProposalRevised) -> Meeting:
    version = texts.wording(
        event.text, how=Making.REVISED, by=event.by, because=event.because, made=row.seq
    )
    revised = texts.reads(meeting, event.label, version)
    carried = texts.carried_over(revised, event.rebased, event.pasts, event.label)
    return replace(carried, matter=event.label)


def _sponsored(meeting: Meeting, row: Recorded, event: events.SponsorsNamed) -> Meeting:
    proposal = meeting.proposals.get(event.label)
    if proposal is not None:
        sponsors = (*proposal.sponsors, *event.people)
        return texts.with_proposal(meeting, replace(proposal, sponsors=sponsors))
    amendment = meeting.amendments[event.label]
    sponsors = (*amendment.sponsors, *event.people)
    return texts.with_amendment(meeting, replace(amendment, sponsors=sponsors))


def _attached(meeting: Meeting, row: Recorded, event: events.FileAttached) -> Meeting:
    proposal = meeting.proposals[event.label]
    attachments = (*proposal.attachments, Attachment(event.name, event.size, event.sha256))
    return texts.with_proposal(meeting, replace(proposal, attachments=attachments))
