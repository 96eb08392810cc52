"""Ratification: what counts, how it stands (domain.md §7), and that merging is a semilattice."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from facilitation.decisions.fractions import Share
from facilitation.decisions.ratification import (
    Asked,
    Outcome,
    Position,
    Ratified,
    Reply,
    Totals,
    merged,
    outcome,
)

EIGHT = tuple(f"Group {number}" for number in range(1, 9))
V1, V2 = "1" * 64, "2" * 64
RULE = Asked(V1, EIGHT, "2026-06-01", Share(3, 4), veto=True)


def replies(text: str, **said: int) -> list[Reply]:
    """As many replies of each position, by one group after the other."""
    positions = [Position(each) for each, count in said.items() for _ in range(count)]
    return [
        Reply(text, group, 1, position) for group, position in zip(EIGHT, positions, strict=False)
    ]


def stands(asked: Asked, said: list[Reply], today: str = "2026-05-01") -> Outcome:
    return outcome(asked, said, today)


def test_five_of_eight_are_fewer_than_three_quarters():
    found = stands(RULE, replies(V1, ratify=5, amend=1, stand_aside=1))
    assert (found.stands, found.ratifying, found.needed) == (Ratified.OPEN, 5, 6)
    assert found.silent == ("Group 8",)


def test_the_next_wording_begins_without_replies():
    asked = Asked(V2, EIGHT, "", Share(3, 4), veto=True)
    before = replies(V1, ratify=5)
    assert stands(asked, before).ratifying == 0
    assert stands(asked, before + replies(V2, ratify=7)).stands is Ratified.RATIFIED


def test_one_that_rejects_stops_it_where_there_is_a_veto():
    said = replies(V1, ratify=7, reject=1)
    assert stands(RULE, said).stands is Ratified.REJECTED
    assert stands(Asked(V1, EIGHT, "", Share(3, 4)), said).stands is Ratified.RATIFIED


def test_reservations_count_and_all_is_the_rule_if_nothing_is_said():
    assert stands(RULE, replies(V1, reserve=6)).stands is Ratified.RATIFIED
    assert stands(Asked(V1, EIGHT), replies(V1, ratify=7)).stands is Ratified.OPEN
    assert stands(Asked(V1, EIGHT), replies(V1, ratify=8)).stands is Ratified.RATIFIED


def test_it_expires_after_the_last_day_and_what_comes_later_does_not_count():
    said = replies(V1, ratify=5)
    late = Reply(V1, "Group 6", 1, Position.RATIFY, on="2026-06-02")
    assert stands(RULE, said, "2026-06-01").stands is Ratified.OPEN
    found = stands(RULE, [*said, late], "2026-06-02")
    assert (found.stands, found.late) == (Ratified.EXPIRED, ("Group 6",))
    assert stands(RULE, replies(V1, ratify=6), "2027-01-01").stands is Ratified.RATIFIED


def test_what_holds_until_a_day_expires_unless_it_is_asked_about_afresh():
    """Upper scopes expire unless renewed (domain.md §9): the same words, another answer."""
    first = Asked(V1, EIGHT, "", Share(3, 4), until="2027-05-01")
    said = [structs.replace(each, on="2026-05-01") for each in replies(V1, ratify=8)]
    assert stands(first, said, "2027-05-01").stands is Ratified.RATIFIED
    assert stands(first, said, "2027-05-02").stands is Ratified.EXPIRED
    again = structs.replace(first, until="2028-05-01", since="2027-04-01")
    assert stands(again, said, "2027-05-02").silent == EIGHT
    anew = [structs.replace(each, on="2027-04-02", number=2) for each in said]
    assert stands(again, [*said, *anew], "2027-05-02").stands is Ratified.RATIFIED


def test_the_highest_number_counts_and_two_under_one_number_are_a_conflict():
    first, second = Reply(V1, "North", 1, Position.REJECT), Reply(V1, "north ", 2, Position.RATIFY)
    asked = Asked(V1, ("North",))
    assert stands(asked, [second, first]).stands is Ratified.RATIFIED
    other = Reply(V1, "North", 2, Position.AMEND, "our hall is missing")
    found = stands(asked, [second, other, first])
    assert (found.stands, found.conflicts) == (Ratified.CONFLICT, ("North",))
    settled = Reply(V1, "North", 3, Position.RATIFY)
    assert stands(asked, [second, other, first, settled]).stands is Ratified.RATIFIED


def test_who_was_not_asked_has_no_say():
    said = [Reply(V1, "Elsewhere", 1, Position.REJECT), *replies(V1, ratify=8)]
    assert stands(RULE, said).stands is Ratified.RATIFIED


TOTALS = st.none() | st.builds(Totals, st.integers(0, 9), st.integers(0, 9))
REPLIES = st.lists(
    st.builds(
        Reply,
        st.sampled_from([V1, V2]),
        st.sampled_from(["Bo", "Wei 王", "王小明", "O'Brien", "شمال", "צפון", "bo"]),
        st.integers(1, 3),
        st.sampled_from(Position),
        st.sampled_from(["", "but the hall"]),
        totals=TOTALS,
    ),
    max_size=12,
)


@given(REPLIES, REPLIES, REPLIES)
def test_merging_is_commutative_associative_and_idempotent(one, two, three):
    assert merged([*one, *two]) == merged([*two, *one])
    assert merged([*merged([*one, *two]), *three]) == merged([*one, *merged([*two, *three])])
    assert merged([*one, *one]) == merged(one) == merged(merged(one))


@given(REPLIES, st.randoms(use_true_random=False))
def test_any_order_and_any_number_of_copies_stand_alike(said, chance: random.Random):
    asked = Asked(V1, ("Bo", "Wei 王", "شمال"), rule=Share(2, 3), veto=True)
    shuffled = [*said, *said]
    chance.shuffle(shuffled)
    one, other = stands(asked, said), stands(asked, shuffled)
    assert one.stands is other.stands
    assert one.conflicts == other.conflicts
    assert one.silent == other.silent


@pytest.mark.parametrize("rule", [None, Share(1, 2), Share(3, 4), Share(1, 1)])
def test_what_is_needed_is_never_nothing(rule):
    assert Asked(V1, ("One",), rule=rule).needed == 1
