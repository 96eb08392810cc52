"""What happens to formal motions, done to the state."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.meeting.applying import texts
from facilitation.meeting.applying.business import taken_up
from facilitation.meeting.applying.texts import lapsed_below, with_proposal
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.motions import events
from facilitation.meeting.pending import ALL
from facilitation.meeting.state import Fate, Making, Meeting, Moved, Settled


def _made(meeting: Meeting, row: Recorded, event: events.MotionMade) -> Meeting:
    moved = Moved(row.seq, event.motion, event.by, event.detail, event.length)
    moved = replace(moved, on=event.on, about=event.about, group=event.group)
    moved = replace(moved, resumes=event.resumes)
    return _with(meeting, pending=(*meeting.business.pending, moved), ruling=0)


def _seconded(meeting: Meeting, row: Recorded, event: events.MotionSeconded) -> Meeting:
    return _with_motion(meeting, event.made, seconded=event.by)


def _settled(meeting: Meeting, row: Recorded, event: events.MotionSettled) -> Meeting:
    counted = (event.yes, event.no, event.abstain)
    settled = Settled(row.seq, _moved(meeting, event.made), event.carried, *counted)
    return _with(_without(meeting, event.made, settled), ruling=0)


def _altered(meeting: Meeting, row: Recorded, event: events.MotionAltered) -> Meeting:
    return _with_motion(meeting, event.made, detail=event.detail, length=event.length)


def _with_motion(meeting: Meeting, made: int, **changes: object) -> Meeting:
    pending = meeting.business.pending
    changed = tuple(replace(e, **changes) if e.made == made else e for e in pending)
    return _with(meeting, pending=changed)


def _ordered(meeting: Meeting, row: Recorded, event: events.VoteOrdered) -> Meeting:
    return _with(meeting, ordered=meeting.business.ordered | set(event.questions))


def _demanded(meeting: Meeting, row: Recorded, event: events.CountDemanded) -> Meeting:
    return _with(meeting, counted=meeting.business.counted | {event.question})


def _suspended(meeting: Meeting, row: Recorded, event: events.RuleSuspended) -> Meeting:
    return _with(meeting, suspended=(*meeting.business.suspended, event.purpose))


def _dropped(meeting: Meeting, row: Recorded, event: events.QuestionDropped) -> Meeting:
    dropped = replace(meeting.proposals[event.label], fate=Fate.LAPSED)
    return lapsed_below(with_proposal(meeting, dropped), event.label)


def _reopened(meeting: Meeting, row: Recorded, event: events.QuestionReopened) -> Meeting:
    opened = with_proposal(meeting, replace(meeting.proposals[event.label], fate=Fate.OPEN))
    return taken_up(_voted_on_again(opened, event.label), event.label)


def _amendment_reopened(
    meeting: Meeting, row: Recorded, event: events.AmendmentReopened
) -> Meeting:
    """Let an amendment wait again; its target reads as before where it had been adopted."""
    label, amendment = event.label, meeting.amendments[event.label]
    opened = texts.with_amendment(meeting, replace(amendment, fate=Fate.OPEN, confirmed=False))
    if amendment.fate is Fate.ADOPTED:
        opened = _reads_as_before(opened, event, row.seq)
    return _voted_on_again(texts.revived_below(opened, label), label)


def _voted_on_again(meeting: Meeting, label: str) -> Meeting:
    """Let a text wait for its vote as if there had been none; it can be voted on again once."""
    business, last = meeting.business, meeting.decision
    again, ordered = business.again | {label}, business.ordered - {label}
    return replace(
        _with(meeting, again=again, ordered=ordered),
        decisions=tuple(each for each in meeting.decisions if each.subject != label),
        decision=None if last is not None and last.subject == label else last,
        matter=label,
    )


def _reads_as_before(meeting: Meeting, event: events.AmendmentReopened, made: int) -> Meeting:
    if event.target in meeting.proposals:
        version = texts.wording(event.text, amendment=event.label, how=Making.REOPENED, made=made)
        meeting = texts.reads(meeting, event.target, version)
    elif event.target_edit is not None:
        target = replace(meeting.amendments[event.target], edit=event.target_edit)
        meeting = texts.with_amendment(meeting, target)
    return texts.carried_over(meeting, event.restored, event.pasts, event.label)


def _motion_reopened(meeting: Meeting, row: Recorded, event: events.MotionReopened) -> Meeting:
    business = meeting.business
    settled = (each.moved for each in business.settled)
    moved = next((each for each in settled if each and each.made == event.made), None)
    if moved is None:
        return meeting
    ordered = business.ordered
    if moved.motion.effect == "order_vote":
        ordered = frozenset() if moved.detail.casefold() == ALL else ordered - {moved.about}
    again = business.again | {str(event.made)}
    return _with(meeting, pending=(*business.pending, moved), again=again, ordered=ordered)


def _ruled(meeting: Meeting, row: Recorded, event: events.RulingGiven) -> Meeting:
    settled = Settled(row.seq, _moved(meeting, event.point), event.granted)
    settled = replace(settled, text=event.text, because=event.because)
    return _with(_without(meeting, event.point, settled), ruling=row.seq)


def _moved(meeting: Meeting, made: int) -> Moved | None:
    return next((each for each in meeting.business.pending if each.made == made), None)


def _without(meeting: Meeting, made: int, settled: Settled) -> Meeting:
    """Return the state in which the motion made there is not pending, but settled."""
    business = meeting.business
    pending = tuple(each for each in business.pending if each.made != made)
    return _with(meeting, pending=pending, settled=(*business.settled, settled))


def _with(meeting: Meeting, **changes: object) -> Meeting:
    return replace(meeting, business=replace(meeting.business, **changes))
