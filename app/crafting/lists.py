"""The lists of the page: the processes that there are, and the stages of the one that is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QWidget

from app.crafting.field import page_button
from app.look.flowing_rows import WrappedRows
from app.look.labels import WholeLabel, named, say
from app.look.laying import in_column
from app.look.lines import Lines
from app.wording import Wording
from app.wording.process_terms import ProcessTermWords
from app.wording.words import with_gaps
from facilitation.process.catalogue import Processes
from facilitation.process.drafting import Draft
from facilitation.process.process import Process, StageOf
from facilitation.process.version import called

_NAME = Qt.ItemDataRole.UserRole


class Shelf(QWidget):
    """A list; ``chosen`` says the name of the process that somebody goes to."""

    chosen = Signal(str)

    def __init__(
        self, processes: Processes, wording: Wording, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._processes, self._wording = processes, wording
        self.list = named(QListWidget(self), self.tr("Processes"))
        WrappedRows(self.list)
        in_column((self.list, 1), on=self, margins=0)
        self.list.currentItemChanged.connect(self._tell)
        self.renew()

    def renew(self, chosen: str = "", unsaved: Sequence[Process] = ()) -> None:
        """Show what there is by now, the ``unsaved`` first, and choose one by what it is called."""
        waiting = {each.called for each in unsaved}
        known = (self._processes.get(name) for name in self._processes.names())
        there = [each for each in known if each is not None and each.called not in waiting]
        self.list.blockSignals(True)
        self.list.clear()
        for process in (*unsaved, *there):
            words = self._words(process)
            if process.called in waiting:
                title = self._wording.processes.title(process)
                words = with_gaps(self.tr("{title}\nnot saved yet")).format(title=title)
            row = QListWidgetItem(words, self.list)
            row.setData(_NAME, process.name)
            if process.called == chosen:
                self.list.setCurrentItem(row)
        self.list.blockSignals(False)

    def _words(self, process: Process) -> str:
        title = self._wording.processes.title(process)
        if not process.revision and process.called not in self._processes.own.found:
            return title
        said = self.tr("{title}\nours, version {number}")
        return with_gaps(said).format(title=title, number=max(1, process.revision))

    def _tell(self, row: QListWidgetItem | None) -> None:
        if row is not None:
            self.chosen.emit(str(row.data(_NAME)))

    def choose(self, wanted: str) -> None:
        """Go to a process by what it is called, as if somebody had."""
        for at in range(self.list.count()):
            if called(str(self.list.item(at).data(_NAME))) == wanted:
                self.list.setCurrentRow(at)
                return


_LEAST = 7
"""So many lines of the list are in view on the smallest screen."""


class _Rows(QListWidget):
    """A list that gives Delete on to whoever asks."""

    removal_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and not event.isAutoRepeat():
            self.removal_wanted.emit()
            return
        super().keyPressEvent(event)


class StageList(QWidget):
    """Chooses a stage, adds, removes and moves; ``changed`` says that the draft was changed."""

    chosen = Signal(int)
    changed = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft: Draft | None = None
        self._changeable = False
        self._terms = ProcessTermWords(wording.translate)
        self.rows = named(_Rows(self), self.tr("Stages, each with what the room will read"))
        WrappedRows(self.rows)
        self.rows.setMinimumHeight(_LEAST * self.rows.fontMetrics().lineSpacing())
        self._wrong = WholeLabel("refusal", self)
        self._wrong.hide()
        button = partial(page_button, self)
        self.add = button(self.tr("Add"), self.tr("Add a stage below this one (Alt+N)"))
        self.remove = button(self.tr("Remove"), self.tr("Take this stage out (Delete)"))
        self.up = button(self.tr("Up"), self.tr("Move this stage up (Alt+↑)"))
        self.down = button(self.tr("Down"), self.tr("Move this stage down (Alt+↓)"))
        buttons = QWidget(self)
        Lines(self.add, self.remove, self.up, self.down, on=buttons)
        self.motions = button(
            self.tr("What motions need…"),
            self.tr("Seconds, debate, votes, and what the room reads of formal motions"),
        )
        self.rules = button(
            self.tr("Who is called, how it is decided…"),
            self.tr("The order of those who wait, the time of a turn, and the ways to decide"),
        )
        self.motions.hide()
        beside = QWidget(self)
        Lines(self.rules, self.motions, on=beside)
        in_column((self.rows, 1), self._wrong, buttons, beside, on=self, margins=0, gap=6)
        for one, other in ((self.rules, self.motions), (self.motions, self.rules)):
            one.setCheckable(True)
            one.toggled.connect(lambda on, other=other: self._turn_to(other, instead=on))
        self.rows.currentRowChanged.connect(self._choose)
        self.rows.itemClicked.connect(lambda _: self._choose(self.at))
        self.rows.removal_wanted.connect(self.remove_stage)
        self.add.clicked.connect(self.add_stage)
        self.remove.clicked.connect(self.remove_stage)
        self.up.clicked.connect(lambda: self.move_stage(-1))
        self.down.clicked.connect(lambda: self.move_stage(1))

    @property
    def at(self) -> int:
        """The place of the stage that is chosen, from 0."""
        return max(0, self.rows.currentRow())

    def show_draft(
        self, draft: Draft, wrong: frozenset[int], sentence: str, *, changeable: bool
    ) -> None:
        """Show the stages by now; those ``wrong`` say so, ``sentence`` is about all of them."""
        self._draft = draft
        self._changeable = changeable
        at = min(self.at, max(0, len(draft.process.stages) - 1))
        rows = [
            self._row(draft, place, place in wrong) for place in range(len(draft.process.stages))
        ]
        self.rows.blockSignals(True)
        while self.rows.count() > len(rows):
            self.rows.takeItem(self.rows.count() - 1)
        for place, words in enumerate(rows):
            if place == self.rows.count():
                self.rows.addItem(QListWidgetItem())
            if self.rows.item(place).text() != words:
                self.rows.item(place).setText(words)
        self.rows.setCurrentRow(at if rows else -1)
        self.rows.blockSignals(False)
        say(self._wrong, sentence)
        makes = draft.process.rules.motions
        self.motions.setVisible(makes)
        if not makes:
            self.motions.setChecked(False)
        self.add.setEnabled(changeable)
        self.remove.setEnabled(changeable and len(rows) > 1)
        self.up.setEnabled(changeable and at > 0)
        self.down.setEnabled(changeable and at + 1 < len(rows))

    def _row(self, draft: Draft, at: int, wrong: bool) -> str:
        stage, said = draft.process.stages[at], draft.said_of(at)
        title = said.title or stage.name
        happens = self._terms.floors().get(stage.floor, stage.floor)
        if stage.part is not StageOf.ITEM:
            happens = f"{happens}; {self._terms.parts()[stage.part]}"
        head = self.tr("{number}. {title} ({happens})")
        if wrong:
            head = self.tr("{number}. {title} ({happens}): something is missing or wrong here")
        head = with_gaps(head).format(number=at + 1, title=title, happens=happens)
        return "\n".join((head, *filter(None, draft.lines_of(at))))

    def _choose(self, row: int) -> None:
        if row >= 0:
            self.motions.setChecked(False)
            self.rules.setChecked(False)
            self.chosen.emit(row)

    def _turn_to(self, other: QPushButton, *, instead: bool) -> None:
        """Show what was asked for beside the stages, and nothing else there."""
        if instead:
            other.setChecked(False)
        self.chosen.emit(self.at)

    def add_stage(self) -> None:
        """Put a new stage below the one that is chosen, and choose it."""
        if self._draft is not None and self._changeable:
            self._draft.add(self.at + 1, self.tr("New stage"))
            self._go(self.at + 1)

    def remove_stage(self) -> None:
        """Take the chosen stage out; the last one stays."""
        if self._draft is not None and self._changeable and len(self._draft.process.stages) > 1:
            self._draft.remove(self.at)
            self._go(min(self.at, len(self._draft.process.stages) - 1))

    def move_stage(self, by: int) -> None:
        """Move the chosen stage up (-1) or down (1)."""
        to = self.at + by
        draft = self._draft
        if draft is not None and self._changeable and 0 <= to < len(draft.process.stages):
            draft.move(self.at, to)
            self._go(to)

    def _go(self, to: int) -> None:
        """Choose the stage at a place, once the list shows the draft as it is now."""
        self.rows.blockSignals(True)
        if to >= self.rows.count():
            self.rows.addItem(QListWidgetItem())
        self.rows.setCurrentRow(to)
        self.rows.blockSignals(False)
        self.changed.emit()
