"""The course of texts, done to the state."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.map import Map
from facilitation.meeting.applying.business import moved
from facilitation.meeting.applying.texts import with_new_proposal, with_proposal, wording
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.courses import events
from facilitation.meeting.groups.ratified import with_origin
from facilitation.meeting.state import Fate, Making, Meeting, Version
from facilitation.meeting.texts.lineage import Rest, Reworded


def _referred(meeting: Meeting, row: Recorded, event: events.MatterReferred) -> Meeting:
    return _away(meeting, event.label, Fate.REFERRED, event.rest)


def _deferred(meeting: Meeting, row: Recorded, event: events.MatterDeferred) -> Meeting:
    return _away(meeting, event.label, Fate.DEFERRED, event.rest)


def _laid_aside(meeting: Meeting, row: Recorded, event: events.MatterLaidAside) -> Meeting:
    return _away(meeting, event.label, Fate.LAID_ASIDE, event.rest)


def _away(meeting: Meeting, label: str, fate: Fate, rest: Rest) -> Meeting:
    """Let a text wait elsewhere; what waits on it is left exactly as it is (domain.md §4)."""
    return with_proposal(meeting, replace(meeting.proposals[label], fate=fate, rest=rest))


def _forward(meeting: Meeting, row: Recorded, event: events.MatterBroughtForward) -> Meeting:
    back = replace(meeting.proposals[event.label], fate=Fate.OPEN, rest=None)
    return moved(replace(with_proposal(meeting, back), matter=event.label), event.label)


def _earlier(meeting: Meeting, row: Recorded, event: events.EarlierBroughtForward) -> Meeting:
    before = replace(meeting, tests=meeting.tests.set(event.label, event.earlier.tests))
    if event.earlier.origin is not None:
        before = with_origin(before, event.label, event.earlier.origin)
    return with_new_proposal(before, event, *_wordings(event, row.seq))


def _wordings(event: events.EarlierBroughtForward, made: int) -> tuple[Version, ...]:
    """Return the wording, after those from which it was made there where others sent the text."""
    first, *later = event.earlier.wordings or (Reworded(event.text),)
    revised = (wording(e.text, how=Making.REVISED, because=e.because) for e in later)
    return wording(first.text, made=made), *revised


def _revisited(meeting: Meeting, row: Recorded, event: events.DecisionRevisited) -> Meeting:
    return with_new_proposal(meeting, event, wording(event.text, made=row.seq))


def _predecessor_named(meeting: Meeting, row: Recorded, event: events.PredecessorNamed) -> Meeting:
    proposal = meeting.proposals[event.label]
    return with_proposal(meeting, replace(proposal, predecessor=event.predecessor))


def _expiry_set(meeting: Meeting, row: Recorded, event: events.ExpirySet) -> Meeting:
    return replace(meeting, expiries=meeting.expiries.set(event.label, event.on))


def _scope_set(meeting: Meeting, row: Recorded, event: events.ScopeSet) -> Meeting:
    return replace(meeting, scopes=_with_text(meeting.scopes, event.label, event.text))


def _mandated(meeting: Meeting, row: Recorded, event: events.DecisionMandated) -> Meeting:
    return replace(meeting, charges=_with_text(meeting.charges, event.label, event.text))


def _with_text(texts: Map[str, str], label: str, text: str) -> Map[str, str]:
    if text:
        return texts.set(label, text)
    return texts.delete(label) if label in texts else texts
