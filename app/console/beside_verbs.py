"""The lines that the quick bar understands beside the verbs: about windows, not the record."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from app.look import colour_line
from app.room.lines import HOLD, USAGE, holding

USAGES = (USAGE, HOLD, colour_line.USAGE)
"""How they are written, as the reference has them."""


def usages_beside(line: str, scenes: Callable[[], Iterable[str]]) -> tuple[str, ...]:
    """Return how they are completed; which scenes there are is asked only where one is named."""
    hold = HOLD.partition(" ")[0]
    if not line.lstrip().casefold().startswith(hold):
        return USAGES
    return tuple(holding(scenes()) if each is HOLD else each for each in USAGES)
