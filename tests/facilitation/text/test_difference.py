import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from facilitation.text.changes import apply
from facilitation.text.difference import between, hunks_between
from facilitation.text.moves import moves
from facilitation.text.tokens import tokens
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


unspaced = st.lists(
    st.sampled_from(
        ["a", "b", "c", "ten", ".", "東", "京", "é", "👩‍🌾", "שלום", "\n", "\n\n", "- "]
    ),
    max_size=12,
).map(" ".join)


def _least(old: str, new: str) -> int:
    """The least number of words struck and inserted, found the long way."""
    one = [token for token in tokens(normalise(old)) if not token.isspace()]
    other = [token for token in tokens(normalise(new)) if not token.isspace()]
    row = list(range(len(other) + 1))
    for at, word in enumerate(one, start=1):
        before, row = row, [at]
        for place, wanted in enumerate(other, start=1):
            same = before[place - 1] if word == wanted else len(one) + len(other)
            row.append(min(same, before[place] + 1, row[place - 1] + 1))
    return row[-1]


def _taken(old: str, new: str) -> int:
    return sum(
        not token.isspace()
        for hunk in between(old, new).hunks
        for token in (*tokens(hunk.strike), *tokens(hunk.insert))
    )


@given(unspaced, unspaced)
def test_as_few_words_as_possible_differ(old: str, new: str) -> None:
    hunks = hunks_between(normalise(old), normalise(new))
    if moves(normalise(old), hunks):
        return
    taken, least = _taken(old, new), _least(old, new)
    # Line by line, it may be a quarter more than if words were taken from any line.
    assert 4 * taken <= 5 * least
    if "\n" not in normalise(old) + normalise(new):
        assert taken == least


junk = st.text(
    st.sampled_from(
        "a \n\t\r\x00\x1b\x85\u2028\u200b\u200d\u202e\u0301\u05d0\u0627\ufe0f👍🏽🇩🇪東\ud800é"
    ),
    max_size=16,
)


@given(junk, junk)
def test_any_junk_is_told_apart_exactly(old: str, new: str) -> None:
    edit = between(old, new)
    assert apply(old, edit) == normalise(new)
    assert apply(new, between(new, old)) == normalise(old)


def test_words_that_went_from_one_paragraph_to_another_are_found() -> None:
    old = "One two three. Four five six seven.\n\nMiddle.\n\nEight."
    new = "One two three.\n\nFour five six seven.\n\nMiddle.\n\nEight."
    assert [(hunk.strike, hunk.insert) for hunk in between(old, new).hunks] == [(" ", "\n\n")]
    assert [(hunk.strike, hunk.insert) for hunk in between(new, old).hunks] == [("\n\n", " ")]


def test_what_is_added_beside_a_changed_line_is_told_apart() -> None:
    table = "| tents | ten | garden |\n| ropes | forty | kitchen |"
    new = "| tents | six | garden |\n| pegs | eighty | garden |\n| ropes | forty | all |"
    assert [(hunk.strike, hunk.insert) for hunk in between(table, new).hunks] == [
        ("ten", "six"),
        ("", "\n| pegs | eighty | garden |"),
        ("kitchen", "all"),
    ]
    items = "- buy tents\n- sell ropes"
    hunks = between(items, "- buy pegs\n- new\n- sell ropes").hunks
    assert [(hunk.strike, hunk.insert) for hunk in hunks] == [("tents", "pegs"), ("", "- new\n")]


MOVED = "First of all this.\n\nThen comes that.\n\nAnd last the rest."


def test_a_moved_paragraph_is_struck_and_inserted_whole() -> None:
    new = "And last the rest.\n\nFirst of all this.\n\nThen comes that."
    hunks = between(MOVED, new).hunks
    assert [(hunk.strike.strip(), hunk.insert.strip()) for hunk in hunks] == [
        ("", "And last the rest."),
        ("And last the rest.", ""),
    ]
    (move,) = moves(MOVED, hunks)
    assert (move.text, move.to) == ("And last the rest.", 0)


def test_the_shorter_of_two_is_the_one_that_moved() -> None:
    long = "This one is much longer than the other of the two."
    (move,) = moves(
        f"Short one here.\n\n{long}",
        between(f"Short one here.\n\n{long}", f"{long}\n\nShort one here.").hunks,
    )
    assert move.text == "Short one here."


@pytest.mark.parametrize(
    ("old", "new", "hunks"),
    [
        ("- a\n- b\n- c", "- a\n- x\n- b\n- c", [("", "\n- x")]),
        ("- a\n- b\n- c", "- a\n- c", [("\n- b", "")]),
        ("| a | b |\n| c | d |", "| a | b |\n| x | y |\n| c | d |", [("", "\n| x | y |")]),
        ("| a | b |\n| c | d |", "| a | b |\n| c | e |", [("d", "e")]),
        ("One. Two. Three.", "One. Three.", [(" Two.", "")]),
        ("aa bb\n\ncc dd", "xx yy\n\nzz ww", [("aa bb", "xx yy"), ("cc dd", "zz ww")]),
        ("Go on. Go on.", "Go on. Go on. Go on.", [("", " Go on.")]),
    ],
)
def test_places_are_where_people_would_see_them(
    old: str, new: str, hunks: list[tuple[str, str]]
) -> None:
    assert [(hunk.strike, hunk.insert) for hunk in between(old, new).hunks] == hunks
