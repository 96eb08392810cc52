"""Choosing for a role: who is proposed, by whom and why, and who changed their mind."""

from __future__ import annotations

import pytest

from facilitation.meeting.outcome import Refusal
from facilitation.meeting.reading import by_candidate
from tests.facilitation.meeting.playing import Room

OPENED = ('meeting "Garden"', "arrive Ana, Bo, Li, Wei", 'item "Door"', 'item "Keys"', "start Door")


@pytest.fixture
def room() -> Room:
    return Room(*OPENED)


def named(room: Room) -> dict[int, list[tuple[int, str, int]]]:
    return {
        person: [(each.by, each.because, each.before) for each in said]
        for person, said in by_candidate(room.kept.meeting).items()
    }


def test_whoever_is_named_by_most_comes_first_with_reasons(room: Room) -> None:
    for line in ("nominate Li by Ana", 'nominate Bo by Li because "calm"', "nominate Bo by Wei"):
        room.do(line)
    assert named(room) == {2: [(3, "calm", 0), (4, "", 0)], 3: [(1, "", 0)]}


def test_whoever_names_somebody_else_later_has_changed_their_mind(room: Room) -> None:
    room.do("nominate Li by Ana")
    room.do('nominate Bo by Ana because "I heard you"')
    assert named(room) == {2: [(1, "I heard you", 3)]}
    again = room.do("nominate Bo by Ana")
    assert isinstance(again, Refusal)
    assert again.so
    room.do("undo")
    assert named(room) == {3: [(1, "", 0)]}


def test_whoever_has_the_floor_is_the_one_who_proposes(room: Room) -> None:
    refused = room.do("nominate Li")
    assert isinstance(refused, Refusal)
    assert refused.code == "WHO_NOMINATES"
    for line in ("Bo", "next", "nominate Li"):
        room.do(line)
    assert named(room) == {3: [(2, "", 0)]}


def test_each_item_has_its_own_names_and_they_can_begin_anew(room: Room) -> None:
    room.do("nominate Li by Ana")
    room.do("start Keys")
    assert named(room) == {}
    room.do("start Door")
    assert named(room) == {3: [(1, "", 0)]}
    room.do("names anew")
    assert named(room) == {}
    refused = room.do("names anew")
    assert isinstance(refused, Refusal)
    assert refused.code == "NOBODY_NOMINATED"
