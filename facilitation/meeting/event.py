"""The base of every event, and an event in its place in the record."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import cache
from typing import Any, ClassVar

import msgspec


class Area(StrEnum):
    """A part of the meeting that events read or write; undo asks which rest on which."""

    PEOPLE = "people"
    AGENDA = "agenda"
    FLOOR = "floor"
    MATTER = "matter"
    DECISION = "decision"
    MINUTES = "minutes"
    HISTORY = "history"


class Event(msgspec.Struct, frozen=True, gc=False, omit_defaults=True, forbid_unknown_fields=True):
    """A small fact about the meeting; ``form`` counts the changes of its fields."""

    form: ClassVar[int] = 1
    writes: ClassVar[frozenset[Area]] = frozenset()
    reads: ClassVar[frozenset[Area]] = frozenset()

    @property
    def goes_on(self) -> bool:
        """Whether this goes on with a passage begun before it, and is taken back with it."""
        return False

    def entry_of(self, seq: int) -> int:  # noqa: ARG002 - entries say
        """Return the one entry of the note-taker's that this, at ``seq``, is about; 0: more."""
        return 0


class FloorEvent(Event, frozen=True, gc=False):
    """Something happened on the floor."""

    writes = frozenset({Area.FLOOR})
    reads = frozenset({Area.PEOPLE})


class PeopleEvent(Event, frozen=True, gc=False):
    """Something is known of people, or of what they do here."""

    writes = frozenset({Area.PEOPLE})


class AgendaEvent(Event, frozen=True, gc=False):
    """Something happened to the agenda, or to the meeting as a whole."""

    writes = frozenset({Area.AGENDA})


class MinutesEvent(Event, frozen=True, gc=False):
    """Something was written down, or was said of what is."""

    writes = frozenset({Area.MINUTES})


class Recorded(msgspec.Struct, frozen=True, gc=False):
    """An event with its place in the record; ``at`` wall-clock and ``tick`` steady ms.

    ``link`` chains the row to those before it (32 bytes; none before it was written).
    """

    seq: int
    act: int
    at: int
    tick: int
    by: str
    event: Event
    link: bytes = b""


@cache
def kinds_given(function: Callable[..., object], named: str = "event") -> tuple[type[Any], ...]:
    """Return the kinds, one of which a function says it is given as ``named``: events, or acts."""
    said = function.__annotations__[named].split(" | ")
    return tuple(_named(each, function.__globals__) for each in said)


def _named(written: str, names: Mapping[str, Any]) -> type[Any]:
    module, _, kind = written.rpartition(".")
    found: type[Any] = getattr(names[module], kind) if module else names[kind]
    return found
