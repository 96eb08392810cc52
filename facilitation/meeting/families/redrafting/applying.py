"""Redrafting, merging, correcting and dividing, done to the state."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.map import Map
from facilitation.meeting.applying import texts
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.redrafting import events
from facilitation.meeting.reading import text_of
from facilitation.meeting.state import Amendment, Draft, Fate, Making, Meeting, Proposal


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


def _amendment_divided(meeting: Meeting, row: Recorded, event: events.AmendmentDivided) -> Meeting:
    whole = meeting.amendments[event.label]
    into = tuple(each.label for each in event.parts)
    meeting = texts.with_amendment(meeting, replace(whole, fate=Fate.DIVIDED, into=into))
    parts = [
        replace(
            whole,
            label=each.label,
            made=row.seq,
            edit=each.edit,
            earlier=None,
            drafts=(),
            parts=(whole.label,),
        )
        for each in event.parts
    ]
    return replace(texts.with_new_amendments(meeting, whole.target, *parts), matter=parts[0].label)


def _proposal_divided(meeting: Meeting, row: Recorded, event: events.ProposalDivided) -> Meeting:
    whole = meeting.proposals[event.label]
    into = tuple(each.label for each in event.questions)
    meeting = texts.with_proposal(meeting, replace(whole, fate=Fate.DIVIDED, into=into))
    for each in event.questions:
        meeting = _with_question(meeting, whole, each, row.seq)
    moved = {each.label for question in event.questions for each in question.waiting}
    left = tuple(each for each in meeting.amending.get(whole.label, ()) if each not in moved)
    return replace(
        meeting,
        labels=(*meeting.labels, *into),
        amending=meeting.amending.set(whole.label, left),
        matter=into[0],
    )


def _with_question(meeting: Meeting, whole: Proposal, put: events.QuestionPut, seq: int) -> Meeting:
    """Put one of the questions, and what waits on it, in the place of the whole."""
    version = texts.wording(put.text, amendment=whole.label, how=Making.DIVIDED, made=seq)
    question = replace(
        whole,
        label=put.label,
        title=put.title,
        versions=(version,),
        fate=Fate.OPEN,
        into=(),
        earlier=None,
    )
    meeting = texts.with_proposal(meeting, question)
    primary: list[str] = []
    for each in put.waiting:
        amendment, blank = meeting.amendments.get(each.label), meeting.blanks.get(each.label)
        if amendment is not None and amendment.target == whole.label:
            primary.append(each.label)
            meeting = texts.with_amendment(meeting, replace(amendment, target=put.label))
        elif blank is not None:
            primary.append(each.label)
            meeting = texts.with_blank(meeting, replace(blank, target=put.label))
    chosen = tuple(each for each in meeting.orders.get(whole.label, ()) if each in primary)
    meeting = replace(
        meeting,
        amending=meeting.amending.set(put.label, tuple(primary)),
        orders=meeting.orders.set(put.label, chosen) if chosen else meeting.orders,
        reviews=_also(meeting.reviews, whole.label, put.label),
        expiries=_also(meeting.expiries, whole.label, put.label),
        scopes=_also(meeting.scopes, whole.label, put.label),
        charges=_also(meeting.charges, whole.label, put.label),
    )
    return texts.carried_over(meeting, put.waiting, (), whole.label)


def _also(known: Map[str, str], label: str, other: str) -> Map[str, str]:
    """Let what was settled for one label hold for another, too."""
    return known.set(other, known[label]) if label in known else known
