"""What a count looks like, as values: bars, what elects, pairs. They are painted by app.look."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Standing(StrEnum):
    """How an option stands in a round; LEAVES: it goes out in this one."""

    IN = "in"
    ELECTED = "elected"
    LEAVES = "leaves"
    SPENT = "spent"
    """No option: votes that can go to nobody any more."""


class CountBar(msgspec.Struct, frozen=True):
    """What an option has: ``kept`` from before, and ``gained`` in this round, in equal units.

    ``said`` are its votes in words, ``more`` what it gained.
    """

    name: str
    kept: int
    gained: int = 0
    said: str = ""
    more: str = ""
    standing: Standing = Standing.IN


class CountPicture(msgspec.Struct, frozen=True):
    """A round; ``threshold`` of the ``whole`` scale elects (0: nothing does), in words too."""

    bars: tuple[CountBar, ...]
    whole: int = 1
    threshold: int = 0
    line: str = ""


class PairPicture(msgspec.Struct, frozen=True):
    """A number for every two options; ``won[x]`` are those whom x is before."""

    names: tuple[str, ...]
    numbers: tuple[tuple[int, ...], ...]
    won: tuple[frozenset[int], ...]
