"""A map reads as a dict would, and the maps it was made from stay as they were."""

from threading import Thread

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


FROM = st.lists(st.tuples(st.integers(0, 100), KEYS, st.booleans()), max_size=60)


@given(st.dictionaries(KEYS, st.integers()), FROM)
def test_every_map_goes_on_by_itself(begun, steps):
    """From any map others can be made, also where another was made from it already."""
    kept = [(Map(begun), dict(begun))]
    for number, (chosen, key, taken_out) in enumerate(steps):
        made, model = kept[chosen % len(kept)]
        left = {other: value for other, value in model.items() if other != key}
        if taken_out and key in model:
            kept.append((made.delete(key), left))
        elif not taken_out:
            kept.append((made.set(key, number), model | {key: number}))
    for each, expected in kept:
        assert [each.get(key) for key in range(13)] == [expected.get(key) for key in range(13)]
    for each, expected in kept:
        assert list(each.items()) == list(expected.items())


def test_what_is_read_as_a_whole_stays_while_others_are_made():
    made = Map({1: "a"}).set(2, "b")
    values = made.values()
    later = made.set(3, "c")
    for key, value in later.items():
        later = later.set(key + 10, value)
    assert list(values) == ["a", "b"]
    assert list(later) == [1, 2, 3, 11, 12, 13]


def test_threads_make_maps_from_one_without_seeing_each_other():
    begun = Map(dict.fromkeys(range(50), 0)).set(0, 1)
    wrong: list[int] = []

    def work(mine: int) -> None:
        made = begun
        for number in range(1_500):
            made = made.set(number % 90, mine)
            if made[number % 90] != mine or begun[0] != 1 or begun.get(60) is not None:
                wrong.append(number)
        if list(made.values()) != [mine] * 90:
            wrong.append(mine)

    threads = [Thread(target=work, args=(mine,)) for mine in range(2, 6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
    assert list(begun.values()) == [1] + [0] * 49


def test_setting_many_copies_the_whole_seldom():
    """What is set one by one costs no copy of the whole each time: it would be seen as hours."""
    made = Map({number: number for number in range(10_000)})
    held = {id(made._held): made._held}
    for number in range(5_000):
        made = made.set(number, 0)
        held[id(made._held)] = made._held
    assert len(held) <= 5


def test_setting_one_again_copies_few():
    """An act is decided, and then done, from the same map."""
    made = Map({number: number for number in range(10_000)}).set(5, 0)
    again = (made.set(6, 0), made.set(7, 0))
    assert {id(each._held) for each in again} == {id(made._held)}
    assert all(len(each._changes.now) == 2 for each in again)


def test_many_are_looked_up_at_once_in_the_order_in_which_they_are_given():
    one = Map({"a": 1, "b": 2, "c": 3})
    assert one.set("d", 4).delete("b").among(["d", "b", "x", "a"]) == [4, 1]
    assert one.among(["b", "a"]) == [2, 1]
