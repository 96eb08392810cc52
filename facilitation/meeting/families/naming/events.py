"""Events of whose names are told."""

from __future__ import annotations

from facilitation.meeting.event import Area, Event


class AttributionChosen(Event, frozen=True, gc=False):
    """How people are called in an item, by its number (0: the meeting), and how it was agreed."""

    writes = frozenset({Area.MINUTES})
    reads = frozenset({Area.AGENDA})

    how: str
    item: int = 0
    because: str = ""


class NamesChosen(Event, frozen=True, gc=False):
    """Whether those of one kind are named in an item (0: in the meeting), and how it was agreed."""

    writes = frozenset({Area.MINUTES})
    reads = frozenset({Area.AGENDA})

    whom: str
    on: bool
    item: int = 0
    because: str = ""
