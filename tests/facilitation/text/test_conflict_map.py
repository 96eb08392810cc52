import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.text.conflict_map import ConflictMap, conflict_map
from facilitation.text.edits import Edit, EditProblem, apply, between, strike, strike_insert
from facilitation.text.rebase import conflict, rebase

P = "We buy ten tents by May."
WORDS = P.rstrip(".").split()


@st.composite
def edits(draw: st.DrawFn) -> Edit:
    low = draw(st.integers(0, len(WORDS) - 1))
    high = draw(st.integers(low, len(WORDS)))
    new = draw(st.sampled_from([[], ["x"], ["y", "z"]]))
    return between(P, " ".join([*WORDS[:low], *new, *WORDS[high:]]) + ".")


def _pairs(those: dict[str, Edit]) -> tuple[tuple[str, str], ...]:
    return tuple(
        sorted(
            (one, other)
            for one in those
            for other in those
            if one < other and conflict(those[one], those[other])
        )
    )


@given(st.lists(edits(), max_size=8), st.sets(st.integers(0, 7)))
def test_the_map_is_all_pairs_as_they_come_and_go(made: list[Edit], gone: set[int]) -> None:
    named = {f"A{number}": edit for number, edit in enumerate(made)}
    found = conflict_map(named.items())
    assert found.pairs() == _pairs(named)
    for number in gone:
        found = found.removed(f"A{number}")
        named.pop(f"A{number}", None)
    assert found.pairs() == _pairs(named)
    assert found == conflict_map(reversed(named.items()))


@given(st.lists(edits(), min_size=1, max_size=5), edits())
def test_old_and_new_ones_stand_in_one_map(made: list[Edit], late: Edit) -> None:
    adopted, *waiting = made
    new = apply(P, adopted)
    carried = [rebase(each, P, adopted, new) for each in waiting]
    named = {f"A{at}": each for at, each in enumerate(carried) if isinstance(each, Edit)}
    named["B"] = between(new, apply(P, late))
    assert conflict_map(named.items()).pairs() == _pairs(named)


def test_one_that_is_changed_takes_its_place() -> None:
    six, eight = strike_insert(P, "ten", "six"), strike_insert(P, "ten", "eight")
    found = conflict_map([("A1", six), ("A2", eight)])
    assert found.with_which("A1") == {"A2"}
    assert found.added("A2", strike(P, "May")).pairs() == ()
    assert found.pairs() == (("A1", "A2"),)
    assert found.removed("A9") is found


def test_edits_of_another_text_do_not_belong_here() -> None:
    with pytest.raises(EditProblem) as caught:
        ConflictMap().added("A1", strike(P, "ten")).added("A2", strike("ten", "ten"))
    assert caught.value.code == "base_differs"
