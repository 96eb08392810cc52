import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.text.changes import apply
from facilitation.text.difference import between
from facilitation.text.rebase import rebase
from facilitation.text.saying import Code, Saying, said

P = "We buy ten tents by May."
TWO = f"{P}\n\nThe garden group stores them."
LIST = "Buy:\n- red tents and poles\n- long ropes and pegs\n- a very big drum"


def _codes(old: str, new: str) -> list[str]:
    return [each.code for each in said(old, between(old, new))]


def _only(old: str, new: str) -> Saying:
    (found,) = said(old, between(old, new))
    return found


@pytest.mark.parametrize(
    ("new", "code", "struck", "inserted", "after", "before"),
    [
        (P.replace("ten ", "six "), Code.STRIKE_INSERT, "ten", "six", "buy", ""),
        (P.replace("ten ", ""), Code.STRIKE, "ten", "", "buy", ""),
        (P.replace("We ", ""), Code.STRIKE, "We", "", "", "buy"),
        (P.replace("ten ", "ten big "), Code.INSERT, "", "big", "ten", ""),
        (f"Now {P}", Code.INSERT, "", "Now", "", "We"),
    ],
)
def test_words(new: str, code: Code, struck: str, inserted: str, after: str, before: str) -> None:
    found = _only(P, new)
    assert (found.code, found.first, found.last) == (code, 1, 1)
    assert (found.struck, found.inserted) == (struck, inserted)
    assert (found.after, found.before) == (after, before)


def test_which_of_like_words() -> None:
    found = _only("a ten, b ten, c ten", "a ten, b six, c ten")
    assert (found.nth, found.count, found.after) == (2, 3, "b")
    assert _only("the red and the blue", "the red and the big blue").after == "and the"


@pytest.mark.parametrize(
    ("old", "new", "code", "lines", "paragraph", "to"),
    [
        (
            TWO,
            f"{P}\n\nNew one here.\n\nThe garden group stores them.",
            "ADD_PARAGRAPH",
            None,
            1,
            1,
        ),
        (TWO, f"First.\n\n{TWO}", "ADD_PARAGRAPH", None, 0, 0),
        (TWO, f"{TWO}\n\nLast.", "ADD_PARAGRAPH", None, 2, 2),
        (TWO, P, "STRIKE_PARAGRAPH", (2, 2), 2, 0),
        (TWO, f"{P}\n\nAna holds our keys.", "SUBSTITUTE_PARAGRAPH", (2, 2), 2, 0),
        (TWO, "Ana holds our keys.", "SUBSTITUTE_WHOLE", (1, 2), 0, 0),
        (TWO, "The garden group stores them.\n\n" + P, "MOVE", (1, 1), 1, 2),
        (LIST, LIST.replace("\n- long ropes and pegs", ""), "STRIKE_PARAGRAPH", (3, 3), 1, 0),
        (LIST, LIST + "\n- kettle", "ADD_PARAGRAPH", None, 1, 4),
    ],
)
def test_wholes(
    old: str, new: str, code: str, lines: tuple[int, int] | None, paragraph: int, to: int
) -> None:
    found = _only(old, new)
    assert (found.code, found.paragraph, found.to) == (code, paragraph, to)
    if lines is not None:
        assert (found.first, found.last) == lines


def test_what_a_new_block_is() -> None:
    assert _only(LIST, LIST + "\n- kettle").block == "item"
    assert _only(P, f"{P}\n\n# End").block == "heading"


def test_a_paragraph_written_anew_is_one_saying() -> None:
    new = "We rent six huts by June!"
    found = _only(TWO, TWO.replace(P, new))
    assert (found.code, found.struck, found.inserted) == (Code.SUBSTITUTE_PARAGRAPH, P, new)
    assert _codes(P, new) == [Code.SUBSTITUTE_WHOLE]


def test_a_move_beside_other_changes() -> None:
    new = "- a very big drum\n- red tents and poles\n- kettle"
    old = LIST.removeprefix("Buy:\n")
    assert sorted(_codes(old, new)) == [Code.MOVE, Code.SUBSTITUTE_PARAGRAPH]
    new = "- a very big drum\n- red tents and poles"
    assert sorted(_codes(old, new)) == [Code.MOVE, Code.STRIKE_PARAGRAPH]


def test_spaces_and_nothing() -> None:
    assert _codes("a\nb", "a\n\nb") == [Code.SPACING]
    assert said(P, between(P, P)) == ()
    assert _codes("", "New") == [Code.ADD_PARAGRAPH]


def test_a_rebased_edit_is_said_of_the_text_as_it_is() -> None:
    mine, theirs = between(P, P.replace("ten ", "six ")), between(P, f"First.\n\n{P}")
    new = apply(P, theirs)
    moved = rebase(mine, P, theirs, new)
    assert not isinstance(moved, tuple)
    (found,) = said(new, moved)
    assert (found.first, found.struck) == (2, "ten")


texts = st.lists(
    st.sampled_from(["We", "buy", "ten", ".", "\n\n", "\n- ", "\n| a | b |", "東", "# "]),
    max_size=12,
).map(" ".join)


@given(texts, texts)
def test_what_changes_is_said(old: str, new: str) -> None:
    edit = between(old, new)
    found = said(old, edit)
    assert bool(found) == bool(edit.hunks)
    for each in found:
        assert each.first <= each.last


OWNED = "We own:\n\n- red tents\n- green chairs\n- blue tables\n- a van"


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        (
            "We own:\n\n- red tents\n- a van",
            [
                (Code.STRIKE_PARAGRAPH, 3, "- green chairs"),
                (Code.STRIKE_PARAGRAPH, 4, "- blue tables"),
            ],
        ),
        (
            OWNED.replace("\n- a van", "\n- a kite\n- a drum\n- a van"),
            [(Code.ADD_PARAGRAPH, 4, "- a kite"), (Code.ADD_PARAGRAPH, 4, "- a drum")],
        ),
        (
            "We own:\n\n- three boats and oars\n- blue tables\n- a van",
            [
                (Code.STRIKE_INSERT, 2, "red tents → three boats and oars"),
                (Code.STRIKE_PARAGRAPH, 3, "- green chairs"),
            ],
        ),
    ],
)
def test_items_side_by_side_are_said_each(new: str, expected: list[tuple[Code, int, str]]) -> None:
    found = said(OWNED, between(OWNED, new))
    assert [
        (each.code, each.first, " → ".join(filter(None, (each.struck, each.inserted))))
        for each in found
    ] == expected


def test_rows_of_a_table_are_said_each() -> None:
    table = "| a | b |\n| --- | --- |\n| 1 | one |\n| 2 | two |\n| 3 | three |"
    found = said(table, between(table, "| a | b |\n| --- | --- |\n| 3 | three |"))
    assert [each.struck for each in found] == ["| 1 | one |", "| 2 | two |"]
