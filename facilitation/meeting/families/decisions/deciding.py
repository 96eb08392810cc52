"""Deciding to close, and what stands beside the answers: dates and shows of feeling."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.decisions.terms import Deferral
from facilitation.decisions.verdicts import Outcome, Verdict, Why
from facilitation.meeting.answering import (
    electorate_of,
    papers_differing,
    verdict_of,
    waits_for_day,
)
from facilitation.meeting.deciding.case import Case, quoted
from facilitation.meeting.deciding.labels import any_decided, decided
from facilitation.meeting.deciding.open_decision import asked
from facilitation.meeting.deciding.ready import decides
from facilitation.meeting.deciding.rewording import adopt
from facilitation.meeting.families.ballots.events import CountReopened
from facilitation.meeting.families.courses.events import MatterDeferred
from facilitation.meeting.families.decisions import acts, events
from facilitation.meeting.families.matter.events import AmendmentRejected
from facilitation.meeting.reading import count_here, deciding
from facilitation.meeting.state import Decision
from facilitation.meeting.texts.lineage import Rest

_LOST = frozenset({Outcome.FAILED, Outcome.TIED})
_PAPERS_SHOWN = 12


@decides(asked)
def _close(case: Case, act: acts.CloseDecision) -> None:
    _check_papers(case, asked(case))
    _end(case)


def _end(case: Case) -> None:
    """Close what is open with what its answers come to."""
    decision = asked(case)
    # Dates are compared with the day of the closing, not of the event before it.
    meeting = replace(case.meeting, at=case.context.moment.at)
    verdict = verdict_of(meeting, decision)
    present = len(electorate_of(meeting, decision).present)
    case.happen(events.DecisionClosed(decision.subject, verdict, present))
    _settle_amendment(case, decision.subject, verdict)
    _put_off(case, decision, verdict)


def _put_off(case: Case, decision: Decision, verdict: Verdict) -> None:
    """Put a text off that consent did not settle, where somebody takes it up again (S3)."""
    deferral = decision.terms.deferral
    settled = deferral is not None and verdict.why == Why.AMENDMENTS_EXHAUSTED
    if settled and deferral is not None and decision.subject in case.meeting.proposals:
        case.happen(MatterDeferred(decision.subject, Rest(deferral.owner, until=deferral.until)))


def _check_papers(case: Case, decision: Decision) -> None:
    """Advise against counting while papers were typed differently, or only once."""
    differing = papers_differing(decision)
    if differing:
        numbers = ", ".join(str(each.paper) for each in differing[:_PAPERS_SHOWN])
        first = differing[0].paper
        case.advise("ENTRIES_DIFFER", (f"paper {first}: …", f"again {first}: …"), papers=numbers)


def _settle_amendment(case: Case, subject: str, verdict: Verdict) -> None:
    amendment = case.meeting.amendments.get(subject)
    if amendment is None:
        return
    if amendment.conflict:
        return
    if verdict.carried:
        adopt(case, amendment)
    elif verdict.code in _LOST:
        case.happen(AmendmentRejected(subject))


def _asked_or_closed(case: Case, _act: object = None) -> Decision:
    """Return the open decision; after one that waits for who takes a text up again, say how."""
    last = case.meeting.decision
    if last is not None and last.verdict is not None and last.verdict.code == Outcome.DEFERRED:
        case.refuse("NO_DECISION", (f"defer {last.subject} to NAME until DATE",))
    return asked(case)


@decides(_asked_or_closed)
def _settle_deferral(case: Case, act: acts.SettleDeferral) -> None:
    decision = _asked_or_closed(case)
    person = case.person(act.name, here=False)
    case.check_date(act.on, f"deferred to {quoted(person.name)} until 2027-05-01")
    deferral = Deferral(person.number, act.on)
    case.happen(events.TermsChanged(replace(decision.terms, deferral=deferral)))


@decides(any_decided)
def _set_review(case: Case, act: acts.SetReview) -> None:
    asked_last = case.meeting.decision
    label = decided(case, act.label or (asked_last.subject if asked_last else case.meeting.matter))
    case.check_date(act.on, f"review {label} 2027-05-01")
    completes = not deciding(case.meeting) and waits_for_day(case.meeting, label)
    if completes:
        case.happen(CountReopened(label, ""))
    case.happen(events.ReviewSet(label, act.on))
    if completes:
        _end(case)


@decides()
def _ask_temperature(case: Case, act: acts.AskTemperature) -> None:
    if not act.question.strip():
        case.refuse("TEXT_NEEDED", ('temperature "Question"',))
    case.happen(events.TemperatureAsked(act.question.strip()))


def _check_asked(case: Case, _act: object = None) -> None:
    if case.meeting.temperature is None:
        case.refuse("NO_QUESTION", ('temperature "Question"',))


@decides(_check_asked)
def _take_temperature(case: Case, act: acts.TakeTemperature) -> None:
    _check_asked(case)
    shown = act.up + act.level + act.down
    if min(act.up, act.level, act.down) < 0:
        case.refuse("BAD_NUMBER", ("up 12 level 5 down 3",))
    here = count_here(case.meeting)
    if shown > here:
        case.advise("TOO_MANY_HANDS", ("up … level … down …",), shown=shown, present=here)
    case.happen(events.TemperatureTaken(act.up, act.level, act.down))
