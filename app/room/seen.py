"""What the room sees now, as its window tells it."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class How(StrEnum):
    """Why the room sees it: by itself, or because somebody put it up."""

    FOLLOWING = "following"
    HELD = "held"
    TEXT = "text"
    MESSAGE = "message"
    BLANK = "blank"
    CLOSED = "closed"
    """The room's window of this meeting is not open."""

    ELSEWHERE = "elsewhere"
    """The room sees another meeting."""


PUT_UP = frozenset({How.HELD, How.TEXT, How.MESSAGE, How.BLANK})
"""What somebody put up, so that it can be ended."""


class Seen(msgspec.Struct, frozen=True):
    """The scene by name, its title in words, why it is shown, and the message where one is up.

    Where the room is blank, the scene is the one that will be seen again. ``part`` of ``parts`` is
    what the room sees of something that has no room at once; else 0.
    """

    scene: str = ""
    title: str = ""
    how: How = How.CLOSED
    message: str = ""
    part: int = 0
    parts: int = 0
