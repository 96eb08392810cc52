"""Correcting the clock of a turn: it began, paused, went on or ended at another moment.

A correction moves one end of one interval. Intervals never overlap, and none becomes negative.
All moments are ticks in milliseconds.
"""

from __future__ import annotations

import enum

from msgspec.structs import replace

from facilitation.floor.turns import Turn, end, pause, resume, running


class Mark(enum.StrEnum):
    """What of a turn is corrected."""

    BEGAN = "began"
    PAUSED = "paused"
    RESUMED = "resumed"
    ENDED = "ended"


def recorded(turn: Turn, mark: Mark) -> int | None:
    """The moment as it stands; None where there was none, or something else came after it."""
    if mark is Mark.BEGAN:
        return turn.started
    if mark is Mark.ENDED:
        return turn.ended
    if mark is Mark.RESUMED:
        return turn.since if turn.runs else None
    return None if running(turn) else stopped(turn)


def stopped(turn: Turn) -> int:
    """The moment at which the turn last stopped running; its beginning if it never did."""
    return turn.runs[-1][1] if turn.runs else turn.started


def last_start(turn: Turn) -> int:
    """The moment from which the turn runs now, or ran last."""
    if turn.since is not None:
        return turn.since
    return turn.runs[-1][0] if turn.runs else turn.started


def first_stop(turn: Turn) -> int | None:
    """The moment at which the turn stopped running for the first time; None: it runs since."""
    return turn.runs[0][1] if turn.runs else None


def corrected(turn: Turn, mark: Mark, tick: int) -> Turn:
    """The turn with this moment instead of the one recorded; a hard limit still ends it.

    Unchanged where there is nothing of the kind to correct.
    """
    if recorded(turn, mark) is None:
        return turn
    if mark is Mark.BEGAN:
        return _begun(turn, tick)
    if mark is Mark.RESUMED:
        return resume(replace(turn, since=None), tick)
    if not turn.runs:
        return turn
    if mark is Mark.PAUSED:
        return pause(_running_again(turn), tick)
    was_running = stopped(turn) == turn.ended
    if not was_running and tick >= stopped(turn):
        return replace(turn, ended=tick)
    how = "finished" if turn.how == "hard_limit" else turn.how
    return end(_running_again(turn), tick, how)


def _begun(turn: Turn, tick: int) -> Turn:
    if not turn.runs:
        return replace(turn, started=tick, since=tick if turn.since is not None else None)
    return replace(turn, started=tick, runs=((tick, turn.runs[0][1]), *turn.runs[1:]))


def _running_again(turn: Turn) -> Turn:
    """The turn as it was before it stopped."""
    return replace(turn, runs=turn.runs[:-1], since=turn.runs[-1][0], ended=None)
