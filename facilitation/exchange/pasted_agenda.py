"""An agenda as people paste it out of a mail: an item a line, with its number, minutes or hour."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from facilitation.pattern import pattern
from facilitation.people.names import on_a_line

_HOUR = 60
_DAY = 24 * _HOUR

_MARK = pattern(
    r"(?:[-–—*•·▪◦‣]\s+|(?:TOP|Item|Punkt)\s*\d{1,2}\s*[.:)–-]*\s+|\(?[A-Za-z]\)\s*"
    r"|\(?\d{1,2}(?:\.\d{1,2})*[.)](?!\d)\s*|\d{1,2}\.\d\s+)(?=\S)"
)
"""What numbers a line: none in *19:30* or *19.30*, for a figure follows at once."""

_NUMBER = re.compile(r"\d+(?:\.\d+)*")
_CLOCK = r"(?:[01]?\d|2[0-3])(?:[:h][0-5]\d|\.[0-5]\d(?=[\d.\s–—-]*Uhr))"
_SPAN = rf"(?P<from>{_CLOCK})(?:\s*[-–—]\s*(?P<to>{_CLOCK}))?(?:\s*(?:Uhr|h)\b)?"
_BEGINS = pattern(rf"{_SPAN}(?!\s*[ap]\.?m\b)(?:\s*[:–—|-])?\s+(?P<title>\S.*)")
_BEHIND = pattern(
    rf"(?P<title>.*[^\s,;|–—-])(?<!\d[:h.]\d\d)(?:\s*[(\[,;|]|\s[–—-]\s)\s*{_SPAN}\s*[)\]]?"
)
"""An hour behind a title, in brackets or behind a sign; of *Bar 18:00 – 19:30* only half of it."""

_EITHER_FIRST = range(2)
"""An hour and a length stand behind a title in either order."""

_LENGTH = (
    r"(?=\d)(?:(?P<hours>\d{1,2})\s?(?:h|hrs?|hours?|std|stunden?)\b\.?)?\s*"
    r"(?:(?P<minutes>\d{1,3})(?:m\b|\s?(?:mins?|minutes?|minuten)\b\.?|\s?['\u2019\u2032]))?"
)
_BARE = _LENGTH.replace("P<", "P<bare_")
_LASTS = pattern(
    rf"(?P<title>.*?[^\s–—:,;|-])(?:\s*[(\[]\s*(?:ca\.?\s*)?{_LENGTH}\s*[)\]]"
    rf"|(?:(?<!\d)\s*[-–—:]\s*|\s*[,;|]\s*|\s+){_BARE})",
    re.IGNORECASE,
)
"""A title with how long it takes behind it; of *5-10 min* it is not sure how long that is."""


class PastedAgenda(NamedTuple):
    """The lines that are items, without their numbers; and those that are none, such as a heading.

    ``sure`` tells whether anything but the lines themselves speaks for an agenda.
    """

    lines: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    sure: bool = False


class Timed(NamedTuple):
    """A title, how many minutes it takes (0: not said), and in which minute of the day it begins.

    The last is None where no hour is said.
    """

    title: str
    minutes: int = 0
    hour: int | None = None


def read_agenda(text: str) -> PastedAgenda:
    """Return the items of a text with several; none where it has fewer than two."""
    raw = [each for each in text.splitlines() if on_a_line(each)]
    lines = [on_a_line(each) for each in raw]
    found = {at: mark for at, each in enumerate(lines) if (mark := _MARK.match(each))}
    marked = [at for at, each in enumerate(lines) if at in found or timed(each) != Timed(each)]
    parts = _parts({at: _level(raw[at], mark[0]) for at, mark in found.items()})
    items = [*range(bool(lines) and lines[0].endswith(":"), len(lines))]
    items = [at for at in marked if at not in parts] if len(found) > 1 else items
    if len(items) < 2:  # noqa: PLR2004 - one item is a title like any other
        return PastedAgenda()
    left = tuple(each for at, each in enumerate(lines) if at not in items)
    bare = tuple(lines[at][found[at].end() if at in found else 0 :] for at in items)
    return PastedAgenda(bare, left, sure=bool(marked))


def _level(line: str, mark: str) -> tuple[bool, int]:
    """Return whether a line has a bullet or a letter, not a number; and how far in it stands."""
    number = _NUMBER.search(mark)
    return number is None, number[0].count(".") if number else len(line) - len(line.lstrip())


def _parts(levels: Mapping[int, tuple[bool, int]]) -> frozenset[int]:
    """Return the lines that are parts of an item, as bullets below numbers are.

    How far in the first bullet stands tells nothing: whoever copies loses what is before it.
    """
    bullets, *others = levels.values() or [(False, 0)]
    highest = min(others, default=bullets) if bullets[0] else min(levels.values(), default=bullets)
    return frozenset(at for at, level in levels.items() if level > highest and level != bullets)


def timed(line: str) -> Timed:
    """Return what a line says of its time, and the title without it; only what is sure is read."""
    title, minutes, hour = line, 0, None
    for _ in _EITHER_FIRST:
        if hour is None and (found := _BEGINS.fullmatch(title) or _BEHIND.fullmatch(title)):
            title, hour = found["title"], _minute(found["from"])
            minutes = (_minute(found["to"]) - hour) % _DAY if found["to"] else minutes
        if found := _LASTS.fullmatch(title):
            hours = found["hours"] or found["bare_hours"] or 0
            minutes = int(hours) * _HOUR + int(found["minutes"] or found["bare_minutes"] or 0)
            title = found["title"]
    return Timed(title, minutes, hour)


def _minute(clock: str) -> int:
    hours, minutes = re.split("[:h.]", clock)
    return int(hours) * _HOUR + int(minutes)
