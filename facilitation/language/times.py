"""Lengths of time, times of day and fractions, as they are written."""

from __future__ import annotations

import re

SECOND = 1000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR
LONGEST = 10_000 * HOUR
"""No length of time is longer: a slip of the finger is more likely."""

UNITS = {
    **dict.fromkeys(("h", "hour", "hours"), "h"),
    **dict.fromkeys(("m", "min", "mins", "minute", "minutes"), "m"),
    **dict.fromkeys(("s", "sec", "secs", "second", "seconds"), "s"),
}
"""What units are called, with the sign of each."""

_CALLED = re.compile(r"[a-z]+")
_CLOCKED = re.compile(r"([0-9]{1,6}):([0-5][0-9])(?::([0-5][0-9]))?")
_UNITS = re.compile(r"(?:([0-9]{1,6})h)?(?:([0-9]{1,6})m)?(?:([0-9]{1,6})s)?(?:([0-9]{1,12})ms)?")
_HOURS_BARE = re.compile(r"([0-9]{1,6})h([0-5]?[0-9])")
_CLOCK = re.compile(r"([01]?[0-9]|2[0-3]):([0-5][0-9])(?::([0-5][0-9]))?")
_FRACTION = re.compile(r"([0-9]{1,6})/([0-9]{1,6})")


def length(text: str) -> int | None:
    """Read a length of time in ms: ``2:00``, ``1:00:00``, ``30m``, ``20min``, ``90s``, ``1h30m``.

    ``m:ss`` is minutes and seconds; hours come first of three. A bare number is
    None, as everything else that is no length: nobody could tell minutes from seconds.
    """
    written = _CALLED.sub(lambda called: UNITS.get(called[0], called[0]), text.lower())
    if clocked := _CLOCKED.fullmatch(written):
        first, second, third = (int(each or 0) for each in clocked.groups())
        hours, minutes, seconds = (first, second, third) if clocked[3] else (0, first, second)
        return _within(hours * HOUR + minutes * MINUTE + seconds * SECOND)
    if bare := _HOURS_BARE.fullmatch(written):
        return _within(int(bare[1]) * HOUR + int(bare[2]) * MINUTE)
    units = _UNITS.fullmatch(written)
    if not written or units is None:
        return None
    hours, minutes, seconds, rest = (int(each or 0) for each in units.groups())
    return _within(hours * HOUR + minutes * MINUTE + seconds * SECOND + rest)


def _within(ms: int) -> int | None:
    return ms if ms <= LONGEST else None


def format_length(ms: int) -> str:
    """Write ``ms`` (0 or more) so that :func:`length` reads it: ``2:00``, ``1:00:00``, ``1500ms``.

    Raises ValueError: ``ms`` is below 0 or longer than :data:`LONGEST`.
    """
    if not 0 <= ms <= LONGEST:
        raise ValueError(f"no length of time: {ms}")
    if ms % SECOND:
        return f"{ms}ms"
    minutes, seconds = divmod(ms // SECOND, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def format_plan(ms: int) -> str:
    """Write a planned length as people say it: ``30m``, else as :func:`format_length` does."""
    whole = ms % MINUTE == 0 and 0 < ms <= LONGEST
    return f"{ms // MINUTE}m" if whole else format_length(ms)


def clock(text: str) -> int | None:
    """Read a time of day, ``18:42:10`` or ``18:42``, as ms since midnight."""
    read = _CLOCK.fullmatch(text)
    if read is None:
        return None
    return int(read[1]) * HOUR + int(read[2]) * MINUTE + int(read[3] or 0) * SECOND


def fraction(text: str) -> tuple[int, int] | None:
    """Read a fraction from 0 to 1, such as ``2/3``, as two integers, not reduced."""
    read = _FRACTION.fullmatch(text)
    if read is None:
        return None
    over, under = int(read[1]), int(read[2])
    return (over, under) if under > 0 and over <= under else None
