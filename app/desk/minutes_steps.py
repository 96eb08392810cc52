"""What a note-taker can do with the minutes, behind one button."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from app.attending.station import Station
from app.desk.minute_bar import MinuteBar
from app.keyboard.menu import Menu
from app.look.dress import set_role
from app.wording.keys.windows import DESK


class MinutesSteps(QPushButton):
    """Offers to agree on minutes on the spot; other steps are handed in by the program."""

    def __init__(self, station: Station, minute: MinuteBar, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Approve…"), parent)
        self._station, self._minute = station, minute
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(self.tr("Have minutes agreed, corrected and approved"))
        self.setAccessibleDescription(self.toolTip())
        set_role(self, "quiet")
        self.steps = Menu(self)
        self.spot = self.steps.addAction("")
        self.spot.setCheckable(True)
        self.spot.triggered.connect(self._turn)
        words = self.tr("The minute of the last decision")
        self.now = self.steps.addAction(f"{words}\t{DESK.key('minute')}")
        self.now.triggered.connect(minute.go_to)
        self.steps.addSeparator()
        self.steps.aboutToShow.connect(self._offer)
        self.setMenu(self.steps)

    def add(self, menu: QMenu) -> None:
        """Offer more steps, in a menu of their own."""
        self.steps.addMenu(menu)

    def _offer(self) -> None:
        self.spot.setText(self.tr("Agree on each decision’s minute on the spot"))
        self.spot.setChecked(self._minute.is_on)
        open_now = not self._station.meeting.closed
        self.spot.setEnabled(open_now)
        self.now.setEnabled(open_now)

    def _turn(self, on: bool) -> None:
        self._minute.turn(on=on)
