"""A temperature is a feeling: read, never a decision."""

from __future__ import annotations

import pytest

from facilitation.decisions.temperature import Temperature, Warmth, reading


@pytest.mark.parametrize(
    ("up", "level", "down", "expected"),
    [
        (12, 5, 3, Warmth.WARM),
        (3, 5, 12, Warmth.COOL),
        (5, 5, 5, Warmth.MIXED),
        (10, 0, 10, Warmth.MIXED),
        (10, 10, 0, Warmth.MIXED),
        (0, 4, 0, Warmth.MIXED),
        (1, 0, 0, Warmth.WARM),
        (0, 0, 0, Warmth.NOBODY),
    ],
)
def test_reading_the_hands(up, level, down, expected):
    temperature = Temperature(up, level, down)
    assert reading(temperature) is expected
    assert temperature.shown == up + level + down


@pytest.mark.parametrize("hands", [(-1, 0, 0), (0, -1, 0), (0, 0, -1)])
def test_hands_cannot_be_fewer_than_none(hands):
    with pytest.raises(ValueError, match="below 0"):
        Temperature(*hands)
