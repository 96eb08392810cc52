"""The consensus test of domain.md §5, row by row and rule by rule."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.decisions.answers import Answer, Count, Given, Objection, answers_of
from facilitation.decisions.catalogue import method_named
from facilitation.decisions.counting import assented, block_tested, count_hands
from facilitation.decisions.fractions import Share
from facilitation.decisions.methods.consensus import (
    asides_tolerated,
    counts_as_test,
    fallback_terms,
)
from facilitation.decisions.terms import Base, Terms
from facilitation.decisions.verdicts import Offer, Outcome, Verdict, Why

METHOD = method_named("consensus")
DEFAULTS = METHOD.terms(())


def asked(agree, reserve, aside, block, unanswered=0, **more):
    numbers = {
        Answer.AGREE: agree,
        Answer.RESERVE: reserve,
        Answer.ASIDE: aside,
        Answer.BLOCK: block,
    }
    people = agree + reserve + aside + block + unanswered
    seats = {"present": people, "entitled": people} | more
    return Count(answers_of(numbers), unanswered=unanswered, **seats)


def verdict(terms, *numbers, **more):
    return METHOD.verdict(terms, asked(*numbers, **more), ())


@pytest.mark.parametrize(
    ("numbers", "terms", "code"),
    [
        ((18, 2, 0, 0), {}, Outcome.CONSENSUS),
        ((13, 3, 4, 0), {"asides_tolerated": 4}, Outcome.CONSENSUS),
        ((12, 3, 5, 0), {"asides_tolerated": 4}, Outcome.RETURNED),
        ((0, 0, 20, 0), {"asides_tolerated": 20}, Outcome.RETURNED),
        ((19, 0, 0, 1), {"blocks_tolerated": 0}, Outcome.BLOCKED),
        ((19, 0, 0, 1), {"blocks_tolerated": 1}, Outcome.CONSENSUS),
        ((13, 3, 4, 0), {}, Outcome.CONSENSUS),
        ((12, 3, 5, 0), {}, Outcome.RETURNED),
    ],
)
def test_rows_of_the_reference(numbers, terms, code):
    found = verdict(Terms("consensus", **terms), *numbers)
    assert found.code == code
    assert found.carried is (code is Outcome.CONSENSUS)


@pytest.mark.parametrize(
    ("numbers", "seats", "code", "why"),
    [
        ((5, 0, 5, 5, 5), {"entitled": 41}, Outcome.NO_QUORUM, Why.QUORUM_MISSING),
        (
            (9, 0, 0, 0, 0),
            {"entitled": 18, "present_at_opening": 10},
            Outcome.NO_QUORUM,
            Why.QUORUM_LOST,
        ),
        ((5, 0, 5, 5, 5), {}, Outcome.INCOMPLETE, Why.UNANSWERED),
        ((19, 0, 0, 0, 1), {}, Outcome.INCOMPLETE, Why.UNANSWERED),
        ((0, 0, 9, 1), {}, Outcome.BLOCKED, Why.BLOCKS),
        ((0, 0, 10, 0), {}, Outcome.RETURNED, Why.STAND_ASIDES),
        ((7, 0, 3, 0), {}, Outcome.RETURNED, Why.STAND_ASIDES),
        ((8, 0, 2, 0), {}, Outcome.CONSENSUS, Why.NOTHING),
        ((0, 1, 0, 0), {}, Outcome.CONSENSUS, Why.NOTHING),
        ((3, 0, 1, 0), {}, Outcome.RETURNED, Why.STAND_ASIDES),
    ],
)
def test_the_first_rule_that_applies_speaks(numbers, seats, code, why):
    found = verdict(DEFAULTS, *numbers, **seats)
    assert (found.code, found.why) == (code, why)


def test_an_empty_room_agrees_to_nothing():
    assert verdict(DEFAULTS, 0, 0, 0, 0).code == Outcome.NO_QUORUM


def test_only_tolerated_blocks_and_nobody_for_it_is_returned():
    found = verdict(Terms("consensus", blocks_tolerated=2), 0, 0, 0, 2)
    assert (found.code, found.why) == (Outcome.RETURNED, Why.NOBODY_AGREES)


def test_reservations_stand_asides_and_tolerated_blocks_are_in_the_verdict():
    found = verdict(Terms("consensus", blocks_tolerated=1), 15, 1, 3, 1)
    assert found.carried
    assert found.numbers == (
        ("agree", 15),
        ("aside", 3),
        ("asides_tolerated", 4),
        ("block", 1),
        ("blocks_tolerated", 1),
        ("entitled", 20),
        ("present", 20),
        ("present_at_opening", 20),
        ("quorum_needed", 11),
        ("reserve", 1),
        ("unanswered", 0),
    )


def test_a_fifth_of_those_asked_may_stand_aside():
    for people in range(61):
        count = asked(people, 0, 0, 0)
        assert asides_tolerated(DEFAULTS, count) == people // 5


@pytest.mark.parametrize(
    ("code", "held", "offered"),
    [
        (Outcome.CONSENSUS, 5, False),
        (Outcome.BLOCKED, 0, False),
        (Outcome.BLOCKED, 1, True),
        (Outcome.BLOCKED, 2, True),
        (Outcome.RETURNED, 5, False),
        (Outcome.INCOMPLETE, 5, False),
        (Outcome.NO_QUORUM, 5, False),
    ],
)
def test_the_fallback_follows_a_block_after_enough_tests(code, held, offered):
    terms = Terms("consensus", fallback=Share(9, 10), tests_held=held)
    offers = METHOD.offers(terms, Verdict(code, carried=code is Outcome.CONSENSUS))
    assert (Offer.FALLBACK in offers) is offered


def test_what_was_not_agreed_on_beforehand_is_not_offered():
    terms = Terms("consensus", tests_held=9)
    offers = METHOD.offers(terms, Verdict(Outcome.BLOCKED, carried=False))
    assert offers == (Offer.AMEND, Offer.REFER, Offer.DEFER, Offer.WITHDRAW)
    assert fallback_terms(terms) is None


def test_only_tests_that_were_held_lead_to_the_fallback():
    held = {code for code in Outcome if counts_as_test(Verdict(code, carried=False))}
    assert held == {Outcome.CONSENSUS, Outcome.BLOCKED, Outcome.RETURNED}


@pytest.mark.parametrize(
    ("yes", "no", "abstain", "code"),
    [
        (18, 2, 0, Outcome.PASSED),
        (17, 2, 1, Outcome.FAILED),
        (45, 7, 0, Outcome.FAILED),
    ],
)
def test_fallback_rows_of_the_reference(yes, no, abstain, code):
    terms = fallback_terms(Terms("consensus", fallback=Share(9, 10)))
    people = yes + no + abstain
    count = count_hands({Answer.YES: yes, Answer.NO: no, Answer.ABSTAIN: abstain}, people, people)
    assert method_named(terms.method).verdict(terms, count, ()).code == code


def test_the_fallback_keeps_the_quorum():
    terms = Terms("consensus", fallback=Share(3, 4), quorum=Share(2, 3), quorum_strict=False)
    assert fallback_terms(terms) == Terms(
        "majority", Share(3, 4), False, Base.CAST, Share(2, 3), False
    )


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ((), Terms("consensus")),
        (("consensus",), Terms("consensus")),
        (("asides", "4"), Terms("consensus", asides_tolerated=4)),
        (("asides", "0"), Terms("consensus", asides_tolerated=0)),
        (("consensus", "Blocks", "1"), Terms("consensus", blocks_tolerated=1)),
        (
            ("fallback", "9/10", "after", "3"),
            Terms("consensus", fallback=Share(9, 10), tests_before_fallback=3),
        ),
        (("asides",), None),
        (("asides", "many"), None),
        (("asides", "-1"), None),
        (("asides", "1" * 5000), None),
        (("asides", "1", "asides", "2"), None),
        (("fallback", "10/9"), None),
        (("review", "2027-05-01"), None),
    ],
)
def test_terms_as_typed(words, expected):
    assert METHOD.terms(words) == expected


numbers = st.tuples(*[st.integers(0, 30)] * 5)


@given(numbers, st.integers(0, 5), st.none() | st.integers(0, 40))
def test_one_more_who_agrees_never_undoes_consensus(people, blocks, asides):
    terms = Terms("consensus", blocks_tolerated=blocks, asides_tolerated=asides)
    agree, *others = people
    if verdict(terms, agree, *others).carried:
        assert verdict(terms, agree + 1, *others).carried


@given(numbers)
def test_silence_never_carries(people):
    found = verdict(DEFAULTS, *people)
    assert not (found.carried and people[4])


def test_a_verdict_survives_the_record():
    found = verdict(DEFAULTS, 18, 2, 0, 0)
    assert msgspec.json.decode(msgspec.json.encode(found), type=Verdict) == found


TESTED = METHOD.terms(("validity", "tested"))


def blocked(*statuses):
    """Nineteen agree, and blocks with these statuses stand against."""
    given_ = [Given(n, Answer.BLOCK, "why", status) for n, status in enumerate(statuses)]
    return METHOD.verdict(TESTED, asked(19, 0, 0, len(statuses)), tuple(given_))


@pytest.mark.parametrize(
    ("statuses", "why", "offer"),
    [
        ((Objection.UNTESTED,), Why.BLOCK_UNTESTED, Offer.TEST_BLOCK),
        ((Objection.QUALIFIED, Objection.UNTESTED), Why.BLOCK_UNTESTED, Offer.TEST_BLOCK),
        ((Objection.QUALIFIED,), Why.BLOCKS, Offer.AMEND),
        ((Objection.PREFERENCE,), Why.BLOCK_REJECTED, Offer.ASK_ASSENT),
    ],
)
def test_a_block_that_is_tested_says_what_to_do_first(statuses, why, offer):
    found = blocked(*statuses)
    assert (found.code, found.why) == (Outcome.BLOCKED, why)
    assert METHOD.offers(TESTED, found)[0] == offer


def test_a_rejected_block_stands_aside_only_with_its_holders_assent():
    block = Given(7, Answer.BLOCK, "I do not like it")
    rejected = block_tested(block, on_principle=False)
    assert (rejected.answer, rejected.status) == (Answer.BLOCK, Objection.PREFERENCE)
    assert blocked(Objection.PREFERENCE).code == Outcome.BLOCKED
    aside = assented(rejected)
    assert (aside.answer, aside.reason) == (Answer.ASIDE, "I do not like it")
    assert verdict(TESTED, 19, 0, 1, 0).code == Outcome.CONSENSUS
    held = block_tested(block, on_principle=True)
    assert assented(held) == held
    assert assented(block) == block
    agreed = Given(1, Answer.AGREE)
    assert block_tested(agreed, on_principle=False) == agreed


def test_self_declared_blocks_are_not_tested():
    found = METHOD.verdict(DEFAULTS, asked(19, 0, 0, 1), (Given(1, Answer.BLOCK),))
    assert found.why == Why.BLOCKS
    assert Offer.TEST_BLOCK not in METHOD.offers(DEFAULTS, found)


def test_two_readings_are_two_meetings():
    terms = METHOD.terms(("consensus", "readings", "2"))
    first = verdict(terms, 20, 0, 0, 0)
    assert (first.code, first.why, first.carried) == (Outcome.OPEN, Why.READ_AGAIN, False)
    assert METHOD.offers(terms, first)[0] == Offer.READ_AGAIN
    assert counts_as_test(first)
    second = msgspec.structs.replace(terms, readings_held=1)
    assert verdict(second, 20, 0, 0, 0).code == Outcome.CONSENSUS
    assert METHOD.terms(("readings", "0")) is None
    assert METHOD.terms(("validity", "guessed")) is None
