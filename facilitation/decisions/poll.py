"""What a poll is: a way of choosing among options, or of ranking them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Any

import msgspec

from facilitation.decisions.answers import Count
from facilitation.decisions.ballots import Ballot, Spoiled, fault_of, sorted_out
from facilitation.decisions.quorum import presence, without_quorum
from facilitation.decisions.rounds import Round, Tally, names_of
from facilitation.decisions.settings import Named
from facilitation.decisions.sortition import drawn
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


class Poll(Named, frozen=True, kw_only=True):
    """A way of choosing among options.

    A poll is one file in ``facilitation/decisions/polls`` that offers it as ``POLL``;
    nothing else names it.
    """

    form: Form
    """How a ballot is filled in."""
    fills_seats: bool = False
    """Whether it can fill several seats."""
    usual_options: tuple[str, ...] = ()
    """What is chosen among where the group names no options, as codes."""

    def terms(self, words: tuple[str, ...]) -> Terms | None:
        """Read the terms from words as typed; no words are its own, None: they mean nothing."""
        raise NotImplementedError

    def fault(self, terms: Terms, ballot: Ballot, options: int) -> Spoiled:  # noqa: ARG002
        """Return why a ballot, here a ranking, cannot be counted among so many options, or SOUND.

        Where only one option may stand at a place, equal ranks are invalid (domain.md §6).
        """
        return fault_of(ballot, options, equals=self.form is Form.EQUALS)

    def count(
        self, terms: Terms, options: Sequence[str], ballots: Iterable[Ballot], here: Count
    ) -> Tally:
        """Count; ``here`` says who is present, for the quorum.

        The order of the ballots, and of the options, changes nothing but through the lot,
        which is drawn from ``terms.seed`` and the names of the options. No two options
        have the same name. Raises ValueError: there is no option to choose.
        """
        return self.counted(opened(self, terms, options, ballots, here), terms, options)

    def counted(self, box: Box, terms: Terms, options: Sequence[str]) -> Tally:
        """Return what the ballots that were sorted out come to."""
        raise NotImplementedError


NOBODY_ASKED = Count(present=1, entitled=1)
"""Who is here where ballots are counted outside a meeting: a quorum always holds."""


class Box(msgspec.Struct, frozen=True):
    """The ballots sorted out, and what every poll needs beside them.

    ``void`` is the verdict where too few people are here, or nothing can be counted.
    ``numbers`` are those that every verdict of a poll names.
    """

    ballots: tuple[Ballot, ...]
    valid: int
    spoiled: tuple[tuple[Spoiled, int], ...]
    lot: tuple[int, ...]
    numbers: dict[str, int]
    void: Verdict | None

    def tally(
        self,
        verdict: Verdict,
        rounds: tuple[Round, ...],
        elected: tuple[int, ...] = (),
        order: tuple[int, ...] = (),
        **more: Any,  # noqa: ANN401 - fields of the tally
    ) -> Tally:
        """Return what came out; nobody is elected where it is void."""
        who = () if self.void else elected
        found = Tally(self.void or verdict, rounds, who, order, self.valid, self.spoiled)
        return msgspec.structs.replace(found, lot=self.lot, **more)


def opened(
    poll: Poll, terms: Terms, options: Sequence[str], ballots: Iterable[Ballot], here: Count
) -> Box:
    """Sort the ballots out and draw the lot. Raises ValueError: there is no option to choose."""
    if not options:
        raise ValueError("there is nothing to choose from")
    counted = sorted_out(ballots, lambda each: poll.fault(terms, each, len(options)))
    valid = counted.valid
    spoiled = sum(number for _, number in counted.spoiled)
    asked = {"valid": valid, "spoiled": spoiled, "seats": terms.seats}
    numbers = presence(terms, here) | asked
    void = without_quorum(terms, here)
    if not void and not valid:
        void = Verdict(Outcome.FAILED, False, numbers_of(numbers), Why.NOBODY_VOTED)
    lot = drawn(terms.seed, options)
    return Box(counted.ballots, valid, counted.spoiled, lot, numbers, void)


def elected_verdict(
    options: Sequence[str],
    elected: Sequence[int],
    numbers: dict[str, int],
    *,
    by_lot: bool,
    seats: int = 0,
) -> Verdict:
    """Return ``ELECTED name, name…``; ``by_lot`` is whether the lot chose, of ``seats`` to fill."""
    code = f"{Outcome.ELECTED} {names_of(elected, options)}"
    why = Why.BY_LOT if by_lot else Why.NOTHING
    if len(elected) < seats:
        why = Why.SEATS_LEFT
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
