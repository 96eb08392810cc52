"""Events about the agenda, stages and the process in force."""

from __future__ import annotations

from typing import ClassVar

from facilitation.meeting.events.event import Area, Event
from facilitation.process.rules import Rules


class ItemAdded(Event, frozen=True, gc=False):
    """A matter was put on the agenda; ``length`` is the planned time in ms (0: none)."""

    writes = frozenset({Area.AGENDA})

    number: int
    title: str
    process: str = ""
    length: int = 0


class ItemStarted(Event, frozen=True, gc=False):
    """An agenda item was taken up, under these rules."""

    writes = frozenset({Area.AGENDA, Area.FLOOR})

    number: int
    process: str
    stage: str
    rules: Rules


class ItemEnded(Event, frozen=True, gc=False):
    """An agenda item was finished, or left for another one."""

    writes = frozenset({Area.AGENDA})

    number: int


class StageEntered(Event, frozen=True, gc=False):
    """The process went on to another of its stages."""

    writes = frozenset({Area.AGENDA})

    stage: str


class ProcessSwitched(Event, frozen=True, gc=False):
    """The process changed; the floor that was left is frozen. ``keeper`` 0: nobody named."""

    writes = frozenset({Area.AGENDA, Area.FLOOR})
    reads = frozenset({Area.PEOPLE})

    process: str
    stage: str
    rules: Rules
    keeper: int = 0
    because: str = ""


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


class EndPlanned(Event, frozen=True, gc=False):
    """The end of the meeting was planned for a minute of the day."""

    writes = frozenset({Area.AGENDA})

    minute: int
