"""The consent test of domain.md §5, row by row."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from facilitation.decisions.answers import Answer, Count, Given, Objection, answers_of
from facilitation.decisions.catalogue import method_named
from facilitation.decisions.counting import Electorate, count_answers, judged, verdict_by_name
from facilitation.decisions.terms import Deferral, Terms
from facilitation.decisions.verdicts import Offer, Outcome, Why

METHOD = method_named("consent")
TODAY = "2026-11-22"
LATER = "2027-05-01"
SEVEN = Electorate(frozenset(range(1, 8)), frozenset(range(1, 8)))
OBJECTION = Given(7, Answer.OBJECT, "the roof would leak")


def terms(**more):
    return Terms("consent", **({"review": LATER} | more))


def verdict(agreed_terms, *others, electorate=SEVEN, today=TODAY):
    """The verdict when everybody else of the seven consents."""
    consenting = set(range(1, 8)) - {each.person for each in others}
    given = (*(Given(person, Answer.AGREE) for person in consenting), *others)
    return verdict_by_name(METHOD, agreed_terms, given, electorate, today)


def test_six_consent_and_one_has_a_concern():
    found = verdict(terms(), Given(7, Answer.CONCERN, "the cost"))
    assert (found.code, found.carried) == (Outcome.AGREED, True)
    assert (found.number("agree"), found.number("concern")) == (6, 1)


def test_an_objection_found_a_preference_is_agreed_once_recorded_as_a_concern():
    unrecorded = Given(7, Answer.OBJECT, "I like blue", Objection.PREFERENCE)
    held_up = verdict(terms(), unrecorded)
    assert (held_up.code, held_up.why) == (Outcome.OPEN, Why.CONCERN_UNRECORDED)
    found = verdict(terms(), judged(OBJECTION, False))
    assert found.code == Outcome.AGREED
    assert found.number("concern") == 1


def test_a_qualified_objection_keeps_it_open():
    found = verdict(terms(), judged(OBJECTION, True))
    assert (found.code, found.carried, found.why) == (Outcome.OPEN, False, Why.OBJECTION_OPEN)
    assert METHOD.offers(terms(), found)[0] == Offer.AMEND


def test_asked_afresh_after_the_amendment_all_seven_have_to_answer():
    count = count_answers(METHOD, (), SEVEN, TODAY)
    found = METHOD.verdict(terms(amended=1), count, ())
    assert (found.code, found.why, found.number("unanswered")) == (Outcome.OPEN, Why.UNANSWERED, 7)


@pytest.mark.parametrize(
    ("review", "today", "why"),
    [
        ("", TODAY, Why.REVIEW_MISSING),
        ("next year", TODAY, Why.REVIEW_MISSING),
        ("2026-11-21", TODAY, Why.REVIEW_PAST),
        (TODAY, TODAY, Why.REVIEW_PAST),
        (LATER, "", Why.REVIEW_PAST),
    ],
)
def test_without_a_review_ahead_consent_stays_open(review, today, why):
    found = verdict(terms(review=review), today=today)
    assert (found.code, found.why) == (Outcome.OPEN, why)
    assert METHOD.offers(terms(), found)[0] == Offer.SET_REVIEW


@pytest.mark.parametrize(
    ("amended", "tolerated", "code"),
    [
        (2, 3, Outcome.OPEN),
        (3, 3, Outcome.DEFERRED),
        (4, 3, Outcome.DEFERRED),
        (0, 0, Outcome.DEFERRED),
    ],
)
def test_unresolved_after_enough_amendments_is_deferred(amended, tolerated, code):
    agreed_terms = terms(amended=amended, amendments_tolerated=tolerated)
    found = verdict(agreed_terms, judged(OBJECTION, True))
    assert (found.code, found.carried) == (code, False)
    assert found.number("amended") == amended


def test_an_untested_objection_is_tested_before_anything_is_deferred():
    found = verdict(terms(amended=9), OBJECTION)
    assert (found.code, found.why) == (Outcome.OPEN, Why.OBJECTION_UNTESTED)
    assert METHOD.offers(terms(), found)[0] == Offer.TEST_OBJECTION


def test_a_resolved_objection_no_longer_stands():
    found = verdict(terms(), replace(OBJECTION, status=Objection.RESOLVED))
    assert (found.code, found.number("resolved_objections")) == (Outcome.AGREED, 1)


def test_the_objection_of_somebody_marked_absent_defers_nothing():
    absent = Electorate(SEVEN.entitled, SEVEN.here - {7})
    found = verdict(terms(amended=9), judged(OBJECTION, True), electorate=absent)
    assert found.code == Outcome.AGREED


def test_too_few_people_agree_to_nothing():
    few = Electorate(SEVEN.entitled, frozenset({1, 2, 3}))
    found = verdict(terms(), electorate=few)
    assert (found.code, found.number("quorum_needed")) == (Outcome.NO_QUORUM, 4)
    assert METHOD.offers(terms(), found) == (Offer.TAKE_AGAIN, Offer.DEFER)


def test_an_objection_nobody_described_counts_as_untested():
    count = Count(
        answers_of({Answer.AGREE: 6, Answer.OBJECT: 1}), present=7, entitled=7, today=TODAY
    )
    assert METHOD.verdict(terms(), count, ()).why == Why.OBJECTION_UNTESTED


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ((), Terms("consent")),
        (("consent", "review", LATER), Terms("consent", review=LATER)),
        (("amendments", "5"), Terms("consent", amendments_tolerated=5)),
        (("review", "soon"), None),
        (("review",), None),
        (("amendments", "-1"), None),
        (("asides", "1"), None),
    ],
)
def test_terms_as_typed(words, expected):
    assert METHOD.terms(words) == expected


statuses = st.sampled_from(Objection)
replies = st.builds(
    Given, st.integers(1, 7), st.sampled_from(METHOD.answers), st.just(""), statuses
)


@given(st.lists(replies, max_size=7, unique_by=lambda each: each.person), st.booleans())
def test_agreed_iff_all_answered_no_objection_stands_and_a_review_is_ahead(given, dated):
    count = count_answers(METHOD, given, SEVEN, TODAY)
    found = METHOD.verdict(terms(review=LATER if dated else ""), count, tuple(given))
    standing = [
        each
        for each in given
        if each.answer is Answer.OBJECT and each.status is not Objection.RESOLVED
    ]
    assert found.carried is (len(given) == 7 and not standing and dated)


@pytest.mark.parametrize(
    ("deferral", "why"),
    [
        (None, Why.DEFERRAL_UNSETTLED),
        (Deferral(0, LATER), Why.DEFERRAL_UNSETTLED),
        (Deferral(3, ""), Why.DEFERRAL_UNSETTLED),
        (Deferral(3, TODAY), Why.DEFERRAL_UNSETTLED),
        (Deferral(3, LATER), Why.AMENDMENTS_EXHAUSTED),
    ],
)
def test_a_deferred_matter_has_an_owner_and_a_date_ahead(deferral, why):
    deferred = terms(amended=3, deferral=deferral)
    found = verdict(deferred, judged(OBJECTION, True))
    assert (found.code, found.why) == (Outcome.DEFERRED, why)
    first = METHOD.offers(deferred, found)[0]
    assert first == (Offer.SETTLE_DEFERRAL if why is Why.DEFERRAL_UNSETTLED else Offer.DEFER)
