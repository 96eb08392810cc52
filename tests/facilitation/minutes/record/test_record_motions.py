"""Formal motions in the minutes: what was moved and what became of it (RONR §48)."""

from __future__ import annotations

from collections.abc import Callable

from facilitation.minutes.attribution import Attribution, Include

MOTIONS = """
meeting "Evening" on 2026-05-01 18:30
arrive Ana, Bo, 王小明, Dov
item "Tents" as formal
start Tents
propose P1 "Tents" by Ana: "We buy ten tents by May."
second by Bo
order 王小明 "Bo has not been heard"
ruling "Ana speaks first" because "Bo agreed to it"
move appeal by 王小明
second by Dov
count yes 1 no 1 abstain 1
move recess 10m by Bo because "Ana is tired"
second by Dov
move amend to 15m by Ana
second by Dov
carried
carried
reconvene
order Dov "we decide too fast"
ruling granted because "two have not spoken"
move previous question by Dov
second by Bo
lost
move refer to "Bo and Ana" by Dov
second by Ana
lost
move reconsider refer by Dov
second by Ana
carried
count yes 3 no 1
move adjourn by Ana
"""


def test_every_motion_is_told_with_its_outcome(told: Callable[..., str]) -> None:
    minutes = told(MOTIONS)
    for said in (
        "18:30: 王小明 raised a point of order: “Bo has not been heard”. The chair ruled: “Ana",
        "speaks first”. The reason: “Bo agreed to it”.",
        "Proposed by Ana.",
        "王小明 appealed against the ruling “Ana speaks first”. The ruling",
        "with 1 yes and 1 no. 1 abstained.",
        "Bo moved: Take a break (15:00). The reason: “Ana is tired”. It was",
        "Ana moved: Change what was moved before it (15:00). It was carried.",
        "Dov moved: End the debate (P1). It was lost.",
        "Dov moved: Refer to a smaller group (“Bo and Ana”). It was lost.",
        "Voted on once more: Refer to a smaller group (“Bo and Ana”). It was carried with 3",
        "raised a point of order: “we decide too fast”. It was well taken. The reason: “two have",
        "Ana moved: End this sitting.",
    ):
        assert said in minutes


def test_no_motion_names_anybody_where_nobody_is_named(told: Callable[..., str]) -> None:
    minutes = told(MOTIONS, Attribution.UNATTRIBUTED, Include(movers=False))
    assert "Somebody raised a point of order" in minutes
    assert "point of process" not in minutes
    assert "Somebody moved: End the debate (P1). It was lost." in minutes
    for name in ("Bo", "Ana", "王小明", "Dov"):
        assert name not in minutes
