"""Needs and offers: which may fit together, in any script, and which are over."""

from __future__ import annotations

import pytest

from facilitation.meeting.notices import fitting
from facilitation.meeting.packet import Notice, NoticeKind

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
