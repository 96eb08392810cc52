"""Who counts: entitled people who are here, once each."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.decisions.answers import Answer, Count, Given, Objection
from facilitation.decisions.catalogue import method_named
from facilitation.decisions.counting import (
    Electorate,
    Fault,
    answers_counted,
    count_answers,
    count_hands,
    fault_of,
    judged,
    still_silent,
)
from facilitation.decisions.terms import Chair

CONSENSUS = method_named("consensus")
VOTE = method_named("majority")


def body(entitled, here, **more):
    return Electorate(frozenset(entitled), frozenset(here), **more)


def test_guests_and_recused_people_are_not_counted():
    given = [Given(1, Answer.AGREE), Given(9, Answer.BLOCK, "a guest")]
    count = count_answers(CONSENSUS, given, body({1, 2, 3}, {1, 2, 9}))
    assert count == Count(((Answer.AGREE, 1),), unanswered=1, present=2, entitled=3)


def test_the_last_answer_of_a_person_is_theirs():
    given = [Given(1, Answer.BLOCK, "no"), Given(2, Answer.AGREE), Given(1, Answer.ASIDE, "well")]
    counted = answers_counted(CONSENSUS, given, body({1, 2}, {1, 2}))
    assert {(each.person, each.answer) for each in counted} == {
        (1, Answer.ASIDE),
        (2, Answer.AGREE),
    }


def test_who_is_marked_absent_leaves_a_test_but_not_a_vote():
    test = count_answers(CONSENSUS, [Given(1, Answer.BLOCK)], body({1, 2, 3}, {2, 3}))
    assert (test.of(Answer.BLOCK), test.unanswered, test.present) == (0, 2, 2)
    vote = count_answers(VOTE, [Given(1, Answer.YES)], body({1, 2, 3}, {2, 3}))
    assert (vote.of(Answer.YES), vote.unanswered, vote.present) == (1, 2, 2)


@pytest.mark.parametrize(
    ("worth", "yes", "no", "apart"),
    [
        (Chair.NONE, 1, 1, None),
        (Chair.ORDINARY, 2, 1, None),
        (Chair.WHEN_DECISIVE, 1, 1, Answer.YES),
        (Chair.CASTING, 2, 1, Answer.YES),
    ],
)
def test_the_chair_counts_as_agreed(worth, yes, no, apart):
    given = [Given(1, Answer.YES), Given(2, Answer.YES), Given(3, Answer.NO)]
    people = body({1, 2, 3}, {1, 2, 3}, chair=1, chair_votes=worth)
    count = count_answers(VOTE, given, people)
    assert (count.of(Answer.YES), count.of(Answer.NO), count.chair) == (yes, no, apart)
    assert count.unanswered == 0
    assert count.present == 3


def test_a_chair_without_a_vote_has_none_after_leaving_either():
    people = body({1, 2}, {2}, chair=1)
    assert count_answers(VOTE, [Given(1, Answer.YES)], people).answers == ()


def test_whose_answer_is_awaited():
    given = [Given(2, Answer.AGREE), Given(7, Answer.AGREE)]
    assert still_silent(CONSENSUS, given, body({5, 2, 3, 8}, {5, 2, 3, 7})) == (3, 5)


answers = st.sampled_from(CONSENSUS.answers)


@given(st.dictionaries(st.integers(1, 30), answers, max_size=30), st.randoms())
def test_the_order_of_answers_is_nothing(said, random):
    given = [Given(person, answer) for person, answer in said.items()]
    people = body(range(1, 26), range(5, 31), present_at_opening=20)
    before = count_answers(CONSENSUS, given, people, "2026-01-01")
    random.shuffle(given)
    assert count_answers(CONSENSUS, given, people, "2026-01-01") == before
    assert before.asked == before.present == 21


def test_hands_that_were_never_up_are_unanswered():
    count = count_hands({Answer.YES: 10, Answer.NO: 9, Answer.ABSTAIN: 0}, 24, 40, 25)
    assert count.answers == ((Answer.YES, 10), (Answer.NO, 9))
    assert (count.unanswered, count.asked, count.opened_with) == (5, 24, 25)


def test_when_every_hand_was_up_nobody_is_unanswered():
    assert count_hands({Answer.YES: 2, Answer.NO: 1}, 3, 3).unanswered == 0
    assert count_hands({Answer.YES: 4, Answer.NO: 1}, 3, 3).unanswered == 0


@pytest.mark.parametrize(
    ("numbers", "present", "entitled", "fault"),
    [
        ({Answer.YES: 10, Answer.NO: 9}, 19, 40, Fault.SOUND),
        ({}, 0, 0, Fault.SOUND),
        ({Answer.YES: 10, Answer.NO: 10}, 19, 40, Fault.MORE_THAN_PRESENT),
        ({Answer.YES: 10**30}, 19, 40, Fault.MORE_THAN_PRESENT),
        ({Answer.YES: 10, Answer.NO: -1}, 19, 40, Fault.NEGATIVE),
        ({}, -1, 40, Fault.NEGATIVE),
        ({Answer.BLOCK: 1}, 19, 40, Fault.FOREIGN_ANSWER),
        ({Answer.YES: 1}, 41, 40, Fault.PRESENT_OVER_ENTITLED),
    ],
)
def test_numbers_that_cannot_be(numbers, present, entitled, fault):
    assert fault_of(VOTE, count_hands(numbers, present, entitled)) is fault


def test_an_objection_is_judged():
    objection = Given(4, Answer.OBJECT, "the roof leaks")
    assert judged(objection, True).status is Objection.QUALIFIED
    concern = judged(objection, False)
    assert concern == Given(4, Answer.CONCERN, "the roof leaks", Objection.PREFERENCE)


def test_only_objections_are_judged():
    agreed = Given(4, Answer.AGREE)
    assert judged(agreed, True) == judged(agreed, False) == agreed


def test_who_recuses_themselves_counts_in_no_base_and_for_no_quorum():
    """Five are entitled, all here; two step out: three decide, and more than half is two."""
    electorate = body(range(1, 6), range(1, 6), recused=frozenset({4, 5}), weights={4: 9})
    given = [Given(1, Answer.YES), Given(4, Answer.NO)]
    count = count_answers(VOTE, given, electorate)
    assert (count.answers, count.present, count.entitled) == (((Answer.YES, 1),), 3, 3)
    assert (count.present_votes, count.entitled_votes) == (3, 3)
    assert still_silent(VOTE, given, electorate) == (2, 3)
