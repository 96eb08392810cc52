from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.text.changes import Edit, EditProblem, apply
from facilitation.text.difference import between
from facilitation.text.edits import strike, strike_insert
from facilitation.text.numbering import renumbering, renumbering_after, wanted
from facilitation.text.rebase import conflict, merge, rebase
from facilitation.text.versions import normalise

LIST = "1. tents\n2. ropes\n3. pegs\n4. poles\n5. drums"


def _renumbered(text: str) -> str:
    return apply(text, renumbering(text))


@pytest.mark.parametrize(
    ("text", "numbered"),
    [
        (LIST, LIST),
        ("1. a\n3. b\n3. c", "1. a\n2. b\n3. c"),
        ("7) a\n9) b", "7) a\n8) b"),
        ("1. a\n1. b\n1. c", "1. a\n1. b\n1. c"),
        ("1. a\n   1. x\n   3. y\n3. b", "1. a\n   1. x\n   2. y\n2. b"),
        ("1. a\n\n   more\n\n3. b", "1. a\n\n   more\n\n2. b"),
        ("1. a\n\nText.\n\n3. b\n4. c", "1. a\n\nText.\n\n3. b\n4. c"),
        ("1. a\n- b\n5. c\n7. d", "1. a\n- b\n5. c\n6. d"),
        ("In 3. there is no 5. item", "In 3. there is no 5. item"),
        ("9. a\n9. b\n10. c", "9. a\n10. b\n11. c"),
    ],
)
def test_lists_are_numbered_in_order(text: str, numbered: str) -> None:
    assert _renumbered(text) == numbered
    assert not renumbering(numbered).hunks


STRUCK = "1. tents\n2. ropes\n3. poles\n4. drums"
ADDED = "1. tents\n2. ropes\n3. pegs\n4. nails\n5. poles\n6. drums"
REWORDED = LIST.replace("pegs", "big pegs")


def test_striking_an_item_is_no_more_than_that() -> None:
    (hunk,) = wanted(LIST, STRUCK).hunks
    assert (hunk.strike, hunk.insert) == ("\n3. pegs", "")
    (hunk,) = wanted(LIST, ADDED).hunks
    assert (hunk.strike, hunk.insert) == ("", "\n4. nails")


def test_one_strikes_an_item_and_another_adds_after_it() -> None:
    strike, add = wanted(LIST, STRUCK), wanted(LIST, ADDED)
    assert not conflict(strike, add)
    assert not conflict(add, strike)
    both = {_renumbered(merge(LIST, order)) for order in permutations([strike, add])}
    assert both == {"1. tents\n2. ropes\n3. nails\n4. poles\n5. drums"}


def test_one_strikes_an_item_and_another_rewords_it() -> None:
    for reworded in (wanted(LIST, REWORDED), strike_insert(LIST, "pegs", "nails")):
        assert conflict(wanted(LIST, STRUCK), reworded)
        assert conflict(reworded, wanted(LIST, STRUCK))
        assert not conflict(wanted(LIST, ADDED), reworded)


GAP = "1. tents\n2. ropes\n4. poles\n5. drums"


@pytest.mark.parametrize(
    ("edit", "outcome"),
    [
        (strike(GAP, "4. poles"), "1. tents\n2. ropes\n4. drums"),
        (strike_insert(GAP, "4. poles", "4. long poles"), STRUCK.replace("poles", "long poles")),
        (strike_insert(GAP, "4. poles", "- poles"), STRUCK.replace("3. poles", "- poles")),
        (between(GAP, GAP.replace("4.", "3.")), STRUCK),
        (between(GAP, ""), ""),
    ],
)
def test_numbering_anew_is_in_nobodys_way(edit: Edit, outcome: str) -> None:
    numbers = renumbering_after(LIST, GAP)
    assert apply(GAP, numbers) == STRUCK
    carried = rebase(edit, GAP, numbers, STRUCK)
    assert isinstance(carried, Edit)
    assert apply(STRUCK, carried) == outcome


def test_odd_numbers_are_left_to_their_authors() -> None:
    assert not renumbering_after(GAP, "1. tents\n2. ropes\n5. drums").hunks


def test_numbers_alone_can_be_what_is_wanted() -> None:
    new = LIST.replace("5.", "6.")
    assert apply(LIST, wanted(LIST, new)) == new


def test_far_too_long_is_refused() -> None:
    with pytest.raises(EditProblem) as caught:
        wanted(LIST, "x" * 10_000_000)
    assert caught.value.code == "too_long"


texts = st.lists(
    st.sampled_from(["1. a b", "2. c", "10. d", "3) e", "- f", "   1. g", "h", "", "  "]),
    max_size=9,
).map("\n".join)


@given(texts, texts)
def test_only_numbers_differ_from_what_is_wanted(old: str, new: str) -> None:
    edit = wanted(old, new)
    outcome = apply(old, edit)
    if not between(outcome, new).hunks:
        return
    assert not wanted(old, new).hunks or not _masked_difference(outcome, new)


def _masked_difference(one: str, other: str) -> bool:
    import re

    number = re.compile(r"^( *)\d+(?=[.)])", re.MULTILINE)
    return number.sub("#", normalise(one)) != number.sub("#", normalise(other))


@given(texts)
def test_renumbering_comes_to_rest(text: str) -> None:
    once = _renumbered(text)
    assert _renumbered(once) == once
    assert not _masked_difference(text, once)
