"""Which copies of a library are kept: one an hour, a day, a week, a month."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

KEPT: tuple[tuple[int, Callable[[datetime], object]], ...] = (
    (24, lambda at: at.strftime("%Y-%m-%d %H")),
    (7, lambda at: at.date()),
    (5, lambda at: at.isocalendar()[:2]),
    (12, lambda at: (at.year, at.month)),
)
"""How many stretches of time have a copy kept of each, and which stretch a moment lies in."""


def to_forget(made: Iterable[datetime]) -> set[datetime]:
    """Return which of the copies, by when they were made, are not needed any more.

    Of each of the last 24 hours, 7 days, 5 weeks and 12 months in which copies were made the
    newest is kept, so that the newest of all is never forgotten.
    """
    newest_first = sorted(set(made), reverse=True)
    kept: set[datetime] = set()
    for number, stretch in KEPT:
        first: dict[object, datetime] = {}
        for at in newest_first:
            first.setdefault(stretch(at), at)
        kept.update(list(first.values())[:number])
    return set(newest_first) - kept
