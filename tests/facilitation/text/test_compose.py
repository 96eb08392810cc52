"""Amendments to amendments: the tent example of domain.md section 4 in all its branches."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.text.changes import Edit, EditProblem, Hunk, apply
from facilitation.text.compose import compose
from facilitation.text.difference import between
from facilitation.text.edits import strike, strike_insert
from facilitation.text.versions import normalise, version_id

P = "We buy ten tents by May."
A1 = strike_insert(P, "ten", "six")
A2 = strike_insert(apply(P, A1), "six", "eight")


@pytest.mark.parametrize(
    ("primary", "secondary", "text"),
    [
        (True, True, "We buy eight tents by May."),
        (True, False, "We buy six tents by May."),
        (False, True, P),
        (False, False, P),
    ],
)
def test_tents(primary: bool, secondary: bool, text: str) -> None:
    amended = compose(P, A1, A2) if secondary else A1
    assert (apply(P, amended) if primary else P) == text


def test_the_primary_as_amended_is_one_change() -> None:
    assert compose(P, A1, A2) == Edit(version_id(P), (Hunk(7, 10, "eight", "ten"),))


def test_a_secondary_that_takes_the_primary_back_leaves_nothing() -> None:
    assert compose(P, A1, strike_insert(apply(P, A1), "six", "ten")).hunks == ()


def test_changes_elsewhere_stay_apart() -> None:
    secondary = strike(apply(P, A1), "by May")
    assert compose(P, A1, secondary).hunks == (
        Hunk(7, 10, "six", "ten"),
        Hunk(16, 23, "", " by May"),
    )


def test_a_secondary_of_another_text_is_refused() -> None:
    with pytest.raises(EditProblem) as caught:
        compose(P, A1, strike(P, "ten"))
    assert caught.value.code == "base_differs"


texts = st.lists(
    st.sampled_from(["ten", "tents", "a", "b", ".", "\n", "\n\n", "東", "- x"]), max_size=10
).map(" ".join) | st.text(max_size=20)


@given(texts, texts, texts)
def test_composed_edits_do_what_both_do(old: str, middle: str, new: str) -> None:
    edit = compose(old, between(old, middle), between(middle, new))
    assert apply(old, edit) == normalise(new)
    assert edit.base == version_id(old)
