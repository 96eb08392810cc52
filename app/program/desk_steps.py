"""What is done with the minutes once a meeting is closed, offered at the desk, too."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.attending.station import Station
from app.console.after_meeting import LifeMenu
from app.console.line.line_dialog import LineDialog
from app.console.line.line_form import LineForm
from app.console.wishes import Answered
from app.desk.desk import Desk
from app.wording import Wording
from facilitation.meeting.act import Act


class DeskSteps(QObject):
    """Puts the menu that the console has into the desk, and does what it asks for there."""

    form = Signal(object)

    def __init__(self, station: Station, wording: Wording, desk: Desk) -> None:
        super().__init__(desk)
        self._station, self._wording, self._desk = station, wording, desk
        self.menu = LifeMenu(self.form, desk)
        self.menu.setTitle(self.tr("Once the meeting is closed"))
        desk.steps.add(self.menu)
        desk.steps.steps.aboutToShow.connect(self._offer)
        self.form.connect(self._open)

    def _offer(self) -> None:
        meeting = self._station.meeting
        self.menu.setEnabled(meeting.closed)
        self.menu.show_life(meeting.life)

    def _open(self, form: LineForm) -> None:
        LineDialog(form, self._station, self._wording, self._answered, self._desk).open()

    def _answered(self, act: Act) -> Answered:
        outcome = self._desk.do(act)
        refusal = outcome.refusal
        if outcome.fault is not None:
            return Answered(" ".join(self._wording.troubles.storage(outcome.fault)))
        if refusal is None:
            return Answered()
        if refusal.so:
            return Answered(so=self._wording.why_refused(refusal))
        return Answered(self._wording.refusal(refusal), refusal.advice)
