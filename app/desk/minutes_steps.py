"""What a note-taker can do with the minutes, behind one button."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from app.attending.station import Station
from app.desk.entries import Entries
from app.desk.minute_bar import MinuteBar
from app.desk.writer import Writer
from app.keyboard.menu import Menu
from app.look.buttons import explain
from app.look.dress import set_role
from app.look.mirror import as_it_runs
from app.wording.keys.windows import DESK
from facilitation.meeting.families.approval.acts import ReviewPassages


class MinutesSteps(QPushButton):
    """Offers to agree on minutes on the spot, and to note who has seen what is told of them.

    Other steps are handed in by the program.
    """

    def __init__(
        self,
        station: Station,
        write: Writer,
        entries: Entries,
        minute: MinuteBar,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(as_it_runs(self.tr("Approve…")), parent)
        self._station, self._minute = station, minute
        self._write, self._entries = write, entries
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        explain(self, self.tr("Have minutes agreed, corrected and approved"))
        set_role(self, "quiet")
        self.steps = Menu(self)
        self.spot = self.steps.addAction("")
        self.spot.setCheckable(True)
        self.spot.triggered.connect(self._turn)
        words = self.tr("The minute of the last decision")
        self.now = self.steps.addAction(f"{words}\t{DESK.key('minute')}")
        self.now.triggered.connect(minute.go_to)
        self.seen = self.steps.within(self.tr("Has seen their passages"))
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
        self._offer_people()

    def _offer_people(self) -> None:
        meeting = self._station.meeting
        spoke = {each.turn for each in self._entries.notes() if each.turn}
        turns = (self._entries.turn(each) for each in spoke)
        numbers = {each.person for each in turns if each is not None}
        self.seen.clear()
        for person in (each for each in meeting.people.values() if each.number in numbers):
            action = self.seen.offer(person.name, partial(self._review, str(person.number)))
            action.setCheckable(True)
            action.setChecked(person.number in meeting.life.reviewed)
            action.setEnabled(not action.isChecked() and not meeting.life.approved)
        self.seen.setEnabled(bool(numbers))

    def _review(self, person: str) -> None:
        self._write(ReviewPassages(person))

    def _turn(self, on: bool) -> None:
        self._minute.turn(on=on)
