"""Martha's Rules: first sense how the room feels, then vote (domain.md §5, *Martha's Rules*).

A sense vote that finds nobody uncomfortable leads to a vote; with more than half
uncomfortable the sponsor reworks the text; otherwise the objections are heard for ten
minutes, and a majority decides whether to proceed over them.
"""

from __future__ import annotations

from facilitation.decisions.answers import Answer, Count, Given
from facilitation.decisions.fractions import HALF, reaches
from facilitation.decisions.method import Method
from facilitation.decisions.quorum import presence, without_quorum
from facilitation.decisions.terms import Terms
from facilitation.decisions.verdicts import Offer, Outcome, Verdict, Why, numbers_of


class Martha(Method, frozen=True):
    """The sense vote; what it leads to is a vote of its own."""

    name: str = "martha"
    also: frozenset[str] = frozenset({"martha", "marthas rules", "martha's rules"})
    answers: tuple[Answer, ...] = (Answer.LIKE, Answer.LIVE_WITH, Answer.UNCOMFORTABLE)
    needs_reason: frozenset[Answer] = frozenset({Answer.UNCOMFORTABLE})
    counted: bool = True

    def terms(self, words: tuple[str, ...]) -> Terms | None:
        """Return the terms; nothing can be settled but the quorum."""
        spoken = " ".join(words)
        return Terms(self.name) if not spoken or self.known_as(spoken) else None

    def verdict(self, terms: Terms, count: Count, given: tuple[Given, ...]) -> Verdict:  # noqa: ARG002
        """Return RETURNED where more than half of those who answered are uncomfortable.

        Otherwise the matter is OPEN for the vote that ``why`` leads to: AT_EASE, or UNEASE
        to be heard first. Nothing is carried by a sense vote.
        """
        void = without_quorum(terms, count)
        if void:
            return void
        uneasy = count.of(Answer.UNCOMFORTABLE)
        if not count.answered:
            code, why = Outcome.INCOMPLETE, Why.UNANSWERED
        elif reaches(uneasy, HALF, count.answered, strict=True):
            code, why = Outcome.RETURNED, Why.TOO_UNEASY
        else:
            code, why = Outcome.OPEN, Why.UNEASE if uneasy else Why.AT_EASE
        numbers = {answer.value: 0 for answer in self.answers} | presence(terms, count)
        return Verdict(code, False, numbers_of(numbers), why)

    def offers(self, terms: Terms, verdict: Verdict) -> tuple[str, ...]:  # noqa: ARG002
        """Return what follows: the vote, at once or after the objections; or more work."""
        follows: dict[str, tuple[Offer, ...]] = {
            Why.AT_EASE: (Offer.VOTE, Offer.DEFER),
            Why.UNEASE: (Offer.HEAR_OBJECTIONS, Offer.VOTE, Offer.AMEND, Offer.DEFER),
            Why.TOO_UNEASY: (Offer.AMEND, Offer.REFER, Offer.DEFER, Offer.WITHDRAW),
            Why.UNANSWERED: (Offer.ASK,),
        }
        return follows.get(verdict.why, (Offer.TAKE_AGAIN, Offer.DEFER))


METHOD: Method = Martha()
"""The method that this file adds."""
