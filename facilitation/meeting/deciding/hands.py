"""Whose hands are meant: names with a signal behind them, and several names in one line."""

from __future__ import annotations

from collections.abc import Sequence

from facilitation.floor.signals import Signal
from facilitation.map import Map
from facilitation.meeting.deciding.case import AND, Case
from facilitation.people.finding import people_meant
from facilitation.people.person import Person

_MOST_WORDS = 60
"""Words in a line of names that are looked at; more are one name that nobody has."""


def signalled(case: Case, typed: str) -> tuple[str, Signal | None]:
    """Return the name without the symbol of a signal behind it, and that signal.

    A name that means somebody as it stands has no signal, whatever it ends with.
    """
    if case.meant(typed):
        return typed, None
    symbols = [each for each in case.meeting.signals if each.symbol]
    for signal in sorted(symbols, key=lambda each: -len(each.symbol)):
        if typed.endswith(signal.symbol) and typed != signal.symbol:
            return typed[: -len(signal.symbol)].rstrip(), signal
    return typed, None


def several(case: Case, typed: str) -> tuple[Person, ...]:
    """Return the people that a row of names means, in its order; nobody if it is one name.

    A row such as ``ben chi dov`` or ``17 4 22`` is parted where every part means somebody, the
    longest names first, so that ``ana ruiz ben`` is Ana Ruiz and Ben. Raises Refused: some of the
    row means somebody, but one part of it nobody, or several.
    """
    row = AND.sub(" ", typed).split()
    if not 1 < len(row) <= _MOST_WORDS or case.meant(typed):
        return ()
    known = case.meeting.people
    parts = _parted(row, known)
    if not any(people_meant(each, known) for each in parts):
        return ()
    return case.people(parts)


def _parted(row: Sequence[str], known: Map[int, Person]) -> tuple[str, ...]:
    parts: list[str] = []
    place = 0
    while place < len(row):
        length = _longest_name(row[place:], known)
        parts.append(" ".join(row[place : place + length]))
        place += length
    return tuple(parts)


def _longest_name(row: Sequence[str], known: Map[int, Person]) -> int:
    """Return how many words from the front on are one name; 1 where they are none."""
    most = max((key.count(" ") + 1 for each in known.values() for key in each.keys), default=1)
    lengths = range(min(len(row), most), 1, -1)
    found = (length for length in lengths if len(people_meant(" ".join(row[:length]), known)) == 1)
    return next(found, 1)
