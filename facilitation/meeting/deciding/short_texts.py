"""Titles, reasons and suggestions: texts that have to stay short, on one line."""

from __future__ import annotations

from facilitation.meeting.deciding.case import Case
from facilitation.people.names import clean

LONGEST = 2_000
"""Characters; what is longer is a text of its own, and would fill the screen."""


def short(case: Case, typed: str) -> str:
    """Return a short text without surplus spaces.

    Raises:
        Refused: it is longer than a title or a reason can be (LINE_TOO_LONG).
    """
    if len(typed) > LONGEST:
        case.refuse("LINE_TOO_LONG", ('explain P1 "…"',), most=LONGEST)
    return clean(typed)
