"""Consent: no objection stands, and a day to look again is set (domain.md §5).

After Sociocracy 3.0: *Consent Decision-Making*, *Test Arguments Qualify as Objections*,
*Resolve Objections*, *Evaluate and Evolve Agreements*.
"""

from __future__ import annotations

from facilitation.decisions.answers import Answer, Count, Given, Objection
from facilitation.decisions.method import Method
from facilitation.decisions.quorum import presence, without_quorum
from facilitation.decisions.review import is_ahead, read_date
from facilitation.decisions.settings import read_number, read_settings, without_name
from facilitation.decisions.terms import Terms
from facilitation.decisions.verdicts import Offer, Outcome, Verdict, Why, numbers_of


class Consent(Method, frozen=True):
    """The consent test; answers are given by name, for an objection has to be heard."""

    name: str = "consent"
    of_all: bool = True
    answers: tuple[Answer, ...] = (Answer.AGREE, Answer.CONCERN, Answer.OBJECT)
    needs_reason: frozenset[Answer] = frozenset({Answer.OBJECT, Answer.CONCERN})

    def terms(self, words: tuple[str, ...]) -> Terms | None:
        """Read terms such as ``review 2027-05-01 amendments 3``.

        ``review`` is the day to look again, ``amendments`` how many are made before the
        matter is deferred.
        """
        typed = read_settings(without_name(self, words), ("review", "amendments"))
        if typed is None:
            return None
        amendments = read_number(typed.get("amendments", "3"))
        review = typed.get("review", "")
        if amendments is None or ("review" in typed and read_date(review) is None):
            return None
        return Terms(self.name, review=review, amendments_tolerated=amendments)

    def verdict(self, terms: Terms, count: Count, given: tuple[Given, ...]) -> Verdict:
        """Return AGREED, or what still stands between the group and its agreement.

        An objection counts as untested unless ``given`` says how it was found; what was
        found a preference holds things up until it is recorded as a concern.
        """
        void = without_quorum(terms, count)
        if void:
            return void
        standing = _standing(count, given)
        why = _hindrance(terms, count, standing)
        deferred = why is Why.OBJECTION_OPEN and terms.amended >= terms.amendments_tolerated
        if why is Why.NOTHING:
            code = Outcome.AGREED
        elif deferred:
            code, why = Outcome.DEFERRED, _why_deferred(terms, count)
        else:
            code = Outcome.OPEN
        numbers = {answer.value: 0 for answer in self.answers} | presence(terms, count)
        found = {f"{status.value}_objections": number for status, number in standing.items()}
        done = {"amended": terms.amended, "amendments_tolerated": terms.amendments_tolerated}
        return Verdict(code, code is Outcome.AGREED, numbers_of(numbers | found | done), why)

    def offers(self, terms: Terms, verdict: Verdict) -> tuple[str, ...]:  # noqa: ARG002
        """Return what may follow: the step that is missing first."""
        if verdict.carried:
            return (Offer.WRITE_CONCERN,)
        changes = (Offer.AMEND, Offer.REFER, Offer.DEFER, Offer.WITHDRAW)
        first: dict[str, tuple[Offer, ...]] = {
            Why.QUORUM_MISSING: (Offer.TAKE_AGAIN, Offer.DEFER),
            Why.QUORUM_LOST: (Offer.TAKE_AGAIN, Offer.DEFER),
            Why.UNANSWERED: (Offer.ASK, Offer.MARK_ABSENT),
            Why.OBJECTION_UNTESTED: (Offer.TEST_OBJECTION, Offer.RECORD_CONCERN, *changes),
            Why.CONCERN_UNRECORDED: (Offer.RECORD_CONCERN, *changes),
            Why.REVIEW_MISSING: (Offer.SET_REVIEW, Offer.DEFER),
            Why.REVIEW_PAST: (Offer.SET_REVIEW, Offer.DEFER),
            Why.AMENDMENTS_EXHAUSTED: (Offer.DEFER, Offer.REFER, Offer.WITHDRAW),
            Why.DEFERRAL_UNSETTLED: (Offer.SETTLE_DEFERRAL, Offer.REFER, Offer.WITHDRAW),
        }
        return first.get(verdict.why, changes)


def _why_deferred(terms: Terms, count: Count) -> Why:
    """Return whether somebody takes the matter up again on a day that lies ahead."""
    deferral = terms.deferral
    settled = deferral and deferral.owner and is_ahead(deferral.until, count.today)
    return Why.AMENDMENTS_EXHAUSTED if settled else Why.DEFERRAL_UNSETTLED


def _standing(count: Count, given: tuple[Given, ...]) -> dict[Objection, int]:
    """Return how many objections there are of each status, unknown ones as untested."""
    known = [each.status for each in given if each.answer is Answer.OBJECT]
    numbers = {status: known.count(status) for status in Objection}
    unknown = max(0, count.of(Answer.OBJECT) - len(known))
    return numbers | {Objection.UNTESTED: numbers[Objection.UNTESTED] + unknown}


def _hindrance(terms: Terms, count: Count, standing: dict[Objection, int]) -> Why:
    """Return the first thing that keeps the test from agreement."""
    if count.unanswered > 0:
        return Why.UNANSWERED
    if standing[Objection.UNTESTED]:
        return Why.OBJECTION_UNTESTED
    if standing[Objection.QUALIFIED]:
        return Why.OBJECTION_OPEN
    if standing[Objection.PREFERENCE]:
        return Why.CONCERN_UNRECORDED
    if terms.of_change or is_ahead(terms.review, count.today):
        return Why.NOTHING
    return Why.REVIEW_PAST if read_date(terms.review) else Why.REVIEW_MISSING


METHOD: Method = Consent()
"""The method that this file adds."""
