"""The button that says who takes notes at this desk, and lets one of those here say so."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.attending.station import Station
from app.keyboard.menu import Menu
from app.look.buttons import explain
from app.look.dress import set_role
from app.look.mirror import as_it_runs
from app.wording.words import with_gaps
from facilitation.meeting.reading import name_of

_WIDEST = 180


class WhoNotes(QPushButton):
    """Names who writes here; the record keeps it beside every note."""

    chosen = Signal(int)
    """The number of a participant, 0: nobody says."""

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self._choices = Menu(self)
        self._choices.aboutToShow.connect(self._offer)
        self.setMenu(self._choices)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        explain(self, self.tr("Who takes notes here: the record keeps it with every note"))
        set_role(self, "quiet")
        self.show_person(0)

    def show_person(self, person: int) -> None:
        """Say who writes here."""
        name = name_of(self._station.meeting, person) if person else ""
        said = self.tr("Who notes?")
        if name:
            said = with_gaps(self.tr("{name} takes notes")).format(name=name)
        self.setAccessibleName(said)
        short = self.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, _WIDEST)
        self.setText(as_it_runs(short.replace("&", "&&")))

    def _offer(self) -> None:
        self._choices.clear()
        for each in self._station.meeting.people.values():
            if each.here:
                self._choices.offer(each.name, partial(self.chosen.emit, each.number))
        self._choices.addSeparator()
        self._choices.offer(self.tr("Nobody says"), partial(self.chosen.emit, 0))
