from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.text.changes import apply
from facilitation.text.difference import between
from facilitation.text.edits import strike, strike_insert
from facilitation.text.questions import passages, put_to, questions, reading_with
from facilitation.text.versions import normalise

TEXT = "# Tents\n\nWe buy ten tents.\n\nWe store them.\n\n- red\n- blue\n\n## Money\n\nWe pay."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("One.", ["One."]),
        ("One.\n\nTwo.\n\n\nThree.", ["One.", "Two.", "Three."]),
        ("# Head\n\n## Under\n\nOne.\n\nTwo.", ["# Head\n\n## Under\n\nOne.", "Two."]),
        ("One.\n\n## Last", ["One.", "## Last"]),
        ("We buy:\n\n- red\n- blue", ["We buy:", "- red\n- blue"]),
        ("- red\n  - dark\n- blue", ["- red\n  - dark", "- blue"]),
        ("1. One\n\n   goes on\n\n2. Two", ["1. One\n\n   goes on", "2. Two"]),
        ("```\na\n\nb\n```\n\nOne.", ["```\na\n\nb\n```", "One."]),
        ("| a | b |\n|---|---|\n| 1 | 2 |", ["| a | b |\n|---|---|\n| 1 | 2 |"]),
        ("> a\n>\n> b\n\nOne.", ["> a\n>\n> b", "One."]),
    ],
)
def test_passages_are_what_stands_between_blank_lines(text: str, expected: list[str]) -> None:
    assert [normalise(text)[start:end] for start, end in passages(text)] == expected


def test_passages_with_one_label_keep_what_stood_between_them() -> None:
    found = questions(TEXT, [[0, 3], [1, 2]])
    assert [each.text for each in found] == [
        "# Tents\n\nWe buy ten tents.\n\n## Money\n\nWe pay.",
        "We store them.\n\n- red\n- blue",
    ]


def test_an_edit_goes_with_the_question_that_it_is_about() -> None:
    found = questions(TEXT, [[0, 3], [1, 2]])
    put = put_to(
        TEXT, found, between(TEXT, TEXT.replace("ten tents", "six tents").replace("pay", "beg"))
    )
    assert put is not None
    assert apply(found[0].text, put[1]) == "# Tents\n\nWe buy six tents.\n\n## Money\n\nWe beg."
    assert (
        put_to(
            TEXT, found, between(TEXT, TEXT.replace("ten tents", "six tents").replace("red", "x"))
        )
        is None
    )


@pytest.mark.parametrize(
    ("new", "question", "reads"),
    [
        (TEXT.replace("\n\nWe store them.", ""), 1, "- red\n- blue"),
        (TEXT.replace("We store them.\n\n", ""), 1, "- red\n- blue"),
        (TEXT.replace("\n\nWe pay.", ""), 0, "# Tents\n\nWe buy ten tents.\n\n## Money"),
        (
            TEXT.replace("We store", "We wash them.\n\nWe store"),
            1,
            "We wash them.\n\nWe store them.\n\n- red\n- blue",
        ),
    ],
)
def test_whole_paragraphs_are_struck_and_added_in_their_question(
    new: str, question: int, reads: str
) -> None:
    found = questions(TEXT, [[0, 3], [1, 2]])
    put = put_to(TEXT, found, between(TEXT, new))
    assert put is not None
    at, edit = put
    if at == question:
        assert apply(found[at].text, edit) == reads
    else:  # a paragraph added between two questions may be said of the end of the one before
        assert "We wash them." in apply(found[at].text, edit)


def test_what_joins_two_questions_straddles() -> None:
    found = questions(TEXT, [[0], [1], [2], [3]])
    joined = TEXT.replace("tents.\n\nWe store", "tents, and store")
    assert put_to(TEXT, found, between(TEXT, joined)) is None


def test_an_amendment_to_an_amendment_finds_its_question_in_what_that_makes_of_the_text() -> None:
    found = questions(TEXT, [[0], [1], [2], [3]])
    first = strike_insert(TEXT, "ten tents", "six big tents")
    within = reading_with(TEXT, found, first)
    assert within is not None
    assert [each.text for each in within][:2] == [
        "# Tents\n\nWe buy six big tents.",
        "We store them.",
    ]
    put = put_to(apply(TEXT, first), within, strike(apply(TEXT, first), "big"))
    assert put is not None
    assert apply(within[0].text, put[1]) == "# Tents\n\nWe buy six tents."


WORDS = st.lists(
    st.sampled_from(["red", "blue", "tent", "é", "樹", "👩‍🌾"]), min_size=1, max_size=4
)
PARAGRAPHS = st.lists(WORDS.map(" ".join), min_size=2, max_size=6)


@given(PARAGRAPHS, st.data())
def test_what_is_put_to_a_question_does_there_what_it_did_to_the_whole(
    written: list[str], data: st.DataObject
) -> None:
    text = "\n\n".join(written)
    found = questions(text, [[at] for at in range(len(passages(text)))])
    at = data.draw(st.integers(0, len(written) - 1))
    changed = [*written[:at], " ".join(data.draw(WORDS)), *written[at + 1 :]]
    edit = between(text, "\n\n".join(changed))
    put = put_to(text, found, edit)
    if put is None:
        assert len(edit.hunks) > 1
        return
    question, own = put
    reads = [each.text for each in found]
    reads[question] = apply(reads[question], own)
    assert "\n\n".join(reads) == normalise(apply(text, edit))
    within = reading_with(text, found, edit)
    assert within is None or [each.text for each in within] == reads
