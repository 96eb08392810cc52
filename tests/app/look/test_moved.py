"""Who moved, with the fewest moves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.look.moved import moved


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ((), (), {}),
        ((1, 2, 3), (1, 2, 3), {}),
        ((1, 2, 3), (2, 3), {}),
        ((1, 2), (1, 2, 3), {}),
        ((1, 2, 3, 4), (4, 1, 2, 3), {4: -1}),
        ((1, 2, 3, 4), (2, 3, 4, 1), {1: 1}),
        ((1, 2, 3, 4), (9, 4, 2, 3), {4: -1}),
    ],
)
def test_the_fewest_moves(before, after, found):
    assert moved(before, after) == found


@given(st.permutations(range(8)))
def test_who_did_not_move_stands_in_the_old_order(after):
    found = moved(range(8), after)
    stayed = [each for each in after if each not in found]
    assert stayed == sorted(stayed)
    assert set(found.values()) <= {-1, 1}
