"""Small groups: nobody lost, nobody twice, sizes alike, mixed as far as can be."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.floor.grouping import How, NoSizeError, make_groups

PEOPLE = st.dictionaries(
    st.integers(1, 200), st.sampled_from(["", "N", "S", "W", "E"]), max_size=60
)
SIZES = st.integers(1, 12)
SEEDS = st.integers(0, 2**63)
HOWS = st.sampled_from(list(How))


@given(PEOPLE, SIZES, HOWS, SEEDS)
def test_everybody_is_in_one_group_and_sizes_differ_by_one(
    people: dict[int, str], size: int, how: How, seed: int
) -> None:
    groups = make_groups(list(people), people, size, how, seed)
    assert sorted(person for group in groups for person in group) == sorted(people)
    sizes = [len(group) for group in groups]
    assert max(sizes, default=0) <= size
    if sizes and how is not How.BY_GROUP:
        assert max(sizes) - min(sizes) <= 1
        assert len(groups) == -(-len(people) // size)


@given(PEOPLE, SIZES, HOWS, SEEDS, st.randoms())
def test_the_order_of_the_people_changes_nothing(
    people: dict[int, str], size: int, how: How, seed: int, random: object
) -> None:
    mixed = list(people)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    assert make_groups(mixed, people, size, how, seed) == make_groups(
        sorted(people), people, size, how, seed
    )


@given(PEOPLE, SIZES, SEEDS)
def test_mixed_parts_the_people_of_a_group_as_far_as_can_be(
    people: dict[int, str], size: int, seed: int
) -> None:
    """By the pigeonhole principle no way of sitting has fewer of one group together."""
    groups = make_groups(list(people), people, size, How.MIXED, seed)
    members = Counter(group for group in people.values() if group)
    for name, number in members.items():
        together = max(sum(people[each] == name for each in group) for group in groups)
        assert together == -(-number // len(groups))


@given(PEOPLE, SIZES, SEEDS)
def test_by_group_never_mixes_two_groups_and_cuts_each_as_little_as_the_size_asks(
    people: dict[int, str], size: int, seed: int
) -> None:
    groups = make_groups(list(people), people, size, How.BY_GROUP, seed)
    assert all(len({people[each] for each in group}) == 1 for group in groups)
    for name, number in Counter(people.values()).items():
        parts = [len(group) for group in groups if people[group[0]] == name]
        assert len(parts) == -(-number // size)
        assert max(parts) - min(parts) <= 1


def test_the_seed_draws_the_same_groups_for_ever() -> None:
    """These groups must never change: a record names the seed, and people check it."""
    people = dict.fromkeys(range(1, 8), "")
    assert make_groups(list(people), people, 3, How.RANDOM, 2026) == FIRST_DRAW
    assert make_groups(list(people), people, 3, How.RANDOM, 2027) != FIRST_DRAW


FIRST_DRAW = ((1, 3, 6), (5, 4), (7, 2))


def test_no_size_and_nobody() -> None:
    assert make_groups([], {}, 4, How.MIXED, 1) == ()
    with pytest.raises(NoSizeError):
        make_groups([1], {}, 0, How.RANDOM, 1)
