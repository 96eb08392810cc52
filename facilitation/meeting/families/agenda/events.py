"""Events about the agenda, stages and the process in force."""

from __future__ import annotations

from typing import ClassVar

from facilitation.meeting.event import Area, Event
from facilitation.process.rules import Rules


class ItemAdded(Event, frozen=True, gc=False):
    """A matter was put on the agenda; ``length`` is the planned time in ms (0: none).

    ``own`` is whether the process was said for this item, not taken from the meeting.
    """

    form: ClassVar[int] = 2
    writes = frozenset({Area.AGENDA})

    number: int
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

    form: ClassVar[int] = 3
    writes = frozenset({Area.AGENDA, Area.FLOOR})

    number: int
    process: str
    stage: str
    rules: Rules
    level: str = ""
    waiting: int = 0


class ProcessBegan(Event, frozen=True, gc=False):
    """The meeting as a whole goes on under a process, with no item taken up.

    ``level`` is how much of its first stage is kept.
    """

    writes = frozenset({Area.AGENDA, Area.FLOOR})

    process: str
    stage: str
    rules: Rules
    level: str = ""


class ItemEnded(Event, frozen=True, gc=False):
    """An agenda item was finished, or left for another one."""

    writes = frozenset({Area.AGENDA})

    number: int


class StageEntered(Event, frozen=True, gc=False):
    """The process went on to another of its stages; ``level`` is how much of it is kept."""

    form: ClassVar[int] = 2
    writes = frozenset({Area.AGENDA})

    stage: str
    level: str = ""


class ProcessSwitched(Event, frozen=True, gc=False):
    """The process changed; the floor that was left is frozen. ``keeper`` 0: nobody named.

    ``level`` is how much of its first stage is kept. ``by`` is who proposed it (0: not said),
    ``agreed`` how it was agreed.
    """

    form: ClassVar[int] = 2
    writes = frozenset({Area.AGENDA, Area.FLOOR})
    reads = frozenset({Area.PEOPLE})

    process: str
    stage: str
    rules: Rules
    keeper: int = 0
    because: str = ""
    level: str = ""
    by: int = 0
    agreed: str = ""


class ProcessResumed(Event, frozen=True, gc=False):
    """The process that had been left, and its floor, came back as they were.

    ``leaving`` is whether it came back only to be left for good, since another item begins.
    """

    form: ClassVar[int] = 2
    writes = frozenset({Area.AGENDA, Area.FLOOR})

    process: str
    leaving: bool = False


class ItemPlanned(Event, frozen=True, gc=False):
    """An agenda item was given ``length`` ms (0: no planned time)."""

    writes = frozenset({Area.AGENDA})

    number: int
    length: int


class ItemRenamed(Event, frozen=True, gc=False):
    """An agenda item got another title."""

    writes = frozenset({Area.AGENDA})

    number: int
    title: str


class ItemMoved(Event, frozen=True, gc=False):
    """An agenda item came to another place, ``to`` (1: first)."""

    writes = frozenset({Area.AGENDA})

    number: int
    to: int


class ItemRemoved(Event, frozen=True, gc=False):
    """An item that was not begun was taken off the agenda; its number is nobody else's."""

    writes = frozenset({Area.AGENDA})

    number: int


class ItemAimed(Event, frozen=True, gc=False):
    """It was said what an agenda item is for: inform, discuss or decide (empty: not said)."""

    writes = frozenset({Area.AGENDA})

    number: int
    purpose: str


class ItemTreated(Event, frozen=True, gc=False):
    """An agenda item got another process, for when it is taken up."""

    writes = frozenset({Area.AGENDA})

    number: int
    process: str


class EndPlanned(Event, frozen=True, gc=False):
    """The end of the meeting was planned for a minute of the day."""

    writes = frozenset({Area.AGENDA})

    minute: int
