"""Ballots as they are filled in, and what makes one invalid."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from functools import lru_cache

import msgspec

Ranking = tuple[tuple[int, ...], ...]
"""Candidates by preference, the best first; those in one inner tuple are ranked equally."""


Points = tuple[tuple[int, int], ...]
"""Candidates and what each of them was given, by candidate."""


class Ballot(msgspec.Struct, frozen=True, gc=False):
    """One ballot, or ``weight`` equal ones; candidates are numbered from 0.

    ``ranking`` is what ranked choice, STV and Schulze count; those approved of stand in
    one tier, a step of a scale alone. ``points`` are scores or dots by candidate.
    """

    ranking: Ranking = ()
    weight: int = 1
    points: Points = ()

    @property
    def marked(self) -> list[int]:
        return [each for tier in self.ranking for each in tier]


class Spoiled(StrEnum):
    """Why a ballot cannot be counted; SOUND if it can."""

    SOUND = ""
    BLANK = "blank"
    UNKNOWN_CANDIDATE = "unknown_candidate"
    TWICE = "ranked_twice"
    OVERVOTE = "overvote"
    EQUAL = "equal_ranks"
    BAD_WEIGHT = "bad_weight"
    SEVERAL = "several_marked"
    NEGATIVE = "below_nothing"
    TOO_HIGH = "score_too_high"
    TOO_MANY_DOTS = "too_many_dots"
    TOO_MANY_ON_ONE = "too_many_dots_on_one"


OVERVOTED = -2
"""Stands on a ballot where two were marked at one place, as voting machines report it."""


class Counted(msgspec.Struct, frozen=True):
    """The valid ballots, equal ones together, and the weight of those left out and why."""

    ballots: tuple[Ballot, ...]
    spoiled: tuple[tuple[Spoiled, int], ...] = ()

    @property
    def valid(self) -> int:
        return sum(each.weight for each in self.ballots)


def ballot_of(*preferences: int, weight: int = 1) -> Ballot:
    """Return a ballot that ranks nobody equally, the best first."""
    return Ballot(tuple([(each,) for each in preferences]), weight)


def fault_of(ballot: Ballot, candidates: int, *, equals: bool) -> Spoiled:
    """Return why the ballot cannot be counted among so many candidates, or SOUND.

    ``equals`` is whether the method allows equal ranks: IRV and STV do not, Schulze does
    (domain.md §6). A ballot that ranks nobody is blank.
    """
    named = ballot.marked
    fault = fault_of_marks(named, candidates, ballot.weight)
    if fault is Spoiled.SOUND and not equals and len(ballot.ranking) != len(named):
        return Spoiled.EQUAL
    return fault


def fault_of_marks(marked: Sequence[int], candidates: int, weight: int) -> Spoiled:
    """Return why nobody can be marked like this on a ballot of so many candidates, or SOUND."""
    if weight < 1:
        return Spoiled.BAD_WEIGHT
    if not marked:
        return Spoiled.BLANK
    once = set(marked)
    if len(once) == len(marked) and once <= _candidates(candidates):
        return Spoiled.SOUND  # as nearly all of very many are
    if OVERVOTED in marked:
        return Spoiled.OVERVOTE
    if min(marked) < 0 or max(marked) >= candidates:
        return Spoiled.UNKNOWN_CANDIDATE
    return Spoiled.TWICE


@lru_cache(maxsize=8)
def _candidates(number: int) -> frozenset[int]:
    return frozenset(range(number))


def fault_of_points(ballot: Ballot, candidates: int) -> Spoiled:
    """Return why scores or dots cannot be counted, or SOUND."""
    fault = fault_of_marks([each for each, _ in ballot.points], candidates, ballot.weight)
    if fault is not Spoiled.SOUND:
        return fault
    lowest = min(number for _, number in ballot.points)
    return Spoiled.NEGATIVE if lowest < 0 else Spoiled.SOUND


def points_of(ballots: Iterable[Ballot], candidates: int) -> tuple[int, ...]:
    """Return the sum of what each candidate was given; who was given nothing has 0."""
    sums = [0] * candidates
    for ballot in ballots:
        for each, number in ballot.points:
            sums[each] += number * ballot.weight
    return tuple(sums)


Judge = Callable[[Ballot], Spoiled]
"""Says why a ballot cannot be counted, or SOUND."""


def sorted_out(ballots: Iterable[Ballot], judge: Judge) -> Counted:
    """Return the valid ballots with equal ones put together, and what was spoiled."""
    papers: Counter[tuple[Ranking, Points]] = Counter()
    spoiled: Counter[Spoiled] = Counter()
    for ballot in ballots:
        if ballot.weight < 1:
            spoiled[judge(ballot)] += 1
        else:
            papers[ballot.ranking, ballot.points] += ballot.weight
    kept: list[Ballot] = []
    for (ranking, points), weight in papers.items():
        ballot = Ballot(ranking, weight, points)
        fault = judge(ballot)
        if fault is Spoiled.SOUND:
            kept.append(ballot)
        else:
            spoiled[fault] += ballot.weight
    return Counted(tuple(kept), tuple(sorted(spoiled.items())))


def preferences(ballot: Ballot) -> tuple[int, ...]:
    """Return the candidates of a ballot without equal ranks, the best first."""
    return tuple([tier[0] for tier in ballot.ranking])
