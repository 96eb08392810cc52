"""Switching the process in one step: which one, who keeps it, why."""

from itertools import pairwise

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QListWidget, QListWidgetItem, QWidget

from app.console.act_dialog import ActDialog
from app.console.buttons import ActButton
from app.console.people.people_field import PeopleField
from app.console.wishes import Doer, Foresee
from app.look.dialog_size import fit_screen, open_whole, room_on_screen
from app.look.labels import hint, named, plain_label, say
from app.look.lines import Lines
from app.look.scrolled import Scrolled
from app.wording import Wording
from app.wording.words import with_gaps
from facilitation.meeting.act import Act
from facilitation.meeting.families.agenda.acts import SwitchProcess
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.state import Meeting
from facilitation.process.catalogue import Processes

_WIDE = 460
_MOST_ROWS = 7
_MARGINS = 64
"""What dialog, label and bar leave free at both sides of the words together, in pixels."""


class SwitchDialog(ActDialog):
    """Chosen with arrow keys, keeper and reason typed; circle comes first."""

    by_enter = (QListWidget, QLineEdit)

    def __init__(
        self,
        meeting: Meeting,
        processes: Processes,
        wording: Wording,
        do: Doer,
        parent: QWidget | None = None,
        *,
        foresee: Foresee | None = None,
    ) -> None:
        """Offer the processes; ``foresee`` tells what ending the present one for good would end."""
        super().__init__(self.tr("Switch process"), self.tr("Switch"), do, parent)
        self._meeting, self._foresee, self._processes = meeting, foresee, processes
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
        off = self.tr("Why? It is needed; off the record it is not kept.")
        why = (
            off
            if meeting.off_record
            else self.tr("Why? It is needed: the room reads it, and the minutes keep it.")
        )
        hint(self.because, why)
        self.by = PeopleField(meeting, self.tr("Who proposed it (may stay empty)"), self)
        self.agreed = named(QLineEdit(self), self.tr("How it was agreed"))
        hint(self.agreed, self.tr("How was it agreed? (may stay empty)"))
        self.for_good = QCheckBox(self.tr("End the old one for good"), self)
        self.for_good.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.ends = plain_label(role="small", wrap=True)
        self.ways = tuple(ActButton(each, "", None, "quiet") for each in self._ways_to_agree())
        self._lay_out_parts()
        self._hear()
        self.list.setCurrentRow(0)
        self.list.setFocus()
        fit_screen(self, _WIDE, 0)
        self._hold_still()
        open_whole(self, self.width())

    def _lay_out_parts(self) -> None:
        self.body.addWidget(plain_label(self.tr("Switch process"), "heading"))
        waits = self.tr(
            "Stack, text and amendments wait as they are; “Return to it” goes on there."
        )
        self.body.addWidget(plain_label(waits, "soft", wrap=True))
        ways = QWidget(self)
        Lines(*self.ways, on=ways)
        fields = (self.list, self.about, self.keeper, self.because, self.by, self.agreed)
        parts: tuple[QWidget, ...] = (*fields, ways, self.for_good, self.ends)
        column = self.scrolled()
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        say(self.ends, "")

    def _hear(self) -> None:
        for one, other in pairwise((self.agreed, *self.ways, self.for_good, self.leave, self.go)):
            QWidget.setTabOrder(one, other)
        for button in self.ways:
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, way=button.words: self.agreed.setText(way))
        self.for_good.toggled.connect(self._say_ends)
        for area in self.findChildren(Scrolled):
            area.verticalScrollBar().rangeChanged.connect(self._grow)
        self.list.currentItemChanged.connect(self._describe)

    def _grow(self, _least: int, beyond: int) -> None:
        """Show what would end with the tick that ends it, as far as the screen has room."""
        if beyond and self.for_good.isChecked():
            most = room_on_screen(self).height()
            self.resize(self.width(), max(self.height(), min(self.height() + beyond, most)))

    def _ways_to_agree(self) -> tuple[str, ...]:
        """Return how a switch is usually agreed, in formal mode by what its rules know."""
        if self._meeting.floor.rules.motions:
            return (
                self.tr("in a recess"),
                self.tr("the rules were suspended"),
                self.tr("informal consideration"),
            )
        return (
            self.tr("the facilitator said so"),
            self.tr("temperature check"),
            self.tr("vote"),
        )

    def _say_ends(self) -> None:
        if not self.for_good.isChecked() or self._foresee is None:
            say(self.ends, "")
            return
        found = self._foresee(SwitchProcess(self._chosen(), because="…", for_good=True))
        if isinstance(found, Refusal):
            say(self.ends, self._wording.why_refused(found))
            return
        ends = self._wording.endings.of(self._meeting, found)
        nothing = self.tr("Nobody speaks or waits in it; there is no coming back to it.")
        say(self.ends, with_gaps(self.tr("This {ends}.")).format(ends=ends) if ends else nothing)

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
        self._say_ends()

    def act(self) -> Act | str:
        """Return the switch, or what is still missing."""
        if not self.because.text().strip():
            said = self.tr("A reason is needed: one sentence that the minutes will keep.")
            return self.lacking(self.because, said)
        return SwitchProcess(
            self._chosen(),
            self.keeper.text().strip(),
            self.because.text().strip(),
            self.by.text().strip(),
            self.agreed.text().strip(),
            self.for_good.isChecked(),
        )
