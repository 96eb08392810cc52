"""Due dates as people say them, resolved against the day of the meeting.

Pure: the words come from the caller, in the reader's language.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

import msgspec

_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_WITHOUT_YEAR = re.compile(r"(\d{1,2}) ?(?:\. ?(?=\d+\.)|/ ?(?!\d+\.))(\d{1,2})\.?")
"""Without the second dot it may be a time."""

_IN_NUMBERS = re.compile(r"(\d{1,4}) ?[-./ ] ?(\d{1,2}) ?[-./ ] ?(\d{4}|\d{1,2})")
_CENTURY, _WHOLE_YEAR = 2000, 4
_YEAR_SAID = re.compile(r"[12]\d{3}(?:-\d\d-\d\d)?\W*$")
_DAY_WORDS = 3
"""A day with its year has at most so many: "5 May 2026", but for words such as "of"."""

_LATEST_DAYS = 3660
_MOST_WORDS = 7
"""Of so many words a day is named at most: "by the end of the next month"."""

_WEEK = 7
_WEEK_UNIT, _MONTH, _YEAR = 2, 3, 12
_DAYS = {1: 1, _WEEK_UNIT: _WEEK}
"""How many days the first units have."""


class DateWords(msgspec.Struct, frozen=True):
    """The words for days; each place holds every way of saying it, in lower case.

    ``weekdays`` begin with Monday, ``months`` with January, ``numbers`` with one. ``units`` are
    the words for day, week, month and year. ``articles`` say nothing; before a day that follows
    one of ``about`` nothing is due: "prepare for Monday", "every Monday".
    """

    by: tuple[str, ...]
    about: tuple[str, ...]
    articles: tuple[str, ...]
    end: tuple[str, ...]
    today: tuple[str, ...]
    tomorrow: tuple[str, ...]
    next: tuple[str, ...]
    within: tuple[str, ...]
    units: tuple[tuple[str, ...], ...]
    numbers: tuple[tuple[str, ...], ...]
    weekdays: tuple[tuple[str, ...], ...]
    months: tuple[tuple[str, ...], ...]


def split_due(text: str, words: DateWords, on: date) -> tuple[str, str]:
    """Split ``ask for prices by friday`` into the task and the ISO date; no date: empty.

    The longest end that names a day counts, with a word such as "by" before it or without, so that
    "written by hand" stays whole. ``on`` is the day of the meeting.
    """
    pieces = text.split()
    for place in range(max(0, len(pieces) - _MOST_WORDS), len(pieces)):
        first = place + 1 if pieces[place].casefold() in words.by else place
        before = pieces[place - 1].casefold() if place else ""
        if first == place and before in (*words.about, *words.by, *words.articles, *words.next):
            continue
        due = due_date(" ".join(pieces[first:]), words, on)
        if due:
            return " ".join(pieces[:place]).removesuffix(","), due
    return " ".join(pieces), ""


def unread_due(text: str, words: DateWords) -> str:
    """Return the end that seems to name a day and names none, as "by 31 Feb"; else nothing."""
    named = {each for names in (*words.weekdays, *words.months, *words.units) for each in names}
    named.update((*words.next, *words.end, *words.today, *words.tomorrow))
    pieces = text.split()
    for place in range(max(0, len(pieces) - _MOST_WORDS), len(pieces) - 1):
        said, *rest = (each.casefold().rstrip(".,") for each in pieces[place:])
        of_a_day = any(each in named or each[:1].isdecimal() for each in rest)
        if said in words.by and (of_a_day or (said == words.by[0] and rest[0] in words.articles)):
            return " ".join(pieces[place:])
    return ""


def day_named(text: str, words: DateWords, on: date) -> str:
    """Return the first day with its year that stands in a text, as ISO; empty where none does."""
    pieces = text.replace(",", " ").replace("(", " ").replace(")", " ").split()
    for place in range(len(pieces)):
        for end in range(min(len(pieces), place + _DAY_WORDS), place, -1):
            said = pieces[place:end]
            named = any(_YEAR_SAID.match(each) for each in said)
            if named and (found := due_date(" ".join(said), words, on)):
                return found
    return ""


def due_date(said: str, words: DateWords, on: date) -> str:
    """Return the ISO date that was said, empty where it is none.

    A weekday is the first such day after ``on``; with "next" it is the one in the week
    after. A day of a month, or of this month, is the first one that is not over. A week ends on
    Sunday.
    """
    plain = said.casefold().replace(",", " ").strip().rstrip(".!;")
    pieces = [each for each in plain.split() if each not in words.articles]
    if not pieces:
        return ""
    found = (
        _iso(pieces)
        or _near(pieces, words, on)
        or _weekday(pieces, words, on)
        or _in_some_time(pieces, words, on)
        or _end_of(pieces, words, on)
        or _day_of_month(pieces, words, on)
    )
    return found.isoformat() if found else ""


def day_in_numbers(said: str, on: date, *, month_first: bool) -> str:
    """Return the ISO date of ``30.11.2026``, ``30/11/26``, ``30 11 2026``; empty where it is none.

    ``month_first`` is whether the reader's country writes the month first; where only the other
    way names a day, it is that one. Without a year, as ``30.11.``, it is the first from ``on``.
    """
    if without := _WITHOUT_YEAR.fullmatch(said.strip()):
        years = (f"{without[1]}.{without[2]}.{on.year + more}" for more in (0, 1))
        read = [day_in_numbers(each, on, month_first=month_first) for each in years]
        return next((each for each in read if each >= on.isoformat()), "")
    matched = _IN_NUMBERS.fullmatch(said.strip())
    if matched is None:
        return ""
    first, second, third = matched.groups()
    if len(first) == _WHOLE_YEAR:
        found = _date(int(first), int(second), int(third)) if len(third) < _WHOLE_YEAR else None
        return found.isoformat() if found else ""
    year = int(third) + (0 if len(third) == _WHOLE_YEAR else _CENTURY)
    ways = [(int(second), int(first)), (int(first), int(second))]
    days = (_date(year, *each) for each in (reversed(ways) if month_first else ways))
    return next((each.isoformat() for each in days if each), "")


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
    """Read "in 3 days", "in two weeks", "in a month"."""
    if len(pieces) != 3 or pieces[0] not in words.within:  # noqa: PLR2004 - in, number, unit
        return None
    number = _number(pieces[1]) or _place_of(pieces[1], words.numbers)
    unit = _place_of(pieces[2], words.units)
    if not unit or (not number and pieces[1] != "0"):
        return None
    if unit in _DAYS:
        return _later(on, number * _DAYS[unit])
    return _months_later(on, number if unit == _MONTH else number * _YEAR)


def _end_of(pieces: list[str], words: DateWords, on: date) -> date | None:
    """Read "end of month", "end of next week", "next month", "end of june": its last day."""
    said = " ".join(pieces)
    end = next((each for each in words.end if said.startswith(f"{each} ")), "")
    rest = said.removeprefix(end).split()
    following = bool(rest) and rest[0] in words.next
    if len(rest) != 1 + following or not (end or following):
        return None
    unit, month = _place_of(rest[-1], words.units), _month(rest[-1], words)
    if unit == _WEEK_UNIT:
        return _later(on, _WEEK * (1 + following) - 1 - on.weekday())
    if unit == _MONTH:
        return _last_of_month(on.year, on.month + following)
    if unit == _MONTH + 1:
        return _date(on.year + following, _YEAR, 31)
    return _last_of_month(on.year + (month < on.month), month) if month and not following else None


def _last_of_month(year: int, month: int) -> date | None:
    first = _date(year + month // _YEAR, month % _YEAR + 1, 1)
    return first - timedelta(days=1) if first else None


def _months_later(on: date, number: int) -> date | None:
    """Return the same day some months later, or the last one of that month."""
    month = on.month - 1 + number
    year, month = on.year + month // _YEAR, month % _YEAR + 1
    if number * 31 > _LATEST_DAYS:
        return None
    return _date(year, month, on.day) or _last_of_month(year, month)


def _day_of_month(pieces: list[str], words: DateWords, on: date) -> date | None:
    """Read "1 june", "june 1", "1 june 2027", "15th"."""
    if len(pieces) == 1 and not pieces[0].isdecimal():
        return _day_of_this_month(_number(pieces[0]) or 0, on)
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


def _day_of_this_month(day: int, on: date) -> date | None:
    this, coming = _date(on.year, on.month, day), _last_of_month(on.year, on.month + 1)
    if this is not None and this >= on:
        return this
    return _date(coming.year, coming.month, day) if coming else None


def _place_of(said: str, words: tuple[tuple[str, ...], ...]) -> int:
    """Return which of the words this is, from 1; 0: none."""
    return next((place for place, each in enumerate(words, start=1) if said in each), 0)


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
