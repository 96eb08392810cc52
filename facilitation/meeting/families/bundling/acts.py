"""Acts of bundles."""

from __future__ import annotations

from facilitation.meeting.act import Act, FloorAct, RoomAct


class MakeBundle(Act, frozen=True):
    """Put texts into the bundle of what needs no debate; the first ones begin it."""

    labels: tuple[str, ...]
    title: str = ""


class PullOut(RoomAct, frozen=True):
    """Ask that a text of the bundle be treated by itself: it goes back to its place."""

    label: str
    names: tuple[str, ...]
    because: str = ""


class AdoptBundle(FloorAct, frozen=True):
    """Decide all texts of the bundle at once, since nobody asked for one by itself."""

    how: str = ""
