"""Acts about rounds and the talking piece."""

from __future__ import annotations

from facilitation.meeting.act import FloorAct, SpokenAct


class HoldRound(FloorAct, frozen=True):
    """Open a round through everybody here, or through ``people`` in that order.

    ``asks`` is the number of a prompt kept in view (0: none of them). The only name ``spokes``
    is a round of those who speak for their groups.
    """

    prompt: str = ""
    first: str = ""
    backward: bool = False
    popcorn: bool = False
    people: tuple[str, ...] = ()
    asks: int = 0


class Pass(SpokenAct, frozen=True):
    """Decline the turn in a round; with ``back`` the piece comes back to me at the lap's end."""

    back: bool = False


class Skip(FloorAct, frozen=True):
    """Leave somebody out of this round."""

    name: str


class Reply(SpokenAct, frozen=True):
    """Give a short turn inside the present one, with the holder's leave."""

    name: str


class EndRound(FloorAct, frozen=True):
    """End the round before everybody was called."""
