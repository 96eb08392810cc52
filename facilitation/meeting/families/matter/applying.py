"""What happens to proposals and amendments, done to the state."""

from __future__ import annotations

from msgspec.structs import asdict, replace

from facilitation.meeting.applying import texts
from facilitation.meeting.applying.business import moved, taken_up
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.matter import events
from facilitation.meeting.pending import holding
from facilitation.meeting.reading import text_of
from facilitation.meeting.state import Amendment, Fate, Making, Meeting, Version
from facilitation.text.changes import Edit


def _proposed(meeting: Meeting, row: Recorded, event: events.ProposalMade) -> Meeting:
    version = texts.wording(event.text, made=row.seq)
    made = texts.with_new_proposal(meeting, event, version)
    if holding(meeting) is not None:
        return replace(made, matter=meeting.matter)  # it is brought, and waits for its turn
    return made if meeting.floor.rules.seconds else moved(made, event.label)


def _amended(meeting: Meeting, row: Recorded, event: events.AmendmentMade) -> Meeting:
    said = asdict(event)
    del said["degree"]
    amendment = Amendment(made=row.seq, base=text_of(meeting, event.target), **said)
    labels = (*meeting.labels, event.label)
    made = texts.made_on(texts.with_amendment(meeting, amendment), event.target, event.label)
    return replace(made, labels=labels, matter=event.label)


def _seconded(meeting: Meeting, row: Recorded, event: events.AmendmentSeconded) -> Meeting:
    if event.label in meeting.proposals:
        seconded = replace(meeting.proposals[event.label], seconded=event.by)
        return moved(texts.with_proposal(meeting, seconded), event.label)
    return texts.with_amendment(
        meeting, replace(meeting.amendments[event.label], seconded=event.by)
    )


def _adopted(meeting: Meeting, row: Recorded, event: events.AmendmentAdopted) -> Meeting:
    target = meeting.amendments.get(event.target)
    amendment = replace(
        meeting.amendments[event.label],
        fate=Fate.ADOPTED,
        friendly=event.friendly,
        replaced=target.edit if target is not None else None,
    )
    settled = texts.lapsed_below(texts.with_amendment(meeting, amendment), event.label)
    version = texts.wording(event.text, amendment=event.label, how=Making.AMENDED, made=row.seq)
    changed = _target_reads(settled, event.target, event.target_edit, version)
    carried = texts.carried_over(changed, event.rebased, event.pasts, event.label)
    return replace(carried, matter=texts.root_of(carried, event.target))


def _confirmed(meeting: Meeting, row: Recorded, event: events.AmendmentConfirmed) -> Meeting:
    return texts.with_amendment(meeting, replace(meeting.amendments[event.label], confirmed=True))


def _made_ordinary(meeting: Meeting, row: Recorded, event: events.AmendmentMadeOrdinary) -> Meeting:
    amendment = replace(
        meeting.amendments[event.label],
        fate=Fate.OPEN,
        friendly=False,
        confirmed=False,
        objected=event.by,
    )
    version = texts.wording(event.text, how=Making.OBJECTED, by=event.by, made=row.seq)
    ordinary = texts.with_amendment(meeting, amendment)
    changed = _target_reads(ordinary, event.target, event.target_edit, version)
    restored = texts.carried_over(changed, event.restored, event.pasts, event.label)
    return replace(texts.revived_below(restored, event.label), matter=event.label)


def _rejected(meeting: Meeting, row: Recorded, event: events.AmendmentRejected) -> Meeting:
    rejected = replace(meeting.amendments[event.label], fate=Fate.REJECTED)
    settled = texts.lapsed_below(texts.with_amendment(meeting, rejected), event.label)
    return replace(settled, matter=texts.root_of(meeting, event.label))


def _withdrawn(meeting: Meeting, row: Recorded, event: events.MatterWithdrawn) -> Meeting:
    if event.label in meeting.proposals:
        gone = replace(meeting.proposals[event.label], fate=Fate.WITHDRAWN)
        return texts.lapsed_below(texts.with_proposal(meeting, gone), event.label)
    withdrawn = replace(meeting.amendments[event.label], fate=Fate.WITHDRAWN)
    settled = texts.lapsed_below(texts.with_amendment(meeting, withdrawn), event.label)
    return replace(settled, matter=texts.root_of(meeting, event.label))


def _taken_up(meeting: Meeting, row: Recorded, event: events.ProposalTakenUp) -> Meeting:
    return taken_up(replace(meeting, matter=event.label), texts.root_of(meeting, event.label))


def _target_reads(meeting: Meeting, label: str, edit: Edit | None, version: Version) -> Meeting:
    """Let a proposal, or the amendment that ``edit`` belongs to, read otherwise from now on."""
    if label in meeting.proposals:
        return texts.reads(meeting, label, version)
    target = meeting.amendments[label]
    return texts.with_amendment(meeting, replace(target, edit=edit or target.edit))
