"""Needs and offers: which may fit together, in any script, and which are over."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.meeting.groups.notices import answers_to, fitting, merged
from facilitation.meeting.groups.packet import Notice, NoticeKind

NEED, OFFER = NoticeKind.NEED, NoticeKind.OFFER


@pytest.mark.parametrize(
    ("need", "offer", "fits"),
    [
        ("a hall in May", "the Hall at the mill", True),
        ("a van", "a hall", False),
        ("crèche for ten children", "CRECHE on Sundays", True),
        ("需要会议室", "会议室可用", True),
        ("需要会议室", "面包车", False),
        ("قاعة كبيرة", "لدينا قاعة", True),
    ],
)
def test_a_shared_word_may_fit(need: str, offer: str, *, fits: bool) -> None:
    wanted, given = Notice(NEED, need), Notice(OFFER, offer)
    assert fitting(wanted, [given], [wanted, given]) == ((given,) if fits else ())


def test_a_word_that_everybody_writes_tells_nothing() -> None:
    offers = [Notice(OFFER, f"{each} with pleasure") for each in ("bread", "tents", "rope", "hall")]
    need = Notice(NEED, "help with rope")
    assert fitting(need, offers, [need, *offers]) == (offers[2],)


NOTICES = st.lists(
    st.builds(
        Notice,
        st.sampled_from(NoticeKind),
        st.sampled_from(["a hall", "a van"]),
        st.sampled_from(["", "2026-05-01", "2026-06-01"]),
        st.sampled_from(["North", "north ", "王小明"]),
        st.sampled_from([(), ("North",), ("North", "O'Brien"), ("North", "שלום")]),
        st.sampled_from(["", "Bridge Street"]),
    ),
    max_size=8,
)


@given(NOTICES, NOTICES, st.randoms(use_true_random=False))
def test_merging_is_a_semilattice_and_loses_none(some, others, chance: random.Random) -> None:
    both = [*some, *others]
    whole = set(merged(both))
    assert set(merged([*merged(some), *merged(others)])) == whole
    assert set(merged([*others, *both])) == whole
    assert set(merged(chance.sample(both, len(both)))) == whole
    assert {(e.kind, e.text) for e in whole} == {(e.kind, e.text) for e in both}


def test_an_answer_is_that_of_the_group_that_is_named() -> None:
    north, south = (Notice(NEED, "a hall", group=each) for each in ("North", "South"))
    answer = Notice(OFFER, "ours", group="East", meets="a hall", whose="north ")
    assert answers_to(north, [answer]) == (answer,)
    assert answers_to(south, [answer]) == ()
    assert fitting(north, [answer], [north, answer]) == ()
