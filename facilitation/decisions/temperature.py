"""The temperature check: a show of feeling that binds nobody (domain.md §1)."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from facilitation.decisions.fractions import HALF, reaches


class Warmth(StrEnum):
    """What the hands say taken together."""

    NOBODY = "nobody"
    WARM = "warm"
    MIXED = "mixed"
    COOL = "cool"


class Temperature(msgspec.Struct, frozen=True):
    """How many hands were up, level and down. Raises ValueError: a number is below 0."""

    up: int
    level: int
    down: int

    def __post_init__(self) -> None:
        """Refuse numbers of hands that cannot be."""
        if min(self.up, self.level, self.down) < 0:
            raise ValueError("a number of hands is below 0")

    @property
    def shown(self) -> int:
        return self.up + self.level + self.down


def reading(temperature: Temperature) -> Warmth:
    """Return WARM or COOL where more than half of the hands say so, else MIXED.

    Level hands count among the hands, so that a lukewarm room is not called warm.
    """
    if not temperature.shown:
        return Warmth.NOBODY
    if reaches(temperature.up, HALF, temperature.shown, strict=True):
        return Warmth.WARM
    cool = reaches(temperature.down, HALF, temperature.shown, strict=True)
    return Warmth.COOL if cool else Warmth.MIXED
