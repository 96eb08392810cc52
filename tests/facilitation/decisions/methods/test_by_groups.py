"""Weights, groups and delegates (domain.md §6), with the traps of peers.md."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from facilitation.decisions.answers import Answer, Count, Given, GroupCount, answers_of
from facilitation.decisions.catalogue import method_named
from facilitation.decisions.counting import (
    Electorate,
    count_answers,
    count_home_results,
    verdict_by_name,
)
from facilitation.decisions.fractions import Share
from facilitation.decisions.grouping import outcome_of, split
from facilitation.decisions.methods.double_majority import DoubleMajority
from facilitation.decisions.terms import Base, Chair, Delegation, Terms
from facilitation.decisions.verdicts import Outcome, Why

YES, NO, ABSTAIN = Answer.YES, Answer.NO, Answer.ABSTAIN


def group(name, yes, no, abstain=0, **more):
    return GroupCount(name, answers_of({YES: yes, NO: no, ABSTAIN: abstain}), **more)


def count(*groups, present=None, **more):
    yes, no = (sum(each.of(answer) for each in groups) for answer in (YES, NO))
    people = yes + no if present is None else present
    return Count(
        answers_of({YES: yes, NO: no}),
        present=people,
        entitled=people,
        groups=tuple(groups),
        **more,
    )


def test_weights_of_people_are_added_up():
    """domain.md: "5 yes; 3+2 no → 5–5 fails"."""
    people = frozenset({1, 2, 3})
    electorate = Electorate(people, people, weights={1: 5, 2: 3, 3: 2})
    answers = (Given(1, YES), Given(2, NO), Given(3, NO))
    vote = method_named("majority")
    found = verdict_by_name(vote, vote.terms(()), answers, electorate)
    assert (found.code, found.number("yes"), found.number("no")) == (Outcome.TIED, 5, 5)


def test_the_entitled_are_counted_by_weight_where_votes_are_and_the_quorum_by_people():
    """peers.md: "entitled" counted heads though votes had weights."""
    people = frozenset(range(1, 6))
    electorate = Electorate(people, people - {4, 5}, weights=dict.fromkeys(people, 2) | {1: 10})
    vote = method_named("absolute")
    found = verdict_by_name(vote, vote.terms(()), (Given(1, YES),), electorate)
    assert (found.number("base"), found.number("needed")) == (18, 10)
    assert found.code == Outcome.PASSED
    assert found.number("quorum_needed") == 3
    alone = Electorate(people, frozenset({1, 2}), weights={1: 100})
    assert verdict_by_name(vote, vote.terms(()), (Given(1, YES),), alone).code == "NO_QUORUM"


@given(
    st.lists(st.tuples(st.sampled_from([YES, NO, ABSTAIN]), st.integers(1, 9)), max_size=12),
    st.integers(2, 7),
    st.sampled_from(list(Base)),
    st.sampled_from([Share(1, 2), Share(2, 3), Share(3, 4), Share(1, 1)]),
)
def test_scaling_all_weights_changes_nothing(answers, scale, base, share):
    people = frozenset(range(len(answers) + 1))
    given_ = [Given(each, answer) for each, (answer, _) in enumerate(answers)]
    vote = method_named("majority")
    terms = Terms("majority", share, share.is_half, base)
    codes = set()
    for factor in (1, scale):
        weights = {each: weight * factor for each, (_, weight) in enumerate(answers)}
        weights[len(answers)] = factor
        electorate = Electorate(people, people, weights=weights)
        codes.add(verdict_by_name(vote, terms, given_, electorate).code)
    assert len(codes) == 1


def test_a_casting_vote_has_the_weight_of_the_chair():
    people = frozenset({1, 2, 3})
    electorate = Electorate(
        people, people, chair=1, chair_votes=Chair.CASTING, weights={1: 2, 2: 2, 3: 4}
    )
    vote = method_named("majority")
    terms = replace(vote.terms(()), chair=Chair.CASTING)
    answers = (Given(1, YES), Given(2, YES), Given(3, NO))
    found = verdict_by_name(vote, terms, answers, electorate)
    assert (found.code, found.number("yes"), found.why) == ("PASSED", 6, Why.CHAIR_DECIDED)


@pytest.mark.parametrize(
    ("yes", "no", "outcome"), [(5, 4, YES), (4, 5, NO), (4, 4, ABSTAIN), (0, 0, ABSTAIN)]
)
def test_an_even_split_in_a_group_abstains(yes, no, outcome):
    assert outcome_of(group("North", yes, no)) is outcome


def test_one_group_has_one_vote():
    votes = method_named("one group, one vote")
    groups = (group("N", 60, 1), group("S", 2, 3), group("E", 4, 4), group("W", 1, 0))
    found = votes.verdict(votes.terms(()), count(*groups), ())
    assert (found.code, found.number("yes"), found.number("no")) == (Outcome.PASSED, 2, 1)
    assert (found.number("abstain"), found.number("groups")) == (1, 4)
    assert found.number("people_yes") == 67
    of_all = votes.terms(("groups", "majority", "of", "entitled"))
    short = votes.verdict(of_all, count(*groups), ())
    assert (short.code, short.number("needed"), short.number("base")) == ("FAILED", 3, 4)
    assert votes.need(of_all, count(*groups)).short_by == 1


def test_a_group_that_is_not_here_has_no_vote_but_is_entitled():
    votes = method_named("groups")
    groups = (group("N", 3, 1), group("S", 0, 0, present=0), group("E", 0, 2))
    present = votes.terms(("groups", "1/2", "of", "present"))
    assert votes.verdict(present, count(*groups), ()).number("base") == 2
    entitled = votes.terms(("of", "entitled"))
    assert votes.verdict(entitled, count(*groups), ()).number("base") == 3


def test_a_double_majority_needs_the_people_and_the_groups():
    """domain.md: groups 60–10, 4–6, 3–5: people 67–21 pass, groups 1–2 fail → fails."""
    double = method_named("double majority")
    found = double.verdict(
        double.terms(()), count(group("A", 60, 10), group("B", 4, 6), group("C", 3, 5)), ()
    )
    assert (found.code, found.why, found.carried) == (Outcome.FAILED, Why.GROUPS_SHORT, False)
    assert (found.number("yes"), found.number("no")) == (67, 21)
    assert (found.number("groups_yes"), found.number("groups_no")) == (1, 2)
    both = double.verdict(double.terms(()), count(group("A", 60, 10), group("B", 6, 4)), ())
    assert (both.code, both.carried, both.why) == (Outcome.PASSED, True, Why.NOTHING)
    people = double.verdict(
        double.terms(()), count(group("A", 1, 20), group("B", 2, 1), group("C", 2, 1)), ()
    )
    assert people.why == Why.PEOPLE_SHORT
    neither = double.verdict(double.terms(()), count(group("A", 1, 20)), ())
    assert neither.why == Why.BOTH_SHORT


def test_the_groups_may_have_a_fraction_of_their_own():
    double = DoubleMajority()
    terms = replace(double.terms(("double", "two-thirds")), groups_share=Share(3, 4))
    groups = (group("A", 9, 1), group("B", 9, 1), group("C", 1, 2))
    assert double.verdict(terms, count(*groups), ()).why == Why.GROUPS_SHORT
    assert double.need_of_groups(terms, count(*groups)).needed == 3
    assert double.need(terms, count(*groups)).needed == 16


def test_without_quorum_neither_count_matters():
    double = method_named("double")
    few = replace(count(group("A", 6, 1), present=7), entitled=40)
    assert double.verdict(double.terms(()), few, ()).code == Outcome.NO_QUORUM


@pytest.mark.parametrize(
    ("home", "votes", "expected"),
    [
        ((13, 6, 1), 5, (3, 2, 0)),  # domain.md §6
        ((10, 10, 0), 5, (2, 2, 1)),  # the fifth is tied and abstains
        ((1, 1, 1), 4, (1, 1, 2)),  # three tied for one
        ((1, 1, 1), 3, (1, 1, 1)),
        ((20, 0, 0), 5, (5, 0, 0)),
        ((0, 0, 0), 5, (0, 0, 5)),
        ((2, 1, 0), 1, (1, 0, 0)),
    ],
)
def test_the_votes_of_delegates_are_split_by_the_largest_remainder(home, votes, expected):
    shares = split(group("North", *home, votes=votes))
    assert tuple(shares.get(each, 0) for each in (YES, NO, ABSTAIN)) == expected


@given(st.tuples(*[st.integers(0, 40)] * 3), st.integers(1, 12))
def test_a_split_gives_out_every_vote_once_and_never_against_the_order(home, votes):
    shares = split(group("North", *home, votes=votes))
    assert sum(shares.values()) == votes
    yes, no = shares.get(YES, 0), shares.get(NO, 0)
    if home[0] > home[1]:
        assert yes >= no
    if home[0] == home[1]:
        assert yes == no


@pytest.mark.parametrize(
    ("how", "yes", "no", "abstain"),
    [(Delegation.BOUND, 5, 3, 2), (Delegation.SPLIT, 5, 5, 0)],
)
def test_delegates_vote_as_their_groups_did(how, yes, no, abstain):
    delegates = method_named("delegates")
    terms = delegates.terms(("delegates", how.value))
    groups = (
        group("N", 13, 6, 1, votes=5),
        group("S", 4, 9, votes=3),
        group("E", 7, 7, votes=2),
        group("W", 9, 0, votes=4, present=0),
    )
    found = delegates.verdict(terms, count(*groups, present=9), ())
    assert tuple(found.number(each) for each in ("yes", "no", "abstain")) == (yes, no, abstain)
    entitled = delegates.terms((how.value, "1/2", "of", "entitled"))
    assert delegates.verdict(entitled, count(*groups), ()).number("base") == 14


def test_free_delegates_answer_for_themselves():
    delegates = method_named("delegates")
    terms = delegates.terms(("free",))
    people = frozenset({1, 2, 3})
    electorate = Electorate(people, people, groups={1: "N", 2: "N", 3: "S"})
    answers = (Given(1, YES), Given(2, NO), Given(3, YES))
    found = verdict_by_name(delegates, terms, answers, electorate)
    assert (found.code, found.number("yes"), found.number("no")) == ("PASSED", 2, 1)


def test_answers_by_name_are_counted_by_group():
    people = frozenset(range(1, 7))
    electorate = Electorate(
        people, people - {6}, groups={1: "N", 2: "N", 3: "N", 4: "S", 6: "W"}, group_votes={"N": 3}
    )
    answers = [Given(1, YES), Given(2, YES), Given(3, NO), Given(4, NO), Given(5, YES)]
    found = count_answers(method_named("groups"), answers, electorate)
    assert [each.group for each in found.groups] == ["N", "S", "W"]
    assert found.groups[0] == group("N", 2, 1, present=3, votes=3)
    assert found.groups[1] == group("S", 0, 1, present=1)
    assert found.groups[2] == group("W", 0, 0, present=0)
    assert found.of(YES) == 3  # who belongs to no group votes among the people


def test_home_results_stand_for_groups_whose_delegates_are_here():
    people = frozenset({1, 2, 3})
    electorate = Electorate(
        people, people - {3}, groups={1: "N", 2: "S", 3: "W"}, group_votes={"N": 5}
    )
    results = {"N": {YES: 13, NO: 6, ABSTAIN: 1}, "W": {YES: 9}}
    found = count_home_results(results, electorate)
    assert found == (
        group("N", 13, 6, 1, present=1, votes=5),
        group("S", 0, 0, present=1),
        group("W", 9, 0, present=0),
    )


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("groups", ("groups", "motion")),
        ("double", ("double", "two-thirds", "of")),
        ("delegates", ("loose",)),
        ("delegates", ("delegates", "split", "5/4")),
    ],
)
def test_terms_that_mean_nothing(name, words):
    assert method_named(name).terms(words) is None
