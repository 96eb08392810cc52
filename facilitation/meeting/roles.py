"""Roles: which of them one person has at a time, and who has which now."""

from __future__ import annotations

from facilitation.meeting.state import Meeting
from facilitation.people.names import fold

HELD_BY_ONE = frozenset(("facilitator", "chair", "keeper", "minutes", "stack", "time"))
"""Whoever takes one of these has it from whoever had it; any other role is held beside others."""


def role_known(meeting: Meeting, typed: str) -> str:
    """Return the role that somebody has and that is called as typed; else what was typed."""
    key = fold(typed)
    if key in HELD_BY_ONE:
        return key
    found = (each for each in meeting.roles if fold(each) == key)
    return next(found, " ".join(typed.split()))


def holders_of(meeting: Meeting, role: str) -> tuple[int, ...]:
    """Return who has a role, in the order in which they took it."""
    return meeting.roles.get(role, ())


def roles_of(meeting: Meeting, person: int) -> list[str]:
    """Return what roles somebody has, in the order of their names."""
    return sorted(role for role, held in meeting.roles.items() if person in held)
