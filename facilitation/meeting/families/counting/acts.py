"""Acts about whose turns count, and since when."""

from __future__ import annotations

import msgspec

from facilitation.meeting.act import Act


class CountTurns(Act, frozen=True):
    """Count turns within the item, the meeting, or a series of meetings."""

    scope: str


class CarryTurnsFrom(Act, frozen=True):
    """Carry over who spoke how often from an earlier meeting, found by ``title``.

    Only whoever can read the library can turn it into :class:`CarryTurns`.
    """

    title: str


class Heard(msgspec.Struct, frozen=True, gc=False):
    """How many turns somebody had before, and how many ms they took."""

    name: str
    turns: int
    ms: int = 0


class CarryTurns(Act, frozen=True):
    """Carry over who spoke how often before; groups, too."""

    source: str
    people: tuple[Heard, ...] = ()
    groups: tuple[Heard, ...] = ()
