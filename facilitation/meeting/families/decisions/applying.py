"""What happens in a decision, done to the state."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from msgspec.structs import asdict, replace

from facilitation.decisions.answers import Answer, Given
from facilitation.decisions.counting import assented, block_tested, judged, with_concerns
from facilitation.decisions.fractions import strict_by_custom
from facilitation.decisions.methods.consensus import counts_as_test
from facilitation.decisions.temperature import Temperature
from facilitation.map import Map
from facilitation.meeting.applying.business import taken_up, with_decision
from facilitation.meeting.applying.texts import root_of
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.decisions import events
from facilitation.meeting.state import Decision, Fate, Meeting, TemperatureCheck

_BY_KEY = ("weights", "groups", "group_votes", "spoken_for")
"""What a record has in pairs of a decision."""


def _quorum_set(meeting: Meeting, row: Recorded, event: events.QuorumSet) -> Meeting:
    strict = strict_by_custom(event.share)
    set_anew = replace(meeting, quorum=event.share)
    return _with_terms(set_anew, quorum=event.share, quorum_strict=strict)


def _entitled_named(meeting: Meeting, row: Recorded, event: events.EntitledNamed) -> Meeting:
    return replace(meeting, entitled=event.people)


def _review_set(meeting: Meeting, row: Recorded, event: events.ReviewSet) -> Meeting:
    meeting = replace(meeting, reviews=meeting.reviews.set(event.label, event.on))
    decision = meeting.decision
    if decision is None or decision.subject != event.label:
        return meeting
    return _with_terms(meeting, review=event.on)


def _with_terms(meeting: Meeting, **changes: object) -> Meeting:
    decision = meeting.decision
    if decision is None or decision.verdict is not None:
        return meeting
    return replace(meeting, decision=replace(decision, terms=replace(decision.terms, **changes)))


def _opened(meeting: Meeting, row: Recorded, event: events.DecisionOpened) -> Meeting:
    said = asdict(event) | {each: Map(getattr(event, each)) for each in _BY_KEY}
    del said["here"]
    decision = Decision(row.seq, given=Map(), item=meeting.item, **said)
    matter = meeting.matter if event.question else event.subject
    franchise = replace(meeting.franchise, quorate=True)
    asked = replace(meeting, decision=decision, matter=matter, franchise=franchise)
    return taken_up(asked, root_of(meeting, event.subject))


def _terms_set(meeting: Meeting, row: Recorded, event: events.TermsSet) -> Meeting:
    terms = meeting.franchise.terms.set(event.method, event.words)
    return replace(meeting, franchise=replace(meeting.franchise, terms=terms))


def _terms_changed(meeting: Meeting, row: Recorded, event: events.TermsChanged) -> Meeting:
    return with_decision(meeting, terms=event.terms)


def _answered(meeting: Meeting, row: Recorded, event: events.AnswersGiven) -> Meeting:
    decision = meeting.decision
    if decision is None:
        return meeting
    given = decision.given
    voices = dict(zip(event.people, event.voices, strict=False))
    for person in event.people:
        voice, provisional = voices.get(person, 0), event.provisional
        answered = Given(person, event.answer, event.reason, voice=voice, provisional=provisional)
        given = given.set(person, _judged_already(given.get(person), answered))
    return _with_given(meeting, decision, given)


def _with_given(meeting: Meeting, decision: Decision, given: Map[int, Given]) -> Meeting:
    """Return the state with these answers; what was agreed already keeps its verdict."""
    if decision.verdict is None:
        return replace(meeting, decision=replace(decision, given=given))
    agreed = (each for each in decision.given.values() if each.answer is Answer.AGREE)
    concerned = sum(given[each.person].answer is not Answer.AGREE for each in agreed)
    now = replace(decision, given=given, verdict=with_concerns(decision.verdict, concerned))
    others = tuple(each for each in meeting.decisions if each.id != decision.id)
    return replace(meeting, decision=now, decisions=(*others, now))


def _judged_already(before: Given | None, now: Given) -> Given:
    """Return an answer that only waits for its group now with what was judged of it before."""
    if before is None or before.provisional or not now.provisional:
        return now
    same = (before.answer, before.reason, before.voice) == (now.answer, now.reason, now.voice)
    return replace(now, status=before.status) if same else now


def _counted(meeting: Meeting, row: Recorded, event: events.VotesCounted) -> Meeting:
    numbers = ((Answer.YES, event.yes), (Answer.NO, event.no), (Answer.ABSTAIN, event.abstain))
    return with_decision(meeting, counted=numbers)


def _hands_counted(meeting: Meeting, row: Recorded, event: events.AnswersCounted) -> Meeting:
    return with_decision(meeting, counted=event.answers)


def _judged(meeting: Meeting, row: Recorded, event: events.ObjectionJudged) -> Meeting:
    return _answer_becomes(meeting, event.person, partial(judged, qualifies=event.qualifies))


def _block_judged(meeting: Meeting, row: Recorded, event: events.BlockJudged) -> Meeting:
    return _answer_becomes(
        meeting, event.person, partial(block_tested, on_principle=event.on_principle)
    )


def _group_decided(meeting: Meeting, row: Recorded, event: events.GroupDecided) -> Meeting:
    return _answer_becomes(
        meeting, event.person, lambda given: replace(given, provisional=False, backing=event.how)
    )


def _block_given_up(meeting: Meeting, row: Recorded, event: events.BlockGivenUp) -> Meeting:
    return _answer_becomes(meeting, event.person, assented)


def _answer_becomes(meeting: Meeting, person: int, become: Callable[[Given], Given]) -> Meeting:
    decision = meeting.decision
    if decision is None or person not in decision.given:
        return meeting
    given = decision.given.set(person, become(decision.given[person]))
    return replace(meeting, decision=replace(decision, given=given))


def _cleared(meeting: Meeting, row: Recorded, event: events.AnswersCleared) -> Meeting:
    return with_decision(
        meeting,
        version=event.version,
        given=Map(),
        counted=None,
        ballots=Map(),
        papers=Map(),
        afresh=True,
    )


def _closed(meeting: Meeting, row: Recorded, event: events.DecisionClosed) -> Meeting:
    decision = meeting.decision
    if decision is None:
        return meeting
    ended = replace(decision, verdict=event.verdict, closed=row.at)
    held = meeting.tests.get(event.subject, 0) + counts_as_test(event.verdict)
    meeting = replace(
        meeting,
        decision=ended,
        decisions=(*meeting.decisions, ended),
        tests=meeting.tests.set(event.subject, held),
    )
    return _settled(meeting, event) if event.verdict.carried else meeting


def _settled(meeting: Meeting, event: events.DecisionClosed) -> Meeting:
    """Let a proposal that was carried stand; an amendment is adopted by an event of its own."""
    proposal = meeting.proposals.get(event.subject)
    if proposal is None:
        return meeting
    adopted = replace(proposal, fate=Fate.ADOPTED, review=meeting.reviews.get(event.subject, ""))
    return replace(meeting, proposals=meeting.proposals.set(event.subject, adopted))


def _asked(meeting: Meeting, row: Recorded, event: events.TemperatureAsked) -> Meeting:
    return replace(meeting, temperature=TemperatureCheck(event.question))


def _taken(meeting: Meeting, row: Recorded, event: events.TemperatureTaken) -> Meeting:
    question = meeting.temperature.question if meeting.temperature else ""
    taken = Temperature(event.up, event.level, event.down)
    return replace(meeting, temperature=TemperatureCheck(question, taken))
