"""The order in which a blank's suggestions are taken (RONR 12:92 and 12:93)."""

from __future__ import annotations

import re

from facilitation.meeting.state import Blank, Meeting, Suggestion

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_AMOUNT = re.compile(r"\d+(?:[.,:\s]\d+)*")


def in_order(meeting: Meeting, blank: Blank) -> tuple[Suggestion, ...]:
    """Return the suggestions in the order of taking.

    As the facilitator chose; else amounts, times and dates from the largest or latest (the
    least acceptable) down, and anything else as it was offered.
    """
    proposed = _proposed(blank.suggestions)
    chosen = meeting.orders.get(blank.label, ())
    place = {words: at for at, words in enumerate(chosen)}
    return tuple(sorted(proposed, key=lambda each: place.get(each.words, len(place))))


def _proposed(suggestions: tuple[Suggestion, ...]) -> tuple[Suggestion, ...]:
    sizes = [_size(each.words) for each in suggestions]
    if not suggestions or None in sizes:
        return suggestions
    ranked = sorted(zip(sizes, suggestions, strict=True), key=_by_size, reverse=True)
    return tuple(each for _, each in ranked)


def _by_size(sized: tuple[tuple[int, ...] | None, Suggestion]) -> tuple[int, ...]:
    return sized[0] or ()


def _size(words: str) -> tuple[int, ...] | None:
    """Return what an amount, a time or a date is compared by; None for anything else."""
    date = _DATE.search(words)
    if date:
        return tuple(int(part) for part in date.group().split("-"))
    amount = _AMOUNT.search(words)
    if amount is None:
        return None
    if ":" in amount.group():
        return tuple(int(part) for part in re.findall(r"\d+", amount.group()))
    whole, _, rest = amount.group().replace(" ", "").partition(".")
    return (int(re.sub(r"\D", "", whole)), int(re.sub(r"\D", "", rest) or 0))
