"""Fractions agree with exact arithmetic; the traps of peers.md stay shut."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.decisions.fractions import Share, least, reaches, read_share, strict_by_custom

COMMON = [
    Share(1, 2),
    Share(2, 4),
    Share(1, 3),
    Share(2, 3),
    Share(3, 4),
    Share(3, 5),
    Share(4, 5),
    Share(9, 10),
    Share(1, 1),
    Share(7, 13),
    Share(51, 100),
]


def shares():
    return st.integers(1, 500).flatmap(
        lambda under: st.builds(Share, st.integers(1, under), st.just(under))
    )


@pytest.mark.parametrize("share", COMMON)
@pytest.mark.parametrize("strict", [False, True])
def test_agrees_with_exact_fractions_up_to_sixty_people(share, strict):
    exact = Fraction(share.over, share.under)
    for base in range(61):
        asked = exact * base
        carrying = [n for n in range(1, base + 2) if (n > asked if strict else n >= asked)]
        assert least(share, base, strict) == carrying[0]
        for number in range(base + 2):
            assert reaches(number, share, base, strict) is (number in carrying)


@pytest.mark.parametrize(
    ("number", "share", "base", "strict", "enough"),
    [
        (17, Share(9, 10), 19, False, False),
        (18, Share(9, 10), 20, False, True),
        (45, Share(9, 10), 52, False, False),
        (47, Share(9, 10), 52, False, True),
        (8, Share(2, 3), 12, False, True),
        (7, Share(2, 3), 11, False, False),
        (6, Share(2, 3), 9, True, False),
        (7, Share(2, 3), 9, True, True),
        (0, Share(2, 3), 0, False, False),
        (21, Share(1, 2), 42, True, False),
        (22, Share(1, 2), 42, True, True),
        (66, Share(2, 3), 100, False, False),
        (67, Share(2, 3), 100, False, True),
    ],
)
def test_cases_of_the_reference_and_of_the_peers(number, share, base, strict, enough):
    assert reaches(number, share, base, strict) is enough


def test_half_a_quorum_of_forty_two_is_twenty_two():
    assert least(Share(1, 2), 42, strict=True) == 22


@given(st.integers(0, 10**12), shares(), st.integers(0, 10**12), st.booleans())
def test_least_is_where_reaching_begins(number, share, base, strict):
    assert reaches(number, share, base, strict) is (number >= least(share, base, strict))


@given(st.integers(1, 10**6), shares(), st.integers(0, 10**6), st.booleans(), st.integers(1, 999))
def test_scaling_both_sides_changes_nothing(number, share, base, strict, times):
    scaled = reaches(number * times, share, base * times, strict)
    assert scaled is reaches(number, share, base, strict)


@given(st.integers(1, 10**6), shares(), st.integers(0, 10**6), st.booleans(), st.integers(1, 99))
def test_an_unreduced_fraction_asks_the_same(number, share, base, strict, times):
    unreduced = Share(share.over * times, share.under * times)
    assert reaches(number, unreduced, base, strict) is reaches(number, share, base, strict)


@pytest.mark.parametrize(("over", "under"), [(0, 3), (-1, 3), (4, 3), (1, 0), (-2, -3), (0, 0)])
def test_what_is_no_part_of_a_whole_is_refused(over, under):
    with pytest.raises(ValueError, match="no fraction"):
        Share(over, under)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("2/3", Share(2, 3)),
        ("4/6", Share(4, 6)),
        ("1/1", Share(1, 1)),
        ("0/3", None),
        ("4/3", None),
        ("1/0", None),
        ("-2/-3", None),
        ("2", None),
        ("2/3/4", None),
        ("0.5", None),
        ("²/3", None),
        ("٢/٣", None),
        ("1" * 5000 + "/" + "2" * 5000, None),
        ("", None),
        ("2/3\n", None),
    ],
)
def test_reading_a_typed_fraction(typed, read):
    assert read_share(typed) == read


@pytest.mark.parametrize(
    ("share", "strict"), [(Share(1, 2), True), (Share(3, 6), True), (Share(2, 3), False)]
)
def test_only_a_half_means_more_than_it_says(share, strict):
    assert strict_by_custom(share) is strict
