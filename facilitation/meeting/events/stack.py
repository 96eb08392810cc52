"""Events about who waits to speak."""

from __future__ import annotations

from facilitation.floor.entries import Kind
from facilitation.meeting.events.floor import FloorEvent


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
