"""What needs no debate: texts in a bundle that one act decides, unless somebody pulls one out."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.decisions.catalogue import method_named
from facilitation.decisions.verdicts import Outcome, Verdict, Why
from facilitation.meeting.act import Act, FloorAct, RoomAct
from facilitation.meeting.answering import electorate_of
from facilitation.meeting.deciding.case import Case, Deciders
from facilitation.meeting.deciding.labels import open_proposal
from facilitation.meeting.deciding.open_decision import check_none_open
from facilitation.meeting.deciding.ready import Rule, both
from facilitation.meeting.deciding.short_texts import short
from facilitation.meeting.deciding.short_texts import title as title_of
from facilitation.meeting.event import Area, Event, Recorded
from facilitation.meeting.families.decisions.acts import OpenDecision
from facilitation.meeting.families.decisions.deciding_asking import happen_open, with_quorum
from facilitation.meeting.families.decisions.events import DecisionClosed
from facilitation.meeting.reading import amendments_to, people_here
from facilitation.meeting.returning import presence
from facilitation.meeting.state import Bundle, Fate, Meeting


class MakeBundle(Act, frozen=True):
    """Put texts into the bundle of what needs no debate; the first ones begin it."""

    labels: tuple[str, ...]
    title: str = ""


class PullOut(RoomAct, frozen=True):
    """Ask that a text of the bundle be treated by itself: it goes back to its place."""

    label: str
    names: tuple[str, ...]
    because: str = ""


class AdoptBundle(FloorAct, frozen=True):
    """Decide all texts of the bundle at once, since nobody asked for one by itself."""

    how: str = ""


class BundleMade(Event, frozen=True, gc=False):
    """These texts need no debate; ``title`` is what their bundle is called, if anything."""

    writes = frozenset({Area.MATTER})

    labels: tuple[str, ...]
    title: str = ""


class PullAsked(Event, frozen=True, gc=False):
    """These people want a text of the bundle by itself, ``because`` of this, if they said."""

    writes = frozenset({Area.MATTER})
    reads = frozenset({Area.PEOPLE})

    label: str
    people: tuple[int, ...]
    because: str = ""


class TextPulled(Event, frozen=True, gc=False):
    """A text went out of the bundle, back to its place."""

    writes = frozenset({Area.MATTER})

    label: str


class BundleAdopted(Event, frozen=True, gc=False):
    """The texts of the bundle were decided at once; ``how`` that was agreed, if it was said."""

    writes = frozenset({Area.MATTER, Area.DECISION})

    labels: tuple[str, ...]
    how: str = ""


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
    case.happen(BundleMade(new, title_of(case, act.title)))


def _any_to_bundle(case: Case, _act: object = None) -> None:
    bundle = case.meeting.bundle
    there = bundle.labels if bundle is not None else ()
    texts = case.meeting.proposals.values()
    if not any(each.fate is Fate.OPEN and each.label not in there for each in texts):
        case.refuse("UNKNOWN_LABEL", ('propose P1 "Title" by NAME',))


def _bundle(case: Case, _act: object = None) -> Bundle:
    bundle = case.meeting.bundle
    if bundle is None:
        texts = case.meeting.proposals.values()
        labels = ", ".join(each.label for each in texts if each.fate is Fate.OPEN)
        line = f"bundle {labels}" if labels else 'propose P1 "Title" by NAME'
        case.refuse("NO_BUNDLE", (line,))
    return bundle


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
    case.happen(PullAsked(label, new, short(case, act.because)))
    if len(before) + len(new) >= max(1, case.meeting.floor.rules.pulls):
        case.happen(TextPulled(label))


def _adopt(case: Case, act: AdoptBundle) -> None:
    bundle = _bundle(case)
    check_none_open(case)
    if not people_here(case.meeting):
        case.refuse("NOBODY_HERE", ("arrive NAME",))
    if not presence(case.meeting).enough:
        case.advise("TOO_FEW_HERE", ("back NAME",), needed=presence(case.meeting).needed)
    case.happen(BundleAdopted(bundle.labels, short(case, act.how)))
    for label in bundle.labels:
        _decide(case, label)


def _decide(case: Case, label: str) -> None:
    """Let a text be adopted by all who are here, as it stands."""
    method = method_named("majority")
    terms = method.terms(("majority",)) if method is not None else None
    if terms is None:
        return
    asking = OpenDecision("majority", label)
    happen_open(case, asking, label, "majority", with_quorum(case, terms))
    decision = case.meeting.decision
    if decision is None:
        return
    here = len(electorate_of(case.meeting, decision).present)
    case.happen(DecisionClosed(label, Verdict(Outcome.PASSED, True, why=Why.UNOPPOSED), here))


DECIDERS: Deciders = {
    MakeBundle: Rule(_make, _any_to_bundle),
    PullOut: Rule(_pull, _bundle),
    AdoptBundle: Rule(_adopt, both(_bundle, check_none_open)),
}


def _made(meeting: Meeting, row: Recorded, event: BundleMade) -> Meeting:
    bundle = meeting.bundle or Bundle()
    title = event.title or bundle.title
    return replace(
        meeting, bundle=replace(bundle, title=title, labels=bundle.labels + event.labels)
    )


def _asked(meeting: Meeting, row: Recorded, event: PullAsked) -> Meeting:
    bundle = meeting.bundle
    if bundle is None:
        return meeting
    people = (*bundle.asked.get(event.label, ()), *event.people)
    return replace(meeting, bundle=replace(bundle, asked=bundle.asked.set(event.label, people)))


def _pulled(meeting: Meeting, row: Recorded, event: TextPulled) -> Meeting:
    bundle = meeting.bundle
    if bundle is None:
        return meeting
    labels = tuple(each for each in bundle.labels if each != event.label)
    left = replace(bundle, labels=labels, pulled=(*bundle.pulled, event.label))
    return replace(meeting, bundle=left if labels else None)


def _adopted(meeting: Meeting, row: Recorded, event: BundleAdopted) -> Meeting:
    return replace(meeting, bundle=None)
