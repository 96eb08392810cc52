"""The offer of a break after a long stretch; the facilitator says when, and how long."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.attending.station import Station
from app.console.question_bar import QuestionBar
from app.console.wishes import Wishes
from app.wording import Wording
from facilitation.meeting.long_stretch import may_rest, stretch


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
        elif self.isHidden() and may_rest(meeting, now, self._asked):
            self._asked = now
            time = self._wording.measures.duration(stretch(meeting, now))
            self.put(self.tr("People have been at it for {time}. A break?").format(time=time))

    def _on_answered(self, yes: bool) -> None:
        if yes:
            self._wishes.dialog.emit("break")
