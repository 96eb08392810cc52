"""Events about whose turns count, and since when."""

from __future__ import annotations

import msgspec

from facilitation.meeting.event import FloorEvent


class CountingSet(FloorEvent, frozen=True, gc=False):
    """Turns count within the item, the meeting or a series of meetings."""

    scope: str


class Carried(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """What somebody brings from before: turns, and the ms they took."""

    person: int
    turns: int
    ms: int = 0


class CarriedGroup(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """What a group brings from before: turns, and the ms they took."""

    group: str
    turns: int
    ms: int = 0


class TurnsCarried(FloorEvent, frozen=True, gc=False):
    """Turns of an earlier meeting count in the series, in the place of any carried from it."""

    source: str
    people: tuple[Carried, ...] = ()
    groups: tuple[CarriedGroup, ...] = ()
