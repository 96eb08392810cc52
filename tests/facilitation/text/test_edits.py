from collections.abc import Callable

import pytest

from facilitation.text.changes import LONGEST, Edit, EditProblem, Hunk, apply
from facilitation.text.difference import between
from facilitation.text.edits import (
    insert,
    insert_paragraph,
    strike,
    strike_insert,
    substitute,
    substitute_paragraph,
)
from facilitation.text.versions import version_id

P = "We buy ten tents by May."
LIST = "Buy:\n\n- tents\n- ropes\n- pegs\n\nSoon."


@pytest.mark.parametrize(
    ("text", "words", "outcome"),
    [
        (P, "ten", "We buy tents by May."),
        (P, "We", "buy ten tents by May."),
        (P, "May", "We buy ten tents by."),
        (P, "by May", "We buy ten tents."),
        (P, "by  \n May", "We buy ten tents."),
        (P, ".", "We buy ten tents by May"),
        (P, P, ""),
        ("buy (ten) tents", "ten", "buy () tents"),
        ("buy (ten tents)", "ten", "buy (tents)"),
        ("buy (ten tents)", "tents", "buy (ten)"),
        ("buy ten, or six", "ten", "buy, or six"),
        ("a\nb c\nd", "c", "a\nb\nd"),
        ("a\nb c\nd", "b c", "a\nd"),
        ("one\n\ntwo\n\nthree", "two", "one\n\nthree"),
        ("one\n\ntwo", "one", "two"),
        (LIST, "ropes", "Buy:\n\n- tents\n- pegs\n\nSoon."),
        (LIST, "tents", "Buy:\n\n- ropes\n- pegs\n\nSoon."),
        ("東京に行く", "京", "東に行く"),
        ("say “six ten”", "ten", "say “six”"),
        ("don’t buy", "don't", "buy"),
        ('say "ten" now', "“ten”", "say now"),
        ("We buy Ten", "ten", "We buy"),
    ],
)
def test_striking(text: str, words: str, outcome: str) -> None:
    assert apply(text, strike(text, words)) == outcome


@pytest.mark.parametrize(
    ("words", "after", "before", "outcome"),
    [
        ("large", "ten", None, "We buy ten large tents by May."),
        ("large", None, "tents", "We buy ten large tents by May."),
        ("Soon", None, "We", "Soon We buy ten tents by May."),
        ("if possible", "May", None, "We buy ten tents by May if possible."),
        (", if possible", "May", None, "We buy ten tents by May, if possible."),
        ("At once.", None, None, "We buy ten tents by May. At once."),
        ("\r\nSoon.", ".", None, "We buy ten tents by May.\nSoon."),
        ("(ten)", "ten", None, "We buy ten (ten) tents by May."),
    ],
)
def test_inserting(words: str, after: str | None, before: str | None, outcome: str) -> None:
    assert apply(P, insert(P, words, after=after, before=before)) == outcome


def test_inserting_in_a_script_without_spaces() -> None:
    assert apply("東に", insert("東に", "京", after="東")) == "東京に"


def test_after_one_word_is_before_the_next() -> None:
    assert insert(P, "large", after="ten") == insert(P, "large", before="tents")


def test_inserting_takes_one_place() -> None:
    with pytest.raises(ValueError, match="either"):
        insert(P, "x", after="ten", before="ten")


def test_strike_and_insert_is_one_hunk() -> None:
    assert strike_insert(P, "ten", "six") == Edit(version_id(P), (Hunk(7, 10, "six", "ten"),))
    assert strike_insert(P, "ten tents", "six tents") == strike_insert(P, "ten", "six")
    assert strike_insert(P, "ten", " ") == strike(P, "ten")
    assert apply(P, strike_insert(P, "buy ten", "rent")) == "We rent tents by May."


def test_substituting() -> None:
    assert substitute(P, "We buy six tents by May.\n") == strike_insert(P, "ten", "six")
    assert apply(LIST, substitute_paragraph(LIST, 2, "- tents")) == "Buy:\n\n- tents\n\nSoon."
    assert apply(LIST, substitute_paragraph(LIST, 1, "")) == LIST.removeprefix("Buy:\n\n")
    assert apply(LIST, insert_paragraph(LIST, 0, "# Title")) == f"# Title\n\n{LIST}"
    assert apply(LIST, insert_paragraph(LIST, 3, "End.")) == f"{LIST}\n\nEnd."
    assert apply("", insert_paragraph("", 0, "End.")) == "End."


TWICE = "ten tents\n\nand ten ropes\n\nor Ten pegs"


def test_words_more_than_once_are_offered_with_their_lines() -> None:
    with pytest.raises(EditProblem) as caught:
        strike(TWICE, "ten")
    assert (caught.value.code, caught.value.places) == ("words_more_than_once", (1, 2))
    assert caught.value.words == "ten"
    assert caught.value.around == ("ten tents", "and ten ropes")
    with pytest.raises(EditProblem) as caught:
        strike(TWICE, "ten", occurrence=3)
    assert caught.value.code == "words_more_than_once"


@pytest.mark.parametrize(("occurrence", "near_line"), [(2, None), (None, 2), (None, 3), (2, 1)])
def test_choosing_among_places(occurrence: int | None, near_line: int | None) -> None:
    edit = strike(TWICE, "ten", near_line, occurrence)
    assert apply(TWICE, edit) == "ten tents\n\nand ropes\n\nor Ten pegs"


def test_equally_near_is_no_choice() -> None:
    text = "ten\n\nsix\n\nten"
    with pytest.raises(EditProblem) as caught:
        strike(text, "ten", near_line=2)
    assert caught.value.places == (1, 3)


def test_exact_case_comes_first() -> None:
    assert apply(TWICE, strike(TWICE, "Ten")) == "ten tents\n\nand ten ropes\n\nor pegs"


@pytest.mark.parametrize(
    ("words", "near"),
    [
        ("tent", ("tents",)),
        ("ten tent by May", ("ten tents by May",)),
        ("xyzzy", ()),
        ("ten ten", ("buy ten", "ten tents")),
    ],
)
def test_words_not_found_bring_what_comes_closest(words: str, near: tuple[str, ...]) -> None:
    with pytest.raises(EditProblem) as caught:
        strike(P, words)
    assert caught.value.code == "words_not_found"
    assert caught.value.near[: len(near)] == near
    assert near or not caught.value.near


def test_what_comes_closest_is_told_with_its_line_and_sentence() -> None:
    text = f"{P} Then we rest.\n\nThe garden group stores the tents."
    with pytest.raises(EditProblem) as caught:
        strike(text, "garden groups")
    problem = caught.value
    assert (problem.near[:2], problem.places) == (("The garden", "garden group"), (2, 2, 2))
    assert problem.around == ("The garden group stores the tents.",) * 3


@pytest.mark.parametrize("asked", ["TEN tents", "ten\ttents", "ten\n\ntents", "'ten tents'"])
def test_case_quotes_and_spaces_need_not_be_exact(asked: str) -> None:
    text = "buy ‘ten  tents’ now"
    assert "ten" not in apply(text, strike(text, asked))


FAR_TOO_LONG = "ten tents " * 1_000_000


@pytest.mark.parametrize(
    "attempt",
    [
        lambda: substitute(P, FAR_TOO_LONG),
        lambda: strike(P, FAR_TOO_LONG),
        lambda: strike_insert(P, "ten", FAR_TOO_LONG),
        lambda: insert(P, FAR_TOO_LONG),
        lambda: substitute_paragraph(P, 1, FAR_TOO_LONG),
        lambda: insert_paragraph(P, 1, FAR_TOO_LONG),
        lambda: insert("x" * LONGEST, "more"),
    ],
)
def test_what_is_far_too_long_is_refused_before_anything_else(
    attempt: Callable[[], Edit],
) -> None:
    with pytest.raises(EditProblem) as caught:
        attempt()
    assert caught.value.code == "too_long"


def test_a_text_that_is_too_long_already_can_be_made_shorter() -> None:
    text = "ten " + "x" * LONGEST
    assert len(apply(text, strike(text, "ten"))) == LONGEST


@pytest.mark.parametrize(
    "bad", ["<script>alert(1)</script>", "\x00\x1b[31mred", "\u202etxet\u202c", "\ud800", "&lt;"]
)
def test_bad_input_is_text_like_any_other(bad: str) -> None:
    edit = insert(P, f"x{bad}", after="ten")
    outcome = apply(P, edit)
    assert not {*outcome} & {"\x00", "\x1b", "\u202e", "\u202c", "\ud800"}
    assert apply(outcome, between(outcome, P)) == P


def test_part_of_a_word_is_not_the_word() -> None:
    with pytest.raises(EditProblem) as caught:
        strike("well-being matters", "well")
    assert caught.value.code == "words_not_found"


@pytest.mark.parametrize("empty", ["", " ", "\u202e"])
def test_empty_words(empty: str) -> None:
    with pytest.raises(EditProblem) as caught:
        strike(P, empty)
    assert caught.value.code == "words_not_found"
    with pytest.raises(EditProblem) as caught:
        insert(P, empty)
    assert caught.value.code == "nothing_changes"


def test_what_changes_nothing_is_no_edit() -> None:
    attempts: list[Callable[[], Edit]] = [
        lambda: substitute(P, f"{P} \r\n"),
        lambda: strike_insert(P, "ten", "ten"),
        lambda: substitute_paragraph(P, 1, P),
        lambda: insert(P, " \n"),
    ]
    for attempt in attempts:
        with pytest.raises(EditProblem) as caught:
            attempt()
        assert caught.value.code == "nothing_changes"


def test_paragraph_that_is_not_there() -> None:
    with pytest.raises(EditProblem) as caught:
        substitute_paragraph(P, 2, "x")
    assert caught.value.code == "no_such_paragraph"


def test_an_edit_fits_only_its_own_version() -> None:
    edit = strike(P, "ten")
    with pytest.raises(EditProblem) as caught:
        apply("We buy six tents by May.", edit)
    assert caught.value.code == "base_differs"
    damaged = Edit(edit.base, (Hunk(6, 10, "", " six"),))
    with pytest.raises(EditProblem) as caught:
        apply(P, damaged)
    assert caught.value.code == "base_differs"
    assert apply(f"{P}\r\n", edit) == "We buy tents by May."
