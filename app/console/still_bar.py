"""Asks, quietly, whether somebody whose time is long over is still speaking."""

from PySide6.QtWidgets import QWidget

from app.attending.station import Station
from app.console.question_bar import QuestionBar
from app.console.wishes import Wishes
from app.look.labels import say
from facilitation.meeting.long_turns import may_have_ended, patience
from facilitation.meeting.reading import name_of


class StillBar(QuestionBar):
    """Shown when a turn has run far past its limit and nothing was done; gone when something is.

    It comes under the panes, by itself: nothing above it moves under the pointer.

    ``answered`` tells whether they are still speaking. It is asked again only when as long again
    has passed.
    """

    def __init__(self, station: Station, wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Still speaking"), self.tr("Ended … ago"), parent, usual=False)
        self._station = station
        self._wishes = wishes
        self._quiet_since = 0
        self._asked = (0, 0)
        self.answered.connect(self._on_answered)
        station.changed.connect(self.stir)

    def stir(self) -> None:
        """Somebody typed or did something: there is nothing to be asked."""
        self._quiet_since = self._station.now().tick
        self.hide()

    def _on_answered(self, speaking: bool) -> None:
        """Where a turn has ended, write the line that says so, but for how long ago."""
        self.stir()
        if not speaking:
            missing = self.tr("how long ago, in minutes and seconds")
            self._wishes.begun.emit("ended  ago", len("ended "), missing)

    def look(self) -> None:
        """Ask if it is time to; take the question away where the turn has gone on to another."""
        station = self._station
        meeting, tick = station.meeting, station.now().tick
        turn, longest = meeting.floor.turn, patience(meeting)
        if turn is None or longest is None or station.gap is not None:
            self.hide()
            return
        before, at = self._asked
        if before == turn.id and tick - at < longest:
            return
        if may_have_ended(meeting, tick, self._quiet_since):
            self._asked = (turn.id, tick)
            name = name_of(meeting, turn.person)
            say(self.question, self.tr("Is {name} still speaking?").format(name=name))
            self.show()
