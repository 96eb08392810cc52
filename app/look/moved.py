"""Which entries of a list have changed places: the fewest whose moving explains it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import pairwise


def moved(before: Sequence[int], after: Sequence[int]) -> Mapping[int, int]:
    """Return who moved among those in both lists: -1 towards the front, 1 towards the end.

    Who came or went moves nobody.
    """
    place = {each: at for at, each in enumerate(before)}
    there = [each for each in after if each in place]
    ranks = [place[each] for each in there]
    if all(one < other for one, other in pairwise(ranks)):
        return {}
    stayed = _longest_rising(ranks)
    known = set(there)
    was = {each: at for at, each in enumerate(each for each in before if each in known)}
    return {
        each: -1 if now < was[each] else 1 for now, each in enumerate(there) if now not in stayed
    }


def _longest_rising(ranks: Sequence[int]) -> set[int]:
    """Return the places of a longest rising run through a sequence."""
    ends: list[int] = []
    at_end: list[int] = []
    before: list[int] = []
    for at, rank in enumerate(ranks):
        length = bisect_left(ends, rank)
        before.append(at_end[length - 1] if length else -1)
        if length == len(ends):
            ends.append(rank)
            at_end.append(at)
        else:
            ends[length] = rank
            at_end[length] = at
    found: set[int] = set()
    at = at_end[-1] if at_end else -1
    while at >= 0:
        found.add(at)
        at = before[at]
    return found
