"""Whose words are whose in minutes: named, by group, or nobody's (domain.md section 8)."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

import msgspec

FEWEST = 3
"""A group with fewer members here is not named: that would name the person (domain.md §8)."""


class Attribution(StrEnum):
    """How minutes say who said something."""

    NAMED = "named"
    GROUP = "group"
    UNATTRIBUTED = "unattributed"


class Include(msgspec.Struct, frozen=True):
    """What minutes hold beside what they must.

    ``attribution`` says how people are called whose words are told. ``names`` lists those who were
    present, which needs their consent; without it they are counted. ``movers`` names who moved a
    text (None: where what is said is named, too). ``talk`` is what was said, as far as the stages
    allow it. ``items`` attributes single agenda items, by their number, otherwise than the
    meeting. ``fairness`` tells how the floor was shared, as far as the group wants to know and
    nobody is named who is not named elsewhere. ``order`` and ``look`` are the names of an order of
    minutes and of a style (empty: as the group chose, else the standard).
    """

    attribution: Attribution = Attribution.NAMED
    names: bool = False
    movers: bool | None = None
    talk: bool = True
    items: Mapping[int, Attribution] = {}
    fairness: bool = False
    order: str = ""
    look: str = ""
