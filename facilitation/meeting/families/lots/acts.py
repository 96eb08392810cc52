"""Acts of drawing people by lot."""

from __future__ import annotations

from facilitation.meeting.act import Act, FloorAct


class PublishLot(Act, frozen=True):
    """Say before the draw what is drawn for, from whom and with which seed.

    ``names`` empty: everybody here who is no guest. ``seed`` empty: the moment is taken.
    ``most_of_a_group`` 0: any number of one group.
    """

    purpose: str
    places: int
    names: tuple[str, ...] = ()
    seed: str = ""
    alternates: int = 0
    most_of_a_group: int = 0


class DrawLot(FloorAct, frozen=True):
    """Draw, from what was published."""
