"""What somebody has put up before the room, and what the room sees now."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Attention(msgspec.Struct, frozen=True):
    """A text, a way of showing it, a place in it, and amendments that are switched on.

    ``label`` is the text in question (empty: the matter of the meeting). ``way`` is the name of a
    scene that shows texts (empty: the one that fits). ``line`` is the number of the line to keep
    in view (0: where it changes), ``marked`` whether that line is set off. ``chosen`` are
    the labels with which a text is read as it would be. ``step`` is the step of a count that is
    shown, from 1 (0: none).
    """

    label: str = ""
    way: str = ""
    line: int = 0
    marked: bool = False
    chosen: tuple[str, ...] = ()
    step: int = 0


class PutUp(msgspec.Struct, frozen=True):
    """A scene that is held, nothing at all, a message, and a text; each where somebody wants it.

    ``asked`` is whether nothing has happened since ``attention`` was asked for that the room
    wants to see. ``part`` is how many parts the room has gone on (or back) in what is too long for
    it. It is nothing that happened in the meeting, so it is in no record and cannot be undone.
    """

    held: str = ""
    blank: bool = False
    message: str = ""
    attention: Attention = Attention()
    asked: bool = False
    part: int = 0


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
