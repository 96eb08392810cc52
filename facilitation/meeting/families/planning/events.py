"""What a record can say of how the agenda is planned."""

from facilitation.meeting.event import AgendaEvent, Area
from facilitation.meeting.families.agenda.events import ItemEvent


class ItemNested(ItemEvent, frozen=True, gc=False):
    """An item became part of another one, ``within`` (0: of none)."""

    within: int = 0


class PresenterNamed(ItemEvent, frozen=True, gc=False):
    """Somebody presents an item (0: nobody)."""

    reads = frozenset({Area.PEOPLE})
    person: int = 0


class AskedAhead(ItemEvent, frozen=True, gc=False):
    """A question was sent ahead to an item; ``by`` is who sent it (0: not said)."""

    reads = frozenset({Area.PEOPLE})
    text: str
    by: int = 0


class TextBrought(ItemEvent, frozen=True, gc=False):
    """A proposal comes up at an item."""

    writes = frozenset({Area.AGENDA, Area.MATTER})
    label: str


class ItemMerged(ItemEvent, frozen=True, gc=False):
    """An item went into another one, with its questions, parts and texts."""

    into: int


class ItemDeferred(ItemEvent, frozen=True, gc=False):
    """An item was left for another meeting, ``until`` an ISO date (empty: the next one)."""

    until: str = ""
    because: str = ""


class ItemRestored(ItemEvent, frozen=True, gc=False):
    """An item that was to be left for another meeting is to be treated in this one."""


class ItemReadAgain(ItemEvent, frozen=True, gc=False):
    """An item comes again in another meeting, for its second reading."""

    until: str = ""


class ItemCarried(ItemEvent, frozen=True, gc=False):
    """An item comes from an earlier meeting, ``origin``; it is its ``reading``-th reading there."""

    origin: str
    reading: int = 1


class HourFixed(ItemEvent, frozen=True, gc=False):
    """An item begins at a minute of the day, not before (None: whenever its turn comes)."""

    minute: int | None = None


class MinimumMarked(AgendaEvent, frozen=True, gc=False):
    """These items have to be treated even where time runs out."""

    numbers: tuple[int, ...] = ()


class AgendaAgreed(AgendaEvent, frozen=True, gc=False):
    """The meeting agreed to its agenda; ``how`` it did (empty: not said)."""

    how: str = ""
