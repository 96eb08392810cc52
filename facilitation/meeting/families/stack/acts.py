"""Acts about who waits to speak, and in which order."""

from __future__ import annotations

from facilitation.floor.entries import Kind
from facilitation.meeting.act import Act, FloorAct, RoomAct, SpokenAct


class RaiseHand(SpokenAct, frozen=True):
    """Join the stack, or ask to clarify, to respond directly, or for a point of process.

    ``name`` may end with the symbol of a signal that the group defined, or, where it names
    nobody, hold several names; ``others`` are further people. ``side`` is for, against or empty.
    """

    name: str
    kind: Kind = Kind.STACK
    side: str = ""
    others: tuple[str, ...] = ()


class ReportNoShow(FloorAct, frozen=True):
    """Say that somebody who was called is not there; empty: whoever has the floor."""

    name: str = ""


class Withdraw(RoomAct, frozen=True):
    """Take back a hand, an amendment or a proposal."""

    what: str


class Move(FloorAct, frozen=True):
    """Put somebody at place ``to`` (1 is next) of the stack, with a reason."""

    name: str
    to: int
    because: str = ""


class OrderStack(Act, frozen=True):
    """Choose how the stack is ordered, and on which terms.

    ``by`` is time or turns, ``lists`` the lists that take turns, ``quota`` the list waited for,
    ``others`` the turns others have meanwhile (-1: unsaid), ``mover`` who made the motion; what is
    empty stays as it was.
    """

    order: str
    by: str = ""
    lists: tuple[str, ...] = ()
    quota: str = ""
    others: int = -1
    mover: str = ""


class CloseStack(Act, frozen=True):
    """Admit no new hands; those waiting are heard."""


class OpenStack(Act, frozen=True):
    """Admit hands again."""
