"""Deciding about the course of a text: away, back, a fallback vote, and after its adoption."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from facilitation.decisions.answers import Secrecy
from facilitation.decisions.catalogue import method_named
from facilitation.decisions.methods.consensus import fallback_is_open, fallback_terms
from facilitation.decisions.terms import Terms
from facilitation.decisions.verdicts import Outcome
from facilitation.meeting.deciding import labels
from facilitation.meeting.deciding.case import Case
from facilitation.meeting.deciding.open_decision import check_none_open
from facilitation.meeting.deciding.ready import both, decides, of_texts
from facilitation.meeting.deciding.ripeness import last_test
from facilitation.meeting.families.courses import acts, events
from facilitation.meeting.families.decisions.acts import OpenDecision
from facilitation.meeting.families.decisions.deciding_asking import (
    open_by_method,
    with_meeting_terms,
)
from facilitation.meeting.families.matter.events import AmendmentMade
from facilitation.meeting.families.packets import AmendmentsCame
from facilitation.meeting.families.ratifying import RatificationAsked, RepliesTaken
from facilitation.meeting.state import AWAY, Fate, Meeting, Proposal
from facilitation.meeting.texts.lineage import Aim, Predecessor, Rest, Source


def _present(case: Case, typed: str) -> Proposal:
    """Return the proposal that is meant; it has to be before the meeting, and not being decided."""
    proposal = labels.open_proposal(case, typed)
    labels.check_free(case, proposal.label)
    return proposal


@decides(of_texts(_present))
def _refer(case: Case, act: acts.Refer) -> None:
    proposal = _present(case, act.label)
    if act.until:
        case.check_date(act.until, f"refer {proposal.label} to … until 2027-05-01")
    to = case.title(act.to)
    if not to:
        case.refuse("TEXT_NEEDED", (f"refer {proposal.label} to NAME",), label=proposal.label)
    found = case.meant(to)
    owner = found[0].number if len(found) == 1 else 0
    rest = Rest(owner, "" if owner else to, act.until, act.because.strip())
    case.happen(events.MatterReferred(proposal.label, rest))


@decides(of_texts(_present))
def _defer(case: Case, act: acts.Defer) -> None:
    proposal = _present(case, act.label)
    if act.until:
        case.check_date(act.until, f"defer {proposal.label} until 2027-05-01")
    owner = case.person(act.owner, here=False).number if act.owner else 0
    rest = Rest(owner, until=act.until, because=act.because.strip())
    case.happen(events.MatterDeferred(proposal.label, rest))


@decides(of_texts(_present))
def _lay_aside(case: Case, act: acts.LayAside) -> None:
    proposal = _present(case, act.label)
    case.happen(events.MatterLaidAside(proposal.label, Rest(because=act.because.strip())))


def _away(case: Case, typed: str) -> str:
    label = labels.label_of(case, typed)
    proposal = case.meeting.proposals.get(label)
    if proposal is None or proposal.fate not in AWAY:
        case.refuse("NOT_AWAY", _away_lines(case.meeting), label=label)
    return label


@decides(of_texts(_away))
def _bring_forward(case: Case, act: acts.BringForward) -> None:
    case.happen(events.MatterBroughtForward(_away(case, act.label)))


def _away_lines(meeting: Meeting) -> Sequence[str]:
    away = [f"bring forward {e.label}" for e in meeting.proposals.values() if e.fate in AWAY]
    return sorted(away) or ('bring forward P1 from "Title"',)


@decides()
def _not_read(case: Case, act: acts.BringForwardFrom) -> None:
    case.refuse("MEETING_NOT_READ", ('propose P1 "Title" by NAME',), name=act.title)


@decides()
def _brought(case: Case, act: acts.Brought) -> None:
    earlier, label = act.earlier, _label_here(case, act.label)
    by = _mover(case, act.by, f'bring forward {earlier.source.label} from "…" by NAME')
    case.happen(
        events.EarlierBroughtForward(
            label, act.name, by, act.text, earlier, act.need, act.explanation
        )
    )
    here = {earlier.source.label: label}
    for each in act.amendments:
        here[each.label] = _label_here(case, each.label)
        sponsors = tuple(filter(None, (_known(case, name) for name in each.sponsors)))
        mover, target = _known(case, each.by), here[each.target]
        made = (mover, each.edit, each.because, sponsors)
        case.happen(AmendmentMade(here[each.label], target, *made))
    if act.came:
        case.happen(AmendmentsCame(tuple(replace(e, label=here[e.label]) for e in act.came)))
    if act.asked is not None:
        case.happen(RatificationAsked(label, act.asked))
    if act.replies:
        case.happen(RepliesTaken(act.replies, earlier.source.title))


def _known(case: Case, name: str) -> int:
    """Return who is called so, 0 where nobody here is, or several are."""
    found = case.meant(name) if name else ()
    return found[0].number if len(found) == 1 else 0


def _label_here(case: Case, label: str) -> str:
    """Return the label of an earlier text as it is free here, such as P4 for P1."""
    taken = labels.meant(case.meeting, label)
    return labels.new_label(case, labels.free_label(case.meeting, label) if taken else label)


def _mover(case: Case, typed: str, possible: str) -> int:
    """Return who brings a text before the meeting; they have to be known here.

    Nobody in particular did where another group sent it (0).
    """
    if not typed:
        return 0
    found = case.meant(typed)
    if len(found) != 1:
        case.refuse("MOVER_NEEDED", (possible,), name=typed)
    return found[0].number


def _fallback_open(case: Case, typed: str) -> tuple[str, Terms]:
    """Return a text whose test was blocked, and the terms of the test."""
    proposal = labels.open_proposal(case, typed)
    label = proposal.label
    test = last_test(case.meeting, label)
    again = (f"test consensus {label}",)
    if test is None or test.terms.fallback is None:
        case.refuse("NO_FALLBACK", ("terms consensus fallback 3/4 after 2", *again), label=label)
    if not fallback_is_open(test.terms):
        held, needed = test.terms.tests_held + 1, test.terms.tests_before_fallback
        case.refuse("FALLBACK_EARLY", again, label=label, held=held, needed=needed)
    blocked = test.verdict is not None and test.verdict.code == Outcome.BLOCKED
    if not blocked or test.version != proposal.version:
        case.refuse("TEST_AGAIN", again, label=label)
    return label, test.terms


@decides(both(check_none_open, of_texts(_fallback_open)))
def _hold_fallback(case: Case, act: acts.HoldFallback) -> None:
    check_none_open(case)
    label, test = _fallback_open(case, act.label)
    terms, share = fallback_terms(test), test.fallback
    method = method_named("majority")
    if terms is None or share is None or method is None:
        return
    asked = OpenDecision(
        f"{share.over}/{share.under}",
        label,
        secrecy=Secrecy.SECRET if act.secret else Secrecy.OPEN,
        hidden=act.hidden,
    )
    open_by_method(case, asked, label, method, with_meeting_terms(case, terms, method, label))


@decides()
def _revisit(case: Case, act: acts.Revisit) -> None:
    if act.title:
        case.refuse("MEETING_NOT_READ", ('propose P1 "Title" by NAME',), name=act.title)
    proposal = _adopted_here(case, act.label)
    _put_again(case, act, Source(proposal.label), proposal.title, proposal.text)


@decides()
def _revisited(case: Case, act: acts.Revisited) -> None:
    _put_again(case, act.asked, act.source, act.name, act.text)


def _put_again(case: Case, act: acts.Revisit, source: Source, title: str, text: str) -> None:
    label = labels.new_label(case, act.anew)
    by = case.person(act.by, here=False).number
    predecessor = Predecessor(source, act.aim, act.notice)
    case.happen(events.DecisionRevisited(label, title, by, text, predecessor, act.because.strip()))


@decides(of_texts(labels.open_proposal))
def _replace(case: Case, act: acts.Replace) -> None:
    if act.title:
        case.refuse("MEETING_NOT_READ", ('propose P1 "Title" by NAME',), name=act.title)
    _name_predecessor(case, act, Source(_adopted_here(case, act.label).label))


@decides(of_texts(labels.open_proposal))
def _replaced(case: Case, act: acts.Replaced) -> None:
    _name_predecessor(case, act.asked, act.source)


def _name_predecessor(case: Case, act: acts.Replace, source: Source) -> None:
    proposal = labels.open_proposal(case, act.anew)
    predecessor = Predecessor(source, Aim.REPLACE, act.notice)
    if proposal.predecessor == predecessor:
        case.already((f"take {proposal.label}",), name=proposal.label)
    case.happen(events.PredecessorNamed(proposal.label, predecessor))


def _adopted_here(case: Case, typed: str) -> Proposal:
    """Return a text that this meeting adopted and that no later decision came after."""
    label = labels.label_of(case, typed)
    proposal = case.meeting.proposals.get(label)
    if proposal is None or proposal.fate is not Fate.ADOPTED:
        case.refuse(
            "NOT_ADOPTED", labels.open_labels(case.meeting) or ("close decision",), label=label
        )
    after = next(
        (each for each in case.meeting.proposals.values() if _comes_after(each, label)), None
    )
    if after is not None:
        case.refuse("NOT_STANDING", (f"revisit {after.label} as P9 by NAME",), label=label)
    return proposal


def _comes_after(proposal: Proposal, label: str) -> bool:
    before = proposal.predecessor
    if before is None or proposal.fate is not Fate.ADOPTED:
        return False
    return not before.source.meeting and before.source.label == label


@decides(labels.any_decided)
def _set_expiry(case: Case, act: acts.SetExpiry) -> None:
    label = labels.decided(case, act.label)
    case.check_date(act.on, f"expires {label} 2027-05-01")
    if case.meeting.expiries.get(label) == act.on:
        case.already((f"expires {label} DATE",), name=label)
    case.happen(events.ExpirySet(label, act.on))


@decides(labels.any_decided)
def _set_scope(case: Case, act: acts.SetScope) -> None:
    label = labels.decided(case, act.label)
    text = case.short(act.text)
    if case.meeting.scopes.get(label, "") == text:
        case.already((f'scope {label} "…"',), name=label)
    case.happen(events.ScopeSet(label, text))
