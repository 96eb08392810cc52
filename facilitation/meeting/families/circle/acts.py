"""Acts about what a circle keeps in view: its seats, its prompts, its silence, its spokes."""

from __future__ import annotations

from facilitation.meeting.act import Act, FloorAct, SpokenAct


class ArrangeSeats(Act, frozen=True):
    """Seat people in this order; everybody else keeps their order behind them."""

    names: tuple[str, ...]


class SeatAfter(Act, frozen=True):
    """Seat somebody next after another person; empty: first."""

    name: str
    after: str = ""


class SeatByGroup(Act, frozen=True):
    """Seat people so that each group sits together, in the order of their first seats."""


class SeatGroupAfter(Act, frozen=True):
    """Seat everybody group by group, one group next after another; empty: first."""

    group: str
    after: str = ""


class WritePrompt(Act, frozen=True):
    """Keep a prompt in view; ``number`` 0 is the next one, another puts it in that place."""

    text: str
    number: int = 0


class DropPrompt(Act, frozen=True):
    """Keep a prompt in view no longer."""

    number: int


class NameSpoke(Act, frozen=True):
    """Somebody speaks for their group, or for the one that is named."""

    name: str
    group: str = ""


class NameAlternate(Act, frozen=True):
    """Somebody speaks for their group, or for the one that is named, where its spoke is away."""

    name: str
    group: str = ""


class KeepSilence(FloorAct, frozen=True):
    """Be silent together for ``length`` ms (0: as long as it takes)."""

    length: int = 0


class EndSilence(FloorAct, frozen=True):
    """End the silence."""


class HoldSilence(SpokenAct, frozen=True):
    """The holder of the piece has held their turn in silence; the piece goes on."""
