"""Ranked choice for one seat: the lowest is excluded until somebody has more than half.

domain.md §6, *IRV*. Votes and weights are whole numbers.
"""

from __future__ import annotations

from collections.abc import Sequence

from facilitation.decisions.ballots import Ballot, preferences
from facilitation.decisions.poll import Box, Form, Poll, elected_verdict
from facilitation.decisions.rounds import Round, Step, Tally, gains, spared_by_lot
from facilitation.decisions.settings import choice_of
from facilitation.decisions.terms import Terms
from facilitation.decisions.ties import Choice, fewest
from facilitation.decisions.verdicts import Outcome, Verdict, Why, numbers_of

_Pile = list[tuple[tuple[int, ...], int]]


class RankedChoice(Poll, frozen=True):
    """One of the options wins with more than half of the ballots that still count.

    With ``of_all`` it takes more than half of all valid ballots [P].
    """

    name: str = "ranked"
    also: frozenset[str] = frozenset({"ranked", "ranked choice", "irv", "instant runoff"})
    form: Form = Form.RANKING

    def terms(self, words: tuple[str, ...]) -> Terms | None:
        """Read terms such as ``ranked of all``: half of all valid ballots, exhausted ones too."""
        of_all = choice_of(self, words, {"": False, "of all": True, "of continuing": False})
        return None if of_all is None else Terms(self.name, of_all=of_all)

    def counted(self, box: Box, terms: Terms, options: Sequence[str]) -> Tally:
        """Count round by round; NO_MAJORITY where nobody has more than half of what is asked."""
        rounds = _rounds(box, len(options), terms.of_all)
        last = rounds[-1]
        needed = (box.valid if terms.of_all else sum(last.votes)) // 2 + 1
        verdict = _verdict(
            options, rounds, box.numbers | {"needed": needed, "of_all": int(terms.of_all)}
        )
        return box.tally(verdict, rounds, last.elected, threshold=needed)


def _rounds(box: Box, candidates: int, of_all: bool) -> tuple[Round, ...]:
    piles = _first_piles(box.ballots, candidates)
    held = [sum([weight for _, weight in pile]) for pile in piles]
    going = set(range(candidates))
    rounds: list[Round] = []
    choice: Choice | None = None
    while True:
        votes = tuple(held)
        gained = gains(rounds[-1].votes, votes) if rounds else votes
        base = box.valid if of_all else sum(votes)
        winner = next((each for each, number in enumerate(votes) if 2 * number > base), None)
        over = winner is not None or len(going) <= 1 or not sum(votes)
        elected = () if winner is None else (winner,)
        step = Step.FIRST if choice is None else Step.EXCLUDED
        exhausted = box.valid - sum(votes)
        rounds.append(Round(step, votes, gained, exhausted, choice, elected))
        if over:
            return tuple(rounds)
        choice = fewest(going, [each.votes for each in rounds], box.lot)
        going.discard(choice.candidate)
        _hand_on(piles, held, choice.candidate, going)


def _verdict(options: Sequence[str], rounds: Sequence[Round], numbers: dict[str, int]) -> Verdict:
    last = rounds[-1]
    best = sorted(last.votes, reverse=True)
    second = best[1] if len(best) > 1 else 0
    found = {"votes": best[0], "second": second, "lead": best[0] - second, "exhausted": last.lost}
    if not last.elected:
        return Verdict(Outcome.NO_MAJORITY, False, numbers_of(numbers | found), Why.NEEDS_MORE)
    by_lot = spared_by_lot(rounds, last.elected)
    return elected_verdict(options, last.elected, numbers | found, by_lot=by_lot)


def _first_piles(ballots: Sequence[Ballot], candidates: int) -> list[_Pile]:
    piles: list[_Pile] = [[] for _ in range(candidates)]
    for ballot in ballots:
        ranked = preferences(ballot)
        piles[ranked[0]].append((ranked, ballot.weight))
    return piles


def _hand_on(piles: list[_Pile], held: list[int], excluded: int, going: set[int]) -> None:
    """Move the ballots of whoever was excluded to their next choice that still goes on."""
    pile, piles[excluded], held[excluded] = piles[excluded], [], 0
    for ranked, weight in pile:
        for each in ranked:
            if each in going:
                piles[each].append((ranked, weight))
                held[each] += weight
                break


POLL: Poll = RankedChoice()
"""The poll that this file adds."""
