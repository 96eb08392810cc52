"""Two names with “and” between them: two people, unless somebody is called so."""

from __future__ import annotations

import pytest

from facilitation.meeting.outcome import Refusal
from tests.facilitation.meeting.playing import Room

OPENED = ('meeting "Garden"', 'arrive Ana, Bo, "Kim and Lou"')


@pytest.mark.parametrize(
    ("by", "found"),
    [
        ("Ana and Bo", (1, (2,))),
        ("Ana & Bo", (1, (2,))),
        ("Ana und Bo with Kim and Lou", (1, (2, 3))),
        ("Ana, Bo", (1, (2,))),
        ("Kim and Lou", (3, ())),
    ],
)
def test_who_proposes_together_is_taken_as_all_of_them(
    by: str, found: tuple[int, tuple[int, ...]]
) -> None:
    proposed = Room(*OPENED, f'propose P1 "T" by {by}: "x"').kept.meeting.proposals["P1"]
    assert (proposed.by, proposed.sponsors) == found
    room = Room(
        *OPENED, 'propose P1 "T" by Ana: "x"', f'amend P1 A1 by {by}: strike "x" insert "y"'
    )
    assert (
        room.kept.meeting.amendments["A1"].by,
        room.kept.meeting.amendments["A1"].sponsors,
    ) == found


def test_a_part_that_nobody_is_called_is_asked_about() -> None:
    assert isinstance(Room(*OPENED).do('propose P1 "T" by Ana and Zoe: "x"'), Refusal)


def test_hands_and_answers_join_names_too() -> None:
    room = Room(*OPENED, "hand Ana and Bo", 'propose P1 "T" by Ana: "x"', "test consent P1")
    assert [each.person for each in room.kept.meeting.floor.stack.entries] == [1, 2]
    assert not isinstance(room.do("consent Ana and Bo"), Refusal)
