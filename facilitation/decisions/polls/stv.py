"""Several seats by single transferable vote as counted in Scotland (domain.md §6).

The weighted inclusive Gregory method of the Scottish Local Government Elections Order 2007
(SSI 2007/42), rules 45 to 52. Votes are whole hundred-thousandths (:data:`VOTE` is one
vote), as rule 48 asks for five decimal places, the rest ignored.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from facilitation.decisions.ballots import Ballot, preferences
from facilitation.decisions.poll import Box, Form, Poll, elected_verdict
from facilitation.decisions.rounds import Round, Step, Tally, gains, spared_by_lot
from facilitation.decisions.settings import number_before
from facilitation.decisions.terms import Terms
from facilitation.decisions.ties import Choice, fewest, most

VOTE = 100_000
"""One vote, in the hundred-thousandths that are counted."""

_Pile = list[tuple[tuple[int, ...], int, int]]
"""Preferences, the value of a paper, and how many papers there are; each preferences once."""


class ScottishStv(Poll, frozen=True):
    """Several seats in proportion to the votes."""

    name: str = "stv"
    also: frozenset[str] = frozenset({"stv", "scottish stv", "single transferable vote"})
    form: Form = Form.RANKING
    fills_seats: bool = True

    def terms(self, words: tuple[str, ...]) -> Terms | None:
        """Read terms such as ``stv 3 seats``; without a number there is one."""
        seats = number_before(self, words, ("seat", "seats"), 1)
        return Terms(self.name, seats=seats) if seats else None

    def counted(self, box: Box, terms: Terms, options: Sequence[str]) -> Tally:
        """Count stage by stage; where there are fewer options than seats, seats are left."""
        count = _Count(box.ballots, len(options), terms.seats, box.lot)
        rounds, elected = count.result() if box.valid else ((), ())
        quota = droop(box.valid, terms.seats)
        by_lot, numbers = spared_by_lot(rounds, elected), box.numbers | {"quota": quota}
        verdict = elected_verdict(options, elected, numbers, by_lot=by_lot, seats=terms.seats)
        return box.tally(verdict, rounds, elected, unit=VOTE, threshold=quota * VOTE)


def droop(valid: int, seats: int) -> int:
    """Return the quota: the valid papers divided by seats + 1, and one more (rule 46)."""
    return valid // (seats + 1) + 1


class _Count:
    """The papers on the desk while they are counted."""

    def __init__(
        self, ballots: Sequence[Ballot], candidates: int, seats: int, lot: Sequence[int]
    ) -> None:
        self._seats = seats
        self._lot = lot
        self._piles: list[_Pile] = [[] for _ in range(candidates)]
        self._votes = [0] * candidates
        self._going = set(range(candidates))
        self._elected: list[int] = []
        self._surplus: set[int] = set()
        self._stages: list[Round] = []
        self._quota, self._all, self._lost = 0, 0, 0
        for ballot in ballots:
            self._give(preferences(ballot), VOTE, ballot.weight)

    def result(self) -> tuple[tuple[Round, ...], tuple[int, ...]]:
        """Count to the end; return every stage, and the elected in the order of their election."""
        self._all = sum(self._votes)
        self._quota = droop(self._all // VOTE, self._seats) * VOTE
        self._end_stage(Step.FIRST, None)
        while self._vacant and self._going:
            if self._surplus:
                self._transfer_surplus()
            else:
                self._exclude()
        return tuple(self._stages), tuple(self._elected)

    @property
    def _vacant(self) -> int:
        return self._seats - len(self._elected)

    def _give(self, ranked: tuple[int, ...], value: int, number: int) -> None:
        """Credit papers to the next candidate on them who still goes on, if there is one."""
        for each in ranked:
            if each in self._going:
                self._piles[each].append((ranked, value, number))
                self._votes[each] += value * number
                return
        self._lost += value * number

    def _transfer_surplus(self) -> None:
        """Transfer the largest surplus, each paper at its part of it (rules 48 and 49)."""
        rounds = [*[each.votes for each in self._stages[:-1]], tuple(self._votes)]
        choice = most(self._surplus, rounds, self._lot)
        who = choice.candidate
        total, surplus = self._votes[who], self._votes[who] - self._quota
        pile, self._piles[who] = self._piles[who], []
        self._surplus.discard(who)
        self._votes[who] = self._quota
        for ranked, value, number in pile:
            self._give(ranked, surplus * value // total, number)
        self._end_stage(Step.SURPLUS, choice)

    def _exclude(self) -> None:
        """Exclude the lowest and transfer their papers as they were received (rules 50, 51)."""
        rounds = [*[each.votes for each in self._stages[:-1]], tuple(self._votes)]
        choice = fewest(self._going, rounds, self._lot)
        who = choice.candidate
        self._going.discard(who)
        pile, self._piles[who] = self._piles[who], []
        self._votes[who] = 0
        for papers in pile:
            self._give(*papers)
        self._end_stage(Step.EXCLUDED, choice)

    def _end_stage(self, step: Step, choice: Choice | None) -> None:
        reached = self._in_order([each for each in self._going if self._votes[each] >= self._quota])
        reached = reached[: self._vacant]
        self._elect(reached)
        filled: list[int] = []
        if self._vacant and len(self._going) <= self._vacant:
            filled = self._in_order(self._going)
            self._elect(filled)
        votes = tuple(self._votes)
        rounded = self._all - sum(votes) - self._lost
        elected = (*reached, *filled)
        gained = gains(self._stages[-1].votes, votes) if self._stages else votes
        self._stages.append(
            Round(step, votes, gained, self._lost, choice, elected, tuple(filled), rounded)
        )

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


POLL: Poll = ScottishStv()
"""The poll that this file adds."""
