"""Switching the process in one step: which one, who keeps it, why."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from app.console.act_dialog import ActDialog
from app.console.outcome import Doer
from app.console.people_field import PeopleField
from app.look.dialog_size import fit_screen
from app.look.labels import named, plain_label, say
from app.wording import Wording
from facilitation.meeting.act import Act
from facilitation.meeting.families.agenda.acts import SwitchProcess
from facilitation.meeting.state import Meeting
from facilitation.process.catalogue import Processes

_MOST_ROWS = 4
_MARGINS = 64
"""What dialog, label and bar leave free at both sides of the words together, in pixels."""


class SwitchDialog(ActDialog):
    """Chosen with arrow keys, keeper and reason typed; circle comes first."""

    def __init__(
        self,
        meeting: Meeting,
        processes: Processes,
        wording: Wording,
        do: Doer,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", do, parent)
        self.setWindowTitle(self.tr("Switch process"))
        self.go.say(self.tr("Switch"))
        self._processes = processes
        self._wording = wording
        names = [each for each in processes.names() if each != meeting.floor.process]
        self.list = named(QListWidget(self), self.tr("Process"))
        for name in names:
            item = QListWidgetItem(wording.processes.named(name))
            item.setData(Qt.ItemDataRole.UserRole, name)
            self.list.addItem(item)
        self.about = plain_label(role="soft", wrap=True)
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.keeper = PeopleField(
            meeting, self.tr("Who looks after it, as keeper (may stay empty)"), self
        )
        self.because = named(QLineEdit(self), self.tr("Reason"))
        off = self.tr("Why? Off the record it is not kept.")
        why = off if meeting.off_record else self.tr("Why? It will be in the minutes.")
        self.because.setPlaceholderText(why)
        self.by = PeopleField(meeting, self.tr("Who proposed it (may stay empty)"), self)
        self.agreed = named(QLineEdit(self), self.tr("How it was agreed"))
        self.agreed.setPlaceholderText(self.tr("How was it agreed? (may stay empty)"))
        self.body.addWidget(plain_label(self.tr("Switch process"), "heading"))
        waits = self.tr("Stack, text and amendments freeze and wait. Return brings them back.")
        self.body.addWidget(plain_label(waits, "soft", wrap=True))
        column = self.scrolled()
        for part in (self.list, self.about, self.keeper, self.because, self.by, self.agreed):
            column.addWidget(part)
        column.addStretch(1)
        for line in (self.because, self.agreed):
            line.returnPressed.connect(self.attempt)
        self.list.currentItemChanged.connect(self._describe)
        self.list.setCurrentRow(0)
        self.list.setFocus()
        fit_screen(self, 460, 600)
        self._hold_still()

    def _hold_still(self) -> None:
        """Give list and description their room once: no field moves while one chooses or types."""
        rows = min(self.list.count(), _MOST_ROWS) * self.list.sizeHintForRow(0)
        self.list.setFixedHeight(rows + 2 * self.list.frameWidth())
        known = (self._processes.get(each) for each in self._processes.names())
        room = QRect(0, 0, self.width() - _MARGINS, 0)
        metrics, wraps = self.about.fontMetrics(), Qt.TextFlag.TextWordWrap
        told = (self._wording.processes.about(each) for each in known if each is not None)
        tall = max(metrics.boundingRect(room, wraps, each).height() for each in told)
        self.about.setFixedHeight(tall)

    def _chosen(self) -> str:
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if self.list.count() else ""

    def _describe(self, *_: object) -> None:
        process = self._processes.get(self._chosen())
        say(self.about, self._wording.processes.about(process) if process else "")

    def act(self) -> Act | str:
        """Return the switch, or what is still missing."""
        if not self.because.text().strip():
            self.because.setFocus()
            return self.tr("A reason is needed: one sentence that the minutes will keep.")
        return SwitchProcess(
            self._chosen(),
            self.keeper.text().strip(),
            self.because.text().strip(),
            self.by.text().strip(),
            self.agreed.text().strip(),
        )
