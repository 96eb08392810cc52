"""The Schulze method: who beats everybody on the strongest path (domain.md §6).

Schulze, *A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent
single-winner election method* (2011), strength by winning votes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from facilitation.decisions.ranked.ballots import Ballot, Spoiled, sorted_out

Matrix = tuple[tuple[int, ...], ...]


class Result(msgspec.Struct, frozen=True):
    """Who wins, and how that was reached.

    ``preferred[x][y]`` is how many rank x above y, ``strength[x][y]`` the strongest path from
    x to y. ``potential`` are all who win (several: the lot chose among them), ``order`` all
    candidates from the winner on, ties by the lot. ``condorcet`` beats each of the others
    alone (None: nobody does).
    """

    preferred: Matrix
    strength: Matrix
    potential: tuple[int, ...]
    order: tuple[int, ...]
    condorcet: int | None
    valid: int
    spoiled: tuple[tuple[Spoiled, int], ...] = ()


def count(ballots: Iterable[Ballot], candidates: int, lot: Sequence[int]) -> Result:
    """Count; ``lot`` is the order drawn before. Unranked candidates are last, equals allowed."""
    counted = sorted_out(ballots, candidates, equals=True)
    preferred = _preferred(counted.ballots, candidates, counted.valid)
    strength = _strongest(preferred)
    potential = _unbeaten(strength, set(range(candidates)))
    return Result(
        preferred,
        strength,
        tuple(sorted(potential)),
        _order(strength, lot),
        _condorcet(preferred),
        counted.valid,
        counted.spoiled,
    )


def _preferred(ballots: Sequence[Ballot], candidates: int, valid: int) -> Matrix:
    """Count for every pair how many rank the one above the other.

    A row is one long whole number with a lane for each candidate, so that one addition
    counts a ballot's candidate against everybody below at once.
    """
    wide = max(1, valid.bit_length())
    lane = [1 << (wide * each) for each in range(candidates)]
    rows = [0] * candidates
    everybody = sum(lane)
    for ballot in ballots:
        below = everybody
        for tier in ballot.ranking:
            for each in tier:
                below -= lane[each]
            more = below * ballot.weight
            for each in tier:
                rows[each] += more
    only = (1 << wide) - 1
    return tuple(
        tuple([(row >> (wide * each)) & only for each in range(candidates)]) for row in rows
    )


def _strongest(preferred: Matrix) -> Matrix:
    """Return the strength of the strongest path between each pair (its weakest link)."""
    every = range(len(preferred))
    path = [
        [preferred[x][y] if preferred[x][y] > preferred[y][x] else 0 for y in every] for x in every
    ]
    for via in every:
        for x in every:
            for y in every:
                if x != y and via not in (x, y):
                    path[x][y] = max(path[x][y], min(path[x][via], path[via][y]))
    return tuple(tuple(row) for row in path)


def _unbeaten(strength: Matrix, among: set[int]) -> set[int]:
    return {x for x in among if all(strength[x][y] >= strength[y][x] for y in among if y != x)}


def _order(strength: Matrix, lot: Sequence[int]) -> tuple[int, ...]:
    """Return everybody, each unbeaten by those after; the lot chooses among several."""
    left, found = set(range(len(strength))), []
    while left:
        unbeaten = _unbeaten(strength, left)
        found.append(next(each for each in lot if each in unbeaten))
        left.discard(found[-1])
    return tuple(found)


def _condorcet(preferred: Matrix) -> int | None:
    every = range(len(preferred))
    found = (x for x in every if all(preferred[x][y] > preferred[y][x] for y in every if y != x))
    return next(found, None)
