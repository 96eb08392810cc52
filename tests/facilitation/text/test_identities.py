from functools import reduce

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.text.blocks import blocks
from facilitation.text.identities import Identified, carried, courses

FIRST = (
    "# Tents\n\nWe buy ten tents by May.\n\n- red ones for us\n- blue ones for you\n\nEnd of it."
)


def identified(versions: list[str] | tuple[str, ...]) -> Identified:
    return reduce(carried, versions, Identified("", (), 1))


def _numbers(*versions: str) -> list[int]:
    return [each.identity for each in identified(versions).known]


@pytest.mark.parametrize(
    ("second", "numbers"),
    [
        (FIRST, [1, 2, 3, 4, 5]),
        (FIRST.replace("ten", "six"), [1, 2, 3, 4, 5]),
        (FIRST.replace("- red ones for us\n", ""), [1, 2, 4, 5]),
        (FIRST.replace("- blue", "- green ones as well\n- blue"), [1, 2, 3, 6, 4, 5]),
        (FIRST.replace("# Tents\n\n", "") + "\n\n# Tents", [2, 3, 4, 5, 1]),
        ("End of it.\n\n" + FIRST.replace("\n\nEnd of it.", ""), [5, 1, 2, 3, 4]),
        (
            FIRST.replace(
                "- red ones for us\n- blue ones for you", "- blue ones for you\n- red ones for us"
            ),
            [1, 2, 4, 3, 5],
        ),
        ("Entirely other words.", [6]),
        ("", []),
    ],
)
def test_blocks_keep_their_numbers(second: str, numbers: list[int]) -> None:
    assert _numbers(FIRST, second) == numbers


def test_what_moved_and_was_changed_a_little() -> None:
    second = "- blue ones for everybody\n\n" + FIRST.replace("\n- blue ones for you", "")
    assert _numbers(FIRST, second) == [4, 1, 2, 3, 5]


def test_the_larger_half_remains_the_paragraph() -> None:
    whole = "One two three four five six. Seven eight."
    assert _numbers(whole, whole.replace(". ", ".\n\n")) == [1, 2]
    assert _numbers(whole.replace(". ", ".\n\n"), whole) == [1]


def test_a_number_is_never_given_twice() -> None:
    assert _numbers("a b c", "d e f", "a b c") == [3]


def test_rows_of_a_table() -> None:
    table = "| what | how many |\n|---|---|\n| tents | ten |\n| ropes | four |"
    more = table.replace("| ropes", "| huge drums | two |\n| ropes").replace("ten |", "six |")
    assert _numbers(table, more) == [1, 2, 3, 5, 4]


texts = st.lists(
    st.sampled_from(["ten tents here", "# a", "- b c d", "- e f g", "", "| x | y |", "東京に行く"]),
    max_size=7,
).map("\n".join)


@given(st.lists(texts, max_size=4))
def test_every_block_has_one_number_and_folding_is_the_same(versions: list[str]) -> None:
    found = identified(versions)
    numbers = [each.identity for each in found.known]
    assert len(set(numbers)) == len(numbers)
    assert all(0 < number < found.free for number in numbers)
    if versions:
        assert tuple(each.block for each in found.known) == blocks(versions[-1])
        assert carried(found, versions[-1]) == found


def test_courses_tell_since_when_a_block_is_there_and_what_changed_it() -> None:
    second = FIRST.replace("ten tents", "six tents").replace("- red ones for us\n", "")
    third = second.replace("# Tents\n\n", "") + "\n\n# Tents\n\nWe lend them."
    found = courses([FIRST, second, third])
    assert [(each.block.text, each.since, each.changed) for each in found] == [
        ("We buy six tents by May.", 1, (2,)),
        ("- blue ones for you", 1, ()),
        ("End of it.", 1, ()),
        ("# Tents", 1, ()),
        ("We lend them.", 3, ()),
    ]
    assert courses([]) == ()
