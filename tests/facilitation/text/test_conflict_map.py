import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.text.changes import Edit, EditProblem, apply
from facilitation.text.difference import between
from facilitation.text.edits import strike, strike_insert
from facilitation.text.rebase import conflict, conflict_map, rebase

P = "We buy ten tents by May."
WORDS = P.rstrip(".").split()


@st.composite
def edits(draw: st.DrawFn) -> Edit:
    low = draw(st.integers(0, len(WORDS) - 1))
    high = draw(st.integers(low, len(WORDS)))
    new = draw(st.sampled_from([[], ["x"], ["y", "z"]]))
    return between(P, " ".join([*WORDS[:low], *new, *WORDS[high:]]) + ".")


def _against(those: dict[str, Edit]) -> dict[str, tuple[str, ...]]:
    found = {
        one: tuple(each for each in those if each != one and conflict(those[one], those[each]))
        for one in those
    }
    return {one: others for one, others in found.items() if others}


@given(st.lists(edits(), max_size=8))
def test_the_map_is_all_pairs(made: list[Edit]) -> None:
    named = {f"A{number}": edit for number, edit in enumerate(made)}
    assert conflict_map(named) == _against(named)


@given(st.lists(edits(), min_size=1, max_size=5), edits())
def test_old_and_new_ones_stand_in_one_map(made: list[Edit], late: Edit) -> None:
    adopted, *waiting = made
    new = apply(P, adopted)
    carried = [rebase(each, P, adopted, new) for each in waiting]
    named = {f"A{at}": each for at, each in enumerate(carried) if isinstance(each, Edit)}
    named["B"] = between(new, apply(P, late))
    assert conflict_map(named) == _against(named)


def test_others_come_in_the_order_in_which_they_are_given() -> None:
    many = ("A9", "A2", "A10")
    named = {each: strike_insert(P, "ten", f"{at}") for at, each in enumerate(many)}
    assert conflict_map(named)["A2"] == ("A9", "A10")


def test_edits_of_another_text_do_not_belong_here() -> None:
    with pytest.raises(EditProblem) as caught:
        conflict_map({"A1": strike(P, "ten"), "A2": strike("ten", "ten")})
    assert caught.value.code == "base_differs"
