"""What people were uneasy about in the last decision on a text, as far as it may be told again."""

from __future__ import annotations

from facilitation.decisions.answers import Answer, Secrecy
from facilitation.meeting.history import History
from facilitation.meeting.lineage import Unease
from facilitation.meeting.off_record import UNKEPT
from facilitation.meeting.spokes import name_answering
from facilitation.meeting.state import Decision

UNEASY = (Answer.RESERVE, Answer.ASIDE, Answer.CONCERN, Answer.OBJECT, Answer.BLOCK)
"""Answers that the group wants to remember beside what was decided."""


def unease_in(history: History, decision: Decision) -> tuple[Unease, ...]:
    """Return reservations, stand-asides, concerns, objections and blocks, by participant number.

    Only the note-taker may know who gave a noted answer, and nobody of a secret one; a reason that
    was given off the record is not told.
    """
    given = sorted(decision.given.values(), key=lambda each: each.person)
    told = decision.secrecy is Secrecy.OPEN
    return tuple(
        Unease(
            each.answer,
            "" if each.reason == UNKEPT else each.reason,
            name_answering(history.meeting, decision, each.person) if told else "",
        )
        for each in given
        if each.answer in UNEASY
    )
