"""Redrafting, merging and correcting, done to the state."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.meeting.applying import texts
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.redrafting import events
from facilitation.meeting.reading import text_of
from facilitation.meeting.state import Amendment, Draft, Fate, Making, Meeting


def _redrafted(meeting: Meeting, row: Recorded, event: events.AmendmentRedrafted) -> Meeting:
    was = meeting.amendments[event.label]
    amendment = replace(
        was,
        base=text_of(meeting, was.target),
        edit=event.edit,
        conflict="",
        earlier=None,
        because=event.because or was.because,
        drafts=(*was.drafts, Draft(was.base, was.edit, event.by, was.because)),
    )
    redrafted = texts.with_amendment(meeting, amendment)
    carried = texts.carried_over(redrafted, event.rebased, event.pasts, event.label)
    return replace(carried, matter=event.label)


def _merged(meeting: Meeting, row: Recorded, event: events.AmendmentsMerged) -> Meeting:
    amendment = Amendment(
        event.label,
        event.target,
        event.by,
        row.seq,
        text_of(meeting, event.target),
        event.edit,
        seconded=_seconder(meeting, event),
        because=event.because,
        sponsors=_movers(meeting, event),
        parts=event.merged,
    )
    for label in event.merged:
        gone = replace(meeting.amendments[label], fate=Fate.MERGED, into=(event.label,))
        meeting = texts.with_amendment(meeting, gone)
    return texts.with_new_amendments(meeting, event.target, amendment)


def _seconder(meeting: Meeting, event: events.AmendmentsMerged) -> int:
    """Return who wanted one of them heard: what was seconded need not be seconded again."""
    seconders = [meeting.amendments[label].seconded for label in event.merged]
    return next((each for each in seconders if each not in (0, event.by)), 0)


def _movers(meeting: Meeting, event: events.AmendmentsMerged) -> tuple[int, ...]:
    """Return who stood behind those that were merged, without whoever merged them."""
    people = [
        person
        for label in event.merged
        for person in (meeting.amendments[label].by, *meeting.amendments[label].sponsors)
    ]
    return tuple(dict.fromkeys(each for each in people if each != event.by))


def _corrected(meeting: Meeting, row: Recorded, event: events.TextCorrected) -> Meeting:
    version = texts.wording(event.text, how=Making.CORRECTED, by=event.by, made=row.seq)
    corrected = texts.reads(meeting, event.label, version)
    carried = texts.carried_over(corrected, event.rebased, event.pasts, event.label)
    return replace(carried, matter=event.label)
