"""Events of drawing people by lot."""

from __future__ import annotations

from facilitation.meeting.event import Area, Event


class LotPublished(Event, frozen=True, gc=False):
    """What will be drawn for, from whom, and with which seed, before anybody is drawn."""

    writes = frozenset({Area.DECISION})
    reads = frozenset({Area.PEOPLE})

    purpose: str
    places: int
    people: tuple[int, ...]
    seed: str
    alternates: int = 0
    most_of_a_group: int = 0


class LotDrawn(Event, frozen=True, gc=False):
    """These people were drawn, in this order; ``alternates`` step in for them."""

    writes = frozenset({Area.DECISION})

    people: tuple[int, ...]
    alternates: tuple[int, ...] = ()
