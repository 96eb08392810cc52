"""The ways to meet: a group's own on top, those most groups want, and the rest under a button."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.home.days import local_day
from app.home.due_bar import DueBar
from app.home.start_card import StartCard
from app.keyboard.menu import Menu
from app.look.buttons import button
from app.look.dress import Dress
from app.look.labels import plain_label
from app.look.laying import in_column, in_row
from app.wording import Wording
from app.wording.process_files import ProcessFileWords
from app.wording.words import with_gaps
from facilitation.process.catalogue import Processes
from facilitation.process.process import Process, due

_OWN_SHOWN = 4
"""So many of a group's own have a picture; more of them stand first under the button."""

_FAULTS_SHOWN = 1


class WaysToMeet(QWidget):
    """Cards and a menu; ``wanted`` says the name of the process that was chosen."""

    wanted = Signal(str)
    crafting_wanted = Signal(str)
    """Somebody wants to write one; what it is called (empty: any)."""

    def __init__(
        self,
        processes: Processes,
        wording: Wording,
        dress: Dress,
        parent: QWidget | None = None,
        *,
        today: Callable[[], date] = local_day,
    ) -> None:
        """Show the processes as they stand ``today``."""
        super().__init__(parent)
        self._today = today
        self._processes = processes
        self._wording = wording
        self._dress = dress
        self.cards: list[StartCard] = []
        self._columns = 2
        self._shown: object = None
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        tip = self.tr("Rounds, boards, and ways for one purpose, each with a few words about it")
        self.more_button = button(self.tr("More ways to meet"), self, tip=tip)
        self._more = Menu(self)
        self._more.setToolTipsVisible(True)
        self._more.aboutToShow.connect(self._fill_more)
        self.more_button.setMenu(self._more)
        self.due = DueBar(wording, self)
        self.due.wanted.connect(self.crafting_wanted)
        self.faults = plain_label("", "refusal", self, wrap=True)
        tip = self.tr("Copy a way to meet, change it, and save it for your group (Ctrl+P)")
        words, craft = self.tr("Our own ways"), partial(self.crafting_wanted.emit, "")
        self.craft_button = button(words, self, craft, tip=tip)
        # Above the cards: below them they are out of view where there are many.
        below = in_row(self.more_button, self.craft_button, 1)
        self.setLayout(in_column(self.due, self.faults, self._grid, below, margins=0, gap=10))
        self.renew()

    def tabs(self) -> list[QWidget]:
        return [self.due.button, *self.cards, self.more_button, self.craft_button]

    def renew(self) -> None:
        """Show what there is by now, and what is due today."""
        self.due.show_due(due(self._processes.own.found.values(), self._today().isoformat()))
        own = self._processes.own.found
        if self._shown is own:
            return
        self._shown = own
        for card in self.cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [self._card(name) for name in self._pictured()]
        self.lay(self._columns)
        self._tell_faults()

    def _pictured(self) -> tuple[str, ...]:
        own = self._processes.own.found
        usual = (each for each in self._processes.usual() if each not in own)
        return (*self._processes.owned()[:_OWN_SHOWN], *usual)

    def _card(self, name: str) -> StartCard:
        process = self._processes.get(name)
        if process is None:
            raise LookupError(name)
        words = self._wording.processes
        title, about = words.title(process), f"{self._ours(process)} {words.about(process)}".strip()
        card = StartCard(name, title, about, self._dress, self, picture=process.picture)
        card.clicked.connect(lambda _=False: self.wanted.emit(name))
        return card

    def _ours(self, process: Process) -> str:
        """Return that it is the group's own, and until when."""
        if process.called not in self._processes.own.found:
            return ""
        until = process.agreement.until
        if not until:
            return self.tr("Ours.")
        day = self._wording.measures.day(until)
        return with_gaps(self.tr("Ours, until {day}.")).format(day=day)

    def _tell_faults(self) -> None:
        words = ProcessFileWords(self._wording.translate)
        faults = self._processes.own.faults
        told = [words.refused(each) for each in faults[:_FAULTS_SHOWN]]
        if len(faults) > _FAULTS_SHOWN:
            more = len(faults) - _FAULTS_SHOWN
            told.append(self.tr("%n other files cannot be used either.", "", more))
        self.faults.setText("\n".join(told))
        self.faults.setVisible(bool(told))

    def _fill_more(self) -> None:
        self._more.clear()
        pictured = {each.process for each in self.cards}
        for name in self._processes.names():
            process = self._processes.get(name)
            if process is None or name in pictured:
                continue
            title = self._wording.processes.title(process)
            action = self._more.addAction(f"{title}…".replace("&", "&&"))
            action.setToolTip(self._wording.processes.about(process))
            action.triggered.connect(lambda _=False, name=name: self.wanted.emit(name))

    def lay_anew(self) -> None:
        """Ask the cards again how high they are, now that the window has its width."""
        for card in self.cards:
            card.updateGeometry()

    def lay(self, columns: int) -> None:
        """Lay the cards in one column or two."""
        self._columns = columns
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, place // columns, place % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
