"""When each line of a script happens, so that a script always gives the same record.

The moment of a line is the clock time it begins with, or what it says after the line
before; without either it is one second after the line before. The first line happens
at the start, unless it bears a clock time, which is then on the day of the start.

A clock time earlier than the line before, by twelve hours or less, goes backwards:
that is a fault. By more it is past midnight, on the next day. There are no zones in a
script: its clock is taken for UTC.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from facilitation.language.times import DAY, HOUR, SECOND
from facilitation.rehearsal.script import Fault, ScriptLine, Stamp, Wrong

STEP = SECOND
"""Between two lines of which the second bears no time, in ms."""

PAST_MIDNIGHT = 12 * HOUR


class Timed(msgspec.Struct, frozen=True):
    """When each line happens, in ms since the epoch; none is before the one above it."""

    moments: tuple[int, ...]
    faults: tuple[Fault, ...] = ()


def moments(start: int, lines: Iterable[ScriptLine]) -> Timed:
    """Give every line its moment, from ``start`` in ms since the epoch.

    A line that goes backwards is a fault TIME_BACKWARDS, and is then taken for one
    without a time.
    """
    found: list[int] = []
    faults: list[Fault] = []
    for line in lines:
        moment = _moment(start, found[-1] if found else None, line.at)
        if moment is None:
            faults.append(Fault(line.number, Wrong.TIME_BACKWARDS))
            moment = found[-1] + STEP
        found.append(moment)
    return Timed(tuple(found), tuple(faults))


def _moment(start: int, before: int | None, stamp: Stamp | None) -> int | None:
    """Return the moment of one line, None if it goes backwards."""
    if stamp is not None and not stamp.after:
        day = start if before is None else before
        return _at_clock(day - day % DAY + stamp.ms, before)
    if stamp is not None:
        return (start if before is None else before) + stamp.ms
    return start if before is None else before + STEP


def _at_clock(moment: int, before: int | None) -> int | None:
    if before is None or moment >= before:
        return moment
    return moment + DAY if before - moment > PAST_MIDNIGHT else None
