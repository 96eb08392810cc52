"""What was said of the last meeting, for whoever facilitates this one, until it is read."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.attending.station import Station
from app.console.question_bar import QuestionBar
from app.look.labels import say
from app.wording import Wording
from app.wording.words import with_gaps

_SAID = 6


class SaidBeforeBar(QuestionBar):
    """Told once to each console at the beginning; only this window shows it."""

    on_wall = Signal()

    def __init__(self, station: Station, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Show it to the room"), self.tr("Read"), parent)
        self._station, self._wording = station, wording
        self._read: tuple[str, ...] = ()
        self.answered.connect(self._on_answered)

    def look(self) -> None:
        """Tell what was taken along, while this meeting has not got far and nobody has read it."""
        meeting = self._station.meeting
        said = meeting.said_before
        begun = bool(meeting.decisions) or meeting.closed
        if not said or said == self._read or begun:
            self.hide()
            return
        quoted = [with_gaps(self.tr("“{text}”")).format(text=each) for each in said[:_SAID]]
        told = self._wording.measures.parted(quoted)
        rest = self._wording.measures.more(len(said) - _SAID) if len(said) > _SAID else ""
        words = with_gaps(self.tr("Said of the last meeting: {told} {rest}")).format(
            told=told, rest=rest
        )
        if self.isHidden():
            self.put(words.strip())
        else:
            say(self.question, words.strip())

    def _on_answered(self, yes: bool) -> None:
        self._read = self._station.meeting.said_before
        if yes:
            self.on_wall.emit()
