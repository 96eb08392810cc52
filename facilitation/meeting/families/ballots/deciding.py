"""Deciding about ballots: by name, from a box, once more (domain.md §6)."""

from __future__ import annotations

from collections.abc import Sequence

from facilitation.decisions.ballots import Ballot, Spoiled
from facilitation.decisions.poll import Form, Poll
from facilitation.meeting.answering import poll_of
from facilitation.meeting.deciding import open_decision
from facilitation.meeting.deciding.case import Case, quoted
from facilitation.meeting.deciding.for_groups import answering
from facilitation.meeting.deciding.labels import check_open
from facilitation.meeting.deciding.ready import both, decides, some
from facilitation.meeting.families.ballots import acts, events
from facilitation.meeting.reading import people_entitled_now, text_of, votes_entitled_now
from facilitation.meeting.state import Decision, Fate
from facilitation.people.names import fold, so_called
from facilitation.text.versions import version_id

MOST_PAPERS = 1_000_000
"""The highest number on a paper, and the most that can be handed out."""

_CODES = {
    Spoiled.BLANK: "BALLOT_BLANK",
    Spoiled.UNKNOWN_CANDIDATE: "BALLOT_UNKNOWN_CANDIDATE",
    Spoiled.TWICE: "BALLOT_TWICE",
    Spoiled.EQUAL: "BALLOT_EQUAL",
    Spoiled.BAD_WEIGHT: "BALLOT_BAD_WEIGHT",
    Spoiled.SEVERAL: "BALLOT_SEVERAL",
    Spoiled.NEGATIVE: "BALLOT_NEGATIVE",
    Spoiled.TOO_HIGH: "BALLOT_TOO_HIGH",
    Spoiled.TOO_MANY_DOTS: "BALLOT_TOO_MANY_DOTS",
    Spoiled.TOO_MANY_ON_ONE: "BALLOT_TOO_MANY_ON_ONE",
}
"""What each fault of a ballot is refused as."""

_EXAMPLES = {
    Form.RANKING: "{0} > {1}",
    Form.EQUALS: "{0} > {1}",
    Form.MARKS: "{0}, {1}",
    Form.SCORES: "{0} 3, {1} 1",
    Form.DOTS: "{0} 2, {1} 1",
    Form.STEP: "{0}",
}


def _named_ballots(case: Case, _act: object = None) -> tuple[Decision, Poll]:
    decision, poll = _poll_asked(case)
    open_decision.check_names_kept(case, decision, f"paper {example(decision, poll)}")
    return decision, poll


@decides(both(_named_ballots, open_decision.anybody_entitled))
def _cast(case: Case, act: acts.CastBallot) -> None:
    decision, poll = _named_ballots(case)
    number, name = answering(case, decision, act.name)
    if number not in decision.electorate or number in decision.recused:
        case.refuse("NOT_ENTITLED", (f"admit {quoted(name)}",), name=name)
    ballot = _ballot(case, decision, act.filled)
    fault = poll.fault(decision.terms, ballot, len(decision.options))
    if fault is not Spoiled.SOUND:
        line = f"ballot {quoted(name)} {example(decision, poll)}"
        case.refuse(_CODES[fault], (line,), **_limits(decision))
    case.happen(events.BallotCast(number, ballot))


def _any_paper(case: Case, _act: object) -> None:
    decision, poll = _poll_asked(case)
    if not decision.papers:
        case.refuse("NO_SUCH_PAPER", (f"paper {example(decision, poll)}",), number=1)


def _poll_asked(case: Case, _act: object = None) -> tuple[Decision, Poll]:
    decision = open_decision.asked(case)
    poll = poll_of(decision)
    if poll is None:
        case.refuse("NO_BALLOTS", ("agree NAME", "count yes … no …", "close decision"))
    return decision, poll


@decides(_poll_asked)
def _type_paper(case: Case, act: acts.TypePaper) -> None:
    decision, poll = _poll_asked(case)
    number = act.number or max(decision.papers, default=0) + 1
    _check_number(case, number)
    ballot = _ballot(case, decision, act.filled)
    paper = decision.papers.get(number)
    if paper is not None and paper.first == ballot:
        case.already((f"paper {number + 1}: …",), name=str(number))
    if paper is None:
        _check_room(case, decision)
        _check_spoiled(case, decision, poll, ballot, f"paper {number}:")
    case.happen(events.PaperTyped(number, ballot))


@decides(_any_paper)
def _type_again(case: Case, act: acts.TypeAgain) -> None:
    decision, poll = _poll_asked(case)
    _check_number(case, act.number)
    if act.number not in decision.papers:
        line = f"paper {act.number}: {example(decision, poll)}"
        case.refuse("NO_SUCH_PAPER", (line,), number=act.number)
    ballot = _ballot(case, decision, act.filled)
    if decision.papers[act.number].again == ballot:
        case.already((f"again {act.number + 1}: …",), name=str(act.number))
    case.happen(events.PaperTyped(act.number, ballot, again=True))


@decides(_any_paper)
def _take_out(case: Case, act: acts.TakeOutPaper) -> None:
    decision, poll = _poll_asked(case)
    if act.number not in decision.papers:
        line = f"paper {max(act.number, 1)}: {example(decision, poll)}"
        case.refuse("NO_SUCH_PAPER", (line,), number=act.number)
    case.happen(events.PaperTakenOut(act.number))


@decides(_poll_asked)
def _hand_out(case: Case, act: acts.CountPapers) -> None:
    decision, _ = _poll_asked(case)
    if not len(decision.papers) <= act.handed_out <= MOST_PAPERS or not act.handed_out:
        least = max(1, len(decision.papers))
        case.refuse("BAD_PAPERS", (f"papers {least}",), number=act.handed_out, typed=least)
    case.happen(events.PapersHandedOut(act.handed_out))


def _anything_to_recount(case: Case, act: acts.Recount) -> None:
    open_decision.check_none_open(case)
    if not case.meeting.decisions:
        case.refuse("NOTHING_COUNTED", open_decision.openings(case))
    last = {fold(each.subject): each for each in case.meeting.decisions}
    some(last.values(), lambda each: check_still_that(case, each))


@decides(_anything_to_recount)
def _recount(case: Case, act: acts.Recount) -> None:
    open_decision.check_none_open(case)
    wanted = fold(act.subject)
    found = [each for each in case.meeting.decisions if fold(each.subject) == wanted]
    if not found:
        closed = dict.fromkeys(each.subject for each in case.meeting.decisions)
        possible = tuple(f'recount {label} because "…"' for label in closed)
        case.refuse("NOTHING_COUNTED", possible or open_decision.openings(case), label=act.subject)
    if not act.because.strip():
        case.refuse("REASON_NEEDED", (f'recount {found[-1].subject} because "…"',))
    check_still_that(case, found[-1])
    case.happen(events.CountReopened(found[-1].subject, act.because.strip()))


def check_still_that(case: Case, decision: Decision) -> None:
    """Refuse to count again what was decided on a text that has moved on since."""
    label = decision.subject
    if decision.question:
        return
    meeting, again = case.meeting, f"vote {label} majority"
    amendment = meeting.amendments.get(label)
    if amendment is not None or meeting.proposals[label].fate is not Fate.ADOPTED:
        check_open(case, label)
    if version_id(text_of(meeting, label)) != decision.version:
        case.refuse("TEXT_SINCE", (again, "undo"), label=label)


def _check_number(case: Case, number: int) -> None:
    if not 1 <= number <= MOST_PAPERS:
        case.refuse("BAD_NUMBER", ("paper 1: …",))


def _check_room(case: Case, decision: Decision) -> None:
    """Advise against more papers than were handed out, or than there can be.

    Where votes have weights, people get as many papers as they have votes: a weight written on
    a paper would tell whose it is.
    """
    papers = len(decision.papers) + 1
    most = decision.handed_out
    if most is not None and papers > most:
        case.advise("TOO_MANY_PAPERS", (f"papers {papers}", "close decision"), most=most)
    filled = papers + len(decision.ballots)
    entitled = people_entitled_now(decision)
    if decision.weights:
        entitled = votes_entitled_now(decision)
    if most is None and filled > entitled:
        case.advise("TOO_MANY_BALLOTS", ("close decision",), filled=filled, entitled=entitled)


def _check_spoiled(case: Case, decision: Decision, poll: Poll, ballot: Ballot, verb: str) -> None:
    """Advise against a paper that cannot count: it may have been mistyped, or be spoiled."""
    fault = poll.fault(decision.terms, ballot, len(decision.options))
    if fault in (Spoiled.SOUND, Spoiled.BLANK):
        return
    possible = (f"{verb} {example(decision, poll)}", f"{verb} spoiled")
    case.advise(_CODES[fault], possible, **_limits(decision))


def _limits(decision: Decision) -> dict[str, object]:
    terms = decision.terms
    return {"top": terms.top, "dots": terms.dots, "each": terms.dots_each or terms.dots}


def example(decision: Decision, poll: Poll) -> str:
    """Return how a ballot of this decision may be typed."""
    first, second = (*decision.options, *decision.options)[:2]
    return _EXAMPLES[poll.form].format(quoted(first), quoted(second))


def _ballot(case: Case, decision: Decision, filled: acts.Filled) -> Ballot:
    """Find the options that are meant; one that is unknown is refused, and an order among marks."""
    poll = poll_of(decision)
    if poll is not None and poll.form is Form.MARKS and len(filled.ranking) > 1:
        case.refuse("BALLOT_RANKED", (f"ballot NAME {example(decision, poll)}",))
    ranking = tuple(
        tuple(_option(case, decision.options, each) for each in tier) for tier in filled.ranking
    )
    points = tuple(
        (_option(case, decision.options, each), number) for each, number in filled.points
    )
    return Ballot(ranking, 1, tuple(sorted(points)))


def _option(case: Case, options: Sequence[str], typed: str) -> int:
    """Return the place of an option: by its name, its number from 1, or its only beginning.

    Where options are called by numbers, a number that may mean two of them is asked about; behind
    ``#`` it is the place.
    """
    wanted = fold(typed)
    exact = [at for at, each in enumerate(options) if fold(each) == wanted]
    number = wanted.removeprefix("#")
    place = int(number[:6]) - 1 if number.isdecimal() else -1
    places = {place} & {*range(len(options))}
    if exact or (places and number != wanted):
        return exact[0] if exact else place
    named = so_called(typed, range(len(options)), options.__getitem__)
    found = sorted({*named, *places})
    if len(found) != 1:
        code = "AMBIGUOUS_OPTION" if found else "UNKNOWN_OPTION"
        called = [options[each] for each in found] or list(options)
        case.refuse(code, [quoted(each) for each in called][:12], name=typed)
    return found[0]
