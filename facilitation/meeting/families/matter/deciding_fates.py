"""Deciding what becomes of proposals and amendments (domain.md §4; RONR §12)."""

from __future__ import annotations

from facilitation.meeting.answering import suggested
from facilitation.meeting.deciding import labels
from facilitation.meeting.deciding.case import Case
from facilitation.meeting.deciding.debate import check_seconder
from facilitation.meeting.deciding.offering import to_join
from facilitation.meeting.deciding.ready import anybody_else, decides, of_texts, some_text
from facilitation.meeting.deciding.rewording import adopt, ask_afresh, renumber
from facilitation.meeting.deciding.ripeness import check_fits, check_settled, check_turn
from facilitation.meeting.families.matter import events
from facilitation.meeting.families.matter.acts import Adopt, ObjectTo, Reject, Second, TakeUp
from facilitation.meeting.families.stack.acts import Withdraw
from facilitation.meeting.families.stack.events import HandLowered
from facilitation.meeting.reading import text_of
from facilitation.meeting.state import Amendment, Fate, Meeting, Proposal
from facilitation.meeting.texts.consequences import given_back
from facilitation.text.changes import apply


def _could_be_seconded(case: Case, label: str) -> None:
    matter = case.meeting.proposals.get(label) or case.meeting.amendments[label]
    labels.check_open(case, label)
    _check_not_seconded(case, matter)
    anybody_else(case, matter.by, "OWN_MOTION", ("arrive NAME",))


@decides(of_texts(_could_be_seconded))
def _second(case: Case, act: Second) -> None:
    label = labels.open_label(case, act.label)
    person = case.person(act.by)
    matter = case.meeting.proposals.get(label) or case.meeting.amendments[label]
    if matter.by == person.number:
        case.refuse("OWN_MOTION", (f"second {label} by NAME",), name=person.name, label=label)
    _check_not_seconded(case, matter)
    check_seconder(case, person, f"second {label} by NAME")
    check_turn(case, label)
    case.happen(events.AmendmentSeconded(label, person.number))


def _check_not_seconded(case: Case, matter: Proposal | Amendment) -> None:
    if matter.seconded:
        label, seconder = matter.label, case.meeting.people[matter.seconded].name
        case.already((f"adopt {label}",), label=label, name=seconder, code="SECONDED_ALREADY")


def _to_take_up(case: Case, typed: str) -> Amendment:
    amendment = labels.amendment_of(case, typed)
    if amendment.friendly:
        _check_not_so(case, amendment, Fate.ADOPTED)
    labels.check_free(case, amendment.label)
    check_fits(case, amendment)
    return amendment


@decides(of_texts(_to_take_up))
def _take_up(case: Case, act: TakeUp) -> None:
    adopt(case, _to_take_up(case, act.label), friendly=True)


def _to_adopt(case: Case, typed: str) -> Amendment:
    amendment = labels.amendment_of(case, typed)
    if _unconfirmed(amendment):
        labels.check_open(case, amendment.target)
        return amendment
    _check_not_so(case, amendment, Fate.ADOPTED)
    labels.check_free(case, amendment.label)
    check_fits(case, amendment)
    return amendment


def _unconfirmed(amendment: Amendment) -> bool:
    """Tell whether it is friendly and stands unless somebody objects."""
    return amendment.friendly and amendment.fate is Fate.ADOPTED and not amendment.confirmed


@decides(of_texts(_to_adopt))
def _adopt(case: Case, act: Adopt) -> None:
    amendment = _to_adopt(case, act.label)
    if _unconfirmed(amendment):
        case.happen(events.AmendmentConfirmed(amendment.label))
        renumber(case, amendment.target, amendment.base)
        ask_afresh(case)
        return
    _check_ripe(case, amendment)
    adopt(case, amendment)


def _check_not_so(case: Case, matter: Proposal | Amendment, fate: Fate) -> None:
    """Answer that a text has met this very fate already."""
    if matter.fate is fate:
        possible = labels.instead(case.meeting, matter.label)
        case.already(possible, code="NOT_OPEN", label=matter.label, fate=fate)


def _check_ripe(case: Case, amendment: Amendment) -> None:
    """Advise what the process asks before an amendment is adopted (RONR §12).

    What meets an objection, or what stopped the text, was moved by nobody.
    """
    rules, decision = case.meeting.floor.rules, case.meeting.decision
    label = amendment.label
    meets = decision is not None and suggested(case.meeting, decision) is amendment
    if rules.seconds and not amendment.seconded and not meets:
        case.advise("NOT_SECONDED", (f"second {label} by NAME",), label=label)
    if rules.degrees:
        check_settled(case, label)


def _to_object_to(case: Case, typed: str) -> Amendment:
    amendment = labels.amendment_of(case, typed)
    if not amendment.friendly or amendment.fate is not Fate.ADOPTED:
        waits = labels.is_open(case.meeting, amendment.label) and not amendment.conflict
        waits = waits and bool(amendment.edit.hunks)
        line = f"friendly {amendment.label}" if waits else f"amend {amendment.target} LABEL …"
        case.refuse("NOT_FRIENDLY", (line,), label=amendment.label)
    labels.check_open(case, amendment.target)
    if amendment.confirmed or not _stands_last(case.meeting, amendment):
        case.refuse("TEXT_MOVED_ON", (f"amend {amendment.target} …",), label=amendment.label)
    return amendment


@decides(of_texts(_to_object_to))
def _object(case: Case, act: ObjectTo) -> None:
    """Turn a friendly amendment into an ordinary one: the text reads as before it."""
    amendment = _to_object_to(case, act.label)
    person = case.person(act.by)
    new = text_of(case.meeting, amendment.target)
    old = amendment.base
    restored, pasts = given_back(case.meeting, amendment.target, new, old, amendment.label)
    case.happen(
        events.AmendmentMadeOrdinary(
            amendment.label,
            amendment.target,
            person.number,
            old,
            amendment.replaced,
            restored,
            pasts,
        )
    )
    ask_afresh(case)


def _stands_last(meeting: Meeting, amendment: Amendment) -> bool:
    """Tell whether nothing has changed the target since the amendment did."""
    return text_of(meeting, amendment.target) == apply(amendment.base, amendment.edit)


def _to_reject(case: Case, typed: str) -> Amendment:
    amendment = labels.amendment_of(case, typed)
    _check_not_so(case, amendment, Fate.REJECTED)
    labels.check_free(case, amendment.label)
    return amendment


@decides(of_texts(_to_reject))
def _reject(case: Case, act: Reject) -> None:
    case.happen(events.AmendmentRejected(_to_reject(case, act.label).label))


def _anything_to_withdraw(case: Case, act: Withdraw) -> None:
    """Refuse where nobody waits, and no text can be withdrawn."""
    if case.meeting.floor.stack.entries:
        return
    if not case.meeting.labels:
        case.refuse("NOBODY_WAITS", ("hand NAME",))
    some_text(case, _check_withdrawable)


@decides(_anything_to_withdraw)
def _withdraw(case: Case, act: Withdraw) -> None:
    label = labels.meant(case.meeting, act.what)
    if label:
        _check_withdrawable(case, label)
        _check_movers_own(case, label)
        case.happen(events.MatterWithdrawn(label))
    else:
        _lower_hand(case, act.what)


def _check_movers_own(case: Case, label: str) -> None:
    """Advise that a proposal that was seconded is the meeting's, and withdrawn by it (RONR 33:11).

    Its mover takes an amendment back with nobody objecting, which is the usual way.
    """
    rules = case.meeting.floor.rules
    proposal = case.meeting.proposals.get(label)
    if proposal is not None and rules.motions and rules.seconds and proposal.seconded:
        case.advise("STATED", ("move withdraw by NAME",), label=label)


def _check_withdrawable(case: Case, label: str) -> None:
    matter = case.meeting.proposals.get(label) or case.meeting.amendments[label]
    _check_not_so(case, matter, Fate.WITHDRAWN)
    labels.check_free(case, label)


def _lower_hand(case: Case, typed: str) -> None:
    person = case.person(typed)
    entries = [e for e in case.meeting.floor.stack.entries if e.person == person.number]
    if not entries:
        case.refuse("NOT_WAITING", to_join(case, person), name=person.name)
    newest = max(entries, key=lambda each: each.arrival)
    case.happen(HandLowered(newest.arrival, person.number, "withdrawn"))
