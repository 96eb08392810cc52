"""Events about who waits to speak."""

from facilitation.floor.entries import Kind
from facilitation.floor.terms import OrderTerms
from facilitation.meeting.event import FloorEvent


class HandRaised(FloorEvent, frozen=True, gc=False):
    """Somebody joined the stack; the place in the record is their arrival.

    ``asked`` differs from ``kind`` where a direct response could not be admitted as
    one and became a stack entry (domain.md §3). ``target`` is the turn responded to,
    ``side`` for, against or empty. ``signal`` is the group's own signal that was shown
    (empty: the kind's usual one) and ``rank`` its rank then (-1: the kind's).
    """

    form = 2
    person: int
    kind: Kind
    asked: Kind
    target: int = 0
    side: str = ""
    signal: str = ""
    rank: int = -1


class HandLowered(FloorEvent, frozen=True, gc=False):
    """An entry left the stack unserved; ``why`` is withdrawn, left, lapsed or dropped."""

    arrival: int
    person: int
    why: str


class HandsLapsed(FloorEvent, frozen=True, gc=False):
    """Everybody who still waited on a floor that was left for good waits no longer.

    ``arrivals`` are their entries, ``people`` whose each of them was. Records of 0.2.0 and
    before do not say it: there the floor simply went.
    """

    arrivals: tuple[int, ...]
    people: tuple[int, ...]


class SideTaken(FloorEvent, frozen=True, gc=False):
    """Somebody who waits wants to speak for (``side``) or against; their place stays theirs."""

    arrival: int
    person: int
    side: str


class EntryMoved(FloorEvent, frozen=True, gc=False):
    """Somebody was put at place ``to`` of the stack."""

    arrival: int
    person: int
    to: int
    because: str = ""


class PersonMissed(FloorEvent, frozen=True, gc=False):
    """Somebody was called and not there; ``turn`` is the turn that was none (0: not begun).

    ``arrival`` is their entry (0: they did not wait). It stands at place 2, or, the second time,
    is ``dropped``.
    """

    person: int
    turn: int
    arrival: int
    dropped: bool = False


class StackOrdered(FloorEvent, frozen=True, gc=False):
    """The order of the stack was chosen; ``terms`` where they were chosen, too."""

    form = 2
    order: str
    terms: OrderTerms | None = None


class StackClosed(FloorEvent, frozen=True, gc=False):
    """No new hands are admitted."""


class StackOpened(FloorEvent, frozen=True, gc=False):
    """Hands are admitted again."""
