"""Several seats by single transferable vote as counted in Scotland (domain.md §6).

The weighted inclusive Gregory method of the Scottish Local Government Elections Order 2007
(SSI 2007/42), rules 45 to 52. Votes are whole hundred-thousandths (:data:`VOTE` is one
vote), as rule 48 asks for five decimal places, the rest ignored.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from enum import StrEnum

import msgspec

from facilitation.decisions.ranked.ballots import Ballot, Spoiled, preferences, sorted_out
from facilitation.decisions.ranked.ties import Choice, fewest, most

VOTE = 100_000
"""One vote, in the hundred-thousandths that are counted."""

_Pile = Counter[tuple[tuple[int, ...], int]]
"""Papers by (preferences, value), and how many there are of each."""


class Step(StrEnum):
    """What a stage does."""

    FIRST = "first_preferences"
    SURPLUS = "surplus"
    EXCLUDED = "excluded"


class Stage(msgspec.Struct, frozen=True, gc=False):
    """One stage: what was done, with whom, and the votes of each candidate after it.

    ``lost`` are votes that can go to nobody any more: papers without a further preference,
    and what five decimal places leave over. ``elected`` are those elected by this stage, in
    order; ``filled`` those of them who take the last seats without the quota (rule 52).
    """

    step: Step
    choice: Choice | None
    votes: tuple[int, ...]
    lost: int
    elected: tuple[int, ...] = ()
    filled: tuple[int, ...] = ()


class Result(msgspec.Struct, frozen=True):
    """Every stage and the elected in the order of their election; ``quota`` in votes."""

    stages: tuple[Stage, ...]
    elected: tuple[int, ...]
    quota: int
    valid: int
    spoiled: tuple[tuple[Spoiled, int], ...] = ()


def droop(valid: int, seats: int) -> int:
    """Return the quota: the valid papers divided by seats + 1, and one more (rule 46)."""
    return valid // (seats + 1) + 1


def count(ballots: Iterable[Ballot], candidates: int, seats: int, lot: Sequence[int]) -> Result:
    """Count for so many ``seats``; ``lot`` is the order drawn before the count.

    Raises:
        ValueError: ``seats`` is below 1.
    """
    if seats < 1:
        raise ValueError("there is no seat to fill")
    counted = sorted_out(ballots, candidates, equals=False)
    return _Count(counted.ballots, candidates, seats, lot).result(counted.valid, counted.spoiled)


class _Count:
    """The papers on the desk while they are counted."""

    def __init__(
        self, ballots: Sequence[Ballot], candidates: int, seats: int, lot: Sequence[int]
    ) -> None:
        self._seats = seats
        self._lot = lot
        self._piles: list[_Pile] = [Counter() for _ in range(candidates)]
        self._votes = [0] * candidates
        self._going = set(range(candidates))
        self._elected: list[int] = []
        self._surplus: set[int] = set()
        self._stages: list[Stage] = []
        for ballot in ballots:
            self._give((preferences(ballot), VOTE), ballot.weight)

    def result(self, valid: int, spoiled: tuple[tuple[Spoiled, int], ...]) -> Result:
        quota = droop(valid, self._seats)
        self._quota, self._all = quota * VOTE, valid * VOTE
        self._end_stage(Step.FIRST, None)
        while self._vacant and self._going:
            if self._surplus:
                self._transfer_surplus()
            else:
                self._exclude()
        return Result(tuple(self._stages), tuple(self._elected), quota, valid, spoiled)

    @property
    def _vacant(self) -> int:
        return self._seats - len(self._elected)

    def _give(self, paper: tuple[tuple[int, ...], int], number: int) -> None:
        """Credit papers to the next candidate on them who still goes on, if there is one."""
        for each in paper[0]:
            if each in self._going:
                self._piles[each][paper] += number
                self._votes[each] += paper[1] * number
                return

    def _transfer_surplus(self) -> None:
        """Transfer the largest surplus, each paper at its part of it (rules 48 and 49)."""
        rounds = [*[each.votes for each in self._stages[:-1]], tuple(self._votes)]
        choice = most(self._surplus, rounds, self._lot)
        who = choice.candidate
        total, surplus = self._votes[who], self._votes[who] - self._quota
        pile, self._piles[who] = self._piles[who], Counter()
        self._surplus.discard(who)
        self._votes[who] = self._quota
        for (ranked, value), number in pile.items():
            self._give((ranked, surplus * value // total), number)
        self._end_stage(Step.SURPLUS, choice)

    def _exclude(self) -> None:
        """Exclude the lowest and transfer their papers as they were received (rules 50, 51)."""
        rounds = [*[each.votes for each in self._stages[:-1]], tuple(self._votes)]
        choice = fewest(self._going, rounds, self._lot)
        who = choice.candidate
        self._going.discard(who)
        pile, self._piles[who] = self._piles[who], Counter()
        self._votes[who] = 0
        for paper, number in pile.items():
            self._give(paper, number)
        self._end_stage(Step.EXCLUDED, choice)

    def _end_stage(self, step: Step, choice: Choice | None) -> None:
        reached = self._in_order([each for each in self._going if self._reaches(each)])
        reached = reached[: self._vacant]
        self._elect(reached)
        filled: list[int] = []
        if self._vacant and len(self._going) <= self._vacant:
            filled = self._in_order(self._going)
            self._elect(filled)
        votes = tuple(self._votes)
        lost = self._all - sum(votes)
        elected = (*reached, *filled)
        self._stages.append(Stage(step, choice, votes, lost, elected, tuple(filled)))

    def _reaches(self, candidate: int) -> bool:
        return self._votes[candidate] >= self._quota

    def _elect(self, candidates: Sequence[int]) -> None:
        for each in candidates:
            self._elected.append(each)
            self._going.discard(each)
            if self._votes[each] > self._quota:
                self._surplus.add(each)

    def _in_order(self, candidates: Iterable[int]) -> list[int]:
        """Return candidates as they are elected, most votes first, ties as rule 49 breaks them."""
        left, found = set(candidates), []
        rounds = [*[each.votes for each in self._stages], tuple(self._votes)]
        while left:
            choice = most(left, rounds, self._lot)
            found.append(choice.candidate)
            left.discard(choice.candidate)
        return found
