import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.text.changes import EditProblem, apply
from facilitation.text.difference import between
from facilitation.text.division import divided, parts
from facilitation.text.edits import strike_insert
from facilitation.text.rebase import combined

P = "We buy ten tents by May.\n\nThe garden group stores them."
NEW = "We buy six tents by June.\n\nThe kitchen group stores them."
EDIT = between(P, NEW)


def test_every_place_is_a_part() -> None:
    found = parts(P, EDIT)
    assert [each.blocks for each in found] == [(0,), (0,), (1,)]
    assert [apply(P, each.edit) for each in found] == [
        P.replace("ten tents", "six tents"),
        P.replace("May", "June"),
        P.replace("garden", "kitchen"),
    ]
    assert combined(P, [each.edit for each in found]) == EDIT


def test_a_move_is_one_part() -> None:
    old = "- red and long\n- green and wide\n- blue and high"
    new = "- blue and high\n- red or long\n- green and wide"
    assert [len(each.edit.hunks) for each in parts(old, between(old, new))] == [2, 1]


def test_dividing_by_number() -> None:
    first, second = divided(P, EDIT, [[1, 3]])
    assert apply(P, first) == NEW.replace("June", "May")
    assert apply(P, second) == P.replace("May", "June")
    assert divided(P, EDIT, [[2], [1, 3]]) == (second, first)


@pytest.mark.parametrize("groups", [[[4]], [[1], [1]], [[1, 2, 3]], []])
def test_what_is_no_division(groups: list[list[int]]) -> None:
    with pytest.raises(EditProblem) as caught:
        divided(P, EDIT, groups)
    assert (caught.value.code, caught.value.places) == ("no_such_part", (1, 2, 3))


def test_strike_and_insert_is_indivisible() -> None:
    with pytest.raises(EditProblem) as caught:
        divided(P, strike_insert(P, "ten tents", "a house"), [[1]])
    assert caught.value.code == "cannot_divide"


texts = st.lists(
    st.sampled_from(["We", "buy", "ten", "tents", ".", "\n\n", "\n- a b c", "東"]), max_size=10
).map(" ".join)


@given(texts, texts)
def test_the_parts_together_are_the_edit(old: str, new: str) -> None:
    edit = between(old, new)
    found = parts(old, edit)
    assert apply(old, combined(old, [each.edit for each in found])) == apply(old, edit)
