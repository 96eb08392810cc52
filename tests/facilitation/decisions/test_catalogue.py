"""Methods are found by looking; adding one is adding a file."""

from __future__ import annotations

import pytest

from facilitation.decisions.answers import Answer
from facilitation.decisions.catalogue import method_named, method_names
from facilitation.decisions.counting import count_hands
from facilitation.decisions.fractions import Share
from facilitation.decisions.methods.majority import Majority
from facilitation.decisions.terms import Base, Terms


def test_every_name_that_is_offered_means_a_method_with_terms():
    names = method_names()
    assert {"consensus", "consent", "majority", "two-thirds"} <= set(names)
    assert len(set(names)) == len(names)
    for name in names:
        method = method_named(name)
        assert method is not None
        terms = method.terms(())
        assert terms == method.terms((name,)) == method.terms(tuple(name.upper().split("-")))
        assert terms is not None
        assert method_named(terms.method).name == method.name


@pytest.mark.parametrize(
    ("name", "share", "strict", "base"),
    [
        ("majority", Share(1, 2), True, Base.CAST),
        ("Simple Majority", Share(1, 2), True, Base.CAST),
        ("simple", Share(1, 2), True, Base.CAST),
        ("absolute majority", Share(1, 2), True, Base.ENTITLED),
        ("over 2/3", Share(2, 3), True, Base.CAST),
        ("three-fourths", Share(3, 4), False, Base.CAST),
        ("four-fifths", Share(4, 5), False, Base.CAST),
        ("nine-tenths", Share(9, 10), False, Base.CAST),
        ("absolute", Share(1, 2), True, Base.ENTITLED),
        ("two-thirds", Share(2, 3), False, Base.CAST),
        ("two_thirds", Share(2, 3), False, Base.CAST),
        ("three-quarters", Share(3, 4), False, Base.CAST),
        ("unanimous", Share(1, 1), False, Base.CAST),
        ("2/3", Share(2, 3), False, Base.CAST),
        ("1/2", Share(1, 2), True, Base.CAST),
        ("2/4", Share(2, 4), True, Base.CAST),
        (">2/3", Share(2, 3), True, Base.CAST),
        ("> 2/3", Share(2, 3), True, Base.CAST),
        ("more than two-thirds", Share(2, 3), True, Base.CAST),
        (">= 1/2", Share(1, 2), False, Base.CAST),
        ("at least half", Share(1, 2), False, Base.CAST),
        ("1/1", Share(1, 1), False, Base.CAST),
    ],
)
def test_what_a_vote_is_called(name, share, strict, base):
    settled = method_named(name)
    assert settled is not None
    expected = Terms("majority", share, strict, base)
    assert settled.terms(()) == expected
    assert method_named("majority").terms(tuple(name.split())) == expected


@pytest.mark.parametrize(
    ("name", "counted", "asked_why"),
    [
        ("consensus", False, {Answer.ASIDE, Answer.BLOCK}),
        ("consent", False, {Answer.OBJECT, Answer.CONCERN}),
        ("majority", True, set()),
    ],
)
def test_how_answers_are_taken(name, counted, asked_why):
    method = method_named(name)
    assert method.named
    assert method.counted is counted
    assert method.needs_reason == asked_why
    assert asked_why <= set(method.answers)


def test_a_vote_nobody_settled_is_a_simple_majority():
    assert Majority().terms(()) == Terms("majority", Share(1, 2), True, Base.CAST)


@pytest.mark.parametrize(
    "name",
    ["", "  ", "motion", "ranked", "0/3", "3/2", "2/3/4", "50% + 1", "> 1/1", "more than", ">"],
)
def test_what_is_no_method_yet(name):
    assert method_named(name) is None


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("two-thirds", "of", "present"), Terms("majority", Share(2, 3), False, Base.PRESENT)),
        (("of", "entitled"), Terms("majority", Share(1, 2), True, Base.ENTITLED)),
        (("present",), Terms("majority", Share(1, 2), True, Base.PRESENT)),
        (("absolute", "of", "entitled"), Terms("majority", Share(1, 2), True, Base.ENTITLED)),
        (("absolute", "of", "cast"), None),
        (("two-thirds", "of"), None),
        (("two-thirds", "of", "everybody"), None),
        (("of",), None),
    ],
)
def test_a_vote_names_its_base(words, expected):
    assert method_named("majority").terms(words) == expected


def test_a_settled_vote_keeps_its_fraction_when_only_the_base_is_said():
    terms = method_named("3/4").terms(("of", "present"))
    assert terms == Terms("majority", Share(3, 4), False, Base.PRESENT)


def test_the_margin_is_asked_of_the_method():
    count = count_hands({Answer.YES: 7, Answer.NO: 4}, 24, 40)
    vote = method_named("two-thirds")
    assert vote.need(vote.terms(()), count).needed == 8
    consensus = method_named("consensus")
    assert consensus.need(consensus.terms(()), count) is None
