"""When the tone sounds: once at the limit of a turn, and once before it where that is set."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.attending.station import Station
from facilitation.floor import turns
from facilitation.meeting.state import Meeting

LATE = 5_000
"""A limit passed longer ago than this, in ms, is not sounded: the meeting was just opened."""


def thresholds(meeting: Meeting) -> tuple[int, ...]:
    """Return at which ms of the present turn the tone sounds; none where it is off."""
    turn, rules = meeting.floor.turn, meeting.floor.rules
    limit = turns.allotted(turn) if turn is not None else None
    if not rules.tone or not rules.clock or limit is None:
        return ()
    return (limit - rules.warning, limit) if 0 < rules.warning < limit else (limit,)


class LimitTone(QObject):
    """Follows a station and calls ``play`` once for each threshold of each turn.

    A paused turn passes none; an extension brings a new one. A circle without a clock is
    never rung at.
    """

    def __init__(
        self, station: Station, play: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._station = station
        self._play = play
        self._sounded: set[tuple[int, int]] = set()
        self._watched: tuple[int, int] | None = None
        station.beat.connect(self.listen)
        station.changed.connect(self.listen)

    def listen(self, _rows: object = None) -> None:
        """Sound the tone if the present turn has passed a threshold since the last time."""
        meeting = self._station.meeting
        self._ring_for_the_ended(meeting)
        turn = meeting.floor.turn
        if turn is None:
            return
        gone, at_all = turns.elapsed(turn, self._station.now().tick), thresholds(meeting)
        passed = [(turn.id, at) for at in at_all if at <= gone]
        fresh = [each for each in passed if each not in self._sounded]
        going = {turn.id, *[each.turn.id for each in meeting.floor.waiting]}
        self._sounded = {each for each in self._sounded if each[0] in going} | set(passed)
        self._watched = (turn.id, at_all[-1]) if at_all else None
        if any(gone - at < LATE for _, at in fresh):
            self._play()

    def _ring_for_the_ended(self, meeting: Meeting) -> None:
        """Ring for a hard limit without grace: it ended the turn before anybody looked."""
        last, watched = meeting.floor.last, self._watched
        if last is None or watched is None or last.id != watched[0]:
            return
        self._watched = None
        if last.how == "hard_limit" and watched not in self._sounded:
            self._sounded.add(watched)
            self._play()
