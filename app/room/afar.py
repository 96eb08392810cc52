"""What a wall on another laptop shows, told to those who put things up on it."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject, QTimer

from app.attending.errands import WhileThere
from app.attending.station import Station
from app.room.put_up import How, Seen
from app.room.room import Room
from facilitation.meeting.seat import Post
from facilitation.record.errands import Errands

_LOOK_MS = 1_000
_SAY_MS = 3_000
_SILENT = 10
"""After so many looks without a word a wall is taken for gone."""


class _Told(msgspec.Struct, frozen=True):
    """What is seen, and how often that was said: a wall that says nothing more is gone."""

    times: int
    seen: Seen


class Afar(QObject):
    """Says at a laptop that only shows what its room sees; hears of it at one that leads."""

    def __init__(self, station: Station, room: Room, errands: Errands, parent: QObject) -> None:
        """Begin to say it, or to listen; at other posts it does neither."""
        super().__init__(parent)
        self._station, self._room = station, room
        self._errands = WhileThere(self, errands)
        self._key = f"{station.id}/seen"
        self._times = 0
        self._waiting = False
        self._known, self._silent = b"", 0
        self._timer = QTimer(self)
        if station.post is Post.SHOW:
            room.shown.connect(self._say)
            self._timer.timeout.connect(self._say)
            self._timer.start(_SAY_MS)
        elif station.post is Post.FULL:
            self._timer.timeout.connect(self.look)
            self._timer.start(_LOOK_MS)

    def _say(self) -> None:
        if self._waiting:
            return  # it is said again soon
        self._waiting = True
        self._times += 1
        told = msgspec.json.encode(_Told(self._times, self._room.seen))
        record = self._station.record()
        self._errands.run(lambda: record.put_up(self._key, told), self._done, self._done)

    def _done(self, _: object) -> None:
        self._waiting = False

    def look(self) -> None:
        """Ask what a wall on another laptop shows."""
        if self._waiting or self._station.memory_only is not None:
            return
        self._waiting = True
        record = self._station.record()
        self._errands.run(lambda: record.is_up(self._key), self._hear, self._done)

    def _hear(self, told: bytes) -> None:
        self._waiting = False
        if told == self._known or (not self._known and not self._silent):
            # What was left there by another evening says nothing until more is said.
            self._known = told
            self._silent += 1
            if self._silent == _SILENT:
                self._room.see_afar(None)
            return
        self._known, self._silent = told, 0
        try:
            seen = msgspec.json.decode(told, type=_Told).seen
        except msgspec.MsgspecError:
            return  # a newer program says it
        self._room.see_afar(None if seen.how is How.CLOSED else seen)
