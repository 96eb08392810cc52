"""A list of people from a file, as it would arrive; nothing is guessed without being seen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QListWidget,
    QListWidgetItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from app.console.act_dialog import ActDialog
from app.console.wishes import Doer
from app.look.dialog_size import fit_screen
from app.look.encoding_choice import ColumnChoices
from app.look.flowing_rows import wrap_rows
from app.look.labels import plain_label, say
from app.look.laying import filled
from app.look.list_reading import ListReading
from app.wording.words import with_gaps
from facilitation.exchange.bringing import enrolling
from facilitation.exchange.people_sheet import PeopleSheet
from facilitation.exchange.roster import Arrival, Passed, arrivals, roster_of
from facilitation.meeting.act import Act
from facilitation.meeting.state import Meeting
from facilitation.people.names import fold

_NARROWEST = 5
_LOWEST = 60
MOST_SHOWN = 200
"""So many rows are shown; nobody reads more of them, and all are taken."""


class ArrivalsTable(QTableWidget):
    """The first of those who come, each with number, name, group, lists and aliases.

    As long as nobody can be named, the cells of the file instead.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 0, parent)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setMinimumSectionSize(self.fontMetrics().height() * _NARROWEST)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMinimumHeight(_LOWEST)

    def show_rows(self, rows: Sequence[Arrival], first: int) -> None:
        """Show who comes; the first of them gets the participant number ``first``."""
        coming = [each.person for each in rows if each.why is None][:MOST_SHOWN]
        heads = (
            self.tr("Number"),
            self.tr("Name"),
            self.tr("Group"),
            self.tr("Lists"),
            self.tr("Aliases"),
        )
        cells = [
            (str(first + at), each.name, each.group, ", ".join(each.lists), ", ".join(each.aliases))
            for at, each in enumerate(coming)
        ]
        self.setAccessibleName(self.tr("Who comes"))
        self._show(heads, cells)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)

    def show_cells(self, sheet: PeopleSheet) -> None:
        """Show the cells as they stand in the file, so that somebody can tell the columns."""
        heads = [f"{at} · {each}" for at, each in enumerate(sheet.titles, start=1)]
        self.setAccessibleName(self.tr("What stands in the file"))
        self._show(heads, [cells for _, cells in sheet.people[:MOST_SHOWN]])

    def _show(self, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        self.clear()
        self.setColumnCount(len(heads))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setHorizontalHeaderLabels(list(heads))
        self.setRowCount(len(rows))
        for at, row in enumerate(rows):
            for column, words in enumerate(row):
                item = QTableWidgetItem(words)
                item.setToolTip(words)
                self.setItem(at, column, item)
        # Not higher than its rows: the rest is for those that are passed over.
        high = self.horizontalHeader().sizeHint().height() + self.verticalHeader().length()
        self.setMaximumHeight(max(_LOWEST, high + 2 * self.frameWidth()))


class PassedOverList(QListWidget):
    """The rows that are passed over, and why; who has a group can be kept all the same.

    ``changed`` says that somebody was ticked, or is no longer.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Rows that are passed over"))
        wrap_rows(self, long=True)
        self.itemChanged.connect(lambda _: self.changed.emit())

    def show_rows(self, rows: Sequence[tuple[Arrival, bool]], keys: Mapping[int, str]) -> None:
        """Show each row, with whether it is kept; ``keys`` are the names that can be, by line."""
        self.blockSignals(True)
        at = self.currentRow()
        self.clear()
        for arrival, kept in rows[:MOST_SHOWN]:
            item = QListWidgetItem(self._said(arrival, kept=kept), self)
            key = keys.get(arrival.line)
            if key is None:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                continue
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setCheckState(Qt.CheckState.Checked if kept else Qt.CheckState.Unchecked)
        self.setCurrentRow(min(at, self.count() - 1))
        self.blockSignals(False)

    def kept(self, before: AbstractSet[str]) -> frozenset[str]:
        """Return the names that are kept; of those not shown, the ones that were ``before``."""
        ticked: dict[str, bool] = {}
        for row in range(self.count()):
            item = self.item(row)
            key = item.data(Qt.ItemDataRole.UserRole)
            if key is not None:
                on = item.checkState() is Qt.CheckState.Checked
                changed = on != (key in before)
                ticked[key] = on if key not in ticked or changed else ticked[key]
        kept = {key for key, on in ticked.items() if on}
        return frozenset(kept | {each for each in before if each not in ticked})

    def _said(self, row: Arrival, *, kept: bool) -> str:
        if kept:
            said = self.tr("Line {line}: arrives as {name}, told apart by the group")
        elif row.why is Passed.NAMELESS:
            said = self.tr("Line {line} has no name")
        elif row.why is Passed.SEVERAL:
            said = self.tr("Line {line} seems to name several people: {name}")
        elif row.why is Passed.LONG:
            said = self.tr("Line {line}: a name or a group is longer than 200 letters")
        elif row.why is Passed.KNOWN and row.person.group:
            said = self.tr(
                "Line {line}: {name} is here already. Tick to add another one, as {name} ({group})"
            )
        elif row.why is Passed.KNOWN:
            said = self.tr("Line {line}: {name} is here already, and no group tells them apart")
        elif row.person.group:
            said = self.tr(
                "Line {line}: the list names {name} already. Tick to keep both, told apart by "
                "their groups"
            )
        else:
            said = self.tr(
                "Line {line}: the list names {name} already, and no group tells them apart"
            )
        return with_gaps(said).format(line=row.line, name=row.person.name, group=row.person.group)


class PeopleFileDialog(ActDialog):
    """Encoding, columns, who comes, and who is passed over; one act lets all of them come."""

    def __init__(
        self, data: bytes, name: str, meeting: Meeting, do: Doer, parent: QWidget | None = None
    ) -> None:
        """Read ``data``, the bytes of the file ``name``, as far as they can be told."""
        title = with_gaps(self.tr("People from {file}")).format(file=name)
        super().__init__(title, self.tr("Let them come"), do, parent)
        self._name = name
        self._known = frozenset(key for each in meeting.people.values() for key in each.keys)
        self._next = len(meeting.people) + 1
        self._rows: tuple[Arrival, ...] = ()
        self._plain: tuple[Arrival, ...] = ()
        self._apart: frozenset[str] = frozenset()
        self.reading = ListReading(ColumnChoices(self), self)
        self.hint = plain_label(wrap=True)
        self.table = ArrivalsTable(self)
        self.passed_head = plain_label(role="soft", wrap=True)
        self.passed = PassedOverList(self)
        parts = (self.reading, self.hint, (self.table, 3), self.passed_head, (self.passed, 1))
        filled(self.scrolled(), *parts)
        self.reading.changed.connect(self._show)
        # Queued: the rows are made anew, and the one that was ticked is still at work.
        self.passed.changed.connect(self._on_kept, Qt.ConnectionType.QueuedConnection)
        self.reading.take_file(data, name)
        fit_screen(self, 1120, 660)
        self.reading.begin()

    def _on_kept(self) -> None:
        self._apart = self.passed.kept(self._apart)
        self._show()

    def _show(self) -> None:
        sheet = self.reading.sheet
        self._plain = arrivals(sheet, self._known) if sheet.tells_names else ()
        self._rows = self._plain
        if self._apart and self._plain:
            self._rows = arrivals(sheet, self._known, self._apart)
        if sheet.rows and not sheet.tells_names:
            self.table.show_cells(sheet)
        else:
            self.table.show_rows(self._rows, self._next)
        self._show_passed()
        say(self.hint, self._missing() or self._told())
        self.go.setEnabled(not self._missing())
        say(self.refusal, "")

    def _show_passed(self) -> None:
        shown: list[tuple[Arrival, bool]] = []
        keys: dict[int, str] = {}
        for was, row in zip(self._plain, self._rows, strict=True):
            if was.why is None:
                continue
            kept = row.why is None
            shown.append((row, True) if kept else (was, False))
            if was.why in (Passed.NAMESAKE, Passed.KNOWN) and was.person.group:
                keys[row.line] = fold(was.person.name)
        self.passed.show_rows(shown, keys)
        self.passed.setVisible(bool(shown))
        number = sum(not kept for _, kept in shown)
        heads = self.tr("%n rows are passed over:", "", number)
        say(self.passed_head, heads if shown else "")

    def _missing(self) -> str:
        return self.reading.missing(coming=any(each.why is None for each in self._rows))

    def _told(self) -> str:
        coming = [each.person for each in self._rows if each.why is None]
        said = self.tr("%n people would come.", "", len(coming))
        away = sum(not each.here for each in coming)
        if away:
            later = self.tr("%n of them are not here yet.", "", away)
            said = f"{said} {later}"
        lacking = self.reading.lacking(("alias", "list", "here", "named"))
        return " ".join(filter(None, (said, lacking, self.reading.doubt())))

    def act(self) -> Act | str:
        """Return the act that lets all of them come, or what is still missing."""
        missing = self._missing()
        if missing:
            self.reading.begin()
            return missing
        roster = replace(roster_of(self._rows), encoding=self.reading.guessed())
        return enrolling(roster, self._name)
