"""What people were uneasy about in the last decision on a text, as far as it may be told again."""

from __future__ import annotations

from facilitation.decisions.answers import Answer, Secrecy
from facilitation.meeting.groups.spokes import name_answering
from facilitation.meeting.history import History
from facilitation.meeting.notes.off_record import UNKEPT
from facilitation.meeting.state import Decision, Meeting
from facilitation.meeting.texts.lineage import Unease

UNEASY = (Answer.RESERVE, Answer.ASIDE, Answer.CONCERN, Answer.OBJECT, Answer.BLOCK)
"""Answers that the group wants to remember beside what was decided."""


def unease_in(history: History, decision: Decision) -> tuple[Unease, ...]:
    """Return reservations, stand-asides, concerns, objections and blocks, by participant number.

    Only the note-taker may know who gave a noted answer, and nobody of a secret one; whoever may
    not be named is not. A reason that was given off the record is not told.
    """
    meeting = history.meeting
    given = sorted(decision.given.values(), key=lambda each: each.person)
    told = decision.secrecy is Secrecy.OPEN
    return tuple(
        Unease(
            each.answer,
            "" if each.reason == UNKEPT else each.reason,
            name_answering(meeting, decision, each.person)
            if told and _may_be_named(meeting, decision, each.person)
            else "",
        )
        for each in given
        if each.answer in UNEASY
    )


def _may_be_named(meeting: Meeting, decision: Decision, number: int) -> bool:
    """Tell whether somebody is called by a name that may be told; groups always are."""
    person = meeting.people.get(number)
    return bool(decision.spoken_for.get(number)) or person is None or not person.unnamed
