"""What happens in a decision, done to the state."""

from __future__ import annotations

from immutables import Map
from msgspec.structs import replace

from facilitation.decisions.answers import Given
from facilitation.decisions.counting import judged
from facilitation.decisions.fractions import strict_by_custom
from facilitation.decisions.methods.consensus import counts_as_test
from facilitation.decisions.temperature import Temperature
from facilitation.meeting.applying.step import Steps
from facilitation.meeting.events.decisions import (
    AnswersCleared,
    AnswersGiven,
    DecisionClosed,
    DecisionOpened,
    EntitledNamed,
    ObjectionJudged,
    QuorumSet,
    ReviewSet,
    TemperatureAsked,
    TemperatureTaken,
    VotesCounted,
)
from facilitation.meeting.events.event import Recorded
from facilitation.meeting.state import Decision, Fate, Meeting, Reading


def _quorum_set(meeting: Meeting, row: Recorded, event: QuorumSet) -> Meeting:
    strict = strict_by_custom(event.share)
    set_anew = replace(meeting, quorum=event.share)
    return _with_terms(set_anew, quorum=event.share, quorum_strict=strict)


def _entitled_named(meeting: Meeting, row: Recorded, event: EntitledNamed) -> Meeting:
    return replace(meeting, entitled=event.people)


def _review_set(meeting: Meeting, row: Recorded, event: ReviewSet) -> Meeting:
    meeting = replace(meeting, reviews=meeting.reviews.set(event.label, event.on))
    decision = meeting.decision
    if decision is None or decision.subject != event.label:
        return meeting
    return _with_terms(meeting, review=event.on)


def _with_terms(meeting: Meeting, **changes: object) -> Meeting:
    """Change the terms of the open decision, where there is one."""
    decision = meeting.decision
    if decision is None or decision.verdict is not None:
        return meeting
    return replace(meeting, decision=replace(decision, terms=replace(decision.terms, **changes)))


def _opened(meeting: Meeting, row: Recorded, event: DecisionOpened) -> Meeting:
    decision = Decision(
        id=row.seq,
        subject=event.subject,
        version=event.version,
        method=event.method,
        terms=event.terms,
        electorate=event.electorate,
        present=event.present,
        entitled=event.entitled,
        process=event.process,
        given=Map(),
    )
    return replace(meeting, decision=decision, matter=event.subject)


def _answered(meeting: Meeting, row: Recorded, event: AnswersGiven) -> Meeting:
    decision = meeting.decision
    if decision is None:
        return meeting
    with decision.given.mutate() as given:
        for person in event.people:
            given[person] = Given(person, event.answer, event.reason)
        answers = given.finish()
    return replace(meeting, decision=replace(decision, given=answers))


def _counted(meeting: Meeting, row: Recorded, event: VotesCounted) -> Meeting:
    decision = meeting.decision
    if decision is None:
        return meeting
    counted = (event.yes, event.no, event.abstain)
    return replace(meeting, decision=replace(decision, counted=counted))


def _judged(meeting: Meeting, row: Recorded, event: ObjectionJudged) -> Meeting:
    decision = meeting.decision
    if decision is None:
        return meeting
    found = judged(decision.given[event.person], event.qualifies)
    given = decision.given.set(event.person, found)
    return replace(meeting, decision=replace(decision, given=given))


def _cleared(meeting: Meeting, row: Recorded, event: AnswersCleared) -> Meeting:
    decision = meeting.decision
    if decision is None:
        return meeting
    fresh = replace(decision, version=event.version, given=Map(), counted=None, afresh=True)
    return replace(meeting, decision=fresh)


def _closed(meeting: Meeting, row: Recorded, event: DecisionClosed) -> Meeting:
    decision = meeting.decision
    if decision is None:
        return meeting
    ended = replace(decision, verdict=event.verdict)
    held = meeting.tests.get(event.subject, 0) + counts_as_test(event.verdict)
    meeting = replace(
        meeting,
        decision=ended,
        decisions=(*meeting.decisions, ended),
        tests=meeting.tests.set(event.subject, held),
    )
    return _settled(meeting, event) if event.verdict.carried else meeting


def _settled(meeting: Meeting, event: DecisionClosed) -> Meeting:
    """Let a proposal that was carried stand; an amendment is adopted by an event of its own."""
    proposal = meeting.proposals.get(event.subject)
    if proposal is None:
        return meeting
    adopted = replace(proposal, fate=Fate.ADOPTED, review=meeting.reviews.get(event.subject, ""))
    return replace(meeting, proposals=meeting.proposals.set(event.subject, adopted))


def _asked(meeting: Meeting, row: Recorded, event: TemperatureAsked) -> Meeting:
    return replace(meeting, temperature=Reading(event.question))


def _taken(meeting: Meeting, row: Recorded, event: TemperatureTaken) -> Meeting:
    question = meeting.temperature.question if meeting.temperature else ""
    taken = Temperature(event.up, event.level, event.down)
    return replace(meeting, temperature=Reading(question, taken))


STEPS: Steps = {
    QuorumSet: _quorum_set,
    EntitledNamed: _entitled_named,
    ReviewSet: _review_set,
    DecisionOpened: _opened,
    AnswersGiven: _answered,
    VotesCounted: _counted,
    ObjectionJudged: _judged,
    AnswersCleared: _cleared,
    DecisionClosed: _closed,
    TemperatureAsked: _asked,
    TemperatureTaken: _taken,
}
