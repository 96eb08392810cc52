"""Acts about the agenda, stages and the process in force."""

from __future__ import annotations

from facilitation.meeting.act import Act, FloorAct, Preparation


def numbered_item(number: int) -> str:
    """Return how an act that a click makes names an item, wherever it stands meanwhile."""
    return f"#{number}"


class AddItem(Preparation, frozen=True):
    """Put a matter on the agenda; ``length`` in ms, 0 where none is planned.

    ``origin`` is the earlier meeting that it comes from (empty: none), ``again`` whether it comes
    from there for its second reading.
    """

    title: str
    process: str = ""
    length: int = 0
    origin: str = ""
    again: bool = False


class ItemAct(Act, frozen=True):
    """What is done to an agenda item, named by its title's beginning or its place."""

    item: str


class RenameItem(ItemAct, frozen=True):
    """Call an agenda item something else, also one that has begun or is done."""

    title: str


class MoveItem(ItemAct, frozen=True):
    """Let an agenda item come at another place (1: first)."""

    to: int


class RemoveItem(ItemAct, frozen=True):
    """Take an item that was not begun off the agenda."""


class SplitItem(ItemAct, frozen=True):
    """Make several items of one: it keeps the first title, the others follow it.

    They share its process, its purpose and its planned time.
    """

    titles: tuple[str, ...]


class AimItem(ItemAct, frozen=True):
    """Say what an agenda item is for: inform, discuss or decide, or to settle actions.

    ``none`` is for nothing said.
    """

    purpose: str


class TreatItem(ItemAct, frozen=True):
    """Let an agenda item have another process when it is taken up."""

    process: str


class StartItem(ItemAct, frozen=True):
    """Take up an agenda item."""

    needs_the_room = True


class BeginProcess(FloorAct, frozen=True):
    """Let the meeting as a whole go by a process, its own where none is named, from a stage on.

    The present item ends. Empty: the first stage.
    """

    process: str = ""
    stage: str = ""


class GoToStage(FloorAct, frozen=True):
    """Go to the named stage, or to the next one where ``stage`` is ``next``."""

    stage: str


class SwitchProcess(FloorAct, frozen=True):
    """Change the process; floor, text and amendments freeze until ``return``.

    ``by`` is who proposed it, ``agreed`` how it was agreed. ``for_good``: the old one does not
    wait; whoever speaks or waits in it does so no longer.
    """

    process: str
    keeper: str = ""
    because: str = ""
    by: str = ""
    agreed: str = ""
    for_good: bool = False


class RenewProcess(FloorAct, frozen=True):
    """Go on under what a group's own process says by now; the floor stays as it is."""

    process: str
    because: str = ""


class ReturnProcess(FloorAct, frozen=True):
    """Come back to the process that was left, as it was; who waits in this one waits on.

    ``for_good``: this one does not wait; whoever speaks or waits in it does so no longer. Where one
    is back already, that ends what was set aside on the way.
    """

    for_good: bool = False


class PlanItem(ItemAct, frozen=True):
    """Give an agenda item ``length`` ms (0: no planned time)."""

    length: int


class PlanEnd(Act, frozen=True):
    """Plan the end of the meeting for a minute of the day, from 0 to 1439."""

    minute: int
