"""Due dates as people say them, resolved against the day of the meeting.

Pure: the words come from the caller, in the reader's language.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

import msgspec

_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_LATEST_DAYS = 3660
_WEEK = 7


class DateWords(msgspec.Struct, frozen=True):
    """The words for days; each place holds every way of saying it, in lower case.

    ``weekdays`` begin with Monday, ``months`` with January.
    """

    by: tuple[str, ...]
    today: tuple[str, ...]
    tomorrow: tuple[str, ...]
    next: tuple[str, ...]
    within: tuple[str, ...]
    days: tuple[str, ...]
    weeks: tuple[str, ...]
    weekdays: tuple[tuple[str, ...], ...]
    months: tuple[tuple[str, ...], ...]


def split_due(text: str, words: DateWords, on: date) -> tuple[str, str]:
    """Split ``ask for prices by friday`` into the task and the ISO date; no date: empty.

    Only a last ``by …`` that names a day counts, so that "written by hand" stays whole.
    ``on`` is the day of the meeting.
    """
    pieces = text.split()
    for place in range(len(pieces) - 1, -1, -1):
        if pieces[place].casefold() in words.by:
            due = due_date(" ".join(pieces[place + 1 :]), words, on)
            if due:
                return " ".join(pieces[:place]), due
    return " ".join(pieces), ""


def due_date(said: str, words: DateWords, on: date) -> str:
    """Return the ISO date that was said, empty where it is none.

    A weekday is the first such day after ``on``; with "next" it is the one in the week
    after. A day of a month without a year is the first one that is not over.
    """
    pieces = said.casefold().replace(",", " ").strip().rstrip(".!;").split()
    if not pieces:
        return ""
    found = (
        _iso(pieces)
        or _near(pieces, words, on)
        or _weekday(pieces, words, on)
        or _in_some_time(pieces, words, on)
        or _day_of_month(pieces, words, on)
    )
    return found.isoformat() if found else ""


def _iso(pieces: list[str]) -> date | None:
    matched = _ISO.fullmatch(pieces[0]) if len(pieces) == 1 else None
    return _date(*(int(each) for each in matched.groups())) if matched else None


def _near(pieces: list[str], words: DateWords, on: date) -> date | None:
    said = " ".join(pieces)
    if said in words.today:
        return on
    return _later(on, 1) if said in words.tomorrow else None


def _weekday(pieces: list[str], words: DateWords, on: date) -> date | None:
    following = pieces[0] in words.next
    rest = " ".join(pieces[1:] if following else pieces)
    for day, names in enumerate(words.weekdays):
        if rest in names:
            if following:
                return _later(on, _WEEK - on.weekday() + day)
            return _later(on, (day - on.weekday() - 1) % _WEEK + 1)
    return None


def _in_some_time(pieces: list[str], words: DateWords, on: date) -> date | None:
    """Read "in 3 days", "in 2 weeks"."""
    if len(pieces) != 3 or pieces[0] not in words.within:  # noqa: PLR2004 - in, number, unit
        return None
    number = _number(pieces[1])
    if number is None:
        return None
    if pieces[2] in words.days:
        return _later(on, number)
    return _later(on, number * _WEEK) if pieces[2] in words.weeks else None


def _day_of_month(pieces: list[str], words: DateWords, on: date) -> date | None:
    """Read "1 june", "june 1", "1 june 2027"."""
    months = [month for each in pieces if (month := _month(each, words))]
    numbers = [number for each in pieces if (number := _number(each)) is not None]
    if len(months) != 1 or not numbers or len(numbers) + 1 != len(pieces):
        return None
    day, *year = numbers
    if year:
        return _date(year[0], months[0], day) if len(year) == 1 else None
    this_year = _date(on.year, months[0], day)
    if this_year is not None and this_year >= on:
        return this_year
    return _date(on.year + 1, months[0], day)


def _month(said: str, words: DateWords) -> int:
    for number, names in enumerate(words.months, start=1):
        if said.rstrip(".") in names:
            return number
    return 0


def _number(said: str) -> int | None:
    plain = said.rstrip(".")
    for ending in ("st", "nd", "rd", "th"):
        plain = plain.removesuffix(ending)
    return int(plain) if plain.isascii() and plain.isdecimal() and len(plain) <= 4 else None  # noqa: PLR2004


def _later(on: date, days: int) -> date | None:
    return on + timedelta(days=days) if days <= _LATEST_DAYS else None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
