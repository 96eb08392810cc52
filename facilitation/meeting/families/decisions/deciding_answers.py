"""Deciding about answers: by name, by hand, and what testing them found (domain.md §5)."""

from __future__ import annotations

from collections.abc import Sequence

from facilitation.decisions.answers import Answer, Objection, Secrecy
from facilitation.decisions.method import Method
from facilitation.decisions.verdicts import Outcome
from facilitation.meeting.answering import (
    electorate_of,
    method_of,
    poll_of,
    silent_in,
    takes_concerns,
)
from facilitation.meeting.deciding.case import Case, quoted
from facilitation.meeting.deciding.debate import check_nobody_speaks
from facilitation.meeting.deciding.for_groups import (
    answering,
    give,
    give_for_groups,
    mark_outside,
    voice_in,
)
from facilitation.meeting.deciding.open_decision import anybody_entitled, asked, check_names_kept
from facilitation.meeting.deciding.ready import Ready, decides, some
from facilitation.meeting.families.ballots.deciding import check_still_that, example
from facilitation.meeting.families.ballots.events import CountReopened
from facilitation.meeting.families.decisions import acts, events
from facilitation.meeting.families.electorate.acts import CountAnswers
from facilitation.meeting.families.motions.settling import by_count
from facilitation.meeting.groups.mandates import confirmed_by
from facilitation.meeting.groups.spokes import name_answering
from facilitation.meeting.pending import asked_now
from facilitation.meeting.reading import deciding, decision_here
from facilitation.meeting.state import Decision


def _could_answer(case: Case, act: acts.GiveAnswer) -> None:
    if _agreed_before(case, act) is not None:
        return
    _answer_by_name(case, act.answer)
    anybody_entitled(case)


@decides(_could_answer)
def _give(case: Case, act: acts.GiveAnswer) -> None:
    decision = _agreed_before(case, act) or asked(case)
    answer = act.answer if decision.verdict else _answer_by_name(case, act.answer)
    if decision.spoken_for:
        give_for_groups(case, decision, answer, act)
        return
    people = case.people(act.names)
    for person in people:
        if person.number in decision.recused:
            case.refuse("RECUSED", (f"admit {quoted(person.name)}",), name=person.name)
        if person.number not in decision.electorate:
            case.refuse("NOT_ENTITLED", (f"admit {quoted(person.name)}",), name=person.name)
    give(case, decision, answer, dict.fromkeys((each.number for each in people), 0), act.reason)


def _agreed_before(case: Case, act: acts.GiveAnswer) -> Decision | None:
    """Return what was agreed already, where a concern is written down with it (domain.md §5)."""
    return takes_concerns(case.meeting) if act.answer is Answer.CONCERN else None


def _answer_by_name(case: Case, wanted: Answer) -> Answer:
    decision = asked(case)
    answer = _taken(case, decision, wanted)
    check_names_kept(case, decision, f"count {answer.value} …")
    return answer


def _taken(case: Case, decision: Decision, answer: Answer) -> Answer:
    """Return the answer as this method takes it: to agree in a vote is to say yes."""
    method = _method_asked(case, decision)
    if answer is Answer.AGREE and Answer.YES in method.answers:
        return Answer.YES
    if answer not in method.answers:
        possible = tuple(f"{each.replace('_', ' ')} NAME" for each in method.answers)
        case.refuse("WRONG_ANSWER", possible, answer=answer, method=decision.method)
    return answer


def _method_asked(case: Case, decision: Decision) -> Method:
    """Return the method of the open decision; a poll wants ballots instead."""
    poll = poll_of(decision)
    if poll is not None:
        line = example(decision, poll)
        case.refuse("WANTS_BALLOTS", (f"ballot NAME {line}", f"paper {line}"))
    return method_of(decision)


def _could_all_agree(case: Case, act: acts.AgreeAll) -> None:
    _answer_by_name(case, Answer.AGREE)
    _silent(case)


@decides(_could_all_agree)
def _agree_all(case: Case, act: acts.AgreeAll) -> None:
    answer = _answer_by_name(case, Answer.AGREE)
    silent, decision = _silent(case), asked(case)
    give(case, decision, answer, {e: voice_in(case.meeting, decision, e) for e in silent})


def _silent(case: Case) -> tuple[int, ...]:
    silent = silent_in(case.meeting, asked(case))
    if not silent:
        case.already(("close decision",), code="ALL_ANSWERED")
    return silent


def _could_count(case: Case, act: acts.CountVotes) -> None:
    if deciding(case.meeting) or asked_now(case.meeting) is None:
        _votes_asked(case)


@decides(_could_count)
def _count(case: Case, act: acts.CountVotes) -> None:
    if not deciding(case.meeting) and (question := asked_now(case.meeting)) is not None:
        by_count(case, question, act)
        return
    decision = asked(case)
    method = _votes_asked(case)
    turn = case.meeting.floor.turn
    if turn is not None and turn.id > decision.id:  # called while the vote was taken
        check_nobody_speaks(case, decision.subject or decision.question)
    numbers = ((Answer.YES, act.yes), (Answer.NO, act.no), (Answer.ABSTAIN, act.abstain))
    _check_numbers(case, decision, method, numbers)
    case.happen(events.VotesCounted(act.yes, act.no, act.abstain))


def _votes_asked(case: Case, _act: object = None) -> Method:
    """Return the method of the open decision, whose votes can be counted by hands."""
    decision = asked(case)
    method = _method_asked(case, decision)
    if Answer.YES not in method.answers and (method.counted or decision.secrecy is Secrecy.SECRET):
        possible = tuple(
            f"count {method.answers[0].value} 18 {each.value} 2" for each in method.answers[1:2]
        )
        case.refuse("WRONG_ANSWER", possible, answer=Answer.YES, method=decision.method)
    _check_counted(case, decision, method)
    return method


def _answers_asked(case: Case, act: CountAnswers) -> None:
    decision = asked(case)
    _check_counted(case, decision, _method_asked(case, decision))


@decides(_answers_asked)
def _count_answers(case: Case, act: CountAnswers) -> None:
    decision = asked(case)
    method = _method_asked(case, decision)
    for answer, _ in act.numbers:
        if answer not in method.answers:
            possible = tuple(f"count {each.value} …" for each in method.answers)
            case.refuse("WRONG_ANSWER", possible, answer=answer, method=decision.method)
    _check_numbers(case, decision, method, act.numbers)
    case.happen(events.AnswersCounted(act.numbers))


def _check_numbers(
    case: Case, decision: Decision, method: Method, numbers: Sequence[tuple[Answer, int]]
) -> None:
    """Refuse a count that cannot be right."""
    _check_counted(case, decision, method)
    if min(number for _, number in numbers) < 0:
        case.refuse("BAD_NUMBER", ("count yes 18 no 2 abstain 1",))
    electorate = electorate_of(case.meeting, decision)
    weight = electorate.weight(electorate.present)
    present = len(electorate.present) if weight is None else weight
    cast = sum(number for _, number in numbers)
    if cast > present:
        case.refuse("TOO_MANY_VOTES", ("count yes … no …",), cast=cast, present=present)


def _check_counted(case: Case, decision: Decision, method: Method) -> None:
    """Refuse to count where people are named; what is counted by group is answered by name."""
    if not method.counted and decision.secrecy is not Secrecy.SECRET:
        possible = (f"{method.answers[0].value.replace('_', ' ')} NAME", "all agree")
        case.refuse("NOT_COUNTED", possible, method=decision.method)
    if method.by_group:
        case.refuse("NOT_COUNTED", ("yes NAME, NAME",), method=decision.method)


_NONE = {Answer.OBJECT: "NO_OBJECTION", Answer.BLOCK: "NO_BLOCK"}
"""What is refused where nobody has given an answer that is to be tested."""


def _stopped(case: Case) -> Decision | None:
    """Return what was closed here and stopped, or lacked answers; None where it was neither."""
    last = decision_here(case.meeting)
    if last is None or last.verdict is None:
        return None
    if not (last.verdict.stopped or last.verdict.code == Outcome.INCOMPLETE):
        return None
    check_still_that(case, last)
    return last


def _tested(case: Case) -> Decision:
    """Return the decision whose answers are tested: the open one, or one that was stopped."""
    return _stopped(case) or asked(case)


def _reopened(case: Case) -> Decision:
    """Open again what was closed before this was found of its answers, and return it."""
    decision = _tested(case)
    if decision.verdict is not None:
        case.happen(CountReopened(decision.subject, ""))
    return asked(case)


def _anybody_answering(wanted: Answer) -> Ready:
    """Return what is ready where somebody here has given this answer."""

    def ready(case: Case, _act: object) -> None:
        decision = _tested(case)
        here = electorate_of(case.meeting, decision).here
        if not any(e.answer is wanted and e.person in here for e in decision.given.values()):
            case.refuse(_NONE[wanted], (f'{wanted.value} NAME "…"',))

    return ready


def _who_gave(case: Case, wanted: Answer, typed: str) -> tuple[int, str]:
    """Return whose answer is meant, and how they are called, where they have given this one."""
    decision = _reopened(case)
    number, name = answering(case, decision, typed)
    given = decision.given.get(number)
    if given is None or given.answer is not wanted:
        case.refuse(_NONE[wanted], (f'{wanted.value} {quoted(name)} "…"',), name=name)
    return number, name


@decides(_anybody_answering(Answer.OBJECT))
def _judge(case: Case, act: acts.JudgeObjection) -> None:
    number, _ = _who_gave(case, Answer.OBJECT, act.name)
    case.happen(events.ObjectionJudged(number, act.qualifies))


_anybody_blocking = _anybody_answering(Answer.BLOCK)


@decides(_anybody_blocking)
def _judge_block(case: Case, act: acts.JudgeBlock) -> None:
    number, _ = _who_gave(case, Answer.BLOCK, act.name)
    case.happen(events.BlockJudged(number, act.on_principle))


def _anybody_to_assent(case: Case, act: acts.AssentToAside) -> None:
    _anybody_blocking(case, act)
    decision = _tested(case)
    blocking = (each.person for each in decision.given.values() if each.answer is Answer.BLOCK)
    called = ((each, name_answering(case.meeting, decision, each)) for each in blocking)
    some(called, lambda each: _check_given_up(case, *each))


@decides(_anybody_to_assent)
def _assent(case: Case, act: acts.AssentToAside) -> None:
    """Let a block become a stand-aside; only its holder can agree to that (domain.md §5)."""
    number, name = _who_gave(case, Answer.BLOCK, act.name)
    _check_given_up(case, number, name)
    case.happen(events.BlockGivenUp(number))


def _check_given_up(case: Case, number: int, name: str) -> None:
    if _tested(case).given[number].status is not Objection.PREFERENCE:
        case.refuse("BLOCK_STANDS", (f"dismiss {quoted(name)}",), name=name)


def _some_provisional(case: Case, _act: object = None) -> Decision:
    stopped = _stopped(case)
    if stopped is None and not deciding(case.meeting):
        _check_closed(case)
    decision = stopped or asked(case)
    if not any(each.provisional or each.backing for each in decision.given.values()):
        _check_closed(case)
        case.refuse("NOTHING_TO_BACK", ('block GROUP "…"',), name="")
    return decision


@decides(_some_provisional)
def _back(case: Case, act: acts.BackAnswer) -> None:
    """Record that the group itself decided on what its spoke answered (domain.md §7)."""
    _some_provisional(case)
    decision = _reopened(case)
    number, name = answering(case, decision, act.group)
    given = decision.given.get(number)
    if given is None or not (given.provisional or given.backing):
        _check_closed(case)
        case.refuse("NOTHING_TO_BACK", _backable(case, decision), name=name)
    if not given.provisional and given.backing == act.how.strip():
        case.already(("close decision",), name=name)
    case.happen(events.GroupDecided(number, act.how.strip()))


def _anything_answered(case: Case, _act: object = None) -> Decision:
    decision = asked(case)
    here = electorate_of(case.meeting, decision).here
    if not any(e.person in here and not e.provisional for e in decision.given.values()):
        case.refuse("NOTHING_TO_BACK", ("agree NAME",), name="")
    return decision


@decides(_anything_answered)
def _mark_outside(case: Case, act: acts.MarkOutside) -> None:
    mark_outside(case, _anything_answered(case), act.name)


def _check_closed(case: Case) -> None:
    """Refuse where an answer waits in a decision that is closed: a group confirms the text then."""
    found = dict.fromkeys(confirmed_by(case.meeting))
    if found:
        lines = (f"ratify {label} from {quoted(group)}" for label, group in found)
        case.refuse("CONFIRMED_BY_RATIFYING", lines)


def _backable(case: Case, decision: Decision) -> tuple[str, ...]:
    waiting = [each.person for each in decision.given.values() if each.provisional]
    names = (name_answering(case.meeting, decision, each) for each in waiting)
    return tuple(f"confirm {quoted(each)}" for each in names)
