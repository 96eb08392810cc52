"""The votes of domain.md §6, row by row, and against exact fractions."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.decisions.answers import Answer, Count, answers_of
from facilitation.decisions.catalogue import method_named
from facilitation.decisions.counting import count_hands
from facilitation.decisions.fractions import Share, least, reaches
from facilitation.decisions.quorum import quorum_needed
from facilitation.decisions.terms import Base, Chair, Terms
from facilitation.decisions.verdicts import Offer, Outcome, Why

METHOD = method_named("majority")


def hands(yes, no, abstain=0, present=None, entitled=None, **more):
    everybody = yes + no + abstain if present is None else present
    numbers = {Answer.YES: yes, Answer.NO: no, Answer.ABSTAIN: abstain}
    return count_hands(numbers, everybody, everybody if entitled is None else entitled, **more)


def called(words):
    return METHOD.terms(tuple(words.split()))


@pytest.mark.parametrize(
    ("count", "rule", "code", "needed"),
    [
        (hands(10, 9, 5, entitled=40), "majority", Outcome.PASSED, 10),
        (hands(10, 9, 5, entitled=40), "majority of present", Outcome.FAILED, 13),
        (hands(10, 9, 5, entitled=40), "absolute", Outcome.FAILED, 21),
        (hands(8, 4), "two-thirds", Outcome.PASSED, 8),
        (hands(7, 4), "two-thirds", Outcome.FAILED, 8),
        (hands(6, 3), "more than 2/3", Outcome.FAILED, 7),
        (hands(7, 3), "three-quarters", Outcome.FAILED, 8),
        (hands(8, 2), "three-quarters", Outcome.PASSED, 8),
        (hands(10, 10), "majority", Outcome.TIED, 11),
        (hands(1, 0, 29, entitled=39), "majority", Outcome.PASSED, 1),
        (hands(11, 4, present=22, entitled=40), "majority", Outcome.PASSED, 8),
        (hands(3, 0, 2), "absolute", Outcome.PASSED, 3),
        (hands(2, 0, 3), "absolute", Outcome.FAILED, 3),
        (hands(17, 2, 1), "9/10", Outcome.FAILED, 18),
        (hands(18, 2), "9/10", Outcome.PASSED, 18),
        (hands(45, 7), "9/10", Outcome.FAILED, 47),
        (hands(5, 0, 2), "unanimous", Outcome.PASSED, 5),
        (hands(5, 1), "unanimous", Outcome.FAILED, 6),
    ],
)
def test_rows_of_the_reference(count, rule, code, needed):
    terms = called(rule)
    found = METHOD.verdict(terms, count, ())
    assert (found.code, found.number("needed")) == (code, needed)
    assert found.carried is (code is Outcome.PASSED)


@pytest.mark.parametrize(
    "rule", ["majority", "two-thirds", "2/3 of present", "absolute", "1/1", ">= 1/2", "1/1000"]
)
def test_nobody_in_favour_never_carries(rule):
    found = METHOD.verdict(called(rule), hands(0, 0, 12), ())
    assert (found.code, found.why) == (Outcome.FAILED, Why.NOBODY_VOTED)
    against = METHOD.verdict(called(rule), hands(0, 5, 7), ())
    assert (against.code, against.why) == (Outcome.FAILED, Why.NOBODY_IN_FAVOUR)


def test_quorum_lost_before_the_close_voids_the_vote():
    count = hands(20, 0, present=20, entitled=40, present_at_opening=22)
    found = METHOD.verdict(called("majority"), count, ())
    assert (found.code, found.why) == (Outcome.NO_QUORUM, Why.QUORUM_LOST)
    assert (found.number("quorum_needed"), found.number("yes")) == (21, 20)
    assert METHOD.offers(called("majority"), found) == (Offer.TAKE_AGAIN, Offer.DEFER)


def test_terms_that_name_no_fraction_mean_more_than_half():
    assert METHOD.verdict(Terms("majority"), hands(10, 10), ()).code == Outcome.TIED
    assert METHOD.verdict(Terms("majority"), hands(11, 10), ()).code == Outcome.PASSED


@pytest.mark.parametrize("rule", ["two-thirds", "absolute", "majority of present"])
def test_an_even_vote_is_a_tie_only_where_a_simple_majority_decides(rule):
    assert METHOD.verdict(called(rule), hands(6, 6, 1), ()).code == Outcome.FAILED


@pytest.mark.parametrize(
    ("worth", "yes", "no", "chair", "rule", "code", "decided"),
    [
        (Chair.NONE, 10, 10, Answer.YES, "majority", Outcome.TIED, False),
        (Chair.ORDINARY, 10, 10, Answer.YES, "majority", Outcome.TIED, False),
        (Chair.CASTING, 10, 10, Answer.YES, "majority", Outcome.PASSED, True),
        (Chair.CASTING, 10, 10, Answer.NO, "majority", Outcome.FAILED, True),
        (Chair.CASTING, 10, 10, Answer.ABSTAIN, "majority", Outcome.TIED, False),
        (Chair.CASTING, 10, 10, None, "majority", Outcome.TIED, False),
        (Chair.CASTING, 10, 9, Answer.NO, "majority", Outcome.PASSED, False),
        (Chair.CASTING, 7, 4, Answer.YES, "two-thirds", Outcome.FAILED, False),
        (Chair.WHEN_DECISIVE, 10, 10, Answer.YES, "majority", Outcome.PASSED, True),
        (Chair.WHEN_DECISIVE, 10, 10, Answer.NO, "majority", Outcome.TIED, False),
        (Chair.WHEN_DECISIVE, 10, 9, Answer.NO, "majority", Outcome.TIED, True),
        (Chair.WHEN_DECISIVE, 10, 8, Answer.NO, "majority", Outcome.PASSED, False),
        (Chair.WHEN_DECISIVE, 7, 4, Answer.YES, "two-thirds", Outcome.PASSED, True),
        (Chair.WHEN_DECISIVE, 8, 4, Answer.NO, "two-thirds", Outcome.FAILED, True),
    ],
)
def test_what_the_chairs_vote_is_worth(worth, yes, no, chair, rule, code, decided):
    shown = called(rule)
    terms = Terms(shown.method, shown.share, shown.strict, shown.base, chair=worth)
    found = METHOD.verdict(terms, hands(yes, no, present=30, chair=chair), ())
    assert found.code == code
    assert (found.why == Why.CHAIR_DECIDED) is decided
    assert found.number("chair") == decided


@pytest.mark.parametrize(
    ("count", "rule", "needed", "short", "more", "spare", "if_all"),
    [
        (hands(7, 4, present=24), "two-thirds", 8, 1, 1, 0, 16),
        (hands(0, 0, present=24), "two-thirds", 1, 1, 1, 0, 16),
        (hands(17, 2, 1), "9/10", 18, 1, 1, 0, 18),
        (hands(45, 7), "9/10", 47, 2, 18, 0, 47),
        (hands(10, 10), "majority", 11, 1, 1, 0, 11),
        (hands(12, 4), "majority", 9, 0, 0, 3, 9),
        (hands(10, 9, 5, entitled=40), "absolute", 21, 11, 11, 0, 21),
        (hands(10, 9, 5, entitled=40), "majority of present", 13, 3, 3, 0, 13),
        (hands(5, 1), "unanimous", 6, 1, None, 0, 6),
        (hands(0, 0, 3), "unanimous", 1, 1, 1, 0, 3),
    ],
)
def test_the_margin(count, rule, needed, short, more, spare, if_all):
    found = METHOD.need(called(rule), count)
    assert (found.needed, found.short_by, found.more_yes) == (needed, short, more)
    assert (found.to_spare, found.needed_if_all) == (spare, if_all)


SHARES = [Share(1, 2), Share(2, 3), Share(3, 4), Share(4, 5), Share(9, 10), Share(1, 3)]


@pytest.mark.parametrize("share", SHARES)
@pytest.mark.parametrize("strict", [False, True])
def test_agrees_with_exact_fractions_of_the_cast_up_to_sixty_people(share, strict):
    terms = Terms("majority", share, strict)
    exact = Fraction(share.over, share.under)
    for cast in range(61):
        for yes in range(cast + 1):
            found = METHOD.verdict(terms, hands(yes, cast - yes, present=60), ())
            asked = exact * cast
            enough = yes >= 1 and (yes > asked if strict else yes >= asked)
            assert found.carried is enough


votes = st.tuples(st.integers(0, 200), st.integers(0, 200), st.integers(0, 200))
rules = st.builds(
    lambda share, strict, base: Terms("majority", share, strict, base),
    st.sampled_from(SHARES),
    st.booleans(),
    st.sampled_from(Base),
)


@given(votes, rules, st.integers(0, 300))
def test_more_yes_is_the_least_that_carries(cast, terms, further):
    yes, no, abstain = cast
    room = yes + no + abstain + 2500
    more = METHOD.need(terms, hands(yes, no, abstain, room)).more_yes

    def carried(added):
        return METHOD.verdict(terms, hands(yes + added, no, abstain, room), ()).carried

    assert more is not None
    assert carried(more)
    assert carried(more + further)
    assert more == 0 or not carried(more - 1)


@given(votes, rules)
def test_a_yes_instead_of_a_no_never_harms(cast, terms):
    yes, no, abstain = cast
    before = METHOD.verdict(terms, hands(yes, no + 1, abstain), ()).carried
    after = METHOD.verdict(terms, hands(yes + 1, no, abstain), ()).carried
    assert after >= before


@given(votes, rules, st.integers(2, 50))
def test_scaling_everything_changes_nothing(cast, terms, times):
    scaled = METHOD.verdict(terms, hands(*(each * times for each in cast)), ())
    assert scaled.code == METHOD.verdict(terms, hands(*cast), ()).code


@given(votes)
def test_abstaining_never_changes_what_the_cast_decide(cast):
    yes, no, abstain = cast
    room = 1000
    terms = called("two-thirds")
    without = METHOD.verdict(terms, hands(yes, no, 0, room), ())
    assert METHOD.verdict(terms, hands(yes, no, abstain, room), ()).code == without.code


def test_a_passed_vote_asks_for_nothing_more():
    found = METHOD.verdict(called("majority"), hands(3, 1), ())
    assert METHOD.offers(called("majority"), found) == ()


def test_a_failed_vote_leaves_the_proposal_with_the_group():
    found = METHOD.verdict(called("majority"), hands(1, 3), ())
    assert Offer.AMEND in METHOD.offers(called("majority"), found)
    assert Offer.WITHDRAW in METHOD.offers(called("majority"), found)


def test_a_count_that_was_never_taken_is_no_majority():
    empty = Count(answers_of({}), present=9, entitled=9)
    assert METHOD.verdict(called("majority"), empty, ()).code == Outcome.FAILED


SMALL = 60
"""People up to whom every count is tried."""


@pytest.mark.parametrize(
    ("share", "strict"),
    [
        (Share(1, 2), True),
        (Share(1, 2), False),
        (Share(2, 3), False),
        (Share(2, 3), True),
        (Share(3, 4), False),
        (Share(4, 5), False),
        (Share(9, 10), False),
        (Share(1, 3), False),
        (Share(5, 7), True),
        (Share(1, 1), False),
    ],
)
def test_every_vote_of_up_to_sixty_people_agrees_with_exact_fractions(share, strict):
    """Each yes of each base, by rational numbers instead of products of whole ones."""
    asked = Fraction(share.over, share.under)
    for base in range(SMALL + 1):
        enough = [
            yes >= 1 and (Fraction(yes, base) > asked if strict else Fraction(yes, base) >= asked)
            if base
            else False
            for yes in range(base + 1)
        ]
        assert [reaches(yes, share, base, strict) for yes in range(base + 1)] == enough
        needed = least(share, base, strict)
        first = enough.index(True) if True in enough else max(base + 1, 1)
        assert needed == first or (needed > base and True not in enough)


@pytest.mark.parametrize("rule", ["majority", "two-thirds", "more than 2/3", "3/4", "unanimous"])
def test_one_more_yes_is_said_to_carry_exactly_where_it_does(rule):
    """Every yes and no of up to sixty votes: ``more_yes`` is the least that carries."""
    terms = called(rule)
    for cast in range(SMALL + 1):
        for yes in range(cast + 1):
            no = cast - yes
            more = METHOD.need(terms, hands(yes, no)).more_yes
            if more is None:
                assert rule == "unanimous"
                assert no
                continue
            assert reaches(yes + more, terms.share, cast + more, terms.strict)
            assert not more or not reaches(
                yes + more - 1, terms.share, cast + more - 1, terms.strict
            )


@pytest.mark.parametrize("entitled", range(1, SMALL + 1))
def test_a_quorum_of_more_than_half_is_never_half(entitled):
    """peers.md: half of 42 was taken as 21."""
    needed = quorum_needed(called("majority"), entitled)
    assert 2 * needed > entitled
    assert 2 * (needed - 1) <= entitled


def test_none_against_none_is_no_two_thirds():
    """peers.md: ``yes >= 2 * no`` accepts 0:0."""
    found = METHOD.verdict(called("two-thirds"), hands(0, 0, 7), ())
    assert (found.code, found.carried) == (Outcome.FAILED, False)
