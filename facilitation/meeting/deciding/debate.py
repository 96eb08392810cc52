"""Whether somebody may speak to what is pending in a formal assembly (domain.md §4; RONR §43)."""

from __future__ import annotations

from facilitation.floor.entries import Kind
from facilitation.floor.turns import running
from facilitation.meeting.answering import entitled_now
from facilitation.meeting.deciding.case import Case, quoted
from facilitation.meeting.floor.beginning import held_here
from facilitation.meeting.pending import (
    asked_now,
    is_ordered,
    kept_for,
    raised_in,
    speeches_on,
    waits_for_second,
)
from facilitation.meeting.state import Meeting
from facilitation.people.person import Person
from facilitation.process.motion import INTERRUPTING, Motion, Vote
from facilitation.process.precedence import Question

RULINGS = ('ruling granted because "…"', 'ruling not granted because "…"', 'ruling "…"')
"""How the chair rules on what is pending."""

_VOTES = ("carried", "lost", "count yes … no …")


def check_seconder(case: Case, person: Person, line: str) -> None:
    """Advise that nobody seconds who may not decide: a second member wants it heard (domain.md)."""
    if person.number not in entitled_now(case.meeting):
        case.advise("NOT_ENTITLED", (line,), name=person.name)


def check_debate(case: Case, person: Person) -> None:
    """Advise against a turn while nothing is debated, or after as many as the process says."""
    if not case.meeting.floor.rules.motions:
        return
    question = asked_now(case.meeting)
    if question is None:
        return
    check_debated(case, question)
    _check_speeches(case, question, person.number)


def _check_speeches(case: Case, question: Question, person: int) -> None:
    most, name = case.meeting.floor.rules.speeches, case.meeting.people[person].name
    if most and speeches_on(case.meeting, question, person) >= most:
        case.advise("SPEECHES_USED", ("carried", "lost"), name=name, most=most)


def check_may_speak(case: Case, person: Person) -> None:
    """Advise against a turn of somebody else where a stage is for those with a role."""
    floor = case.meeting.floor
    stage = case.context.processes.stage(floor.process, floor.stage)
    holder = held_here(case.meeting, stage.may) if stage is not None and stage.may else 0
    if stage is not None and holder not in (0, person.number):
        name = case.meeting.people[holder].name
        case.advise("STAGE_IS_FOR", (f"call {quoted(name)}",), name=name, role=stage.may)


def check_debated(case: Case, question: Question) -> None:
    """Advise against a turn on what is not debated, or not any more."""
    if question.motion.vote is Vote.CHAIR:
        case.advise("CHAIR_RULES", RULINGS, motion=question.motion.name)
    elif is_ordered(case.meeting, question):
        case.advise("DEBATE_CLOSED", _VOTES, label=question.called)
    elif not question.debatable:
        case.advise("UNDEBATABLE", _VOTES, label=question.called)


def check_floor(case: Case, wanted: Motion, person: Person) -> None:
    """Advise against interrupting whoever speaks with what may not interrupt (RONR §42).

    Whoever waits until a motion is settled does not have the floor till then, and who asks the
    chair for something has it for that alone.
    """
    turn = case.meeting.floor.turn if case.meeting.floor.rules.motions else None
    if turn is None or turn.person == person.number or wanted.interrupts in INTERRUPTING:
        return
    if kept_for(case.meeting, turn) is not None or raised_in(case.meeting, turn) is not None:
        return
    speaker = case.meeting.people[turn.person].name
    possible = ("done", f"hand {quoted(person.name)}")
    case.advise("HAS_FLOOR", possible, motion=wanted.name, name=speaker)


def check_nobody_speaks(case: Case, label: str, *, interrupts: bool = False) -> None:
    """Advise against a vote while somebody speaks to the question.

    What ``interrupts`` is voted on while whoever was interrupted waits, with the clock stopped.
    """
    turn = case.meeting.floor.turn if case.meeting.floor.rules.motions else None
    if raised_in(case.meeting, turn) is not None:
        return
    if turn is not None and (running(turn) or not interrupts):
        speaker = case.meeting.people[turn.person].name
        case.advise("STILL_SPEAKS", ("done",), name=speaker, label=label)


def settled_by(case: Case, question: Question) -> tuple[str, ...]:
    """Return the lines that settle a question as things are."""
    if question.motion.vote is Vote.CHAIR:
        return RULINGS
    return ("second by NAME", "lost") if waits_for_second(case.meeting, question) else _VOTES


def check_next_speech(case: Case, person: int) -> None:
    """Advise against calling somebody from the stack while what is pending is not debated.

    Nobody speaks twice to a question while somebody waits who has not spoken to it (RONR §42), nor
    more often than the process says, also where the hand was raised before the last time.
    """
    question = asked_now(case.meeting) if case.meeting.floor.rules.motions else None
    if question is None:
        return
    check_debated(case, question)
    if not case.meeting.floor.rules.speeches or not speeches_on(case.meeting, question, person):
        return
    _check_speeches(case, question, person)
    unheard = _unheard(case.meeting, question)
    if unheard is not None:
        possible = (f"call {quoted(unheard.name)}",)
        name = case.meeting.people[person].name
        case.advise("UNHEARD_WAITS", possible, name=name, other=unheard.name)


def _unheard(meeting: Meeting, question: Question) -> Person | None:
    """Return the first who waits and has not spoken to a question."""
    waiting = (e.person for e in meeting.floor.stack.entries if e.kind is Kind.STACK)
    found = next((each for each in waiting if not speeches_on(meeting, question, each)), None)
    return meeting.people[found] if found is not None else None
