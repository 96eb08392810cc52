"""What all events of the floor have in common."""

from __future__ import annotations

from facilitation.meeting.event import Area, Event


class FloorEvent(Event, frozen=True, gc=False):
    """Something happened on the floor."""

    writes = frozenset({Area.FLOOR})
    reads = frozenset({Area.PEOPLE})
