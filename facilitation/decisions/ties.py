"""Breaking ties: by the latest earlier round that differs, else by the published lot."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum

import msgspec

Votes = Sequence[int]
"""The votes of every candidate at the end of one round, by candidate."""


class BrokenBy(StrEnum):
    """What made the choice; NOTHING where there was no tie."""

    NOTHING = ""
    EARLIER_ROUND = "earlier_round"
    LOT = "lot"


class Choice(msgspec.Struct, frozen=True, gc=False):
    """One candidate of several: who, among whom they were tied, and what broke the tie.

    ``round`` is the earlier round that differed, from 1 (0: none).
    """

    candidate: int
    tied: tuple[int, ...] = ()
    by: BrokenBy = BrokenBy.NOTHING
    round: int = 0


def fewest(among: Iterable[int], rounds: Sequence[Votes], lot: Sequence[int]) -> Choice:
    """Return who has the fewest votes in the last of ``rounds``.

    A tie goes to whoever had fewer in the latest earlier round in which the tied differ
    (domain.md §6; SSI 2007/42 rule 51); else to whom the lot drew last.
    """
    return _chosen(among, rounds, min, max, lot)


def most(among: Iterable[int], rounds: Sequence[Votes], lot: Sequence[int]) -> Choice:
    """Return who has the most votes in the last of ``rounds``.

    A tie goes to whoever had more in the latest earlier round in which the tied differ
    (SSI 2007/42 rule 49); else to whom the lot drew first.
    """
    return _chosen(among, rounds, max, min, lot)


def _chosen(
    among: Iterable[int],
    rounds: Sequence[Votes],
    pick: Callable[[Iterable[int]], int],
    from_lot: Callable[[Iterable[int]], int],
    lot: Sequence[int],
) -> Choice:
    tied = _at(tuple(sorted(among)), rounds[-1], pick)
    if len(tied) == 1:
        return Choice(tied[0])
    left = tied
    for number in range(len(rounds) - 1, 0, -1):
        left = _at(left, rounds[number - 1], pick)
        if len(left) == 1:
            return Choice(left[0], tied, BrokenBy.EARLIER_ROUND, number)
    place = from_lot([lot.index(each) for each in left])
    return Choice(lot[place], tied, BrokenBy.LOT)


def _at(
    tied: tuple[int, ...], votes: Votes, pick: Callable[[Iterable[int]], int]
) -> tuple[int, ...]:
    chosen = pick([votes[each] for each in tied])
    return tuple([each for each in tied if votes[each] == chosen])
