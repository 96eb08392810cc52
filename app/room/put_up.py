"""What somebody has put up before the room, beside what the record itself asks for."""

from __future__ import annotations

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
