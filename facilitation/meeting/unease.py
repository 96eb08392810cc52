"""What people were uneasy about in the last decision on a text, as far as it may be told again."""

from __future__ import annotations

from facilitation.decisions.answers import Answer
from facilitation.decisions.secrecy import Secrecy
from facilitation.meeting.families.decisions.events import (
    AnswersCleared,
    AnswersGiven,
    DecisionOpened,
)
from facilitation.meeting.families.minutes.events import RecordPaused, RecordResumed
from facilitation.meeting.history import History
from facilitation.meeting.lineage import Unease
from facilitation.meeting.reading import name_of
from facilitation.meeting.state import Decision, Meeting

UNEASY = (Answer.RESERVE, Answer.ASIDE, Answer.CONCERN, Answer.OBJECT, Answer.BLOCK)
"""Answers that the group wants to remember beside what was decided."""


def unease_in(history: History, decision: Decision) -> tuple[Unease, ...]:
    """Return reservations, stand-asides, concerns, objections and blocks, by participant number.

    Only the note-taker may know who gave a noted answer, and nobody of a secret one; a reason that
    was given off the record is not told.
    """
    hushed = _hushed(history, decision)
    given = sorted(decision.given.values(), key=lambda each: each.person)
    return tuple(
        Unease(
            each.answer,
            "" if each.person in hushed else each.reason,
            _name(history.meeting, decision, each.person),
        )
        for each in given
        if each.answer in UNEASY
    )


def _name(meeting: Meeting, decision: Decision, person: int) -> str:
    return name_of(meeting, person) if decision.secrecy is Secrecy.OPEN else ""


def _hushed(history: History, decision: Decision) -> set[int]:
    """Return those who gave their last answer off the record."""
    found: set[int] = set()
    asking = off = False
    for row in history.effective():
        match row.event:
            case RecordPaused():
                off = True
            case RecordResumed():
                off = False
            case DecisionOpened():
                asking = row.seq == decision.id
            case AnswersCleared() if asking:
                found.clear()
            case AnswersGiven(people=people) if asking:
                found = found | set(people) if off else found - set(people)
    return found
