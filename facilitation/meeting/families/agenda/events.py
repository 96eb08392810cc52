"""Events about the agenda, stages and the process in force."""

from facilitation.meeting.event import AgendaEvent, Area, Event
from facilitation.process.rules import Rules


class ItemEvent(AgendaEvent, frozen=True, gc=False):
    """Something happened to the item that was the ``number``-th to come on the agenda."""

    number: int


class ProcessKept(AgendaEvent, frozen=True, gc=False):
    """A group's own process is in force here for the first time, in this version.

    ``name`` is what it is called, with the version; ``text`` is its whole file. All that follows
    rests on this, whatever becomes of the file that it was read from.
    """

    name: str
    text: str


class ItemAdded(ItemEvent, frozen=True, gc=False):
    """A matter was put on the agenda; ``length`` is the planned time in ms (0: none).

    ``own`` is whether the process was said for this item, not taken from the meeting.
    """

    form = 2
    title: str
    process: str = ""
    length: int = 0
    own: bool = False


class ItemStarted(Event, frozen=True, gc=False):
    """An agenda item was taken up, under these rules.

    ``level`` is how much of its first stage is kept (domain.md §2, *Record*): as it was said then,
    whatever the process says later. Empty: nothing was said, as in records up to 0.3.0.
    ``waiting`` is how many floors that the meeting as a whole left go on waiting.
    """

    form = 3
    writes = frozenset({Area.AGENDA, Area.FLOOR})
    number: int
    process: str
    stage: str
    rules: Rules
    level: str = ""
    waiting: int = 0


class ProcessEvent(Event, frozen=True, gc=False):
    """A ``process`` came into force, waits, or no longer does; and its floor with it."""

    writes = frozenset({Area.AGENDA, Area.FLOOR})
    process: str


class ProcessBegan(ProcessEvent, frozen=True, gc=False):
    """The meeting as a whole goes on under a process, with no item taken up.

    ``level`` is how much of its first stage is kept.
    """

    stage: str
    rules: Rules
    level: str = ""


class ItemEnded(ItemEvent, frozen=True, gc=False):
    """An agenda item was finished, or left for another one."""


class StageEntered(AgendaEvent, frozen=True, gc=False):
    """The process went on to another of its stages; ``level`` is how much of it is kept."""

    form = 2
    stage: str
    level: str = ""


class ProcessSwitched(ProcessEvent, frozen=True, gc=False):
    """The process changed; the floor that was left is frozen. ``keeper`` 0: nobody named.

    ``level`` is how much of its first stage is kept. ``by`` is who proposed it (0: not said),
    ``agreed`` how it was agreed.
    """

    form = 2
    reads = frozenset({Area.PEOPLE})
    stage: str
    rules: Rules
    keeper: int = 0
    because: str = ""
    level: str = ""
    by: int = 0
    agreed: str = ""


class ProcessRenewed(ProcessEvent, frozen=True, gc=False):
    """The group took up a later version of the process in force; the floor went on.

    ``level`` is how much of its stage is kept from now on.
    """

    stage: str
    rules: Rules
    level: str = ""
    because: str = ""


class OldProcessEnded(ProcessEvent, frozen=True, gc=False):
    """The process that was switched from does not wait: there is no coming back to it."""


class ProcessSetAside(ProcessEvent, frozen=True, gc=False):
    """The process in force waits as it is while the one before comes back: people wait in it.

    It waits below those that were left on the way to it.
    """


class ProcessResumed(ProcessEvent, frozen=True, gc=False):
    """The process that had been left, and its floor, came back as they were.

    ``leaving`` is whether it came back only to be left for good, since another item begins.
    """

    form = 2
    leaving: bool = False


class ItemPlanned(ItemEvent, frozen=True, gc=False):
    """An agenda item was given ``length`` ms (0: no planned time)."""

    length: int


class ItemRenamed(ItemEvent, frozen=True, gc=False):
    """An agenda item got another title."""

    title: str


class ItemMoved(ItemEvent, frozen=True, gc=False):
    """An agenda item came to another place, ``to`` (1: first)."""

    to: int


class ItemRemoved(ItemEvent, frozen=True, gc=False):
    """An item that was not begun was taken off the agenda; its number is nobody else's."""


class ItemAimed(ItemEvent, frozen=True, gc=False):
    """It was said what an agenda item is for: inform, discuss or decide (empty: not said)."""

    purpose: str


class ItemTreated(ItemEvent, frozen=True, gc=False):
    """An agenda item got another process, for when it is taken up."""

    process: str


class EndPlanned(AgendaEvent, frozen=True, gc=False):
    """The end of the meeting was planned for a minute of the day."""

    minute: int
