"""What a section of minutes is: a part of the whole, of each item, or of each text."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from operator import attrgetter

import msgspec

from facilitation.minutes.blocks import Block


class Scope(StrEnum):
    """What a section is a part of; the value is the line of an order file that puts it there."""

    MEETING = "sections"
    ITEM = "item"
    TEXT = "text"


class Section(msgspec.Struct, frozen=True):
    """A section by its ``name``, and what makes its blocks.

    ``blocks`` is given a :class:`~app.papers.telling.Telling`, and the item or the proposal that
    it is a part of; where it ``gathers``, everything else that is told. ``headed`` is whether it
    begins with a heading. One that is only ``said`` has nothing but what an order lets it say.

    ``rests_on`` names what it tells of, in the item or the proposal, else in the telling: where
    nothing of it is there, it is not asked at all. Without any it is always asked.
    """

    name: str
    scope: Scope
    blocks: Callable[..., Iterable[Block]]
    headed: bool = False
    gathers: bool = False
    said: bool = False
    rests_on: tuple[str, ...] = ()

    def told(self, telling: object, *about: object) -> Iterable[Block]:
        """Return its blocks, none where there is nothing of what it rests on."""
        source = about[0] if about else telling
        there = not self.rests_on
        for each in self.rests_on:
            there = there or bool(attrgetter(each)(source))
        return self.blocks(telling, *about) if there and not self.said else ()
