"""When a break may be offered, because people have been at work for a long time."""

from __future__ import annotations

from facilitation.meeting.lateness import under_way
from facilitation.meeting.state import Meeting

AGAIN = 30 * 60_000
"""Whoever said that it is no time for a break is asked again so much later (ms)."""

AT_WORK = 10 * 60_000
"""Where nothing was written for so long (ms), nobody is at work."""


AWAY = 8 * 3_600_000
"""Nobody is at work for longer (ms): the program was away meanwhile, or its clock was set."""


def stretch(meeting: Meeting, now: int) -> int:
    """Return for how long (ms) people have been at work since they came or last had a break.

    ``now`` is a moment (wall-clock ms); 0 where they are not at work.
    """
    opening = meeting.opening
    if opening is None or meeting.closed or meeting.pause is not None or not under_way(meeting):
        return 0
    if now - meeting.at > AT_WORK:
        return 0
    worked = now - max(opening.at, meeting.sat, meeting.rested)
    return worked if 0 < worked <= AWAY else 0


def may_rest(meeting: Meeting, now: int, asked: int = 0) -> bool:
    """Tell whether a break may be offered; not again for a while after it was (``asked``, ms).

    Nobody is asked while people decide, are silent, or talk in small groups.
    """
    longest = meeting.floor.rules.break_after
    decision = meeting.decision
    busy = decision is not None and decision.verdict is None
    busy = busy or meeting.silence is not None or meeting.small_groups is not None
    if not longest or busy or (asked and now - asked < AGAIN):
        return False
    return stretch(meeting, now) >= longest
