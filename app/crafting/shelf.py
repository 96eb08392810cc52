"""The processes that there are: a group's own with their versions, then those that come along."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.look.flowing_rows import WrappedRows
from app.look.labels import named
from app.look.laying import in_column
from app.wording import Wording
from app.wording.words import with_gaps
from facilitation.process.catalogue import Processes
from facilitation.process.process import Process
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
