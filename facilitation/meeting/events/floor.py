"""Events about who speaks."""

from __future__ import annotations

from facilitation.floor.entries import Kind
from facilitation.floor.turns import TurnKind
from facilitation.meeting.events.event import Area, Event


class FloorEvent(Event, frozen=True, gc=False):
    """Something happened on the floor."""

    writes = frozenset({Area.FLOOR})
    reads = frozenset({Area.PEOPLE})


class HandRaised(FloorEvent, frozen=True, gc=False):
    """Somebody joined the stack; the place in the record is their arrival.

    ``asked`` differs from ``kind`` where a direct response could not be admitted as
    one and became a stack entry (domain.md §3). ``target`` is the turn responded to.
    """

    person: int
    kind: Kind
    asked: Kind
    target: int = 0


class HandLowered(FloorEvent, frozen=True, gc=False):
    """An entry left the stack unserved; ``why`` is withdrawn, left, lapsed or dropped."""

    arrival: int
    person: int
    why: str


class EntryMoved(FloorEvent, frozen=True, gc=False):
    """Somebody was put at place ``to`` of the stack."""

    arrival: int
    person: int
    to: int
    because: str = ""


class StackOrdered(FloorEvent, frozen=True, gc=False):
    """The order of the stack was chosen."""

    order: str


class StackClosed(FloorEvent, frozen=True, gc=False):
    """No new hands are admitted."""


class StackOpened(FloorEvent, frozen=True, gc=False):
    """Hands are admitted again."""


class LimitSet(FloorEvent, frozen=True, gc=False):
    """Turns are limited to ``length`` ms from the next one on (0: no limit)."""

    length: int
    hard: bool = False


class BudgetSet(FloorEvent, frozen=True, gc=False):
    """Each ``scope`` (person, group or item) may speak ``length`` ms in all (0: no budget)."""

    scope: str
    length: int


class TurnStarted(FloorEvent, frozen=True, gc=False):
    """Somebody got the floor; the place in the record is the turn's identity.

    ``base`` is the limit in ms (None: no limit), ``budget`` what hard budgets leave,
    ``entry`` the arrival of the stack entry served (0: none), ``position`` where it stood,
    ``interrupts`` the turn that waits meanwhile and ``resumes`` whether its clock ran,
    ``answers`` the turn replied to, ``order`` the rule by which this person was next,
    ``off_list`` whether they were called out of their turn.
    """

    person: int
    kind: TurnKind
    base: int | None = None
    hard: bool = False
    grace: int = 0
    entry: int = 0
    position: int = 0
    interrupts: int = 0
    resumes: bool = False
    answers: int = 0
    budget: int | None = None
    order: str = ""
    off_list: bool = False


class TurnPaused(FloorEvent, frozen=True, gc=False):
    """The turn's clock stopped."""

    turn: int


class TurnResumed(FloorEvent, frozen=True, gc=False):
    """The turn's clock went on."""

    turn: int


class TurnExtended(FloorEvent, frozen=True, gc=False):
    """The turn got ``length`` ms more."""

    turn: int
    length: int


class TurnEnded(FloorEvent, frozen=True, gc=False):
    """The turn ended at ``tick``; ``how`` is finished, hard_limit, passed, left or facilitator."""

    turn: int
    person: int
    tick: int
    how: str


class GapCounted(FloorEvent, frozen=True, gc=False):
    """After a crash in mid-turn ``missing`` ms were counted as speaking time."""

    turn: int
    missing: int


class RoundOpened(FloorEvent, frozen=True, gc=False):
    """A round through ``people`` began with ``start``; the ``absent`` keep their seats."""

    number: int
    people: tuple[int, ...]
    mode: str
    start: int
    absent: tuple[int, ...] = ()
    forward: bool = True
    prompt: str = ""


class PiecePassed(FloorEvent, frozen=True, gc=False):
    """The holder declined the turn, for good or (``back``) for now."""

    person: int
    back: bool = False


class PersonSkipped(FloorEvent, frozen=True, gc=False):
    """Somebody was left out of this round."""

    person: int


class RoundEnded(FloorEvent, frozen=True, gc=False):
    """The round ended, ``complete`` where everybody had been called."""

    number: int
    complete: bool = True
