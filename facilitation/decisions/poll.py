"""What a poll is: a way of choosing among options, or of ranking them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Protocol

from facilitation.decisions.answers import Count
from facilitation.decisions.ballots import Ballot, Counted, Spoiled
from facilitation.decisions.lot import drawn
from facilitation.decisions.quorum import presence, without_quorum
from facilitation.decisions.rounds import Tally, names_of
from facilitation.decisions.terms import Terms
from facilitation.decisions.verdicts import Offer, Outcome, Verdict, Why, numbers_of


class Form(StrEnum):
    """How a ballot is filled in.

    RANKING: options in order, the best first. EQUALS: the same, several may share a place.
    MARKS: those approved of. SCORES and DOTS: a number for each. STEP: one of the options.
    """

    RANKING = "ranking"
    EQUALS = "equals"
    MARKS = "marks"
    SCORES = "scores"
    DOTS = "dots"
    STEP = "step"


class Poll(Protocol):
    """A way of choosing among options.

    A poll is one file in ``facilitation/decisions/polls`` that offers it as ``POLL``;
    nothing else names it.
    """

    @property
    def name(self) -> str:
        """The name in the record and in ``Terms.method``."""

    @property
    def names(self) -> tuple[str, ...]:
        """The names it is offered by."""

    @property
    def form(self) -> Form:
        """How a ballot is filled in."""

    @property
    def adopts(self) -> bool:
        """Whether its result decides; what does not is advice."""

    @property
    def fills_seats(self) -> bool:
        """Whether it can fill several seats."""

    def known_as(self, name: str) -> Poll | None:
        """Return the poll that ``name`` means; None if it is another's."""

    def terms(self, words: tuple[str, ...]) -> Terms | None:
        """Read the terms from words as typed; no words are its own, None: they mean nothing."""

    def fault(self, terms: Terms, ballot: Ballot, options: int) -> Spoiled:
        """Return why a ballot cannot be counted among so many options, or SOUND."""

    def count(
        self, terms: Terms, options: Sequence[str], ballots: Iterable[Ballot], here: Count
    ) -> Tally:
        """Count; ``here`` says who is present, for the quorum.

        The order of the ballots, and of the options, changes nothing but through the lot,
        which is drawn from ``terms.seed`` and the names of the options.
        """


NOBODY_ASKED = Count(present=1, entitled=1)
"""Who is here where ballots are counted outside a meeting: a quorum always holds."""


def lot_of(terms: Terms, options: Sequence[str]) -> tuple[int, ...]:
    """Return the order in which the lot draws the options; the seed was published before."""
    return drawn(terms.seed, options)


def void_or_empty(terms: Terms, counted: Counted, here: Count) -> Verdict | None:
    """Return the verdict where there is nothing to count, or too few are here; else None."""
    void = without_quorum(terms, here)
    if void or counted.valid:
        return void
    numbers = numbers_of(numbers_in(terms, counted, here))
    return Verdict(Outcome.FAILED, False, numbers, Why.NOBODY_VOTED)


def numbers_in(terms: Terms, counted: Counted, here: Count) -> dict[str, int]:
    """Return the numbers that every verdict of a poll names."""
    spoiled = sum(number for _, number in counted.spoiled)
    asked = {"valid": counted.valid, "spoiled": spoiled, "seats": terms.seats}
    return presence(terms, here) | asked


def elected_verdict(
    options: Sequence[str], elected: Sequence[int], numbers: dict[str, int], why: str = ""
) -> Verdict:
    """Return ``ELECTED name, name…``."""
    code = f"{Outcome.ELECTED} {names_of(elected, options)}"
    return Verdict(code, True, numbers_of(numbers), why)


def offers_after(verdict: Verdict) -> tuple[str, ...]:
    """Return what the group may do after a poll, the usual first."""
    if verdict.carried:
        return (Offer.RECOUNT,)
    if verdict.code == Outcome.NO_QUORUM:
        return (Offer.TAKE_AGAIN, Offer.DEFER)
    if verdict.why == Why.ADVICE_ONLY:
        return (Offer.AMEND, Offer.VOTE, Offer.DEFER)
    return (Offer.TAKE_AGAIN, Offer.AMEND, Offer.REFER, Offer.DEFER, Offer.WITHDRAW)
