"""A temperature is a feeling: read, never a decision."""

from __future__ import annotations

import pytest

from facilitation.decisions.temperature import Reading, Temperature, reading


@pytest.mark.parametrize(
    ("up", "level", "down", "expected"),
    [
        (12, 5, 3, Reading.WARM),
        (3, 5, 12, Reading.COOL),
        (5, 5, 5, Reading.MIXED),
        (10, 0, 10, Reading.MIXED),
        (10, 10, 0, Reading.MIXED),
        (0, 4, 0, Reading.MIXED),
        (1, 0, 0, Reading.WARM),
        (0, 0, 0, Reading.NOBODY),
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
