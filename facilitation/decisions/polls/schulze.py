"""The Schulze method: who beats everybody on the strongest path (domain.md §6).

Schulze, *A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent
single-winner election method* (2011), strength by winning votes.
"""

from __future__ import annotations

from collections.abc import Sequence

from facilitation.decisions.ballots import Ballot
from facilitation.decisions.poll import Box, Form, Poll, elected_verdict
from facilitation.decisions.rounds import Matrix, Round, Step, Tally
from facilitation.decisions.settings import choice_of
from facilitation.decisions.terms import Terms


class Schulze(Poll, frozen=True):
    """Every two options are compared; unranked ones are last, equal ranks allowed."""

    name: str = "schulze"
    also: frozenset[str] = frozenset({"condorcet"})
    form: Form = Form.EQUALS

    def terms(self, words: tuple[str, ...]) -> Terms | None:
        """Return the terms; nothing can be settled but the quorum and the seed."""
        return Terms(self.name) if choice_of(self, words, {"": True}) else None

    def counted(self, box: Box, terms: Terms, options: Sequence[str]) -> Tally:  # noqa: ARG002
        """Compare every two; the one round shows how many others each of them beats."""
        pairs = _preferred(box.ballots, len(options), box.valid)
        paths = _strongest(pairs)
        order = _order(paths, box.lot)
        potential = tuple(sorted(_unbeaten(paths, set(range(len(options))))))
        tie = potential if len(potential) > 1 else ()
        beaten = tuple([sum(x > y for x, y in _against(pairs, one)) for one in range(len(pairs))])
        numbers = box.numbers | {"condorcet": int(max(beaten) == len(pairs) - 1)}
        elected = () if box.void else order[:1]
        return box.tally(
            elected_verdict(options, order[:1], numbers, by_lot=bool(tie)),
            (Round(Step.TOTALS, beaten, beaten, elected=elected),),
            elected,
            order,
            tie=tie,
            pairs=pairs,
            paths=paths,
        )


def _against(pairs: Matrix, one: int) -> list[tuple[int, int]]:
    """Return, for every other option, how many prefer the one and how many the other."""
    return [(pairs[one][other], pairs[other][one]) for other in range(len(pairs)) if other != one]


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


POLL: Poll = Schulze()
"""The poll that this file adds."""
