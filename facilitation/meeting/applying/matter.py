"""What happens to proposals and amendments, done to the state."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from facilitation.meeting.applying.step import Steps
from facilitation.meeting.events.event import Recorded
from facilitation.meeting.events.matter import (
    AmendmentAdopted,
    AmendmentConfirmed,
    AmendmentMade,
    AmendmentMadeOrdinary,
    AmendmentRejected,
    AmendmentSeconded,
    MatterWithdrawn,
    ProposalMade,
    ProposalTakenUp,
    Rebased,
)
from facilitation.meeting.reading import amendments_to, amendments_under, text_of
from facilitation.meeting.state import Amendment, Fate, Meeting, Proposal, Version
from facilitation.text.edits import Edit
from facilitation.text.versions import version_id


def _proposed(meeting: Meeting, row: Recorded, event: ProposalMade) -> Meeting:
    first = Version(version_id(event.text), event.text)
    proposal = Proposal(event.label, event.title, event.by, meeting.item, (first,))
    return replace(
        meeting,
        proposals=meeting.proposals.set(event.label, proposal),
        labels=(*meeting.labels, event.label),
        matter=event.label,
    )


def _amended(meeting: Meeting, row: Recorded, event: AmendmentMade) -> Meeting:
    base = text_of(meeting, event.target)
    amendment = Amendment(event.label, event.target, event.by, row.seq, base, event.edit)
    labels = (*meeting.labels, event.label)
    return replace(_with(meeting, amendment), labels=labels, matter=event.label)


def _seconded(meeting: Meeting, row: Recorded, event: AmendmentSeconded) -> Meeting:
    if event.label in meeting.proposals:
        return _with_proposal(meeting, replace(meeting.proposals[event.label], seconded=event.by))
    return _with(meeting, replace(meeting.amendments[event.label], seconded=event.by))


def _adopted(meeting: Meeting, row: Recorded, event: AmendmentAdopted) -> Meeting:
    target = meeting.amendments.get(event.target)
    amendment = replace(
        meeting.amendments[event.label],
        fate=Fate.ADOPTED,
        friendly=event.friendly,
        replaced=target.edit if target is not None else None,
    )
    settled = _lapsed_below(_with(meeting, amendment), event.label)
    changed = _reads(settled, event.target, event.text, event.target_edit, event.label)
    carried = _carried_over(changed, event.rebased, event.label)
    return replace(carried, matter=_root(carried, event.target))


def _confirmed(meeting: Meeting, row: Recorded, event: AmendmentConfirmed) -> Meeting:
    return _with(meeting, replace(meeting.amendments[event.label], confirmed=True))


def _made_ordinary(meeting: Meeting, row: Recorded, event: AmendmentMadeOrdinary) -> Meeting:
    amendment = replace(
        meeting.amendments[event.label],
        fate=Fate.OPEN,
        friendly=False,
        confirmed=False,
        objected=event.by,
    )
    changed = _reads(_with(meeting, amendment), event.target, event.text, event.target_edit, "")
    restored = _carried_over(changed, event.restored, event.label)
    return replace(_revived_below(restored, event.label), matter=event.label)


def _rejected(meeting: Meeting, row: Recorded, event: AmendmentRejected) -> Meeting:
    rejected = replace(meeting.amendments[event.label], fate=Fate.REJECTED)
    settled = _lapsed_below(_with(meeting, rejected), event.label)
    return replace(settled, matter=_root(meeting, event.label))


def _withdrawn(meeting: Meeting, row: Recorded, event: MatterWithdrawn) -> Meeting:
    if event.label in meeting.proposals:
        gone = replace(meeting.proposals[event.label], fate=Fate.WITHDRAWN)
        return _lapsed_below(_with_proposal(meeting, gone), event.label)
    withdrawn = replace(meeting.amendments[event.label], fate=Fate.WITHDRAWN)
    settled = _lapsed_below(_with(meeting, withdrawn), event.label)
    return replace(settled, matter=_root(meeting, event.label))


def _taken_up(meeting: Meeting, row: Recorded, event: ProposalTakenUp) -> Meeting:
    return replace(meeting, matter=event.label)


def _reads(meeting: Meeting, label: str, text: str, edit: Edit | None, amendment: str) -> Meeting:
    """Let a proposal, or the amendment that ``edit`` belongs to, read ``text`` from now on."""
    proposal = meeting.proposals.get(label)
    if proposal is not None:
        wording = Version(version_id(text), text, amendment)
        return _with_proposal(meeting, replace(proposal, versions=(*proposal.versions, wording)))
    target = meeting.amendments[label]
    return _with(meeting, replace(target, edit=edit or target.edit))


def _lapsed_below(meeting: Meeting, label: str) -> Meeting:
    """Let the open amendments to a text that was settled lapse with it."""
    for each in amendments_under(meeting, label):
        meeting = _with(meeting, replace(each, fate=Fate.LAPSED))
    return meeting


def _revived_below(meeting: Meeting, label: str) -> Meeting:
    """Let the amendments that lapsed with a friendly one be open again."""
    for each in amendments_to(meeting, label, only_open=False):
        if each.fate is Fate.LAPSED:
            open_again = _with(meeting, replace(each, fate=Fate.OPEN))
            meeting = _revived_below(open_again, each.label)
    return meeting


def _carried_over(meeting: Meeting, rebased: Iterable[Rebased], by: str) -> Meeting:
    for each in rebased:
        amendment = meeting.amendments[each.label]
        if each.edit is None:
            amendment = replace(amendment, conflict=by)
        else:
            base = text_of(meeting, amendment.target)
            earlier = (amendment.base, amendment.edit)
            amendment = replace(amendment, base=base, edit=each.edit, conflict="", earlier=earlier)
        meeting = _with(meeting, amendment)
    return meeting


def _root(meeting: Meeting, label: str) -> str:
    """Return the proposal that a label belongs to: the room turns back to it."""
    while label in meeting.amendments:
        label = meeting.amendments[label].target
    return label


def _with(meeting: Meeting, amendment: Amendment) -> Meeting:
    return replace(meeting, amendments=meeting.amendments.set(amendment.label, amendment))


def _with_proposal(meeting: Meeting, proposal: Proposal) -> Meeting:
    return replace(meeting, proposals=meeting.proposals.set(proposal.label, proposal))


STEPS: Steps = {
    ProposalMade: _proposed,
    AmendmentMade: _amended,
    AmendmentSeconded: _seconded,
    AmendmentAdopted: _adopted,
    AmendmentConfirmed: _confirmed,
    AmendmentMadeOrdinary: _made_ordinary,
    AmendmentRejected: _rejected,
    MatterWithdrawn: _withdrawn,
    ProposalTakenUp: _taken_up,
}
