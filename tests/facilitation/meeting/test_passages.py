"""Marks stay with their words, whatever is typed in, before and behind them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.meeting.notes.passages import (
    END,
    WHOLE,
    Part,
    changed_part,
    covers,
    found,
    marked,
    moved,
    pieces,
    unmarked,
)

places = st.integers(0, 30)
ranges = st.tuples(places, places).map(sorted).filter(lambda each: each[0] < each[1])


@st.composite
def spans(draw):
    made = ()
    for begin, end in draw(st.lists(ranges, max_size=4)):
        made = marked(made, begin, end)
    return made


def places_of(some):
    return {each for begin, end in some for each in range(begin, min(end, 60))}


@given(spans(), ranges)
def test_marking_and_unmarking_are_those_of_sets(some, one):
    assert places_of(marked(some, *one)) == places_of(some) | set(range(*one))
    assert places_of(unmarked(some, *one)) == places_of(some) - set(range(*one))
    for result in (marked(some, *one), unmarked(some, *one)):
        assert all(one[1] <= other[0] for one, other in pairwise(result))


@given(st.text("ab", max_size=30), spans(), places, places, st.text("xy", max_size=5))
def test_words_that_stay_keep_their_marks(text, some, at, cut, typed):
    at = min(at, len(text))
    cut = min(cut, len(text) - at)
    after = moved(some, Part(at, cut, typed))
    grown = len(typed) - cut
    kept = [each for each in range(len(text)) if not at <= each < at + cut]
    for place in kept:
        now = place if place < at else place + grown
        assert (place in places_of(some)) is (now in places_of(after))


@pytest.mark.parametrize(
    ("change", "after"),
    [
        (Part(5, 0, "new"), ((8, 13),)),  # before
        (Part(10, 0, "new"), ((5, 10),)),  # behind
        (Part(7, 0, "new"), ((5, 13),)),  # inside
        (Part(5, 5, "new"), ((5, 8),)),  # instead
        (Part(8, 4, "new"), ((5, 11),)),  # over its end
        (Part(3, 9, ""), ()),  # all gone
    ],
)
def test_what_is_typed_in_a_passage_is_of_it_and_beside_it_not(change, after):
    assert moved(((5, 10),), change) == after


def test_all_of_a_note_stays_all_of_it():
    assert {moved(WHOLE, Part(at, 2, "longer")) for at in (0, 3)} == {WHOLE}
    assert unmarked(WHOLE, 2, 4) == ((0, 2), (4, END))
    assert covers(WHOLE, 0, 10**9)


@given(st.text(max_size=20), spans(), spans())
def test_pieces_are_the_text(text, one, other):
    assert "".join(piece for piece, _ in pieces(text, one, other)) == text


@given(st.text("ab", max_size=12), st.text("ab", max_size=12))
def test_a_change_makes_the_one_text_of_the_other(before, after):
    at, cut, text = changed_part(before, after)
    assert before[:at] + text + before[at + cut :] == after


def test_words_are_found_by_their_place():
    assert [found("aXbXc", "X", place) for place in (1, 2, 3)] == [1, 3, -1]
