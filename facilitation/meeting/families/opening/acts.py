"""Acts that begin, interrupt and end a meeting."""

from __future__ import annotations

from facilitation.meeting.act import Act, Preparation


class OpenMeeting(Preparation, frozen=True):
    """Start a record; ``on`` is an ISO date with or without a time of day.

    ``process`` is the one that items have where nothing else is said. ``zone`` is how many
    minutes the clock on the wall is ahead of UTC; no line says it, the station does. ``after`` is
    what an earlier meeting is called that it begins from; only whoever can read the library can
    take that along. ``owed`` is whether what its group owes from before comes by itself, as it does
    unless people were asked what to take along.
    """

    title: str
    body: str = ""
    on: str = ""
    at: str = ""
    zone: int = 0
    process: str = ""
    after: str = ""
    owed: bool = True


class TakeBreak(Act, frozen=True):
    """Interrupt the meeting; ``length`` in ms, 0 where no time of return is named."""

    length: int = 0


class EndBreak(Act, frozen=True):
    """Go on after a break."""


class Adjourn(Act, frozen=True):
    """End the sitting; ``until`` is the ISO date (and time) for which the next one is called."""

    until: str = ""


class BeginSitting(Act, frozen=True):
    """Begin the sitting of another day; ``afresh``: nobody counts as here until they come back."""

    afresh: bool = False


class CloseMeeting(Act, frozen=True):
    """End the meeting; its record stays open for corrections and minutes."""


class Undo(Act, frozen=True):
    """Take back the last act of the same seat."""


class Redo(Act, frozen=True):
    """Bring back the act that was taken back last."""


class CountOn(Preparation, frozen=True):
    """After a crash in mid-turn: count the gap of ``missing`` ms as speaking time."""

    beside_the_floor = True
    missing: int
