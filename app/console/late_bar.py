"""The offer of a catch-up card, when somebody comes who has missed something."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.attending.station import Station
from app.console.buttons import ActButton
from app.console.question_bar import QuestionBar
from app.wording import Wording
from app.wording.words import with_gaps
from facilitation.meeting.reading import name_of

_STAYS_MS = 180_000
"""So long (ms) the offer stands where nobody takes it up."""


class LateBar(QuestionBar):
    """Says who came, and offers the card for the hand or the wall; nothing happens by itself."""

    on_paper = Signal()
    on_wall = Signal()

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
        """Ask for the card; the offer stands meanwhile, since nobody need go through with it."""
        if not yes:
            self._end()
            return
        self.show()
        self.on_paper.emit()

    def _show_to_room(self) -> None:
        self._end()
        self.on_wall.emit()

    def _end(self) -> None:
        self._came.clear()
        self._stays.stop()
        self.hide()
