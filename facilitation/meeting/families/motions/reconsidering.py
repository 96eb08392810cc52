"""Who may move to vote on something once more, and until when (domain.md §4; RONR §37)."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.decisions.answers import Answer
from facilitation.meeting.answering import day_of
from facilitation.meeting.deciding.case import Case
from facilitation.meeting.deciding.rewording import ask_afresh
from facilitation.meeting.families.motions import events
from facilitation.meeting.groups.spokes import seat_of
from facilitation.meeting.pending import motions_to_reconsider
from facilitation.meeting.reading import text_of
from facilitation.meeting.state import Decision, Fate, Moved
from facilitation.meeting.texts.consequences import given_back
from facilitation.people.person import Person
from facilitation.process.motion import Kind, Motion, Needs

_FOR = frozenset({Answer.YES, Answer.AGREE})
_NEITHER = frozenset({Answer.ABSTAIN, Answer.ASIDE})


def settled_meant(case: Case, typed: str) -> Moved | None:
    """Return the motion, other than a text, that is to be voted on once more; None: it is a text.

    Raises Refused: that motion cannot be, or not any more (MOTION_NOT_ABOUT).
    """
    found = case.context.processes.motions_of(case.meeting.floor.process).meant(typed)
    if found is None or not found[0].rules.is_by_name:
        return None
    name = found[0].rules.name
    possible = motions_to_reconsider(case.meeting)
    meant = (e.moved for e in possible if e.moved is not None and e.moved.motion.name == name)
    moved = next(meant, None)
    if moved is None:
        lines = [f"move reconsider {e.moved.motion.name} by NAME" for e in possible if e.moved]
        case.refuse("MOTION_NOT_ABOUT", tuple(lines), motion="reconsider", label=name)
    return moved


def reopen(case: Case, label: str) -> None:
    """Let an amendment wait as before the vote on it, and its target read as it did then."""
    meeting = case.meeting
    amendment = meeting.amendments[label]
    target, old = amendment.target, amendment.base
    made = events.AmendmentReopened(label, target, old)
    if amendment.fate is Fate.ADOPTED:
        restored, pasts = given_back(meeting, target, text_of(meeting, target), old, label)
        made = replace(made, target_edit=amendment.replaced, restored=restored, pasts=pasts)
    case.happen(made)
    ask_afresh(case)


def at_once(rules: Motion) -> Motion:
    """Return reconsidering a motion that is no text: it is settled as it arises (RONR 37:12)."""
    return replace(rules, kind=Kind.INCIDENTAL, needs=Needs.NOTHING, waits=False)


def check_reconsidered(case: Case, label: str, person: Person) -> None:
    """Advise that it is done by somebody of the side that prevailed, and soon.

    Of what failed, ties included, that side are those who voted no. Where the vote was by voice or
    by hands nobody knows, and it is believed.
    """
    asked = next((e for e in reversed(case.meeting.decisions) if e.subject == label), None)
    if asked is None or asked.verdict is None:
        return
    if not _prevailed(asked, person):
        possible = (f"move reconsider {label} by NAME",)
        case.advise("NOT_PREVAILING", possible, name=person.name, label=label)
    since = case.meeting.business.since
    if since and day_of(case.meeting, asked.closed) < since:
        possible = (f"move rescind {label} by NAME",)
        case.advise("DECIDED_LONG_AGO", possible, label=label)


def _prevailed(asked: Decision, person: Person) -> bool:
    given = asked.given.get(seat_of(asked, person.group) or person.number)
    if given is None or asked.verdict is None:
        return asked.verdict is None or not asked.given
    if given.answer in _NEITHER:
        return False
    return (given.answer in _FOR) is asked.verdict.carried
