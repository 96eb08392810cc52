"""Which way texts run, and what is isolated."""

from __future__ import annotations

import pytest

from facilitation.direction import beside, isolated, led, runs_right_to_left, without_isolates


@pytest.mark.parametrize(
    ("text", "rightwards"),
    [
        ("We buy tents", False),
        ("10. נשתרי", True),
        ("نشتري P1", True),
        ("P1 نشتري", False),
        ("\u2068محمد\u2069 has the floor", False),
        ("\u2068Bo\u2069 يتكلم", True),
        ("\u2068محمد\u2069 · \u2068ليلى\u2069", None),
        ("12:30", None),
        ("", None),
        ("王小明", False),
    ],
)
def test_the_first_strong_letter_says_which_way_a_text_runs(text, rightwards):
    assert runs_right_to_left(text) is rightwards


@pytest.mark.parametrize(
    ("text", "within", "said"),
    [
        ("Bo", False, "Bo"),
        ("王小明", False, "王小明"),
        ("محمد", False, "\u2068محمد\u2069"),
        ("Bo (بو)", False, "\u2068Bo (بو)\u2069"),
        ("محمد", True, "محمد"),
        ("Bo", True, "\u2068Bo\u2069"),
        ("12:30", True, "12:30"),
        ("", True, ""),
        ("\u2068محمد\u2069 has the floor", False, "\u2068محمد\u2069 has the floor"),
    ],
)
def test_only_what_runs_against_a_sentence_is_isolated(text, within, said):
    assert isolated(text, within=within) == said


def test_isolates_can_be_taken_out_again():
    joined = beside(["محمد", "", "North Mill"])
    assert joined == "\u2068محمد\u2069 · North Mill"
    assert without_isolates(joined) == "محمد · North Mill"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Bo asks", "Bo asks"),
        ("نشتري", "نشتري"),
        ("\u2068محمد\u2069: ask\nBo", "\u200e\u2068محمد\u2069: ask\nBo"),
        ("\u2068Bo\u2069 يتكلم", "\u200f\u2068Bo\u2069 يتكلم"),
        ("\u2068محمد\u2069", "\u2068محمد\u2069"),
    ],
)
def test_a_line_that_begins_with_an_isolate_says_which_way_it_runs(text, said):
    assert led(text) == said
