"""Whether somebody may speak to what is pending in a formal assembly (domain.md §4; RONR §43)."""

from __future__ import annotations

from facilitation.meeting.deciding.case import Case
from facilitation.meeting.pending import asked_now, is_ordered, key_of
from facilitation.people.person import Person
from facilitation.process.precedence import Question


def check_debate(case: Case, person: Person) -> None:
    """Advise against a turn while nothing is debated, or after as many as the process says."""
    if not case.meeting.floor.rules.motions:
        return
    question = asked_now(case.meeting)
    if question is None:
        return
    check_debated(case, question)
    most = case.meeting.floor.rules.speeches
    speeches = case.meeting.business.speeches.get(key_of(question))
    had = speeches.get(person.number, 0) if speeches is not None else 0
    if most and had >= most:
        case.advise("SPEECHES_USED", ("carried", "lost"), name=person.name, most=most)


def check_debated(case: Case, question: Question) -> None:
    """Advise against a turn on what is not debated, or not any more."""
    votes = ("carried", "lost", "count yes … no …")
    if is_ordered(case.meeting, question):
        case.advise("DEBATE_CLOSED", votes, label=question.called)
    elif not question.debatable:
        case.advise("UNDEBATABLE", votes, label=question.called)


def check_next_speech(case: Case) -> None:
    """Advise against calling somebody from the stack while what is pending is not debated."""
    question = asked_now(case.meeting) if case.meeting.floor.rules.motions else None
    if question is not None:
        check_debated(case, question)
