"""An item of the agenda: its title, what it is for, its process and its time."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QSpinBox, QWidget

from app.console.act_dialog import ActDialog
from app.console.outcome import Doer
from app.console.stepper import Stepper
from app.look.dialog_size import fit_screen
from app.look.labels import plain_label
from app.wording import Wording
from facilitation.meeting.act import Act
from facilitation.meeting.families.agenda.acts import (
    AddItem,
    AimItem,
    PlanItem,
    RenameItem,
    TreatItem,
    numbered_item,
)
from facilitation.meeting.state import Item, Meeting
from facilitation.process.catalogue import Processes

_MINUTE = 60_000
_LONGEST = 24 * 60 - 1
_PURPOSES = ("", "inform", "discuss", "decide")


class ItemDialog(ActDialog):
    """Adds an item, or changes one; of one that is being treated the process stays as it is."""

    def __init__(
        self,
        meeting: Meeting,
        item: Item | None,
        processes: Processes,
        wording: Wording,
        do: Doer,
        parent: QWidget | None = None,
    ) -> None:
        """Show an item as it is; None: a new one."""
        super().__init__("", "", do, parent)
        heading = self.tr("New item") if item is None else self.tr("Item of the agenda")
        self.setWindowTitle(heading)
        self.go.say(self.tr("Add it") if item is None else self.tr("Change it"))
        self._item = item or Item(0, "", _process_now(meeting))
        self._next = len(meeting.items) + 1
        self.title = QLineEdit(self._item.title, self)
        self.purpose = QComboBox(self)
        for each in _PURPOSES:
            self.purpose.addItem(wording.processes.aim(each) or self.tr("not said"), each)
        self.process = QComboBox(self)
        names = dict.fromkeys((self._item.process, *processes.names()))
        for name in names:
            self.process.addItem(wording.processes.named(name), name)
        self.minutes = QSpinBox(self)
        self.minutes.setRange(0, _LONGEST)
        self.minutes.setSpecialValueText(self.tr("no time planned"))
        self.minutes.setSuffix(self.tr(" min"))
        self.minutes.setValue(self._item.length // _MINUTE)
        self.body.addWidget(plain_label(heading, "heading"))
        self._lay_out_fields(being_treated=bool(item) and meeting.item == self._item.number)
        self.purpose.setCurrentIndex(_PURPOSES.index(self._item.purpose))
        self.title.returnPressed.connect(self.attempt)
        self.title.selectAll()
        self.title.setFocus()
        fit_screen(self, 480, 0)

    def _lay_out_fields(self, *, being_treated: bool) -> None:
        form = QFormLayout()
        form.setSpacing(8)
        time = Stepper(self.minutes, self.tr("Time"), self)
        for words, field, shown in (
            (self.tr("Title"), self.title, self.title),
            (self.tr("Purpose"), self.purpose, self.purpose),
            (self.tr("Process"), self.process, self.process),
            (self.tr("Time"), self.minutes, time),
        ):
            field.setAccessibleName(words)
            label = plain_label(words)
            label.setBuddy(field)
            form.addRow(label, shown)
        self.body.addLayout(form)
        if being_treated:
            self.process.setEnabled(False)
            why = self.tr("It is being treated: “Switch process” changes the process now.")
            self.body.addWidget(plain_label(why, "soft", wrap=True))

    def acts(self) -> tuple[Act, ...] | str:
        """Return what makes the item what was chosen; each can be taken back by itself."""
        title = self.title.text().strip()
        if not title:
            self.title.setFocus()
            return self.tr("A title is missing.")
        length = self.minutes.value() * _MINUTE
        purpose, process = str(self.purpose.currentData()), str(self.process.currentData())
        if not self._item.number:
            added = AddItem(title, "" if process == self._item.process else process, length)
            aimed = AimItem(numbered_item(self._next), purpose)
            return (added, aimed) if purpose else (added,)
        item, which = self._item, numbered_item(self._item.number)
        found: list[Act] = []
        if title != item.title:
            found.append(RenameItem(which, title))
        if purpose != item.purpose:
            found.append(AimItem(which, purpose or "none"))
        if process != item.process:
            found.append(TreatItem(which, process))
        if length // _MINUTE != item.length // _MINUTE:
            found.append(PlanItem(which, length))
        return tuple(found)


def _process_now(meeting: Meeting) -> str:
    own = meeting.opening.process if meeting.opening is not None else ""
    return meeting.switched[-1] if meeting.switched else own
