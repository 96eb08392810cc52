"""The order in which a blank's suggestions are taken (RONR 12:92 and 12:93)."""

from __future__ import annotations

from facilitation.meeting.state import Blank, Meeting, Suggestion
from facilitation.text.blanks import voting_order


def in_order(meeting: Meeting, blank: Blank) -> tuple[Suggestion, ...]:
    """Return the suggestions in the order of taking.

    As the facilitator chose; else amounts, times and dates from the largest or latest (the
    least acceptable) down, and anything else as it was offered.
    """
    suggestions = blank.suggestions
    proposed = [suggestions[at] for at in voting_order([each.words for each in suggestions])]
    chosen = meeting.orders.get(blank.label, ())
    place = {words: at for at, words in enumerate(chosen)}
    return tuple(sorted(proposed, key=lambda each: place.get(each.words, len(place))))
