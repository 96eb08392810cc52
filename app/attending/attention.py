"""To what the facilitator turns the room's eyes, beside what the record itself asks for."""

from __future__ import annotations

import msgspec


class Attention(msgspec.Struct, frozen=True):
    """A text, a way of showing it, a place in it, and amendments that are switched on.

    ``label`` is the text looked at (empty: the matter of the meeting). ``way`` is the name of a
    scene that shows texts (empty: the one that fits). ``line`` is the number of the line to keep
    in view (0: where it changes), ``marked`` whether that line is set off. ``chosen`` are
    the labels with which a text is read as it would be. It is nothing that happened in the
    meeting, so it is in no record and there is nothing to undo. ``step`` is the step of a count
    that is shown, from 1 (0: none).
    """

    label: str = ""
    way: str = ""
    line: int = 0
    marked: bool = False
    chosen: tuple[str, ...] = ()
    step: int = 0
