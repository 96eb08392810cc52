"""Acts that plan the agenda, before the meeting or in it."""

from __future__ import annotations

from facilitation.meeting.act import Act, FloorAct, RoomAct
from facilitation.meeting.families.agenda.acts import ItemAct


class NestItem(ItemAct, frozen=True):
    """Make an item part of another one, ``within`` (empty: of none)."""

    within: str = ""


class NamePresenter(ItemAct, frozen=True):
    """Say who presents an item (empty: nobody does)."""

    name: str = ""


class AskAhead(RoomAct, frozen=True):
    """Put a question that was sent ahead to an item; ``by`` is who sent it (empty: not said)."""

    text: str
    item: str
    by: str = ""


class BringText(Act, frozen=True):
    """Let a proposal come up at an item of the agenda."""

    label: str
    item: str


class MergeItems(Act, frozen=True):
    """Make one item of several that were not begun; it stands where the first one stands."""

    items: tuple[str, ...]
    title: str


class DeferItem(ItemAct, frozen=True):
    """Leave an item for another meeting, ``until`` an ISO date (empty: the next one)."""

    until: str = ""
    because: str = ""


class RestoreItem(ItemAct, frozen=True):
    """Take an item up again that was to be left for another meeting."""


class ReadAgain(ItemAct, frozen=True):
    """Let an item come a second time, in another meeting, before it is decided."""

    until: str = ""


class FixHour(ItemAct, frozen=True):
    """Let an item begin at a minute of the day, not before (None: whenever its turn comes)."""

    minute: int | None = None


class MarkMinimum(Act, frozen=True):
    """Say which items have to be treated even where time runs out (none: nothing is said)."""

    items: tuple[str, ...] = ()


class KeepMinimum(Act, frozen=True):
    """Leave all that need not be treated, and was not begun, for another meeting."""

    until: str = ""


class AgreeAgenda(FloorAct, frozen=True):
    """The meeting agreed to its agenda as it is; ``how`` it did (empty: not said)."""

    how: str = ""
