"""What changed between two readings of a note: a note that grows costs what is added to it."""

from __future__ import annotations

from typing import NamedTuple


class Part(NamedTuple):
    """``cut`` characters from ``at`` on gave way to ``text``."""

    at: int
    cut: int
    text: str


def changed_part(before: str, after: str) -> Part:
    """Return the one part that makes the one text of the other, from the first to the last change.

    Found by halving, with whole pieces compared at once: notes may be as long as a pasted book.
    """
    at = _alike(before, after, from_end=False)
    tail = _alike(before[at:], after[at:], from_end=True)
    return Part(at, len(before) - at - tail, after[at : len(after) - tail])


def _alike(one: str, other: str, *, from_end: bool) -> int:
    """Return how many characters two texts begin with in common, or end with."""
    least, most = 0, min(len(one), len(other))
    while least < most:
        middle = (least + most + 1) // 2
        same = (
            one.endswith(other[len(other) - middle :])
            if from_end
            else one.startswith(other[:middle])
        )
        least, most = (middle, most) if same else (least, middle - 1)
    return least
