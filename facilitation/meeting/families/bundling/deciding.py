"""Deciding what goes into a bundle, out of it, and on it as a whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from facilitation.decisions.verdicts import Outcome, Verdict, Why
from facilitation.meeting.answering import electorate_of
from facilitation.meeting.deciding.case import Case
from facilitation.meeting.deciding.labels import open_proposal
from facilitation.meeting.deciding.open_decision import check_none_open
from facilitation.meeting.deciding.ready import both, decides
from facilitation.meeting.families.agenda.events import ItemEnded
from facilitation.meeting.families.bundling import events
from facilitation.meeting.families.bundling.acts import AdoptBundle, MakeBundle, PullOut
from facilitation.meeting.families.decisions.deciding_asking import open_usual
from facilitation.meeting.families.decisions.events import DecisionClosed
from facilitation.meeting.groups.returning import presence
from facilitation.meeting.reading import amendments_to, people_here, untouched
from facilitation.meeting.state import Bundle, Fate, Meeting


def _any_to_bundle(case: Case, _act: object = None) -> None:
    bundle = case.meeting.bundle
    there = bundle.labels if bundle is not None else ()
    texts = case.meeting.proposals.values()
    if not any(each.fate is Fate.OPEN and each.label not in there for each in texts):
        case.refuse("UNKNOWN_LABEL", ('propose P1 "Title" by NAME',))


@decides(_any_to_bundle)
def _make(case: Case, act: MakeBundle) -> None:
    bundle = case.meeting.bundle
    there = bundle.labels if bundle is not None else ()
    labels = tuple(dict.fromkeys(open_proposal(case, each).label for each in act.labels))
    new = tuple(each for each in labels if each not in there)
    if not new:
        case.already(("pull P1 by NAME", "bundle agreed"), name=", ".join(labels))
    for each in new:
        if amendments_to(case.meeting, each):
            case.advise("STILL_AMENDED", (f"adopt A1 of {each}",), label=each)
    case.happen(events.BundleMade(new, case.title(act.title)))


def _bundle(case: Case, _act: object = None) -> Bundle:
    bundle = case.meeting.bundle
    if bundle is None:
        texts = case.meeting.proposals.values()
        labels = ", ".join(each.label for each in texts if each.fate is Fate.OPEN)
        line = f"bundle {labels}" if labels else 'propose P1 "Title" by NAME'
        case.refuse("NO_BUNDLE", (line,))
    return bundle


@decides(_bundle)
def _pull(case: Case, act: PullOut) -> None:
    bundle = _bundle(case)
    label = open_proposal(case, act.label).label
    if label not in bundle.labels:
        case.already(("bundle agreed",), name=label)
    people = tuple(each.number for each in case.people(act.names))
    before = bundle.asked.get(label, ())
    new = tuple(each for each in people if each not in before)
    if not new:
        case.already((f"pull {label} by NAME",), name=label)
    case.happen(events.PullAsked(label, new, case.short(act.because)))
    if len(before) + len(new) >= max(1, case.meeting.floor.rules.pulls):
        case.happen(events.TextPulled(label))


@decides(both(_bundle, check_none_open))
def _adopt(case: Case, act: AdoptBundle) -> None:
    bundle = _bundle(case)
    check_none_open(case)
    if not people_here(case.meeting):
        case.refuse("NOBODY_HERE", ("arrive NAME",))
    if not presence(case.meeting).enough:
        case.advise("TOO_FEW_HERE", ("back NAME",), needed=presence(case.meeting).needed)
    case.happen(events.BundleAdopted(bundle.labels, case.short(act.how)))
    for label in bundle.labels:
        _decide(case, label)
    for number in _settled(case.meeting, bundle.labels):
        case.happen(ItemEnded(number))


def _settled(meeting: Meeting, labels: Sequence[str]) -> Iterator[int]:
    """Yield the items that were to come and of which no text is left to decide.

    The present one goes on until people leave it; what was left for another meeting stays there.
    """
    left = {each.item for each in meeting.proposals.values() if each.fate is Fate.OPEN}
    decided = {meeting.proposals[each].item for each in labels} - left
    yield from (each.number for each in untouched(meeting) if each.number in decided)


def _decide(case: Case, label: str) -> None:
    """Let a text be adopted by all who are here, as it stands, as the process usually decides."""
    open_usual(case, label)
    decision = case.meeting.decision
    if decision is None:
        return
    here = len(electorate_of(case.meeting, decision).present)
    case.happen(DecisionClosed(label, Verdict(Outcome.PASSED, True, why=Why.UNOPPOSED), here))
