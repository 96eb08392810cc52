"""Where acts come from: a seat is a window at a place, with the person who sits there."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

import msgspec


class Post(StrEnum):
    """What is done at a station: everything, the notes, the door, or nothing but showing."""

    FULL = "full"
    NOTES = "notes"
    DOOR = "door"
    SHOW = "show"


SEATS: Mapping[Post, str] = MappingProxyType({Post.DOOR: "door", Post.NOTES: "desk"})
"""The window that an act comes from where it was pressed in the console of such a station."""


HOME = "home"
"""Where it is said from home, such as on the page of people: nothing of it is undone in a window
of the meeting, since whoever sits there did not do it."""

NEXT = "next"
"""Where a later meeting says it in the record of an earlier one, and alone takes it back there."""


class Seat(msgspec.Struct, frozen=True):
    """A window (console, desk, home, script) at a place (empty: the only one), and a participant.

    ``person`` is their number, 0 where nobody said. Written beside every act as ``desk``,
    ``desk@k3f2`` or ``desk@k3f2#12``; undo belongs to all of it, so two people have each their own.
    """

    window: str
    place: str = ""
    person: int = 0

    def __str__(self) -> str:
        place = f"@{self.place}" if self.place else ""
        person = f"#{self.person}" if self.person else ""
        return f"{self.window}{place}{person}"


def seat_of(by: str) -> Seat:
    """Return the seat that is written beside an act; whatever else stands there is a window."""
    rest, _, person = by.partition("#")
    window, _, place = rest.partition("@")
    known = person.isascii() and person.isdecimal()
    return Seat(window, place, int(person) if known else 0)
