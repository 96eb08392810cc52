"""What becomes of the immediately pending question, by voice or by count (domain.md §4)."""

from __future__ import annotations

from facilitation.decisions.fractions import HALF, Share, least, reaches
from facilitation.decisions.verdicts import Outcome, Verdict, Why
from facilitation.floor.turns import running
from facilitation.meeting.answering import electorate_of, verdict_of, votes_here
from facilitation.meeting.deciding.case import Case
from facilitation.meeting.deciding.debate import check_nobody_speaks
from facilitation.meeting.deciding.open_decision import check_none_open
from facilitation.meeting.deciding.ready import do
from facilitation.meeting.families.decisions.acts import CloseDecision, CountVotes, OpenDecision
from facilitation.meeting.families.decisions.events import DecisionClosed
from facilitation.meeting.families.matter.acts import Adopt, Reject
from facilitation.meeting.families.motions import events
from facilitation.meeting.families.motions.effects import bring_about
from facilitation.meeting.families.turns.events import TurnResumed
from facilitation.meeting.groups.returning import presence
from facilitation.meeting.pending import asked_now, key_of, waits_for_second
from facilitation.meeting.state import Meeting, Moved
from facilitation.meeting.texts.lineage import Aim
from facilitation.process.motion import INTERRUPTING, Kind, Vote
from facilitation.process.motions import Motions
from facilitation.process.precedence import Question

_TWO_THIRDS = Share(2, 3)
_OBJECT = 2
"""So many members keep a mover from changing the motion (domain.md §4, *Presets*)."""


def in_force(case: Case, _act: object = None) -> None:
    """Refuse where the process works without formal motions."""
    if not case.meeting.floor.rules.motions:
        own = case.to_come()
        formal = "meet" if own is not None and own.rules.motions else 'switch formal because "…"'
        case.refuse("NO_MOTIONS", (formal, "temperature …"))


def question_asked(case: Case, _act: object = None) -> Question:
    """Return the immediately pending question.

    Raises Refused: nothing is pending (NOTHING_PENDING), or a decision is open that settles it.
    """
    in_force(case)
    check_none_open(case)
    question = asked_now(case.meeting)
    if question is None:
        case.refuse("NOTHING_PENDING", ('propose P1 "Title" by NAME: "…"', "move … by NAME"))
    return question


def by_voice(case: Case, question: Question, *, carried: bool) -> None:
    """Settle a question by voice, or without objection; what nobody seconds falls."""
    falls = not carried and waits_for_second(case.meeting, question)
    if falls and question.motion.kind is Kind.MAIN:
        case.happen(events.QuestionDropped(question.label))
        return
    if not falls:
        _check_votable(case, question)
    if key_of(question) in case.meeting.business.counted:
        case.advise("COUNT_WANTED", ("count yes … no …",), label=question.called)
    if question.motion.kind is Kind.MAIN:
        _decide_by_voice(case, question, carried=carried)
    elif question.label:
        do(case, Adopt(question.label) if carried else Reject(question.label))
    else:
        _settle(case, question, events.MotionSettled(question.made, question.motion.name, carried))


def by_count(case: Case, question: Question, counted: CountVotes) -> None:
    """Settle a question by counted votes: what it needs is known."""
    _check_votable(case, question)
    if not counted.yes + counted.no + counted.abstain:
        case.refuse("NOBODY_VOTED", ("count yes … no …", "carried", "lost"), label=question.called)
    if question.label:
        do(case, OpenDecision(_method(case, question), question.label))
        do(case, counted)
        do(case, CloseDecision())
        return
    yes, no, abstain = counted.yes, counted.no, counted.abstain
    cast, present = yes + no + abstain, votes_here(case.meeting)
    if cast > present:
        case.refuse("TOO_MANY_VOTES", ("count yes … no …",), cast=cast, present=present)
    motion = question.motion
    votes = (carries(motion.vote, yes, no), yes, no, abstain)
    _settle(case, question, events.MotionSettled(question.made, motion.name, *votes))


def carries(vote: Vote, yes: int, no: int) -> bool:
    """Tell whether so many votes carry a motion; who abstains is not counted (RONR §44).

    Of an appeal ``yes`` is for the chair's ruling, which a tie sustains (RONR 24:7).
    """
    if vote is Vote.UNLESS_TWO:
        return no < _OBJECT
    if vote is Vote.AGAINST:
        return not reaches(no, HALF, yes + no, strict=True)
    if vote is Vote.TWO_THIRDS:
        return reaches(yes, _TWO_THIRDS, yes + no, strict=False)
    return reaches(yes, HALF, yes + no, strict=True)


def _check_votable(case: Case, question: Question) -> None:
    """Advise against a vote while somebody speaks to the question, or that nobody seconded.

    Of a text its own decider says whether it was seconded.
    """
    interrupts = question.motion.interrupts in INTERRUPTING
    check_nobody_speaks(case, question.called, interrupts=interrupts)
    if question.motion.kind not in (Kind.MAIN, Kind.PRIVILEGED):
        _check_enough_here(case)
    if waits_for_second(case.meeting, question) and not question.label:
        case.advise("NOT_SECONDED", ("second by NAME",), label=question.called)


def _check_enough_here(case: Case) -> None:
    """Advise that without a quorum nothing is settled but to rest or to part (RONR 40:6).

    A decision on a text says so itself, and is in the record as void.
    """
    there = presence(case.meeting)
    if there.here < there.needed:
        possible = ("move recess 10m by NAME", "move adjourn by NAME", "arrive NAME")
        case.advise("TOO_FEW_HERE", possible, here=there.here, needed=there.needed)


def needed(meeting: Meeting, question: Question, motions: Motions) -> Vote:
    """Return what carries a question, as the process says; to take back what stands, ``rescind``.

    With notice a majority is enough for that (RONR §35).
    """
    if not question.label:
        return question.motion.vote
    proposal = meeting.proposals.get(question.label)
    before = proposal.predecessor if proposal is not None else None
    revises = before is not None and before.aim is not Aim.REPLACE and not before.notice
    usual = "main" if proposal is not None else "amend"
    asked = motions.get("rescind" if revises else usual)
    return asked.rules.vote if asked is not None else Vote.MAJORITY


def _method(case: Case, question: Question) -> str:
    motions = case.context.processes.motions_of(case.meeting.floor.process)
    return needed(case.meeting, question, motions).value


def enough(vote: Vote, cast: int) -> int:
    """Return how many votes settle a motion of so many that are cast.

    Of an appeal, and where two may object, it is those against.
    """
    if vote is Vote.UNLESS_TWO:
        return _OBJECT
    if vote is Vote.TWO_THIRDS:
        return least(_TWO_THIRDS, cast, strict=False)
    return least(HALF, cast, strict=True)


def _decide_by_voice(case: Case, question: Question, *, carried: bool) -> None:
    do(case, OpenDecision(_method(case, question), question.label))
    decision = case.meeting.decision
    if decision is None:
        return
    present = len(electorate_of(case.meeting, decision).present)
    verdict = verdict_of(case.meeting, decision)
    if verdict.code != Outcome.NO_QUORUM:
        code = Outcome.PASSED if carried else Outcome.FAILED
        verdict = Verdict(code, carried, why=Why.BY_VOICE)
    case.happen(DecisionClosed(question.label, verdict, present))


def _settle(case: Case, question: Question, settled: events.MotionSettled) -> None:
    moved = next(each for each in case.meeting.business.pending if each.made == question.made)
    case.happen(settled)
    if settled.carried:
        bring_about(case, moved)
    go_on_after(case, moved)


def go_on_after(case: Case, moved: Moved) -> None:
    """Let the turn go on whose clock stopped for what is settled now, if its speaker is up yet."""
    meeting, turn = case.meeting, case.meeting.floor.turn
    if turn is None or turn.id != moved.resumes or running(turn):
        return
    if meeting.pause is None and meeting.silence is None:
        case.happen(TurnResumed(turn.id))
