"""Deciding the acts of a decision: asking, answering, closing (domain.md §5 and §6)."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.decisions.answers import Answer
from facilitation.decisions.catalogue import method_named, method_names
from facilitation.decisions.fractions import Share, strict_by_custom
from facilitation.decisions.method import Method
from facilitation.decisions.review import read_date
from facilitation.decisions.terms import Terms
from facilitation.decisions.verdicts import Outcome, Verdict
from facilitation.meeting.acts.decisions import (
    AgreeAll,
    AskTemperature,
    CastBallot,
    CloseDecision,
    CountVotes,
    GiveAnswer,
    JudgeObjection,
    OpenDecision,
    SetEntitled,
    SetQuorum,
    SetReview,
    TakeTemperature,
)
from facilitation.meeting.answering import electorate_of, method_of, silent_in, verdict_of
from facilitation.meeting.deciding.case import Case, Deciders
from facilitation.meeting.deciding.labels import fate_of, label_of
from facilitation.meeting.deciding.rewording import adopt
from facilitation.meeting.events.decisions import (
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
from facilitation.meeting.events.matter import AmendmentRejected
from facilitation.meeting.reading import (
    amendments_under,
    count_here,
    deciding,
    text_of,
)
from facilitation.meeting.state import Decision, Fate
from facilitation.text.versions import version_id

_LOST = frozenset({Outcome.FAILED, Outcome.TIED})
_OPENINGS = ("test consensus P1", "test consent P1", "vote P1 majority")


def _open(case: Case, act: OpenDecision) -> None:
    _check_none_open(case)
    subject = label_of(case, act.subject)
    fate = fate_of(case.meeting, subject)
    if fate is not Fate.OPEN:
        case.refuse("NOT_OPEN", (), label=subject, fate=fate)
    method = _method(case, act)
    terms = _terms(case, act, method, subject)
    _check_ripe(case, subject)
    meeting = case.meeting
    people = meeting.people.values()
    everybody = tuple(sorted(each.number for each in people if not each.guest))
    entitled = meeting.entitled or everybody
    present = sum(1 for each in entitled if meeting.people[each].here)
    if not present:
        case.refuse("NOBODY_HERE", ("arrive NAME",))
    version = version_id(text_of(meeting, subject))
    case.happen(
        DecisionOpened(
            subject,
            version,
            act.method,
            terms,
            entitled,
            present,
            len(entitled),
            meeting.floor.process,
        )
    )


def _check_none_open(case: Case) -> None:
    decision = case.meeting.decision
    if decision is not None and deciding(case.meeting):
        case.refuse("DECISION_OPEN", ("close decision",), label=decision.subject)


def _method(case: Case, act: OpenDecision) -> Method:
    method = method_named(act.method)
    if method is None or act.options:
        case.refuse("UNKNOWN_METHOD", method_names(), name=act.method)
    offered = {
        known.name
        for each in case.meeting.floor.rules.methods
        if (known := method_named(each)) is not None
    }
    if method.name not in offered:
        possible = case.meeting.floor.rules.methods
        case.advise("METHOD_NOT_OFFERED", possible, name=act.method)
    return method


def _terms(case: Case, act: OpenDecision, method: Method, subject: str) -> Terms:
    words = (act.method, "of", act.base) if act.base else (act.method,)
    terms = method.terms(words)
    if terms is None:
        case.refuse("UNKNOWN_METHOD", method_names(), name=" ".join(words))
    meeting = case.meeting
    settled = replace(
        terms,
        review=meeting.reviews.get(subject, terms.review),
        tests_held=meeting.tests.get(subject, 0),
        amended=_times_amended(case, subject),
    )
    if meeting.quorum is None:
        return settled
    strict = strict_by_custom(meeting.quorum)
    return replace(settled, quorum=meeting.quorum, quorum_strict=strict)


def _times_amended(case: Case, subject: str) -> int:
    """Count the amendments adopted since the subject was first put to a test."""
    first = next((each for each in case.meeting.decisions if each.subject == subject), None)
    if first is None:
        return 0
    proposal = case.meeting.proposals.get(subject)
    if proposal is None:
        return 0
    ids = [each.id for each in proposal.versions]
    return len(ids) - 1 - ids.index(first.version) if first.version in ids else len(ids) - 1


def _check_ripe(case: Case, subject: str) -> None:
    """Advise what the process asks before a text is put to the meeting (RONR §§4, 12)."""
    rules = case.meeting.floor.rules
    pending = amendments_under(case.meeting, subject)
    if rules.degrees and pending:
        first = pending[-1].label
        case.advise("PENDING", (f"vote {first} majority",), label=subject, other=first)
    amendment = case.meeting.amendments.get(subject)
    proposal = case.meeting.proposals.get(subject)
    seconded = amendment.seconded if amendment else proposal.seconded if proposal else 0
    if rules.seconds and not seconded:
        case.advise("NOT_SECONDED", (f"second {subject} by NAME",), label=subject)
    if amendment is not None and amendment.conflict:
        possible = (f"withdraw {subject}", f"reject {subject}")
        case.refuse("CONFLICT", possible, label=subject, other=amendment.conflict)


def _asked(case: Case) -> Decision:
    decision = case.meeting.decision
    if decision is None or decision.verdict is not None:
        case.refuse("NO_DECISION", _OPENINGS)
    return decision


def _give(case: Case, act: GiveAnswer) -> None:
    decision = _asked(case)
    answer = _taken(case, decision, act.answer)
    people = case.people(act.names)
    entitled = electorate_of(case.meeting, decision).entitled
    for person in people:
        if person.number not in entitled:
            case.refuse("NOT_ENTITLED", ("entitled NAME, NAME",), name=person.name)
    case.happen(AnswersGiven(tuple(each.number for each in people), answer, act.reason))


def _taken(case: Case, decision: Decision, answer: Answer) -> Answer:
    """Return the answer as this method takes it: to agree in a vote is to say yes."""
    method = method_of(decision)
    if answer is Answer.AGREE and Answer.YES in method.answers:
        return Answer.YES
    if answer not in method.answers:
        possible = tuple(f"{each.replace('_', ' ')} NAME" for each in method.answers)
        case.refuse("WRONG_ANSWER", possible, answer=answer, method=decision.method)
    return answer


def _agree_all(case: Case, act: AgreeAll) -> None:
    decision = _asked(case)
    answer = _taken(case, decision, Answer.AGREE)
    silent = silent_in(case.meeting, decision)
    if not silent:
        case.refuse("ALL_ANSWERED", ("close decision",))
    case.happen(AnswersGiven(silent, answer))


def _count(case: Case, act: CountVotes) -> None:
    decision = _asked(case)
    method = method_of(decision)
    if not method.counted or Answer.YES not in method.answers:
        possible = ("agree NAME", "all agree")
        case.refuse("NOT_COUNTED", possible, method=decision.method)
    cast = act.yes + act.no + act.abstain
    present = len(electorate_of(case.meeting, decision).present)
    if min(act.yes, act.no, act.abstain) < 0:
        case.refuse("BAD_NUMBER", ("count yes 18 no 2 abstain 1",))
    if cast > present:
        case.refuse("TOO_MANY_VOTES", ("count yes … no …",), cast=cast, present=present)
    case.happen(VotesCounted(act.yes, act.no, act.abstain))


def _ballot(case: Case, act: CastBallot) -> None:
    _asked(case)
    case.refuse("NO_BALLOTS", ("agree NAME", "count yes … no …", "close decision"))


def _close(case: Case, act: CloseDecision) -> None:
    decision = _asked(case)
    # Dates are compared with the day of the closing, not of the event before it.
    meeting = replace(case.meeting, at=case.context.moment.at)
    verdict = verdict_of(meeting, decision)
    present = len(electorate_of(meeting, decision).present)
    case.happen(DecisionClosed(decision.subject, verdict, present))
    _settle_amendment(case, decision.subject, verdict)


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


def _judge(case: Case, act: JudgeObjection) -> None:
    decision = _asked(case)
    person = case.person(act.name)
    given = decision.given.get(person.number)
    if given is None or given.answer is not Answer.OBJECT:
        possible = (f'object {person.name} "…"',)
        case.refuse("NO_OBJECTION", possible, name=person.name)
    case.happen(ObjectionJudged(person.number, act.qualifies))


def _set_review(case: Case, act: SetReview) -> None:
    label = label_of(case, act.label)
    if read_date(act.on) is None:
        case.refuse("BAD_DATE", (f"review {label} 2027-05-01",), date=act.on)
    case.happen(ReviewSet(label, act.on))


def _set_quorum(case: Case, act: SetQuorum) -> None:
    if not 0 < act.over <= act.under:
        case.refuse("BAD_FRACTION", ("quorum 1/2", "quorum 1/3"))
    case.happen(QuorumSet(Share(act.over, act.under)))


def _set_entitled(case: Case, act: SetEntitled) -> None:
    _check_none_open(case)
    people = case.people(act.names, here=False)
    case.happen(EntitledNamed(tuple(each.number for each in people)))


def _ask_temperature(case: Case, act: AskTemperature) -> None:
    if not act.question.strip():
        case.refuse("TEXT_NEEDED", ('temperature "Question"',))
    case.happen(TemperatureAsked(act.question.strip()))


def _take_temperature(case: Case, act: TakeTemperature) -> None:
    if case.meeting.temperature is None:
        case.refuse("NO_QUESTION", ('temperature "Question"',))
    shown = act.up + act.level + act.down
    if min(act.up, act.level, act.down) < 0:
        case.refuse("BAD_NUMBER", ("up 12 level 5 down 3",))
    here = count_here(case.meeting)
    if shown > here:
        case.advise("TOO_MANY_HANDS", ("up … level … down …",), shown=shown, present=here)
    case.happen(TemperatureTaken(act.up, act.level, act.down))


DECIDERS: Deciders = {
    OpenDecision: _open,
    GiveAnswer: _give,
    AgreeAll: _agree_all,
    CountVotes: _count,
    CastBallot: _ballot,
    CloseDecision: _close,
    JudgeObjection: _judge,
    SetReview: _set_review,
    SetQuorum: _set_quorum,
    SetEntitled: _set_entitled,
    AskTemperature: _ask_temperature,
    TakeTemperature: _take_temperature,
}
