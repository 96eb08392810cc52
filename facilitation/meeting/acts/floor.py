"""Acts about who speaks: stack, turns, rounds, limits."""

from __future__ import annotations

from facilitation.floor.entries import Kind
from facilitation.meeting.acts.act import Act


class RaiseHand(Act, frozen=True):
    """Join the stack, or ask to clarify, to respond directly, or for a point of process."""

    name: str
    kind: Kind = Kind.STACK


class Next(Act, frozen=True):
    """End the present turn and call who is next; in a round the piece goes on."""


class Call(Act, frozen=True):
    """Give the floor to this person now; in a round hand them the piece."""

    name: str


class Pause(Act, frozen=True):
    """Stop the running turn's clock."""


class Resume(Act, frozen=True):
    """Let the paused turn go on."""


class Extend(Act, frozen=True):
    """Give the present turn ``length`` ms more."""

    length: int


class Done(Act, frozen=True):
    """End the present turn; the floor goes back to whoever it interrupted, else to nobody."""


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


class HoldRound(Act, frozen=True):
    """Open a round through everybody here, or through ``people`` in that order."""

    prompt: str = ""
    first: str = ""
    backward: bool = False
    popcorn: bool = False
    people: tuple[str, ...] = ()


class Pass(Act, frozen=True):
    """Decline the turn in a round; with ``back`` the piece comes back to me at the lap's end."""

    back: bool = False


class Skip(Act, frozen=True):
    """Leave somebody out of this round."""

    name: str


class Reply(Act, frozen=True):
    """Give a short turn inside the present one, with the holder's leave."""

    name: str


class EndRound(Act, frozen=True):
    """End the round before everybody was called."""


class SetLimit(Act, frozen=True):
    """Limit each turn to ``length`` ms (0: no limit); a hard limit ends the turn by itself."""

    length: int
    hard: bool = False


class SetBudget(Act, frozen=True):
    """Limit all the turns of each person, group or item together to ``length`` ms."""

    scope: str
    length: int
