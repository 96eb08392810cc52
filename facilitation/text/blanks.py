"""Blanks in a text: where they are, what was suggested for them, and filling them (RONR 12:92)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from fractions import Fraction

import msgspec

from facilitation.pattern import pattern
from facilitation.text.changes import Edit, EditProblem, Hunk
from facilitation.text.lines import LINE_ALGORITHM, line_at, numbered_lines
from facilitation.text.versions import normal_form, normalise, version_id

_BLANK = pattern(r"(?<![\w*])\[?_{3,}\]?(?![\w*])")
_RULE = pattern(r" {0,3}(?:_ *){3,}")
_NUMBER = pattern(r"\d+(?:[.,'\u2019\u00a0\u202f ]\d{3})*(?:[.,]\d+)?(?![\d])")
_TIME = pattern(r"(\d{1,2})[:h](\d{2})\s*([ap])?\.?m?\.?", re.IGNORECASE)
_HOUR = pattern(r"(\d{1,2})\s*([ap])\.?m\.?", re.IGNORECASE)
_LENGTH = pattern(
    r"(\d+)\s*(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|months?|years?|y)\b",
    re.IGNORECASE,
)
_ISO = pattern(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DOTTED = pattern(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")
_WORDED = pattern(r"(?:(\d{1,2})\.?\s+)?([^\W\d_]{3,})\.?(?:\s+(\d{1,2}))?(?:,?\s+(\d{4}))?")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
_IN_SECONDS = {
    "s": 1,
    "m": 60,
    "mo": 30 * 86_400,
    "h": 3_600,
    "d": 86_400,
    "w": 7 * 86_400,
    "y": 365 * 86_400,
}
_NOON = 12


class Blank(msgspec.Struct, frozen=True):
    """A blank: the normalised text from `start` to `end` on line `line`; numbers count from 1."""

    number: int
    start: int
    end: int
    line: int


class Suggested(StrEnum):
    """What is suggested for a blank, which decides the order of the votes."""

    NAMES = "names"
    AMOUNTS = "amounts"
    TIMES = "times"
    DATES = "dates"


def blanks(text: str, width: int = 80, algorithm: int = LINE_ALGORITHM) -> tuple[Blank, ...]:
    """The blanks of the normalised `text`: three low lines or more, with or without brackets.

    A line of nothing but low lines is a rule of Markdown, and no blank.
    """
    normal = normalise(text)
    lines = numbered_lines(normal, width, algorithm)
    found = [each.span() for each in _BLANK.finditer(normal) if not _is_rule(normal, *each.span())]
    return tuple(
        Blank(number, start, end, line_at(lines, start))
        for number, (start, end) in enumerate(found, start=1)
    )


def _is_rule(text: str, start: int, end: int) -> bool:
    line_end = text.find("\n", end)
    line = text[text.rfind("\n", 0, start) + 1 : line_end if line_end >= 0 else len(text)]
    return _RULE.fullmatch(line) is not None


def fill(text: str, number: int, words: str) -> Edit:
    """Fill blank `number` with words; a full stop after both is not written twice.

    Raises `EditProblem`: no_such_blank with the lines of those that are there, or
    nothing_changes for empty words.
    """
    normal = normalise(text)
    found = blanks(normal)
    wanted = " ".join(normal_form(words).split())
    if not 1 <= number <= len(found):
        raise EditProblem("no_such_blank", tuple(each.line for each in found))
    if not wanted:
        raise EditProblem("nothing_changes")
    blank = found[number - 1]
    if wanted.endswith(".") and normal[blank.end : blank.end + 1] == ".":
        wanted = wanted[:-1]
    hunk = Hunk(blank.start, blank.end, wanted, normal[blank.start : blank.end])
    return Edit(version_id(normal), (hunk,))


def suggested(suggestions: Sequence[str]) -> Suggested:
    """What the suggestions are: dates, times of day or lengths of time, amounts; else names."""
    for kind in (Suggested.DATES, Suggested.TIMES, Suggested.AMOUNTS):
        if suggestions and all(_measure(each, kind) is not None for each in suggestions):
            return kind
    return Suggested.NAMES


def voting_order(
    suggestions: Sequence[str], kind: Suggested | None = None, *, largest_first: bool = True
) -> tuple[int, ...]:
    """The positions of the suggestions in the order in which they are put to the vote.

    Names as they were offered; amounts, times and dates from the least acceptable: by default
    the largest or latest, else the smallest or earliest (RONR 12:92; domain.md §4). The first
    that a majority wants fills the blank. The same suggestion again has no place of its own; what
    cannot be read as the kind comes last, as offered. `kind` is found from the suggestions unless
    it is said.
    """
    first = {
        " ".join(each.split()).casefold(): at for at, each in reversed([*enumerate(suggestions)])
    }
    places = sorted(first.values())
    kind = kind or suggested([suggestions[at] for at in places])
    if kind is Suggested.NAMES:
        return tuple(places)
    measured = {at: _measure(suggestions[at], kind) for at in places}
    readable = [(value, at) for at, value in measured.items() if value is not None]
    ranked = sorted(readable, key=lambda one: (-one[0] if largest_first else one[0], one[1]))
    rest = [at for at, value in measured.items() if value is None]
    return (*(at for _, at in ranked), *rest)


def _measure(words: str, kind: Suggested) -> Fraction | None:
    match kind:
        case Suggested.DATES:
            return _day(words)
        case Suggested.TIMES:
            clock = _clock(words)
            return _length(words) if clock is None else clock
        case Suggested.AMOUNTS:
            return _amount(words)
        case Suggested.NAMES:
            return None


def _amount(words: str) -> Fraction | None:
    found = [each.group() for each in _NUMBER.finditer(words)]
    if len(found) != 1:
        return None
    scale = next(
        (size for name, size in _SCALES.items() if re.search(rf"\b{name}s?\b", words.casefold())), 1
    )
    value = _plain(found[0]) * scale
    sign = words[: words.index(found[0])].rstrip(" €$£¥")
    return -value if sign.endswith(("-", "\u2212")) else value


def _plain(number: str) -> Fraction:
    """A number as written in one country or another: the last mark divides off the fraction.

    A single mark before exactly three digits groups thousands.
    """
    bare = re.sub(r"['\u2019\u00a0\u202f ]", "", number)
    marks = re.findall(r"[.,]", bare)
    whole, mark, rest = bare.rpartition(marks[-1]) if marks else (bare, "", "")
    if not mark or (len(rest) == 3 and len(set(marks)) == 1):  # noqa: PLR2004 - thousands
        return Fraction(re.sub(r"[.,]", "", bare))
    return Fraction(f"{re.sub(r'[.,]', '', whole)}.{rest}")


def _clock(words: str) -> Fraction | None:
    """A time of day, in seconds."""
    found = _TIME.fullmatch(words.strip()) or _HOUR.fullmatch(words.strip())
    if not found:
        return None
    groups = found.groups()
    hour, minute = int(groups[0]), int(groups[1]) if found.re is _TIME else 0
    half = (groups[-1] or "").casefold()
    if half:
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    return Fraction(hour * 3_600 + minute * 60)


def _length(words: str) -> Fraction | None:
    """A length of time, in seconds."""
    found = list(_LENGTH.finditer(words))
    left = re.sub(r"\band\b|,", "", _LENGTH.sub("", words))
    if not found or left.strip():
        return None
    return sum((Fraction(int(each.group(1)) * _unit(each.group(2))) for each in found), Fraction(0))


def _unit(name: str) -> int:
    short = name.casefold()
    return _IN_SECONDS["mo" if short.startswith("mo") else short[0]]


def _day(words: str) -> Fraction | None:
    """A date, in days; without a year those of one year."""
    text = words.strip()
    found = _ISO.fullmatch(text)
    if found:
        return _ordinal(*map(int, found.groups()))
    found = _DOTTED.fullmatch(text)
    if found:
        day, month, year = map(int, found.groups())
        return _ordinal(year, month, day)
    return _worded_day(text)


def _worded_day(text: str) -> Fraction | None:
    found = _WORDED.fullmatch(text)
    if not found or found.group(2)[:3].casefold() not in _MONTHS:
        return None
    before, month, after, year = found.groups()
    if before and after:
        return None
    number = _MONTHS.index(month[:3].casefold()) + 1
    return _ordinal(int(year or 4), number, int(before or after or 1))


def _ordinal(year: int, month: int, day: int) -> Fraction | None:
    try:
        return Fraction(date(year, month, day).toordinal())
    except ValueError:
        return None
