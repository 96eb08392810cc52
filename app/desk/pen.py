"""Writing into the record for the note-taker, and what came of it."""

from __future__ import annotations

from enum import StrEnum

import msgspec
from PySide6.QtCore import QObject

from app.station import Station
from facilitation.meeting.acts.act import Act
from facilitation.meeting.events.event import Recorded
from facilitation.meeting.refusal import Refusal
from facilitation.record.journal import StorageFault

DESK = "desk"
"""The seat whose acts these are; undo asks for it."""


class Came(StrEnum):
    """What came of an act."""

    WRITTEN = "written"
    REFUSED = "refused"
    TROUBLED = "troubled"


class Outcome(msgspec.Struct, frozen=True):
    """What came of an act: the rows it became, or why not."""

    came: Came
    rows: tuple[Recorded, ...] = ()
    refusal: Refusal | None = None
    fault: StorageFault | None = None

    @property
    def written(self) -> bool:
        """Whether it is in the record, durably."""
        return self.came is Came.WRITTEN


class Pen(QObject):
    """Does acts for the desk and says what came of each, which the station tells by signals."""

    def __init__(self, station: Station, parent: QObject | None = None) -> None:
        """Write for a station."""
        super().__init__(parent)
        self._station = station
        self._heard: list[Outcome | None] = []
        station.changed.connect(self._on_changed)
        station.refused.connect(self._on_refused)
        station.troubled.connect(self._on_troubled)

    def write(self, act: Act) -> Outcome:
        """Do an act; what is written on the way, in answer to it, has its own outcome."""
        self._heard.append(None)
        done = self._station.do(act, DESK)
        heard = self._heard.pop()
        return heard or Outcome(Came.WRITTEN if done else Came.TROUBLED)

    def _hear(self, outcome: Outcome) -> None:
        """Keep the first thing the station says while an act is done: it is about that act."""
        if self._heard and self._heard[-1] is None:
            self._heard[-1] = outcome

    def _on_changed(self, rows: tuple[Recorded, ...]) -> None:
        self._hear(Outcome(Came.WRITTEN, rows))

    def _on_refused(self, refusal: Refusal) -> None:
        self._hear(Outcome(Came.REFUSED, refusal=refusal))

    def _on_troubled(self, fault: StorageFault) -> None:
        self._hear(Outcome(Came.TROUBLED, fault=fault))
