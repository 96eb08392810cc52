"""The decisions of all meetings that stand, and those due: a list that opens their meetings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from app.home.register_reading import SOON, RegisterReading, local_day, soon_after
from app.keyboard.shortcut import shortcut
from app.look.dialog_size import fit_screen
from app.look.dress import set_role
from app.look.labels import named, plain_label
from app.look.laying import in_column, in_row
from app.wording import Wording
from app.wording.keys.windows import HOME
from app.wording.words import with_gaps
from facilitation.meeting.register.entries import Entry, Status, due_by

_ID = Qt.ItemDataRole.UserRole

Shows = Callable[[Entry], bool]
"""Tells whether a decision belongs into the list."""


class DecisionsWindow(QDialog):
    """Shows the register as far as it has been read, and again when all of it is.

    Enter or a double click opens the meeting, F5 reads again what has grown, Escape closes it.
    """

    open_wanted = Signal(str)
    """The id of a meeting."""

    def __init__(
        self,
        reading: RegisterReading,
        wording: Wording,
        parent: QWidget | None = None,
        *,
        today: Callable[[], date] = local_day,
    ) -> None:
        """Show the register that is read as it stands ``today``."""
        super().__init__(parent)
        self._reading = reading
        self._wording = wording
        self._words = wording.register
        self._today = today
        self._entries: dict[str, Entry] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Decisions"))
        self.heading = plain_label(self.tr("Decisions of all meetings"), "heading", self)
        self.facts = self._label()
        self.shown = self._make_choice()
        self.tree = self._make_tree()
        self.details = self._label()
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.open_button = QPushButton(self.tr("Open the meeting"), self)
        self.open_button.setToolTip(self.tr("Open the meeting that decided it (Enter)"))
        set_role(self.open_button, "primary")
        self._lay_out()
        self._connect()
        fit_screen(self, 900, 620)
        self.refresh()

    # How it is made

    def _label(self) -> QLabel:
        return plain_label("", "soft", self, wrap=True)

    def _make_choice(self) -> QComboBox:
        box = named(QComboBox(self), self.tr("Which decisions"))
        box.addItem(self.tr("Decisions that stand"))
        box.addItem(self.tr("Due within %n days", "", SOON))
        box.addItem(self.tr("All there ever were"))
        return box

    def _make_tree(self) -> QTreeWidget:
        tree = named(QTreeWidget(self), self.tr("Decisions"))
        tree.setHeaderLabels(
            [self.tr("Decision"), self.tr("Status"), self.tr("Decided on"), self.tr("Due")]
        )
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setAllColumnsShowFocus(True)
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, tree.columnCount()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        return tree

    def _lay_out(self) -> None:
        above = (in_row((self.heading, 1), self.shown), self.facts, (self.tree, 1), self.details)
        in_column(*above, in_row(1, self.open_button), on=self, margins=(24, 20, 24, 18), gap=12)
        self.tree.setFocus()

    def _connect(self) -> None:
        self.shown.currentIndexChanged.connect(self._show)
        self.tree.currentItemChanged.connect(self._tell_details)
        self.tree.itemActivated.connect(self._open)
        self.open_button.clicked.connect(self._open)
        self.open_button.setAutoDefault(False)
        self._reading.read.connect(self._show)
        shortcut(HOME.key("again"), self, self.refresh)

    # What happens

    def refresh(self) -> None:
        """Read what has grown since, a record at a time."""
        self._reading.refresh()
        self._show()

    def _open(self, *_ignored: object) -> None:
        entry = self._chosen()
        if entry is not None:
            self.open_wanted.emit(entry.decided.place.meeting)

    # What is shown

    def _show(self) -> None:
        chosen = self._chosen()
        today = self._today()
        entries = self._reading.register.entries(today.isoformat())
        soon = soon_after(today)
        shows: tuple[Shows, ...] = (
            lambda each: each.status is Status.STANDING,
            lambda each: due_by(each, soon),
            lambda _each: True,
        )
        found = [each for each in entries if shows[self.shown.currentIndex()](each)]
        if self.shown.currentIndex() == 1:
            found.sort(key=lambda each: each.due)
        self._entries = {_key(each): each for each in found}
        self.tree.clear()
        self.tree.addTopLevelItems([self._row(each) for each in found])
        self._choose(chosen)
        self._tell_facts(entries, soon)

    def _row(self, entry: Entry) -> QTreeWidgetItem:
        decided = entry.decided
        title = with_gaps(self.tr("{label}  {title}")).format(
            label=decided.label, title=self._words.title(entry)
        )
        days = (self._wording.measures.day(decided.on), self._wording.measures.day(entry.due))
        row = QTreeWidgetItem([title, self._words.status(entry.status), *days])
        row.setData(0, _ID, _key(entry))
        row.setToolTip(0, self._words.meeting(entry))
        return row

    def _choose(self, chosen: Entry | None) -> None:
        """Keep what was chosen, where it is still in the list; else choose the first."""
        rows = [self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount())]
        wanted = _key(chosen) if chosen is not None else ""
        first = next(iter(rows), None)
        again = next((row for row in rows if row and row.data(0, _ID) == wanted), first)
        if again is not None:
            self.tree.setCurrentItem(again)
        self._tell_details()

    def _chosen(self) -> Entry | None:
        row = self.tree.currentItem()
        return self._entries.get(row.data(0, _ID)) if row is not None else None

    def _tell_facts(self, entries: tuple[Entry, ...], soon: str) -> None:
        if self._reading.busy:
            self.facts.setText(self.tr("Reading the records …"))
            return
        broken = len(self._reading.register.not_whole)
        if broken:
            self.facts.setText(
                self.tr(
                    "Not whole: %n damaged records could not be read to their end, and what they "
                    "decided after that is missing here. Home marks them.",
                    "",
                    broken,
                )
            )
            return
        if not entries:
            self.facts.setText(self._words.nothing())
            return
        standing = sum(each.status is Status.STANDING for each in entries)
        due = sum(due_by(each, soon) for each in entries)
        stand = self.tr("%n decisions stand.", "", standing)
        soon_due = self.tr("%n of them are due within {days} days.", "", due).format(days=SOON)
        self.facts.setText(f"{stand} {soon_due}")

    def _tell_details(self, *_ignored: object) -> None:
        entry = self._chosen()
        self.open_button.setEnabled(entry is not None)
        if entry is None:
            self.details.clear()
            return
        lines = [self._words.meeting(entry), self._words.dates(entry)]
        self.details.setText("\n".join((*lines, *self._words.details(entry))))


def _key(entry: Entry) -> str:
    place = entry.decided.place
    return f"{place.meeting}/{place.label}"
