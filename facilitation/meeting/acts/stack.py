"""Acts about who waits to speak, and in which order."""

from __future__ import annotations

from facilitation.floor.entries import Kind
from facilitation.meeting.acts.act import Act


class RaiseHand(Act, frozen=True):
    """Join the stack, or ask to clarify, to respond directly, or for a point of process."""

    name: str
    kind: Kind = Kind.STACK


class Withdraw(Act, frozen=True):
    """Take back a hand, an amendment or a proposal."""

    what: str


class Move(Act, frozen=True):
    """Put somebody at place ``to`` (1 is next) of the stack, with a reason."""

    name: str
    to: int
    because: str = ""


class OrderStack(Act, frozen=True):
    """Choose how the stack is ordered."""

    order: str


class CloseStack(Act, frozen=True):
    """Admit no new hands; those waiting are heard."""


class OpenStack(Act, frozen=True):
    """Admit hands again."""
