"""An item of the agenda: its title, purpose, process and time; and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QMenu, QSpinBox, QWidget

from app.console.act_dialog import ActDialog
from app.console.outcome import Doer
from app.console.stepper import Stepper
from app.console.wishes import Wishes
from app.look.labels import plain_label
from app.look.laying import fit_screen
from app.wording import Wording
from facilitation.language.writing import quoted
from facilitation.meeting.act import Act
from facilitation.meeting.families.agenda.acts import (
    AddItem,
    AimItem,
    MoveItem,
    PlanItem,
    RemoveItem,
    RenameItem,
    SplitItem,
    StartItem,
    TreatItem,
    numbered_item,
)
from facilitation.meeting.reading import place_on_agenda
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
            form.addRow(plain_label(words), shown)
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


class ItemMenu(QMenu):
    """Turn to it, change it, move, split and remove it; what has begun is not removed."""

    def __init__(
        self,
        meeting: Meeting,
        item: Item,
        wishes: Wishes,
        change: Callable[[], None],
        turn: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        """``change`` opens the dialog of the item, ``turn`` takes it up."""
        super().__init__(parent)
        self._wishes = wishes
        number = numbered_item(item.number)
        self._offer(self.tr("Turn to it"), turn, StartItem(number))
        self.addAction(self.tr("Title, purpose, process, time…"), change)
        place = place_on_agenda(meeting, item.number)
        self.addSeparator()
        for words, to in (
            (self.tr("Move up\tAlt+↑"), place - 1),
            (self.tr("Move down\tAlt+↓"), place + 1),
        ):
            self._act(words, MoveItem(number, to))
        self.addSeparator()
        line = f"split {quoted(item.title)} into {quoted(item.title)}, {quoted('')}"
        missing = self.tr("the title of each part, with commas between them")
        self._offer(
            self.tr("Split…"),
            lambda: wishes.begun.emit(line, len(line) - 1, missing),
            SplitItem(number, (item.title, "…")),
        )
        remove, begun = RemoveItem(number), self.tr("Remove: not possible, it has begun")
        self._act(self.tr("Remove\tDelete") if wishes.could(remove) else begun, remove)

    def _act(self, words: str, act: Act) -> None:
        self._offer(words, lambda: self._wishes.act.emit(act), act)

    def _offer(self, words: str, do: Callable[[], None], act: Act) -> None:
        self.addAction(words, do).setEnabled(self._wishes.could(act))
