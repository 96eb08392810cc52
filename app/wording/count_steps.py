"""A count told step by step: a title, a picture, and sentences that a newcomer can follow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from app.wording.count_pictures import CountBar, CountPicture, PairPicture, Standing
from app.wording.words import JoinedWords
from facilitation.decisions.rounds import Matrix, Round, Step, Tally, by_votes
from facilitation.decisions.sortition import ticket
from facilitation.decisions.terms import Terms
from facilitation.decisions.ties import BrokenBy

_TICKET = 12
"""So many signs of a ticket are shown: enough to see which is least."""


class CountStep(msgspec.Struct, frozen=True):
    """One step; it has bars, a grid of pairs, or tickets of the lot."""

    title: str
    notes: tuple[str, ...] = ()
    count: CountPicture | None = None
    pairs: PairPicture | None = None
    tickets: tuple[tuple[str, str], ...] = ()


class CountSteps(JoinedWords):
    """Makes the steps of a tally."""

    def _prepare(self) -> None:
        self._polls = self._wording.polls

    def steps(
        self, tally: Tally, terms: Terms, options: Sequence[str], verdict: str
    ) -> tuple[CountStep, ...]:
        """Return the steps from the first choices to the verdict."""
        made = list(self._rounds(tally, options))
        made += self._pair_steps(tally, options)
        if tally.used_lot:
            made.append(self._lot(tally, terms, options))
        if not made:
            return (CountStep(verdict),)
        first = made[0]
        made[0] = msgspec.structs.replace(first, notes=(*self._opening(tally), *first.notes))
        last = made[-1]
        made[-1] = msgspec.structs.replace(last, notes=(*last.notes, verdict))
        return tuple(made)

    def _opening(self, tally: Tally) -> Iterator[str]:
        spoiled = sum(number for _, number in tally.spoiled)
        said = self.tr("%n ballots count.", "", tally.valid)
        rest = self.tr("%n are blank or spoiled.", "", spoiled)
        yield f"{said} {rest}" if spoiled else said

    # Rounds

    def _rounds(self, tally: Tally, options: Sequence[str]) -> Iterator[CountStep]:
        for number in range(len(tally.rounds)):
            if tally.pairs and tally.rounds[number].step is Step.TOTALS:
                continue
            yield CountStep(
                self._polls.title(tally, options, number),
                tuple(self._round_notes(tally, options, number)),
                self.picture(tally, options, number),
            )

    def _round_notes(self, tally: Tally, options: Sequence[str], number: int) -> Iterator[str]:
        each = tally.rounds[number]
        yield from self._polls.tie(each, options)
        if each.step is Step.FIRST and number + 1 < len(tally.rounds):
            yield self.tr("Each ballot counts for its first choice.")
        elif each.step is Step.EXCLUDED:
            yield self.tr("Amber shows where those ballots go: to the next choice still in.")
        elif each.step is Step.SURPLUS:
            yield self.tr(
                "Nobody needs more than the quota: the rest goes on, each ballot for the same "
                "part of a vote. Amber shows where to."
            )
        yield from self._polls.seated(tally, each, options)

    def picture(self, tally: Tally, options: Sequence[str], number: int) -> CountPicture:
        """Return what everybody has after a round (counted from 0), those with most first."""
        each = tally.rounds[number]
        out = {one.moved for one in tally.rounds[: number + 1] if one.step is Step.EXCLUDED}
        leaves = _leaving(tally, number)
        elected = {one for done in tally.rounds[: number + 1] for one in done.elected}
        scale = each.step is Step.TOTALS and not tally.order and not tally.elected
        order = range(len(options)) if scale else by_votes(each.votes, tally.lot)
        bars = [
            self._bar(tally, each, number, one, options[one], _standing(one, elected, leaves))
            for one in order
            if one not in out
        ]
        spent = each.lost
        if spent:
            gained = spent - tally.rounds[number - 1].lost if number else 0
            bars.append(
                CountBar(
                    self.tr("no next choice"),
                    spent - gained,
                    gained,
                    self._polls.votes_in_brief(spent, tally.unit),
                    standing=Standing.SPENT,
                )
            )
        highest = max((max(one.votes, default=0) for one in tally.rounds), default=1)
        threshold = _threshold(tally, each)
        line = self._line(tally, threshold) if threshold else ""
        return CountPicture(tuple(bars), max(highest, threshold, spent, 1), threshold, line)

    def _bar(
        self, tally: Tally, each: Round, number: int, one: int, name: str, standing: Standing
    ) -> CountBar:
        gained = each.gained[one] if number else 0
        more = f"+{self._polls.votes_in_brief(gained, tally.unit)}" if gained else ""
        votes = self._polls.votes_in_brief(each.votes[one], tally.unit)
        return CountBar(name, each.votes[one] - gained, gained, votes, more, standing)

    def _line(self, tally: Tally, threshold: int) -> str:
        said = self._polls.votes_in_brief(threshold, tally.unit)
        if tally.unit > 1:
            return self.tr("quota {votes}").format(votes=said)
        return self.tr("needs {votes}").format(votes=said)

    # Pairs

    def _pair_steps(self, tally: Tally, options: Sequence[str]) -> Iterator[CountStep]:
        if not tally.pairs:
            return
        names = tuple(options)
        clear = bool(tally.verdict.number("condorcet"))
        best = options[tally.order[0]] if tally.order else ""
        notes = [
            self.tr(
                "In each row: how many ballots put that option before the one in the column. "
                "Filled: more than the other way round."
            )
        ]
        equal = sum(
            tally.pairs[one][other] == tally.pairs[other][one]
            for one in range(len(names))
            for other in range(one)
        )
        if equal:
            notes.append(
                self.tr("Where both numbers are the same, the two are equal: %n pairs.", "", equal)
            )
        if clear:
            notes.append(self.tr("{who} beats each of the others.").format(who=best))
            notes.append(self._polls.order(tally, options))
        yield CountStep(
            self.tr("Every two compared"),
            tuple(notes),
            pairs=PairPicture(names, tally.pairs, _won(tally.pairs)),
        )
        if clear:
            return
        yield CountStep(
            self.tr("The strongest chains of wins"),
            (
                self.tr("Nobody beats each of the others: the wins go round in a circle.")
                if _circular(tally.paths)
                else self.tr("Nobody beats each of the others: some are equal."),
                self.tr("A chain of wins is as strong as its weakest link."),
                self._polls.order(tally, options),
            ),
            pairs=PairPicture(names, tally.paths, _won(tally.paths)),
        )

    # The lot

    def _lot(self, tally: Tally, terms: Terms, options: Sequence[str]) -> CountStep:
        tied = set(tally.tie)
        for each in tally.rounds:
            if each.choice is not None and each.choice.by is BrokenBy.LOT:
                tied |= set(each.choice.tied)
        shown = [each for each in tally.lot if each in tied]
        return CountStep(
            self.tr("The lot that broke the tie"),
            (
                self.tr("Drawn from a seed that was settled before; it stands in the minutes."),
                self.tr("Every name has a ticket; the least comes first. Anybody can check it."),
            ),
            tickets=tuple(
                (options[each], ticket(terms.seed, options[each])[:_TICKET]) for each in shown
            ),
        )


def _standing(option: int, elected: set[int], leaves: int | None) -> Standing:
    if option in elected:
        return Standing.ELECTED
    return Standing.LEAVES if option == leaves else Standing.IN


def _leaving(tally: Tally, number: int) -> int | None:
    """Return who goes out in the next round: so the room sees the fewest before they move."""
    following = tally.rounds[number + 1 : number + 2]
    return following[0].moved if following and following[0].step is Step.EXCLUDED else None


def _threshold(tally: Tally, each: Round) -> int:
    """Return what elects in a round; in ranked choice that follows the ballots still counting."""
    if each.step is Step.TOTALS:
        return tally.threshold if tally.threshold > 1 else 0
    if tally.unit > 1:
        return tally.threshold
    base = tally.valid if tally.verdict.number("of_all") else sum(each.votes)
    return base // 2 + 1


def _circular(paths: Matrix) -> bool:
    """Tell whether chains of wins lead from one to another and back."""
    every = range(len(paths))
    return any(paths[one][other] and paths[other][one] for one in every for other in range(one))


def _won(matrix: Matrix) -> tuple[frozenset[int], ...]:
    every = range(len(matrix))
    return tuple(
        frozenset(other for other in every if matrix[one][other] > matrix[other][one])
        for one in every
    )
