"""Events about small groups."""

from __future__ import annotations

from facilitation.meeting.event import FloorEvent


class GroupsMade(FloorEvent, frozen=True, gc=False):
    """People went into small groups for ``length`` ms (0: open); ``seed`` drew them."""

    groups: tuple[tuple[int, ...], ...]
    how: str
    size: int
    length: int = 0
    seed: int = 0


class GroupReported(FloorEvent, frozen=True, gc=False):
    """A small group returned with a line; an earlier line of theirs is replaced."""

    number: int
    text: str


class GroupsEnded(FloorEvent, frozen=True, gc=False):
    """Everybody is back from the small groups."""
