from hypothesis import given
from hypothesis import strategies as st

from facilitation.text.intervals import Intervals

stretches = st.lists(
    st.tuples(st.integers(0, 30), st.integers(0, 9), st.sampled_from("abcdef")).map(
        lambda each: (each[0], each[0] + each[1], each[2])
    ),
    max_size=25,
)


@given(stretches, stretches, st.integers(0, 30), st.integers(0, 9))
def test_those_that_touch(
    those: list[tuple[int, int, str]], gone: list[tuple[int, int, str]], start: int, size: int
) -> None:
    tree = Intervals()
    for each in those:
        tree = tree.added(*each)
    full = tree
    for each in gone:
        tree = tree.removed(*each)
    left = sorted(set(those) - set(gone))
    touching = [name for low, high, name in left if low <= start + size and high >= start]
    assert list(tree.touching(start, start + size)) == touching
    again = Intervals()
    for each in reversed(left):
        again = again.added(*each)
    assert again == tree
    assert list(full.touching(0, 99)) == [name for _, _, name in sorted(set(those))]
