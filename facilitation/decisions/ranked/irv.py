"""Ranked choice for one seat: the lowest is dropped until somebody has more than half.

domain.md §6, *IRV*. Votes and weights are whole numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from facilitation.decisions.ranked.ballots import (
    Ballot,
    Counted,
    Spoiled,
    preferences,
    sorted_out,
)
from facilitation.decisions.ranked.ties import Choice, fewest

_Pile = list[tuple[tuple[int, ...], int]]


class Round(msgspec.Struct, frozen=True, gc=False):
    """One round: the ``votes`` of each candidate, and how many ballots are ``exhausted``.

    ``dropped`` is who goes out after it (None: the count ends with this round).
    """

    votes: tuple[int, ...]
    exhausted: int
    dropped: Choice | None = None


class Result(msgspec.Struct, frozen=True):
    """Every round, and the winner (None: nobody has more than half of what is counted)."""

    rounds: tuple[Round, ...]
    winner: int | None
    valid: int
    spoiled: tuple[tuple[Spoiled, int], ...] = ()


def count(
    ballots: Iterable[Ballot], candidates: int, lot: Sequence[int], *, of_all: bool = False
) -> Result:
    """Count; ``lot`` is the order drawn before, ``of_all`` asks for half of all valid ballots.

    Without ``of_all`` the winner has more than half of the continuing ballots [P].
    """
    counted = sorted_out(ballots, candidates, equals=False)
    piles = _first_piles(counted, candidates)
    going = set(range(candidates))
    rounds: list[Round] = []
    while True:
        votes = tuple([sum(weight for _, weight in pile) for pile in piles])
        exhausted = counted.valid - sum(votes)
        winner = _winner(votes, counted.valid if of_all else sum(votes))
        if winner is not None or len(going) <= 1 or not sum(votes):
            rounds.append(Round(votes, exhausted))
            return Result(tuple(rounds), winner, counted.valid, counted.spoiled)
        choice = fewest(going, [*[each.votes for each in rounds], votes], lot)
        rounds.append(Round(votes, exhausted, choice))
        going.discard(choice.candidate)
        _hand_on(piles, choice.candidate, going)


def _first_piles(counted: Counted, candidates: int) -> list[_Pile]:
    piles: list[_Pile] = [[] for _ in range(candidates)]
    for ballot in counted.ballots:
        ranked = preferences(ballot)
        piles[ranked[0]].append((ranked, ballot.weight))
    return piles


def _winner(votes: Sequence[int], base: int) -> int | None:
    found = (each for each, number in enumerate(votes) if 2 * number > base)
    return next(found, None)


def _hand_on(piles: list[_Pile], dropped: int, going: set[int]) -> None:
    """Move the ballots of whoever was dropped to their next choice that still goes on."""
    pile, piles[dropped] = piles[dropped], []
    for ranked, weight in pile:
        for each in ranked:
            if each in going:
                piles[each].append((ranked, weight))
                break
