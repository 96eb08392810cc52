"""Turns: one person's holding of the floor, timed from its events (domain.md 3, *Turn states*).

All ticks and lengths are milliseconds of a steady clock that is handed in.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable

import msgspec
from msgspec.structs import replace

PLAIN = (1, 1)
"""How much longer a turn is that is not interpreted: not at all."""


class TurnKind(enum.StrEnum):
    """What the turn is."""

    STACK = "stack"
    CLARIFY = "clarify"
    DIRECT = "direct"
    PROCESS = "process"
    ANSWER = "answer"
    REPLY = "reply"
    ROUND = "round"
    EXTRA = "extra"


class Turn(msgspec.Struct, frozen=True, gc=False):
    """One holding of the floor.

    ``runs`` are the finished intervals, each from a tick up to another, ``since`` the tick the
    present one runs from (None while paused or ended); ``counted`` are ms that were counted beside
    them after a crash. ``free`` is the tick before which it cannot have begun, ``beside`` the one
    until which something else had the floor before it ended. ``base`` is the length allotted at the
    start (None: no limit), ``budget`` the least that was left of any hard budget then (None: none),
    ``extended`` the sum of ``extensions`` extensions. A ``hard`` limit ends the turn at allotted +
    ``grace``; a soft one only signals. ``stretch`` is the fraction by which an interpreted turn is
    lengthened. ``entry`` is the arrival of the stack entry served, ``interrupts`` the turn it
    interrupted, ``answers`` the turn it answers or replies to (each 0: none). ``how`` it ended:
    ``finished``, ``hard_limit`` or ``facilitator``.
    """

    id: int
    person: int
    kind: TurnKind = TurnKind.STACK
    started: int = 0
    runs: tuple[tuple[int, int], ...] = ()
    counted: int = 0
    since: int | None = None
    base: int | None = None
    extended: int = 0
    extensions: int = 0
    hard: bool = False
    grace: int = 0
    ended: int | None = None
    how: str = ""
    entry: int = 0
    interrupts: int = 0
    answers: int = 0
    budget: int | None = None
    stretch: tuple[int, int] = PLAIN
    free: int = 0
    beside: int = 0

    @property
    def ran(self) -> int:
        """The ms of all finished intervals, and what was counted beside them."""
        return self.counted + sum([until - since for since, until in self.runs])


def running(turn: Turn) -> bool:
    return turn.since is not None


def allotted(turn: Turn) -> int | None:
    """min(base + extensions, what is left of every hard budget); None: no limit."""
    if turn.base is None:
        return turn.budget
    limit = turn.base + turn.extended
    return limit if turn.budget is None else min(limit, turn.budget)


def elapsed(turn: Turn, now: int) -> int:
    """The sum of the running intervals, for hard limits never beyond allotted + grace."""
    ran = turn.ran if turn.since is None else turn.ran + max(0, now - turn.since)
    most = _most(turn)
    return ran if most is None else min(ran, most)


def overrun(turn: Turn, now: int) -> int:
    """How far the turn is over what it was allotted: max(0, elapsed − allotted)."""
    limit = allotted(turn)
    return 0 if limit is None else max(0, elapsed(turn, now) - limit)


def due(turn: Turn) -> int | None:
    """The tick at which a running turn's hard limit ends it; None: never as things are."""
    rest = left(turn)
    return None if rest is None or turn.since is None else turn.since + rest


def left(turn: Turn) -> int | None:
    """What its hard limit and grace leave after all finished intervals; None: no hard limit."""
    most = _most(turn)
    return None if most is None else max(0, most - turn.ran)


def charged(turn: Turn, now: int) -> int:
    """What the turn costs a budget: an interpreted one at the inverse of its stretch."""
    longer, plain = turn.stretch
    return elapsed(turn, now) * plain // longer


def pause(turn: Turn, now: int) -> Turn:
    """The turn with its clock stopped; unchanged if it did not run."""
    if turn.since is None:
        return turn
    limit = due(turn)
    until = now if limit is None else min(now, limit)
    return replace(turn, runs=_runs(turn, until), since=None)


def resume(turn: Turn, now: int) -> Turn:
    """The turn with its clock running again; unchanged if it runs or has ended."""
    if turn.since is not None or turn.ended is not None:
        return turn
    return replace(turn, since=now)


def extend(turn: Turn, ms: int) -> Turn:
    """The turn with ``ms`` more; a hard budget still limits it."""
    return replace(turn, extended=turn.extended + ms, extensions=turn.extensions + 1)


def end(turn: Turn, now: int, how: str) -> Turn:
    """The turn, ended at ``now``, or at its hard limit if that came before."""
    limit = due(turn)
    if limit is not None and limit < now:
        now, how = limit, "hard_limit"
    return replace(turn, runs=_runs(turn, now), since=None, ended=now, how=how)


def numbers(turns: Iterable[Turn]) -> dict[int, str]:
    """Each turn's number in the order given: ``4``, and ``4.1`` for the first reply to it.

    Interruptions and answers are numbered within the turn they interrupt or answer, too
    (domain.md 2, *Replies*).
    """
    found: dict[int, str] = {}
    nested: dict[str, int] = {}
    for turn in turns:
        outer = found.get(turn.answers or turn.interrupts, "")
        nested[outer] = nested.get(outer, 0) + 1
        found[turn.id] = f"{outer}.{nested[outer]}" if outer else str(nested[outer])
    return found


def _runs(turn: Turn, until: int) -> tuple[tuple[int, int], ...]:
    """Return the finished intervals once the present one has ended."""
    if turn.since is None:
        return turn.runs
    return (*turn.runs, (turn.since, max(turn.since, until)))


def _most(turn: Turn) -> int | None:
    limit = allotted(turn)
    return limit + turn.grace if turn.hard and limit is not None else None
