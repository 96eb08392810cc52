"""Which rows are in view around one of them, where not all have room."""

from collections.abc import Callable


def window_around(
    height_of: Callable[[int], float], count: int, place: int, height: float
) -> tuple[int, int]:
    """The first and the last of `count` rows that have room around the row `place`.

    A third of the room is for what comes before, the rest for what comes after; room that one
    side leaves over goes to the other. Only rows near the place are ever measured.
    """
    used = height_of(place)
    before = used + (height - used) / 3
    first = last = place
    first, used = _upwards(height_of, first, used, before)
    while last + 1 < count and used + (high := height_of(last + 1)) <= height:
        last, used = last + 1, used + high
    first, used = _upwards(height_of, first, used, height)
    return first, last


def _upwards(
    height_of: Callable[[int], float], first: int, used: float, most: float
) -> tuple[int, float]:
    while first > 0 and used + (high := height_of(first - 1)) <= most:
        first, used = first - 1, used + high
    return first, used
