"""What happens in a meeting, said by the voice of a window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.attending.station import Station
from app.speaking.passing import Passing
from app.speaking.voice import Voice
from app.wording import Wording
from facilitation.meeting.event import Recorded


def _nothing() -> str:
    return ""


class News(QObject):
    """Follows a station while somebody listens, and has told what was done, and what time it is.

    What is typed into notes is told only of this ``seat``: a desk hears its own typing anyway.
    ``way_on`` says what the one key that goes on does now; it is told where nobody speaks.
    """

    def __init__(
        self,
        station: Station,
        wording: Wording,
        voice: Voice,
        seat: str = "",
        way_on: Callable[[], str] = _nothing,
    ) -> None:
        super().__init__(voice)
        self._station = station
        self._wording = wording
        self._voice = voice
        self._seat = seat
        self._way_on = way_on
        self._way_told = ""
        self._before = station.history.meeting
        self._rows: list[Recorded] = []
        self._passing: Passing | None = None
        self._passed: list[str] = []
        station.changed.connect(self._on_changed)
        station.beat.connect(self._on_beat)

    def _on_changed(self, rows: tuple[Recorded, ...]) -> None:
        if self._voice.is_heard():
            self._rows.extend(rows)
            self._voice.tell(self._told)
        else:
            self._rows.clear()
            self._before = self._station.history.meeting

    def _on_beat(self) -> None:
        if not self._voice.is_heard():
            return
        if self._passing is None:
            self._passing = Passing(self._wording)
        passed = self._passing.of(self._station.meeting, self._station.now())
        if passed:
            self._passed += passed
            self._voice.tell(self._told)

    def _told(self) -> tuple[str, ...]:
        history = self._station.history
        rows, self._rows = self._rows, []
        passed, self._passed = self._passed, []
        before, self._before = self._before, history.meeting
        said = self._wording.news.told(before, history, rows, self._seat)
        way = self._way_on() if history.meeting.floor.turn is None else ""
        fresh = way if way != self._way_told else ""
        self._way_told = way
        return (*said, *passed, fresh)
