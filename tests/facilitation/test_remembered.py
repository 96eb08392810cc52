"""What rests on parts of the state is made anew only where one of them is another."""

from msgspec.structs import replace

from facilitation.meeting.state import Meeting
from facilitation.remembered import Parts, Remembered, Same


def test_parts_are_told_by_their_names():
    meeting = Meeting()
    parts = Parts("people", "floor.stack")
    assert {"people", "floor.stack"} <= parts.others(meeting)
    assert not parts.others(meeting)
    assert not parts.others(replace(meeting, seq=1))
    floor = replace(meeting.floor, stack=replace(meeting.floor.stack, closed=True))
    assert parts.others(replace(meeting, floor=floor)) == {"floor.stack"}
    assert parts.others(meeting) == {"floor.stack"}


def test_what_was_made_stays_while_its_values_stay():
    made: Remembered[list[int]] = Remembered()
    one, other = object(), object()
    first = made.get(lambda: [1], one)
    assert made.get(lambda: [2], one) is first
    assert made.get(lambda: [3], other) == [3]
    assert made.get(lambda: [4], other, one) == [4]


def test_each_object_of_a_class_remembers_for_itself():
    class Scene:
        made: Remembered[list[int]] = Remembered()

    one, other, value = Scene(), Scene(), object()
    first = one.made.get(lambda: [1], value)
    assert other.made.get(lambda: [2], value) == [2]
    assert one.made.get(lambda: [3], value) is first


def test_a_key_is_the_same_while_its_parts_are_the_very_same():
    part, equal = ["a"], ["a"]
    one, other = Same(1, part), Same(2, part)
    assert one == other
    assert hash(one) == hash(other)
    assert Same(1, equal) != one
    assert Same(1, part, part) != one
