"""Offers across the window: a catch-up card, a break, what was said of the last meeting."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.attending.station import Station
from app.console.buttons import ActButton
from app.console.question_bar import QuestionBar
from app.console.wishes import Wishes
from app.look.labels import say
from app.wording import Wording
from app.wording.words import with_gaps
from facilitation.meeting.floor.long_stretch import may_rest, stretch
from facilitation.meeting.reading import name_of

_STAYS_MS = 180_000
"""So long (ms) the offer stands where nobody takes it up."""


class LateBar(QuestionBar):
    """Says who came, and offers the card for the hand or the wall; nothing happens by itself."""

    on_paper = Signal()
    on_wall = Signal()

    stays = True
    """Nobody need go through with printing the card."""

    def __init__(self, station: Station, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Card to print…"), self.tr("Not now"), parent, usual=False)
        self._station, self._wording = station, wording
        self.wall = ActButton(self.tr("Show it to the room"), "hold catch-up")
        box = self.layout()
        assert box is not None
        box.addWidget(self.wall)
        self._came: list[int] = []
        self._stays = QTimer(self, singleShot=True, interval=_STAYS_MS)
        self._stays.timeout.connect(self._end)
        self.wall.clicked.connect(self._show_to_room)
        self.answered.connect(self._on_answered)
        station.changed.connect(self._look)

    def greet(self, people: tuple[int, ...]) -> None:
        """Offer the card for these people, and for those for whom nobody has answered yet."""
        self._came += [each for each in people if each not in self._came]
        meeting = self._station.meeting
        names = [name_of(meeting, each) for each in self._came]
        said = with_gaps(
            self.tr("{names} came now. What was decided and goes on stands on a card, if wanted.")
        )
        self.put(with_gaps(said).format(names=self._wording.measures.listed(names)))
        self._stays.start()

    def _look(self) -> None:
        """Take the offer away once the meeting is over: nothing goes on that one could catch up."""
        if self._came and self._station.meeting.closed:
            self._end()

    def _on_answered(self, yes: bool) -> None:
        if yes:
            self.on_paper.emit()
        else:
            self._end()

    def _show_to_room(self) -> None:
        self._end()
        self.on_wall.emit()

    def _end(self) -> None:
        self._came.clear()
        self._stays.stop()
        self.hide()


class RestBar(QuestionBar):
    """Asks once, then not for a while; how long the break is, a small dialog asks."""

    def __init__(
        self, station: Station, wording: Wording, wishes: Wishes, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Break…"), self.tr("Not now"), parent, usual=False)
        self._station, self._wording, self._wishes = station, wording, wishes
        self._asked = 0
        self.answered.connect(self._on_answered)

    def look(self) -> None:
        """Offer a break where it is time to; take the offer away once there is one."""
        meeting, now = self._station.meeting, self._station.now().at
        if meeting.pause is not None or meeting.closed or self._station.gap is not None:
            self.hide()
        elif not self.asks and may_rest(meeting, now, self._asked):
            self._asked = now
            time = self._wording.measures.duration(stretch(meeting, now))
            self.put(self.tr("People have been at it for {time}. A break?").format(time=time))

    def _on_answered(self, yes: bool) -> None:
        if yes:
            self._wishes.dialog.emit("break")


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
        if not self.asks:
            self.put(words.strip())
        else:
            say(self.question, words.strip())

    def _on_answered(self, yes: bool) -> None:
        self._read = self._station.meeting.said_before
        if yes:
            self.on_wall.emit()
