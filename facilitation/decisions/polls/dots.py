"""Dot voting: everybody places a few dots; it ranks ideas and adopts nothing (domain.md §6)."""

from __future__ import annotations

from collections.abc import Sequence

from facilitation.decisions.ballots import Ballot, Spoiled, fault_of_points, points_of
from facilitation.decisions.poll import Box, Form, Poll
from facilitation.decisions.rounds import Round, Step, Tally, by_votes
from facilitation.decisions.settings import read_number, read_settings, without_name
from facilitation.decisions.terms import Terms
from facilitation.decisions.verdicts import Outcome, Verdict, Why, numbers_of


class Dots(Poll, frozen=True):
    """Everybody has k dots, and may put at most m of them on one idea (domain.md §6)."""

    name: str = "dots"
    also: frozenset[str] = frozenset({"dots", "dot voting", "dot"})
    form: Form = Form.DOTS

    def terms(self, words: tuple[str, ...]) -> Terms | None:
        """Read terms such as ``dots 5 each 2``: five dots, at most two of them on one idea."""
        rest = without_name(self, words)
        dots = read_number(rest[0]) if rest and rest[0] != "each" else Terms(self.name).dots
        typed = read_settings(rest[1:] if rest and rest[0] != "each" else rest, ("each",))
        if typed is None or not dots:
            return None
        each = read_number(typed["each"]) if "each" in typed else 0
        return None if each is None else Terms(self.name, dots=dots, dots_each=each)

    def fault(self, terms: Terms, ballot: Ballot, options: int) -> Spoiled:
        """Return why dots cannot be counted: more than k in all, or than m on one idea."""
        fault = fault_of_points(ballot, options)
        placed = [number for _, number in ballot.points]
        if fault is not Spoiled.SOUND:
            return fault
        if not any(placed):
            return Spoiled.BLANK
        if sum(placed) > terms.dots:
            return Spoiled.TOO_MANY_DOTS
        most = terms.dots_each or terms.dots
        return Spoiled.TOO_MANY_ON_ONE if max(placed) > most else Spoiled.SOUND

    def counted(self, box: Box, terms: Terms, options: Sequence[str]) -> Tally:  # noqa: ARG002
        """Count the dots; ideas with as many dots stand as the lot draws them."""
        sums = points_of(box.ballots, len(options))
        numbers = numbers_of(box.numbers | {"votes": max(sums)})
        advice = Verdict(Outcome.OPEN, False, numbers, Why.ADVICE_ONLY)
        rounds = (Round(Step.TOTALS, sums, sums),)
        return box.tally(advice, rounds, order=by_votes(sums, box.lot))


POLL: Poll = Dots()
"""The poll that this file adds."""
