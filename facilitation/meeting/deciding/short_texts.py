"""Titles, questions, reasons and suggestions: texts that have to stay short, on one line."""

from __future__ import annotations

from facilitation.meeting.deciding.case import Case
from facilitation.people import names

LONGEST = 2_000
"""Characters; what is longer is a text of its own, and would fill the screen."""


_LOOKED_AT = 10 * LONGEST
"""Characters, surplus spaces included; what has more is not even looked through."""


def short(case: Case, typed: str) -> str:
    """Return the whole of a question, a reason or a suggestion, without surplus spaces.

    Raises Refused: it is longer than such a text can be (LINE_TOO_LONG).
    """
    return _within(case, typed, LONGEST)


def title(case: Case, typed: str, most: int = names.LONGEST) -> str:
    """Return the whole of what something or somebody is called, without surplus spaces.

    Raises Refused: it is longer than a name can be (LINE_TOO_LONG).
    """
    return _within(case, typed, most)


def _within(case: Case, typed: str, most: int) -> str:
    text = names.on_a_line(typed) if len(typed) <= _LOOKED_AT else typed
    if len(text) > most:
        case.refuse("LINE_TOO_LONG", ('propose P1 "Title" by NAME', 'explain P1 "…"'), most=most)
    return text
