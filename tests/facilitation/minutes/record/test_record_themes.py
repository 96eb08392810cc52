"""Themes in the minutes: by view, with what both share, and nobody named for one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from facilitation.meeting.history import History
from facilitation.meeting.themes import by_view
from facilitation.minutes.attribution import Attribution

LINES = """
meeting "Two camps" on 2026-05-01 18:30
arrive Ana, Bo, 王小明
item "How we are structured" as circle
start 1
level group because "all of us agree"
round "What matters to you?"
note "Ana fears that nobody is responsible."
theme "Nobody is responsible" view "structure first"
under "nobody"
theme "Trust comes first" view "people first"
theme "We want to stay together" view "structure first"
theme "We want to stay together" view "People first"
next
note "Bo wants to know everybody."
under "Trust"
"""


def test_what_two_views_call_the_same_is_shared(played: Callable[[str], History]) -> None:
    found = by_view(played(LINES).meeting.themes)
    assert [(view, [each.text for each in themes]) for view, themes in found] == [
        ("", ["We want to stay together"]),
        ("structure first", ["Nobody is responsible"]),
        ("people first", ["Trust comes first"]),
    ]


@pytest.mark.parametrize("how", [Attribution.NAMED, Attribution.UNATTRIBUTED])
def test_themes_are_told_by_view(told: Callable[..., str], how: Attribution) -> None:
    minutes = told(LINES, how)
    section = minutes.partition("Themes")[2]
    for said in (
        "What we share",
        "View: structure first",
        "Nobody is responsible (1 note)",
        "View: people first",
        "Trust comes first (1 note)",
    ):
        assert said in section


def test_a_name_in_a_theme_is_left_out_where_nobody_is_named(told: Callable[..., str]) -> None:
    more = 'theme "Bo should rest" view "王小明’s friends"\n'
    minutes = told(LINES + more, Attribution.UNATTRIBUTED)
    assert "should rest" in minutes
    assert "Bo " not in minutes
    assert "王小明" not in minutes
