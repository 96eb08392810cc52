"""When to ask whether a turn that runs long past its limit, in silence, is still going on."""

from __future__ import annotations

from facilitation.floor import turns
from facilitation.floor.turns import Turn, TurnKind
from facilitation.meeting.state import Meeting

OVER = 120_000
"""How far over its limit a turn is at least, in ms, and as long again as the limit."""

WITHOUT_LIMIT = 600_000
"""How long a turn without a limit runs, in ms, before it is asked about."""

WITHOUT_CLOCK = 1_800_000
"""The same in a circle, and in rounds without a limit: nobody looks at a clock there."""


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
