"""Asks on another day whether a new sitting begins."""

from PySide6.QtWidgets import QWidget

from app.attending.station import Station
from app.console.question_bar import QuestionBar
from app.console.wishes import Wishes
from app.look.labels import say
from app.wording import Wording
from facilitation.meeting.families.opening.acts import BeginSitting
from facilitation.meeting.sittings import is_another_day


class SittingBar(QuestionBar):
    """Shown before the first act of another day; gone once it is answered or something is done."""

    def __init__(
        self, station: Station, wording: Wording, wishes: Wishes, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Go on as before"), self.tr("Begin a new sitting"), parent)
        self._station = station
        self._wording = wording
        self._left_at = 0
        self._wishes = wishes
        self.answered.connect(self._on_answered)

    def look(self) -> None:
        """Ask if the last act is of a day before, and nobody has said that it goes on."""
        meeting, at = self._station.meeting, self._station.now().at
        if meeting.seq == self._left_at or not is_another_day(meeting, at):
            self.hide()
        elif not self.isVisible():
            say(self.question, self._asked(meeting.pause is not None and meeting.pause.adjourned))
            self.show()

    def _asked(self, adjourned: bool) -> str:
        measures, last = self._wording.measures, self._station.meeting.at
        today = measures.occasion(measures.date(self._station.now().at))
        before = measures.occasion(f"{measures.date(last)} {measures.clock(last)}")
        words = self.tr("It is {today}; the last act was on {before}. Does a new sitting begin?")
        if adjourned:
            words = self.tr("It is {today}; the last sitting ended on {before}. Begin the next?")
        return words.format(today=today, before=before)

    def _on_answered(self, going_on: bool) -> None:
        """Remember that the sitting goes on, or begin one by the act that the line would do."""
        if going_on:
            self._left_at = self._station.meeting.seq
        else:
            self._wishes.act.emit(BeginSitting())
