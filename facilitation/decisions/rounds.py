"""What a poll came to, round by round: values that can be drawn and told step by step."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum

import msgspec

from facilitation.decisions.ballots import Spoiled
from facilitation.decisions.ties import BrokenBy, Choice
from facilitation.decisions.verdicts import Verdict

Matrix = tuple[tuple[int, ...], ...]
"""A number for every pair of options: ``matrix[x][y]`` is x's against y."""


class Step(StrEnum):
    """What a round does."""

    FIRST = "first_preferences"
    SURPLUS = "surplus"
    EXCLUDED = "excluded"
    TOTALS = "totals"


class Round(msgspec.Struct, frozen=True, gc=False):
    """One round: what was done, with whom, and what each option has after it.

    ``votes`` are whole units (``Tally.unit`` of them are a vote), ``gained`` what each
    received in this round. ``choice`` is whose ballots were moved, and what broke a tie
    for that (None: nobody's). ``lost`` are units that can go to nobody any more,
    ``rounded`` those that the decimal places leave over. ``elected`` are those elected by
    this round, in order; ``filled`` those of them who
    take the last seats without the quota.
    """

    step: Step
    votes: tuple[int, ...]
    gained: tuple[int, ...]
    lost: int = 0
    choice: Choice | None = None
    elected: tuple[int, ...] = ()
    filled: tuple[int, ...] = ()
    rounded: int = 0

    @property
    def moved(self) -> int | None:
        return None if self.choice is None else self.choice.candidate


class Tier(msgspec.Struct, frozen=True):
    """A place in a ranking, and who shares it, in the order that the lot gives them.

    ``equal`` tells whether each two of them are equal. Where they are not, some of them stand
    before others by the count, and only the lot puts the rest among them.
    """

    options: tuple[int, ...]
    equal: bool = True


class Tally(msgspec.Struct, frozen=True):
    """Everything a poll came to; options are numbered as they were offered, from 0.

    ``elected`` are the elected in order, ``order`` all options from the best where the
    method ranks them. ``threshold`` is what elects, in units (0: nothing does), ``lot``
    the order in which the lot draws the options, ``tie`` those among whom it had to choose
    in the end. For Schulze ``pairs`` is how many rank one above the other, ``paths`` the
    strength of the strongest path.
    """

    verdict: Verdict
    rounds: tuple[Round, ...]
    elected: tuple[int, ...] = ()
    order: tuple[int, ...] = ()
    valid: int = 0
    spoiled: tuple[tuple[Spoiled, int], ...] = ()
    unit: int = 1
    threshold: int = 0
    lot: tuple[int, ...] = ()
    tie: tuple[int, ...] = ()
    pairs: Matrix = ()
    paths: Matrix = ()

    @property
    def used_lot(self) -> bool:
        """Whether the lot chose anywhere."""
        by_lot = (each.choice and each.choice.by is BrokenBy.LOT for each in self.rounds)
        return bool(self.tie) or any(by_lot)

    @property
    def tiers(self) -> tuple[Tier, ...]:
        """The order as the count alone gives it: nobody of a tier is parted but by the lot.

        Each of a tier is better than each of the tiers that follow.
        """
        ends = [at for at in range(1, len(self.order)) if self._parted(at)]
        runs = zip((0, *ends), (*ends, len(self.order)), strict=True)
        found = [self.order[start:end] for start, end in runs if end > start]
        return tuple([Tier(run, self._equal(run)) for run in found])

    def _parted(self, at: int) -> bool:
        """Tell whether each of the first ``at`` of the order is better than each of the rest."""
        if not self.paths:
            return self._better(self.order[at - 1], self.order[at])
        before, after = self.order[:at], self.order[at:]
        return all(self._better(one, other) for one in before for other in after)

    def _equal(self, options: tuple[int, ...]) -> bool:
        if not self.paths:
            return True
        return not any(self._better(one, other) for one in options for other in options)

    def _better(self, one: int, other: int) -> bool:
        if self.paths:
            return self.paths[one][other] > self.paths[other][one]
        return self.votes[one] > self.votes[other]

    @property
    def votes(self) -> tuple[int, ...]:
        return self.rounds[-1].votes if self.rounds else ()


def gains(before: Sequence[int], after: Sequence[int]) -> tuple[int, ...]:
    """Return what each option received between two rounds; nobody receives less than nothing."""
    return tuple([max(0, new - old) for old, new in zip(before, after, strict=True)])


def spared_by_lot(rounds: Iterable[Round], elected: Sequence[int]) -> bool:
    """Tell whether the lot could have put out somebody who was elected instead of another."""
    return any(
        each.step is Step.EXCLUDED
        and each.choice is not None
        and each.choice.by is BrokenBy.LOT
        and not set(elected).isdisjoint(each.choice.tied)
        for each in rounds
    )


def by_votes(votes: Sequence[int], lot: Sequence[int]) -> tuple[int, ...]:
    """Return the options by what they have, most first; equal ones as the lot draws them."""
    place = {each: number for number, each in enumerate(lot)}
    return tuple(sorted(range(len(votes)), key=lambda each: (-votes[each], place[each])))


def tied_at(votes: Sequence[int], order: Sequence[int], seats: int) -> tuple[int, ...]:
    """Return those among whom the lot chose for the last of the ``seats``; nobody if it did not."""
    if not 0 < seats < len(order) or votes[order[seats - 1]] != votes[order[seats]]:
        return ()
    last = votes[order[seats - 1]]
    return tuple(each for each, number in enumerate(votes) if number == last)


def lead_at(votes: Sequence[int], order: Sequence[int], seats: int) -> int:
    """Return how much the last to take a seat has more than the first who takes none."""
    if not 0 < seats < len(order):
        return 0
    return votes[order[seats - 1]] - votes[order[seats]]


def names_of(elected: Iterable[int], options: Sequence[str]) -> str:
    return ", ".join(options[each] for each in elected)
