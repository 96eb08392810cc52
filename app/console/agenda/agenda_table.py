"""The agenda as a table: a row an item, indented by what it is part of; keys move it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum, auto
from functools import lru_cache

import msgspec
from PySide6.QtCore import QAbstractTableModel, QItemSelectionModel, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDropEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QTableView, QWidget

from app.look.labels import plain_tip
from app.look.palette import Palette
from app.look.row_state import Index, dropped_before
from app.look.viewport import give_viewport
from app.wording import Wording
from app.wording.words import with_gaps
from facilitation.meeting.agenda.agenda_time import forecast
from facilitation.meeting.agenda.agenda_tree import block_of, depth_of, lengths, over
from facilitation.meeting.agenda.undecided import undecided
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.reading import agenda_of, place_on_agenda
from facilitation.meeting.state import Item, Meeting
from facilitation.process.version import called

_INDENT = "      "
_MINUTE = 60_000
_MOST_MEASURED = 2_000
"""So many rows are known by how high they are."""
_ANY_HEIGHT = 4_000
_PERCENT = (30, 9, 10, 14, 13, 10)
"""The share of each column, of the item to that of the texts; what is to be known has the rest."""

_BETWEEN_ROWS = Qt.ItemFlag.ItemIsDropEnabled


class Column(IntEnum):
    """What stands in which column."""

    ITEM = 0
    PURPOSE = auto()
    TIME = auto()
    BEGINS = auto()
    PRESENTER = auto()
    WITH_IT = auto()
    MARKS = auto()


class PlannedRow(msgspec.Struct, frozen=True):
    """One item as it is shown: its number in the record, its words by column, how it stands."""

    number: int
    words: tuple[str, ...]
    here: bool = False
    quiet: bool = False


class AgendaTableModel(QAbstractTableModel):
    """The rows; other words in as many rows change nothing else."""

    def __init__(self, heads: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heads = tuple(heads)
        self.rows: tuple[PlannedRow, ...] = ()
        self.soft = QColor()
        self.strong = QFont()

    def put(self, rows: tuple[PlannedRow, ...]) -> None:
        """Show other rows."""
        if [each.number for each in rows] == [each.number for each in self.rows]:
            changed = [at for at, (a, b) in enumerate(zip(rows, self.rows, strict=True)) if a != b]
            self.rows = rows
            if changed:
                last = len(Column) - 1
                self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], last))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a cell; its tooltip says them whole."""
        if not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.words[index.column()].strip()
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.words[index.column()].strip())
        if role == Qt.ItemDataRole.FontRole and row.here:
            return self.strong
        if role == Qt.ItemDataRole.ForegroundRole and row.quiet:
            return self.soft
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Items can be dragged, and dropped between all rows."""
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else _BETWEEN_ROWS

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return what a column is called."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None


class AgendaTable(QTableView):
    """Several items can be chosen; Alt with the arrows moves them, Enter changes one.

    An item that is dragged is dropped with all its parts.
    """

    stepped = Signal(str)
    """A way to move what is chosen (up, down, in, out), or remove."""

    dropped = Signal(int, int)
    """The number of an item that was dragged, and its place then (1: first)."""

    change_wanted = Signal()
    typed = Signal(QKeyEvent)
    """A letter was pressed, which begins a new item."""

    def __init__(self, wording: Wording, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_viewport(self)
        self._wording = wording
        self._meeting = Meeting()
        heads = (
            self.tr("Item"),
            self.tr("Purpose"),
            self.tr("Time"),
            self.tr("Begins"),
            self.tr("Presents"),
            self.tr("With it"),
            self.tr("To know"),
        )
        self.items = AgendaTableModel(heads, self)
        self.items.soft = palette.ink_soft
        self.items.strong.setBold(True)
        self.setModel(self.items)
        self.setAccessibleName(self.tr("Agenda"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self._high = lru_cache(maxsize=_MOST_MEASURED)(self._measured)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in Column:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.MARKS, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(lambda _index: self.change_wanted.emit())

    def share(self, width: int) -> None:
        """Divide a width in pixels among the columns: what some do not need, others have."""
        head = self.horizontalHeader()
        needed = [max(head.sectionSizeHint(at), self.sizeHintForColumn(at)) for at in Column]
        shares = [width * percent // 100 for percent in _PERCENT]
        wide = [min(*each) for each in zip(needed, shares, strict=False)]
        wide[Column.ITEM] = shares[Column.ITEM]
        left = max(0, width - sum(wide) - needed[Column.MARKS])
        for column, given in zip(Column, wide, strict=False):
            more = min(left, max(0, needed[column] - given))
            left -= more
            self.setColumnWidth(column, given + more)
        self._give_rows_room()

    def _give_rows_room(self) -> None:
        """Let rows be as high as their words need: what is to be known is read whole.

        Qt would ask for every cell of every row whenever one has changed. Before it is shown, it
        has no width yet that says anything.
        """
        if not self.isVisible():
            return
        wide = tuple(map(self.columnWidth, Column))
        for at, row in enumerate(self.items.rows):
            high = self._high(row.words, row.here, wide)
            if high != self.rowHeight(at):
                self.setRowHeight(at, high)

    def _measured(self, words: Sequence[str], strong: bool, wide: Sequence[int]) -> int:
        face = QFont(self.font())
        face.setBold(strong)
        metrics = QFontMetrics(face)
        beside = 2 * (self.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1)
        rooms = [QRect(0, 0, max(1, each - beside), _ANY_HEIGHT) for each in wide]
        high = [
            metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, each).height()
            for room, each in zip(rooms, words, strict=True)
            if metrics.horizontalAdvance(each) > room.width()
        ]
        least = self.verticalHeader().defaultSectionSize()
        return max(least, least - metrics.height() + max(high, default=0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share(self.viewport().width())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._give_rows_room()

    def show_meeting(self, meeting: Meeting, now: Moment) -> None:
        """Show the agenda at a moment; what was chosen stays chosen, wherever it went."""
        chosen, here = self.chosen(), self.present()
        scrolled = self.verticalScrollBar().value()
        self._meeting = meeting
        self.items.put(self._rows(meeting, now))
        self.share(self.viewport().width())
        if (self.chosen(), self.present()) != (chosen, here):
            self.choose(chosen, here)
            self.verticalScrollBar().setValue(scrolled)
            self.scrollTo(self.currentIndex())

    def chosen(self) -> tuple[int, ...]:
        """Return the numbers of the items chosen, from the top."""
        rows = sorted(each.row() for each in self.selectionModel().selectedRows())
        return tuple(self.items.rows[each].number for each in rows if each < len(self.items.rows))

    def present(self) -> int:
        """Return the number of the item that the keys are at; 0 where there is none."""
        at = self.currentIndex().row()
        return self.items.rows[at].number if 0 <= at < len(self.items.rows) else 0

    def choose(self, numbers: Sequence[int], present: int) -> None:
        """Choose items by their numbers, and let the keys go on from one of them."""
        flag = QItemSelectionModel.SelectionFlag
        model = self.selectionModel()
        model.clear()
        for at, row in enumerate(self.items.rows):
            index = self.items.index(at, 0)
            if row.number in numbers:
                model.select(index, flag.Select | flag.Rows)
            if row.number == present:
                model.setCurrentIndex(index, flag.NoUpdate)

    def _rows(self, meeting: Meeting, now: Moment) -> tuple[PlannedRow, ...]:
        done = over(meeting)
        found, timed = forecast(meeting, now.at, now.tick), lengths(meeting)
        words, processes = self._wording.planning, self._wording.processes
        return tuple(
            PlannedRow(
                item.number,
                (
                    f"{_INDENT * depth_of(meeting, item.number)}{place}  {item.title}",
                    processes.aim(item.purpose),
                    self._time(timed.get(item.number, 0)),
                    words.begins(item, found),
                    words.presenter(meeting, item),
                    words.with_it(meeting, item),
                    self._marks(meeting, item, done=item.number in done),
                ),
                item.number == meeting.item,
                item.number in done or item.plan.rest is not None,
            )
            for place, item in enumerate(agenda_of(meeting), 1)
        )

    def _time(self, length: int) -> str:
        minutes = length // _MINUTE
        return self.tr("%n min", "", minutes) if minutes else ""

    def _marks(self, meeting: Meeting, item: Item, *, done: bool) -> str:
        standing = ""
        if item.number in undecided(meeting):
            standing = self.tr("not decided")
        elif done:
            standing = self.tr("done")
        elif item.number == meeting.item:
            standing = self.tr("now")
        words, processes = self._wording.planning, self._wording.processes
        own = called(item.process) in processes.known.own.found
        # Nobody wrote the openings of those that came along: only a group's own are missed.
        left = words.without(processes.left_out(meeting, item.process) if own else ())
        bundled = meeting.bundle.labels if meeting.bundle is not None else ()
        together = any(meeting.proposals[each].item == item.number for each in bundled)
        debated = self.tr("without debate") if together else ""
        other = with_gaps(self.tr("as {process}")).format(process=processes.named(item.process))
        said = (standing, words.marks(item), other if item.own else "", debated, left)
        return self._wording.measures.parted(each for each in said if each)

    def dropEvent(self, event: QDropEvent) -> None:
        """Say where an item was dropped; the table changes only once that is done."""
        at, dragged = dropped_before(self, event), self.present()
        if dragged:
            block = block_of(self._meeting, dragged)
            place = sum(1 for each in self.items.rows[:at] if each.number not in block) + 1
            if place != place_on_agenda(self._meeting, dragged):
                self.dropped.emit(dragged, place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with the arrows moves, Delete removes, Enter changes; a letter begins a new item."""
        ways = {
            Qt.Key.Key_Up: "up",
            Qt.Key.Key_Down: "down",
            Qt.Key.Key_Right: "in",
            Qt.Key.Key_Left: "out",
        }
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in ways:
            self.stepped.emit(ways[key])
        elif key == Qt.Key.Key_Delete:
            self.stepped.emit("remove")
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.change_wanted.emit()
        elif _is_letter(event):
            self.typed.emit(event)
        else:
            super().keyPressEvent(event)


def _is_letter(event: QKeyEvent) -> bool:
    """Tell whether a key writes something; Escape has a text, too, which nobody can see."""
    text = event.text().strip()
    held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return bool(text) and text.isprintable() and not held
