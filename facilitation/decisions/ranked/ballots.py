"""Ranked ballots, and what makes one invalid."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from enum import StrEnum

import msgspec

Ranking = tuple[tuple[int, ...], ...]
"""Candidates by preference, the best first; those in one inner tuple are ranked equally."""


class Ballot(msgspec.Struct, frozen=True, gc=False):
    """One ballot, or ``weight`` equal ones; candidates are numbered from 0."""

    ranking: Ranking
    weight: int = 1


class Spoiled(StrEnum):
    """Why a ballot cannot be counted; SOUND if it can."""

    SOUND = ""
    BLANK = "blank"
    UNKNOWN_CANDIDATE = "unknown_candidate"
    TWICE = "ranked_twice"
    EQUAL = "equal_ranks"
    BAD_WEIGHT = "bad_weight"


class Counted(msgspec.Struct, frozen=True):
    """The valid ballots, equal ones together, and the weight of those left out and why."""

    ballots: tuple[Ballot, ...]
    spoiled: tuple[tuple[Spoiled, int], ...] = ()

    @property
    def valid(self) -> int:
        """The weight of all valid ballots together."""
        return sum(each.weight for each in self.ballots)


def ballot_of(*preferences: int, weight: int = 1) -> Ballot:
    """Return a ballot that ranks nobody equally, the best first."""
    return Ballot(tuple([(each,) for each in preferences]), weight)


def fault_of(ballot: Ballot, candidates: int, *, equals: bool) -> Spoiled:
    """Return why the ballot cannot be counted among so many candidates, or SOUND.

    ``equals`` is whether the method allows equal ranks: IRV and STV do not, Schulze does
    (domain.md §6). A ballot that ranks nobody is blank.
    """
    named = [each for tier in ballot.ranking for each in tier]
    if ballot.weight < 1:
        return Spoiled.BAD_WEIGHT
    if not named:
        return Spoiled.BLANK
    if min(named) < 0 or max(named) >= candidates:
        return Spoiled.UNKNOWN_CANDIDATE
    if len(set(named)) != len(named):
        return Spoiled.TWICE
    if not equals and len(ballot.ranking) != len(named):
        return Spoiled.EQUAL
    return Spoiled.SOUND


def sorted_out(ballots: Iterable[Ballot], candidates: int, *, equals: bool) -> Counted:
    """Return the valid ballots with equal ones put together, and what was spoiled.

    The order in which ballots come changes nothing: they are kept by their rankings.
    """
    together: Counter[Ranking] = Counter()
    spoiled: Counter[Spoiled] = Counter()
    faults: dict[Ranking, Spoiled] = {}
    for ballot in ballots:
        ranking, weight = ballot.ranking, ballot.weight
        fault = faults.get(ranking)
        if fault is None or weight < 1:
            fault = fault_of(ballot, candidates, equals=equals)
            if weight >= 1:
                faults[ranking] = fault
        if fault is Spoiled.SOUND:
            together[ranking] += weight
        else:
            spoiled[fault] += max(1, weight)
    kept = tuple([Ballot(ranking, together[ranking]) for ranking in sorted(together)])
    return Counted(kept, tuple(sorted(spoiled.items())))


def preferences(ballot: Ballot) -> tuple[int, ...]:
    """Return the candidates of a ballot without equal ranks, the best first."""
    return tuple([tier[0] for tier in ballot.ranking])


def in_order(votes: Sequence[int]) -> tuple[int, ...]:
    """Return the candidates by their votes, most first; equal ones as they are numbered."""
    return tuple(sorted(range(len(votes)), key=lambda each: (-votes[each], each)))
