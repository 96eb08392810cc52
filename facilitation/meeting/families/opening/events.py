"""Events that begin, interrupt, correct and end a meeting."""

from __future__ import annotations

from typing import ClassVar

from facilitation.meeting.event import Area, Event


class MeetingOpened(Event, frozen=True, gc=False):
    """The record began; ``on`` is the ISO date (and time) it was called for, ``place`` where.

    ``zone`` is how many minutes the clock on the wall was ahead of UTC, ``process`` the one
    that items have where nothing else is said (empty: the open floor).
    """

    form: ClassVar[int] = 2
    writes = frozenset({Area.AGENDA})

    title: str
    body: str = ""
    on: str = ""
    place: str = ""
    zone: int = 0
    process: str = ""


class BreakBegan(Event, frozen=True, gc=False):
    """The meeting was interrupted for ``length`` ms (0: open)."""

    writes = frozenset({Area.AGENDA})

    length: int = 0


class BreakEnded(Event, frozen=True, gc=False):
    """The meeting went on; ``left_out`` ms of the item's time lay in the break."""

    form: ClassVar[int] = 2
    writes = frozenset({Area.AGENDA})

    left_out: int = 0


class SittingEnded(Event, frozen=True, gc=False):
    """The meeting rests until another day: ``until``, an ISO date (and time); empty: not said."""

    writes = frozenset({Area.AGENDA})

    until: str = ""


class SittingBegan(Event, frozen=True, gc=False):
    """The meeting went on on another day; ``left_out`` ms of the item's time lay between."""

    writes = frozenset({Area.AGENDA})

    left_out: int = 0


class MeetingClosed(Event, frozen=True, gc=False):
    """The meeting ended."""

    writes = frozenset({Area.AGENDA})


class ActUndone(Event, frozen=True, gc=False):
    """The act whose first event is ``act`` was taken back."""

    writes = frozenset({Area.HISTORY})

    act: int


class ActRedone(Event, frozen=True, gc=False):
    """The act whose first event is ``act`` was brought back."""

    writes = frozenset({Area.HISTORY})

    act: int


class RuleOverruled(Event, frozen=True, gc=False):
    """A rule advised against what follows, and people did it all the same."""

    writes = frozenset({Area.AGENDA})

    rule: str
    because: str
    params: tuple[tuple[str, str], ...] = ()
