"""Acts about the signals of the group and the rules of the floor."""

from __future__ import annotations

from facilitation.meeting.act import Act


class DefineSignal(Act, frozen=True):
    """Define a signal of the group, or define it anew.

    ``like`` is process, clarify, direct or stack. ``rank`` -1 is that of ``like``, ``length`` the
    ms of its turn (0: as usual), ``most`` how many one turn may get (0: any number).
    """

    name: str
    symbol: str = ""
    like: str = "direct"
    rank: int = -1
    length: int = 0
    most: int = 0


class DropSignal(Act, frozen=True):
    """Do without a signal."""

    name: str


class SetRule(Act, frozen=True):
    """Set one rule of the floor; on is 1 and off is 0, times are ms."""

    name: str
    value: int
