"""Events that begin, interrupt, correct and end a meeting."""

from facilitation.meeting.event import AgendaEvent, Area, Event


class MeetingOpened(AgendaEvent, frozen=True, gc=False):
    """The record began; ``on`` is the ISO date (and time) it was called for, ``place`` where.

    ``zone`` is how many minutes the clock on the wall was ahead of UTC, ``process`` the one
    that items have where nothing else is said (empty: the open floor).
    """

    form = 2
    title: str
    body: str = ""
    on: str = ""
    place: str = ""
    zone: int = 0
    process: str = ""


class BreakBegan(AgendaEvent, frozen=True, gc=False):
    """The meeting was interrupted for ``length`` ms (0: open)."""

    length: int = 0


class BreakEnded(AgendaEvent, frozen=True, gc=False):
    """The meeting went on; ``left_out`` ms of the item's time lay in the break."""

    form = 2
    left_out: int = 0


class SittingEnded(AgendaEvent, frozen=True, gc=False):
    """The meeting rests until another day: ``until``, an ISO date (and time); empty: not said."""

    until: str = ""


class SittingBegan(AgendaEvent, frozen=True, gc=False):
    """The meeting went on on another day; ``left_out`` ms of the item's time lay between."""

    left_out: int = 0


class MeetingClosed(AgendaEvent, frozen=True, gc=False):
    """The meeting ended."""


class ActUndone(Event, frozen=True, gc=False):
    """The act whose first event is ``act`` was taken back."""

    writes = frozenset({Area.HISTORY})
    act: int


class ActRedone(Event, frozen=True, gc=False):
    """The act whose first event is ``act`` was brought back."""

    writes = frozenset({Area.HISTORY})
    act: int


class RuleOverruled(AgendaEvent, frozen=True, gc=False):
    """A rule advised against what follows, and people did it all the same."""

    rule: str
    because: str
    params: tuple[tuple[str, str], ...] = ()
