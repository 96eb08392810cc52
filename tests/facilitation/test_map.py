"""A map reads as a dict would, and the maps it was made from stay as they were."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.map import Map

KEYS = st.integers(0, 12)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("set"), KEYS, st.integers()),
        st.tuples(st.just("delete"), KEYS, st.just(0)),
        st.tuples(st.just("read"), KEYS, st.just(0)),
    ),
    max_size=60,
)


@given(st.dictionaries(KEYS, st.integers()), STEPS)
def test_a_map_is_a_dict_that_keeps_what_it_was(begun, steps):
    made, model = Map(begun), dict(begun)
    kept = [(made, dict(model))]
    for act, key, value in steps:
        if act == "set":
            made, model = made.set(key, value), model | {key: value}
        elif act == "read":
            assert list(made) == list(model)
        elif key in model:
            made = made.delete(key)
            model = {other: value for other, value in model.items() if other != key}
        else:
            with pytest.raises(KeyError):
                made.delete(key)
        kept.append((made, model))
    for each, expected in kept:
        assert [each.get(key, "none") for key in range(13)] == [
            expected.get(key, "none") for key in range(13)
        ]
        assert [key in each for key in range(13)] == [key in expected for key in range(13)]
        assert list(each.items()) == list(expected.items())
        assert len(each) == len(expected)
        assert each == Map(expected)
        assert hash(each) == hash(Map(reversed(expected.items())))


def test_a_key_that_is_not_there_is_an_error():
    with pytest.raises(KeyError):
        Map({1: "a"}).delete(1)[1]


def test_setting_one_of_many_copies_few():
    """What is set one by one costs no copy of the whole each time: it would be seen as hours."""
    made = Map({number: number for number in range(10_000)})
    again = made.set(5, 0)
    assert again._held is made._held
    assert len(again._changes) == 1
