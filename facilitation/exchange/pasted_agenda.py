"""An agenda as people paste it out of a mail: an item a line, with its number, minutes or hour."""

from __future__ import annotations

import re
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

_CLOCK = r"(?:[01]?\d|2[0-3]):[0-5]\d"
_SPAN = rf"(?P<from>{_CLOCK})(?:\s*[-–—]\s*(?P<to>{_CLOCK}))?(?:\s*(?:Uhr|h)\b)?"
_BEGINS = pattern(rf"{_SPAN}(?!\s*[ap]\.?m\b)(?:\s*[:–—|-])?\s+(?P<title>\S.*)")
_BRACKETED = pattern(rf"(?P<title>.*\S)\s*[(\[]\s*{_SPAN}\s*[)\]]")

_LENGTH = (
    r"(?=\d)(?:(?P<hours>\d{1,2})\s?(?:h|hrs?|hours?|std|stunden?)\b\.?)?\s*"
    r"(?:(?P<minutes>\d{1,3})(?:m\b|\s?(?:mins?|minutes?|minuten)\b\.?|\s?['\u2019\u2032]))?"
)
_BARE = _LENGTH.replace("P<", "P<bare_")
_LASTS = pattern(
    rf"(?P<title>.*?[^\s–—-])(?:\s*[(\[]\s*(?:ca\.?\s*)?{_LENGTH}\s*[)\]]"
    rf"|(?:(?<!\d)\s*[-–—:,;|]\s*|\s+){_BARE})",
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
    lines = [each for each in map(on_a_line, text.splitlines()) if each]
    marked = [each for each in lines if _MARK.match(each) or timed(each) != Timed(each)]
    numbered = sum(1 for each in lines if _MARK.match(each)) > 1
    items = marked if numbered else lines[1:] if lines and lines[0].endswith(":") else lines
    if len(items) < 2:  # noqa: PLR2004 - one item is a title like any other
        return PastedAgenda()
    left = tuple(each for each in lines if each not in items)
    bare = tuple(each[found.end() :] if (found := _MARK.match(each)) else each for each in items)
    return PastedAgenda(bare, left, sure=bool(marked))


def timed(line: str) -> Timed:
    """Return what a line says of its time, and the title without it; only what is sure is read."""
    title, minutes, hour = line, 0, None
    if found := _BEGINS.fullmatch(title) or _BRACKETED.fullmatch(title):
        title, hour = found["title"], _minute(found["from"])
        minutes = (_minute(found["to"]) - hour) % _DAY if found["to"] else 0
    if found := _LASTS.fullmatch(title):
        hours = found["hours"] or found["bare_hours"] or 0
        minutes = int(hours) * _HOUR + int(found["minutes"] or found["bare_minutes"] or 0)
        title = found["title"]
    return Timed(title, minutes, hour)


def _minute(clock: str) -> int:
    hours, _, minutes = clock.partition(":")
    return int(hours) * _HOUR + int(minutes)
