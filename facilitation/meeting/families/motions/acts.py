"""What people do with formal motions."""

from __future__ import annotations

from facilitation.meeting.act import FloorAct, SpokenAct


class MakeMotion(SpokenAct, frozen=True):
    """Move something; ``motion`` is its name with what it asks for, as it was typed.

    ``text`` is what stood behind it in quotation marks, ``length`` a length of time in ms.
    """

    motion: str
    by: str
    text: str = ""
    length: int = 0
    because: str = ""


class SecondLast(SpokenAct, frozen=True):
    """Second what was moved last and waits for it (RONR §4)."""

    by: str


class DeclareCarried(FloorAct, frozen=True):
    """Say that the immediately pending question is carried, by voice or without objection."""


class DeclareLost(FloorAct, frozen=True):
    """Say that the immediately pending question is lost."""


class RaisePoint(SpokenAct, frozen=True):
    """Somebody says that the rules are not kept (RONR §23)."""

    person: str
    text: str


class GiveRuling(FloorAct, frozen=True):
    """The chair rules, on a point of order where one is pending.

    ``granted`` is whether it is well taken, or what is asked for granted (None: not said).
    """

    text: str = ""
    because: str = ""
    granted: bool | None = None
