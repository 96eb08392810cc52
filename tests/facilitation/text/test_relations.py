import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.text.changes import Edit, apply
from facilitation.text.difference import between
from facilitation.text.edits import insert, strike, strike_insert
from facilitation.text.rebase import conflict, rebase
from facilitation.text.relations import IN_CONFLICT, Clash, Relation, clashing, relation

P = "We buy ten tents by May. The garden group stores them."
LIST = "1. tents\n2. ropes\n3. pegs\n4. poles"
TEN_SIX = strike_insert(P, "ten", "six")
BOTH = between(P, "We buy six tents by June. The garden group stores them.")

PAIRS = [
    (TEN_SIX, TEN_SIX, Relation.SAME),
    (TEN_SIX, BOTH, Relation.PART),
    (TEN_SIX, strike(P, "group"), Relation.APART),
    (TEN_SIX, strike_insert(P, "ten", "eight"), Relation.COLLIDE),
    (strike(P, "tents"), strike(P, "ten tents by"), Relation.SWALLOWED),
    (strike_insert(P, "tents", "ropes"), strike(P, "ten tents by"), Relation.COLLIDE),
    (strike(P, "ten tents"), strike(P, "tents by"), Relation.COLLIDE),
    (strike(LIST, "3. pegs"), strike_insert(LIST, "pegs", "nails"), Relation.COLLIDE),
    (strike(LIST, "3. pegs"), insert(LIST, "\n4. nails", after="pegs"), Relation.APART),
]
TURNED = {
    Relation.PART: Relation.WHOLE,
    Relation.SWALLOWED: Relation.SWALLOWS,
}
TURNED_BOTH = TURNED | {after: before for before, after in TURNED.items()}
bases = st.lists(
    st.sampled_from(["We", "buy", "ten", "tents", "(a", "b)", ".", "\n\n", "\n- x"]), max_size=7
).map(" ".join)


@pytest.mark.parametrize(("one", "other", "found"), PAIRS)
def test_what_two_amendments_are_to_each_other(one: Edit, other: Edit, found: Relation) -> None:
    text = P if one.base == TEN_SIX.base else LIST
    assert relation(one, other) is found
    assert relation(other, one) is TURNED.get(found, found)
    assert (found in IN_CONFLICT) is conflict(one, other)
    assert bool(clashing(text, one, other)) is conflict(one, other)


def test_both_readings_of_a_clash() -> None:
    mine = between(P, "We buy six tents by June. The garden group stores them.")
    theirs = strike_insert(P, "ten", "eight")
    assert clashing(P, mine, theirs) == (
        Clash(
            1,
            1,
            "We buy ten tents by May.",
            "We buy six tents by June.",
            "We buy eight tents by May.",
        ),
    )


def test_two_clashes_in_one_sentence_are_one_passage() -> None:
    mine, theirs = (
        between(P, P.replace("ten ", f"{one} ").replace("May", one)) for one in ("six", "eight")
    )
    (clash,) = clashing(P, mine, theirs)
    assert (clash.mine, clash.theirs) == (
        "We buy six tents by six.",
        "We buy eight tents by eight.",
    )


@given(bases, bases, bases)
def test_with_one_the_other_is_pointless_where_the_relation_says_so(
    text: str, one: str, other: str
) -> None:
    mine, theirs = between(text, one), between(text, other)
    found = relation(mine, theirs)
    assert relation(theirs, mine) is TURNED_BOTH.get(found, found)
    if found in (Relation.SAME, Relation.PART):
        carried = rebase(mine, text, theirs, apply(text, theirs))
        assert isinstance(carried, Edit)
        assert carried.hunks == ()
