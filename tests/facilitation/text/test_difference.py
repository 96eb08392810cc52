import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from facilitation.text.edits import apply, between
from facilitation.text.versions import normalise

words = st.lists(
    st.sampled_from(
        ["ten", "tents", "a", "a", ".", "(", "\n", "\n\n", "- ", "東", "é", "👍🏽", "\u0301"]
    ),
    max_size=14,
).map(" ".join)
any_text = words | st.text(max_size=40)


@given(any_text, any_text)
def test_the_difference_applied_gives_the_second_text(old: str, new: str) -> None:
    edit = between(old, new)
    assert apply(old, edit) == normalise(new)
    assert between(old, new) == edit
    assert bool(edit.hunks) == (normalise(old) != normalise(new))


@given(any_text, any_text)
def test_hunks_are_apart_and_split_no_grapheme(old: str, new: str) -> None:
    base = normalise(old)
    edges = {match.end() for match in regex.finditer(r"\X", base)} | {0}
    at = -1
    for hunk in between(old, new).hunks:
        assert at < hunk.start
        assert hunk.strike == base[hunk.start : hunk.end]
        assert {hunk.start, hunk.end} <= edges
        at = hunk.end


@pytest.mark.parametrize(
    ("old", "new", "hunks"),
    [
        ("We buy ten tents", "We buy six tents", [("ten", "six")]),
        ("a b c", "a c", [(" b", "")]),
        ("a b c", "b c", [("a ", "")]),
        ("a c", "a b c", [("", " b")]),
        ("pay 1,000.50 now", "pay 1,000.75 now", [("1,000.50", "1,000.75")]),
        ("one two three", "four five six", [("one two three", "four five six")]),
        ("a\n\nb\n\nc", "a\n\nc", [("\n\nb", "")]),
        ("a\n\nc", "a\n\nb\n\nc", [("", "\n\nb")]),
        ("- a\n- b", "- a\n- x\n- b", [("", "\n- x")]),
        ("東京へ", "東都へ", [("京", "都")]),
        (
            "ten tents.\n\nsix ropes.",
            "nine tents.\n\nsix pegs.",
            [("ten", "nine"), ("ropes", "pegs")],
        ),
    ],
)
def test_the_difference_is_by_words(old: str, new: str, hunks: list[tuple[str, str]]) -> None:
    assert [(hunk.strike, hunk.insert) for hunk in between(old, new).hunks] == hunks


def test_texts_too_far_apart_are_still_exact() -> None:
    old, new = "a b " * 2000, "b a " * 2000
    assert apply(old, between(old, new)) == normalise(new)
