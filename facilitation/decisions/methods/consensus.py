"""Consensus: nobody blocks, few stand aside, somebody agrees (domain.md §5).

After Seeds for Change and Butler and Rothstein, *On Conflict and Consensus*.
"""

from __future__ import annotations

from facilitation.decisions.answers import Answer, Count, Given, Objection
from facilitation.decisions.fractions import read_share, strict_by_custom
from facilitation.decisions.method import Method
from facilitation.decisions.quorum import presence, without_quorum
from facilitation.decisions.settings import read_number, read_settings, without_name
from facilitation.decisions.terms import Base, Terms
from facilitation.decisions.verdicts import Offer, Outcome, Verdict, Why, numbers_of


class Consensus(Method, frozen=True):
    """The consensus test.

    Stand-asides are counted by person, never by hand: each is asked for its reason.
    """

    name: str = "consensus"
    of_all: bool = True
    answers: tuple[Answer, ...] = (Answer.AGREE, Answer.RESERVE, Answer.ASIDE, Answer.BLOCK)
    needs_reason: frozenset[Answer] = frozenset({Answer.ASIDE, Answer.BLOCK})

    def terms(self, words: tuple[str, ...]) -> Terms | None:
        """Read terms such as ``asides 4 blocks 1 fallback 9/10 after 2 validity tested``.

        ``asides`` and ``blocks`` are how many are tolerated, ``fallback`` the fraction of
        the cast votes that carries after ``after`` tests, ``validity`` whether blocks are
        ``declared`` or ``tested``, ``readings`` at how many meetings it has to be agreed to.
        """
        typed = read_settings(without_name(self, words), _SETTINGS)
        return None if typed is None else self._terms(typed)

    def verdict(self, terms: Terms, count: Count, given: tuple[Given, ...]) -> Verdict:
        """Return the first of the six rules of domain.md §5 that applies.

        Where blocks are tested, ``why`` says whether one still has to be, or was rejected
        and waits for its holder's assent. A block that a spoke gave decides nothing before its
        group has decided on it (domain.md §7). What is agreed to at the first of several
        readings stays open until the next meeting.
        """
        void = without_quorum(terms, count)
        if void:
            return void
        asides = asides_tolerated(terms, count)
        if count.unanswered > 0:
            code, why = Outcome.INCOMPLETE, Why.UNANSWERED
        elif count.of(Answer.BLOCK) > terms.blocks_tolerated:
            code, why = _blocked(terms, count, given)
        elif count.of(Answer.ASIDE) > asides:
            code, why = Outcome.RETURNED, Why.STAND_ASIDES
        elif count.of(Answer.AGREE) + count.of(Answer.RESERVE) == 0:
            code, why = Outcome.RETURNED, Why.NOBODY_AGREES
        elif terms.readings_held + 1 < terms.readings:
            code, why = Outcome.OPEN, Why.READ_AGAIN
        else:
            code, why = Outcome.CONSENSUS, Why.NOTHING
        numbers = {answer.value: 0 for answer in self.answers} | presence(terms, count)
        limits = {"asides_tolerated": asides, "blocks_tolerated": terms.blocks_tolerated}
        return Verdict(code, code is Outcome.CONSENSUS, numbers_of(numbers | limits), why)

    def offers(self, terms: Terms, verdict: Verdict) -> tuple[str, ...]:
        """Return what may follow; the fallback vote only after a block and enough tests."""
        if verdict.carried:
            return ()
        changes: tuple[Offer, ...] = (Offer.AMEND, Offer.REFER, Offer.DEFER, Offer.WITHDRAW)
        first: dict[str, tuple[Offer, ...]] = {
            Why.UNANSWERED: (Offer.ASK, Offer.MARK_ABSENT),
            Why.QUORUM_MISSING: (Offer.TAKE_AGAIN, Offer.DEFER),
            Why.QUORUM_LOST: (Offer.TAKE_AGAIN, Offer.DEFER),
            Why.GROUP_UNASKED: (Offer.ASK_GROUP, Offer.CONFIRM_BLOCK, *changes),
            Why.BLOCK_UNTESTED: (Offer.TEST_BLOCK, Offer.DISMISS_BLOCK, *changes),
            Why.READ_AGAIN: (Offer.READ_AGAIN, Offer.AMEND, Offer.WITHDRAW),
        }
        if verdict.why in first:
            return first[verdict.why]
        if verdict.why == Why.BLOCK_REJECTED:
            changes = (Offer.ASK_ASSENT, *changes)
        may_vote = verdict.code == Outcome.BLOCKED and fallback_is_open(terms)
        return (*changes, Offer.FALLBACK) if may_vote else changes

    def _terms(self, typed: dict[str, str]) -> Terms | None:
        blocks = read_number(typed.get("blocks", "0"))
        asides = read_number(typed.get("asides", "0"))
        after = read_number(typed.get("after", "2"))
        readings = read_number(typed.get("readings", "1"))
        validity = typed.get("validity", "declared")
        fallback = read_share(typed["fallback"]) if "fallback" in typed else None
        if blocks is None or asides is None or after is None:
            return None
        if not readings or validity not in _VALIDITY:
            return None
        if fallback is None and "fallback" in typed:
            return None
        return Terms(
            self.name,
            blocks_tolerated=blocks,
            asides_tolerated=asides if "asides" in typed else None,
            fallback=fallback,
            tests_before_fallback=after,
            blocks_tested=validity == "tested",
            readings=readings,
        )


_SETTINGS = ("asides", "blocks", "fallback", "after", "validity", "readings")
_VALIDITY = ("declared", "tested")


def asides_tolerated(terms: Terms, count: Count) -> int:
    """Return how many stand-asides are borne: as agreed, else a fifth of those asked."""
    return count.asked // 5 if terms.asides_tolerated is None else terms.asides_tolerated


def counts_as_test(verdict: Verdict) -> bool:
    """Return whether a test was held: an incomplete or void one leads to no fallback."""
    held = {Outcome.CONSENSUS, Outcome.BLOCKED, Outcome.RETURNED}
    return verdict.code in held or verdict.why == Why.READ_AGAIN


def _blocked(terms: Terms, count: Count, given: tuple[Given, ...]) -> tuple[Outcome, Why]:
    """Return what blocks come to: nothing yet, where only groups that were not asked block."""
    provisional = sum(each.answer is Answer.BLOCK and each.provisional for each in given)
    if count.of(Answer.BLOCK) - provisional > terms.blocks_tolerated:
        return Outcome.BLOCKED, _why_blocked(terms, given)
    return Outcome.INCOMPLETE, Why.GROUP_UNASKED


def _why_blocked(terms: Terms, given: tuple[Given, ...]) -> Why:
    """Return what has to be done about the blocks first, where they are tested."""
    if not terms.blocks_tested:
        return Why.BLOCKS
    blocks = [each.status for each in given if each.answer is Answer.BLOCK]
    if Objection.UNTESTED in blocks:
        return Why.BLOCK_UNTESTED
    return Why.BLOCK_REJECTED if Objection.PREFERENCE in blocks else Why.BLOCKS


def fallback_is_open(terms: Terms) -> bool:
    """Return whether the fallback vote was agreed on and this test makes the tests enough."""
    return terms.fallback is not None and terms.tests_held + 1 >= terms.tests_before_fallback


def fallback_terms(terms: Terms) -> Terms | None:
    """Return the terms of the fallback vote: yes or no, the share agreed on of those cast.

    The quorum stays. None if no fallback was agreed on.
    """
    if terms.fallback is None:
        return None
    return Terms(
        "majority",
        terms.fallback,
        strict_by_custom(terms.fallback),
        Base.CAST,
        terms.quorum,
        terms.quorum_strict,
        chair=terms.chair,
    )


METHOD: Method = Consensus()
"""The method that this file adds."""
