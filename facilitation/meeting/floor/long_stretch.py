"""What lasts long: work, so that a break may be offered, and a turn, whether it goes on."""

from __future__ import annotations

from facilitation.floor import turns
from facilitation.floor.turns import Turn, TurnKind
from facilitation.meeting.floor.lateness import under_way
from facilitation.meeting.state import Meeting

AGAIN = 30 * 60_000
"""Whoever said that it is no time for a break is asked again so much later (ms)."""

AT_WORK = 10 * 60_000
"""Where nothing was written for so long (ms), nobody is at work."""

AWAY = 8 * 3_600_000
"""Nobody is at work for longer (ms): the program was away meanwhile, or its clock was set."""

OVER = 120_000
"""How far over its limit a turn is at least, in ms, and as long again as the limit."""

WITHOUT_LIMIT = 600_000
"""How long a turn without a limit runs, in ms, before it is asked about."""

WITHOUT_CLOCK = 1_800_000
"""The same in a circle, and in rounds without a limit: nobody looks at a clock there."""


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


def patience(meeting: Meeting) -> int | None:
    """Return how many ms the present turn runs before it is asked about; None: none runs."""
    turn = meeting.floor.turn
    if turn is None or not turns.running(turn):
        return None
    limit = turns.allotted(turn)
    longest = WITHOUT_LIMIT if limit is None else max(2 * limit, limit + OVER)
    return max(longest, WITHOUT_CLOCK) if _without_clock(meeting, turn) else longest


def may_have_ended(meeting: Meeting, tick: int, quiet_since: int) -> bool:
    """Tell whether the present turn ran so long, and nothing was done since it was over its limit.

    ``quiet_since`` is the tick since which nobody typed or answered; what was recorded counts, too.
    """
    turn, longest = meeting.floor.turn, patience(meeting)
    if turn is None or longest is None:
        return False
    quiet = tick - max(quiet_since, meeting.tick)
    return turns.elapsed(turn, tick) >= longest and quiet >= longest - (turns.allotted(turn) or 0)


def _without_clock(meeting: Meeting, turn: Turn) -> bool:
    in_round = turn.kind in (TurnKind.ROUND, TurnKind.EXTRA)
    return not meeting.floor.rules.clock or (in_round and turns.allotted(turn) is None)
