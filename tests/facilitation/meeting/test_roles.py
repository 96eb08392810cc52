"""Roles that one person has at a time pass on; any other role is held beside others."""

from __future__ import annotations

from facilitation.meeting.roles import holders_of, roles_of
from tests.facilitation.meeting.playing import Room

_OPENED = ('meeting "Roles"', "arrive Ana, Ben")


def test_whoever_takes_a_role_held_by_one_has_it_from_whoever_had_it() -> None:
    room = Room(*_OPENED, "role Facilitator Ana", "role facilitator Ben")
    assert holders_of(room.kept.meeting, "facilitator") == (2,)
    assert roles_of(room.kept.meeting, 1) == []


def test_any_other_role_is_held_beside_others_under_the_name_first_typed() -> None:
    room = Room(*_OPENED, 'role "House  Speaker" Ana', 'role "house speaker" Ben')
    assert holders_of(room.kept.meeting, "House Speaker") == (1, 2)
    room.do('recall Ana from "house speaker" because "she moves away"')
    assert holders_of(room.kept.meeting, "House Speaker") == (2,)
    room.do('recall Ben from "House speaker" because "he does, too"')
    assert not room.kept.meeting.roles
