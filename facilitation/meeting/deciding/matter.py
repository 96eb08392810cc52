"""Deciding about proposals and their amendments (domain.md §4; RONR §12)."""

from __future__ import annotations

import re
from typing import NoReturn

from facilitation.meeting.acts.matter import (
    Adopt,
    Amend,
    Change,
    ObjectTo,
    Propose,
    Reject,
    Second,
    TakeUp,
)
from facilitation.meeting.acts.stack import Withdraw
from facilitation.meeting.consequences import carried_over, given_back
from facilitation.meeting.deciding.case import Case, Deciders
from facilitation.meeting.deciding.offering import to_join
from facilitation.meeting.events.decisions import AnswersCleared
from facilitation.meeting.events.matter import (
    AmendmentAdopted,
    AmendmentConfirmed,
    AmendmentMade,
    AmendmentMadeOrdinary,
    AmendmentRejected,
    AmendmentSeconded,
    MatterWithdrawn,
    ProposalMade,
)
from facilitation.meeting.events.stack import HandLowered
from facilitation.meeting.reading import (
    amendments_to,
    amendments_under,
    deciding,
    depth_of,
    text_of,
)
from facilitation.meeting.state import Amendment, Fate, Meeting
from facilitation.people.names import clean
from facilitation.text import edits
from facilitation.text.compose import compose
from facilitation.text.edits import Edit, EditProblem, apply
from facilitation.text.versions import normalise, version_id

_LABEL = re.compile(r"\w[\w.-]{0,15}")


def _propose(case: Case, act: Propose) -> None:
    label = _new_label(case, act.label)
    title = clean(act.title)
    text = normalise(act.text)
    if not title or not text:
        case.refuse("TEXT_NEEDED", ('propose P1 "Title" by NAME',))
    mover = case.person(act.by, here=False)
    case.happen(ProposalMade(label, title, mover.number, text))


def _new_label(case: Case, label: str) -> str:
    if not _LABEL.fullmatch(label):
        case.refuse("BAD_LABEL", ("P1", "A1"), label=label)
    if meant(case.meeting, label):
        case.refuse("LABEL_TAKEN", (_free_label(case, label),), label=label)
    return label


def _free_label(case: Case, label: str) -> str:
    letters = label.rstrip("0123456789") or "P"
    number = 1
    while meant(case.meeting, f"{letters}{number}"):
        number += 1
    return f"{letters}{number}"


def meant(meeting: Meeting, typed: str) -> str:
    """Return the label that is meant, upper and lower case alike; empty where there is none."""
    wanted = typed.casefold()
    return next((each for each in meeting.labels if each.casefold() == wanted), "")


def label_of(case: Case, typed: str) -> str:
    """Return the label of a proposal or an amendment that there is.

    Raises:
        Refused: there is none (UNKNOWN_LABEL).
    """
    label = meant(case.meeting, typed)
    if not label:
        possible = case.meeting.labels or ('propose P1 "Title" by NAME',)
        case.refuse("UNKNOWN_LABEL", possible, label=typed)
    return label


def _amend(case: Case, act: Amend) -> None:
    target = label_of(case, act.target)
    label = _new_label(case, act.label)
    _check_open(case, target)
    mover = case.person(act.by, here=False)
    degrees = case.meeting.floor.rules.degrees
    if degrees and depth_of(case.meeting, target) >= degrees:
        case.advise("TOO_DEEP", (f"reject {target}", f"adopt {target}"), most=degrees)
    edit = _edit(case, text_of(case.meeting, target), act.change)
    case.happen(AmendmentMade(label, target, mover.number, edit))


def _check_open(case: Case, label: str) -> None:
    fate = fate_of(case.meeting, label)
    if fate is not Fate.OPEN:
        case.refuse("NOT_OPEN", _open_labels(case.meeting), label=label, fate=fate)


def _check_free(case: Case, label: str) -> None:
    """A text whose fate is being decided is settled by that decision only."""
    _check_open(case, label)
    decision = case.meeting.decision
    if decision is None or not deciding(case.meeting):
        return
    below = {each.label for each in amendments_under(case.meeting, label)}
    if decision.subject == label or decision.subject in below:
        case.refuse("DECISION_OPEN", ("close decision",), label=decision.subject)


def fate_of(meeting: Meeting, label: str) -> Fate:
    """Return what became of a proposal or an amendment."""
    proposal = meeting.proposals.get(label)
    return proposal.fate if proposal is not None else meeting.amendments[label].fate


def _open_labels(meeting: Meeting) -> tuple[str, ...]:
    return tuple(each for each in meeting.labels if fate_of(meeting, each) is Fate.OPEN)


def _edit(case: Case, text: str, change: Change) -> Edit:
    try:
        return _made(text, change)
    except EditProblem as problem:
        _refuse_edit(case, problem)


def _made(text: str, change: Change) -> Edit:
    line = change.line or None
    if change.substitute:
        if change.paragraph:
            return edits.substitute_paragraph(text, change.paragraph, change.substitute)
        return edits.substitute(text, change.substitute)
    if change.strike and change.insert:
        return edits.strike_insert(text, change.strike, change.insert, near_line=line)
    if change.strike:
        return edits.strike(text, change.strike, near_line=line)
    return edits.insert(
        text,
        change.insert,
        after=change.after or None,
        before=change.before or None,
        near_line=line,
    )


def _refuse_edit(case: Case, problem: EditProblem) -> NoReturn:
    places = ", ".join(str(each) for each in problem.places)
    possible = problem.near or tuple(f"in line {each}" for each in problem.places)
    case.refuse(problem.code.upper(), possible, words=problem.words, lines=places)


def _second(case: Case, act: Second) -> None:
    label = label_of(case, act.label)
    _check_open(case, label)
    person = case.person(act.by)
    matter = case.meeting.proposals.get(label) or case.meeting.amendments[label]
    if matter.by == person.number:
        case.refuse("OWN_MOTION", name=person.name, label=label)
    if matter.seconded:
        seconder = case.meeting.people[matter.seconded].name
        case.refuse("SECONDED_ALREADY", (f"adopt {label}",), label=label, name=seconder)
    case.happen(AmendmentSeconded(label, person.number))


def _amendment(case: Case, typed: str) -> Amendment:
    label = label_of(case, typed)
    amendment = case.meeting.amendments.get(label)
    if amendment is None:
        possible = (f"test consensus {label}", f"test consent {label}", f"vote {label} majority")
        case.refuse("NEEDS_DECISION", possible, label=label)
    return amendment


def _take_up(case: Case, act: TakeUp) -> None:
    amendment = _amendment(case, act.label)
    _check_free(case, amendment.label)
    _check_fits(case, amendment)
    adopt(case, amendment, friendly=True)


def _adopt(case: Case, act: Adopt) -> None:
    amendment = _amendment(case, act.label)
    if amendment.friendly and amendment.fate is Fate.ADOPTED and not amendment.confirmed:
        case.happen(AmendmentConfirmed(amendment.label))
        return
    _check_free(case, amendment.label)
    _check_fits(case, amendment)
    _check_ripe(case, amendment)
    adopt(case, amendment)


def _check_fits(case: Case, amendment: Amendment) -> None:
    if amendment.conflict:
        possible = (f"withdraw {amendment.label}", f"reject {amendment.label}")
        case.refuse("CONFLICT", possible, label=amendment.label, other=amendment.conflict)
    if not amendment.edit.hunks:
        possible = (f"withdraw {amendment.label}", f"reject {amendment.label}")
        case.refuse("POINTLESS", possible, label=amendment.label)


def _check_ripe(case: Case, amendment: Amendment) -> None:
    """Advise what the process asks before an amendment is adopted (RONR §12)."""
    rules = case.meeting.floor.rules
    label = amendment.label
    if rules.seconds and not amendment.seconded:
        case.advise("NOT_SECONDED", (f"second {label} by NAME",), label=label)
    pending = amendments_to(case.meeting, label)
    if rules.degrees and pending:
        first = pending[0].label
        case.advise("PENDING", (f"adopt {first}", f"reject {first}"), label=label, other=first)


def adopt(case: Case, amendment: Amendment, *, friendly: bool = False) -> None:
    """Let an amendment change its target, and carry over those that wait beside it."""
    meeting = case.meeting
    old = text_of(meeting, amendment.target)
    new = apply(old, amendment.edit)
    rebased = carried_over(meeting, amendment.target, old, new, amendment.edit, amendment.label)
    target = meeting.amendments.get(amendment.target)
    target_edit = compose(target.base, target.edit, amendment.edit) if target else None
    case.happen(
        AmendmentAdopted(amendment.label, amendment.target, new, friendly, target_edit, rebased)
    )
    _ask_afresh(case)


def _ask_afresh(case: Case) -> None:
    """Clear the answers of an open decision whose text has changed (domain.md §5)."""
    decision = case.meeting.decision
    if decision is None or not deciding(case.meeting):
        return
    version = version_id(text_of(case.meeting, decision.subject))
    if version != decision.version:
        case.happen(AnswersCleared(decision.subject, version))


def _object(case: Case, act: ObjectTo) -> None:
    """Turn a friendly amendment into an ordinary one: the text reads as before it."""
    amendment = _amendment(case, act.label)
    person = case.person(act.by)
    if not amendment.friendly or amendment.fate is not Fate.ADOPTED:
        case.refuse("NOT_FRIENDLY", (f"friendly {amendment.label}",), label=amendment.label)
    if amendment.confirmed or not _stands_last(case.meeting, amendment):
        case.refuse("TEXT_MOVED_ON", (f"amend {amendment.target} …",), label=amendment.label)
    new = text_of(case.meeting, amendment.target)
    old = amendment.base
    restored = given_back(case.meeting, amendment.target, new, old, amendment.label)
    case.happen(
        AmendmentMadeOrdinary(
            amendment.label, amendment.target, person.number, old, amendment.replaced, restored
        )
    )
    _ask_afresh(case)


def _stands_last(meeting: Meeting, amendment: Amendment) -> bool:
    """Tell whether nothing has changed the target since the amendment did."""
    return text_of(meeting, amendment.target) == apply(amendment.base, amendment.edit)


def _reject(case: Case, act: Reject) -> None:
    amendment = _amendment(case, act.label)
    _check_free(case, amendment.label)
    case.happen(AmendmentRejected(amendment.label))


def _withdraw(case: Case, act: Withdraw) -> None:
    label = meant(case.meeting, act.what)
    if label:
        _check_free(case, label)
        case.happen(MatterWithdrawn(label))
    else:
        _lower_hand(case, act.what)


def _lower_hand(case: Case, typed: str) -> None:
    person = case.person(typed)
    entries = [e for e in case.meeting.floor.stack.entries if e.person == person.number]
    if not entries:
        case.refuse("NOT_WAITING", to_join(case, person), name=person.name)
    newest = max(entries, key=lambda each: each.arrival)
    case.happen(HandLowered(newest.arrival, person.number, "withdrawn"))


DECIDERS: Deciders = {
    Propose: _propose,
    Amend: _amend,
    Second: _second,
    TakeUp: _take_up,
    Adopt: _adopt,
    Reject: _reject,
    ObjectTo: _object,
    Withdraw: _withdraw,
}
