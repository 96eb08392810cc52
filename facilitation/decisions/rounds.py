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
        """Whose ballots were moved."""
        return None if self.choice is None else self.choice.candidate


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
    def votes(self) -> tuple[int, ...]:
        """What each option has in the end, in units."""
        return self.rounds[-1].votes if self.rounds else ()


def gains(before: Sequence[int], after: Sequence[int]) -> tuple[int, ...]:
    """Return what each option received between two rounds; nobody receives less than nothing."""
    return tuple([max(0, new - old) for old, new in zip(before, after, strict=True)])


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
    """Return the names of the elected as a verdict's code says them."""
    return ", ".join(options[each] for each in elected)
