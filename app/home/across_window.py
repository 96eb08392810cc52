"""A list of what all meetings hold of one sort, that opens their meetings."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import islice
from typing import Generic, NamedTuple, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from app.home.days import local_day
from app.home.register_reading import RegisterReading
from app.keyboard.shortcut import shortcut
from app.look.choice import Choice
from app.look.dialog_size import fit_screen
from app.look.dress import set_role
from app.look.labels import named, plain_label, plain_tip
from app.look.laying import in_column, in_row
from app.wording import Wording
from app.wording.keys.windows import HOME

Each = TypeVar("Each")

_KEY = Qt.ItemDataRole.UserRole
_MEASURED = 0
"""The width of a column is told by the rows in view."""

_A_FRAME_MS = 16
_AT_ONCE = 30
"""Rows that are put into words before others have their turn."""


class Said(NamedTuple):
    """What stands on the window: its title, head, columns, and what may be chosen among.

    ``which`` is what that choice is called for those who do not see it.
    """

    title: str
    heading: str
    which: str
    choices: Sequence[str]
    columns: Sequence[str]
    opens: str
    opens_tip: str


class Row(NamedTuple):
    """One thing as it is listed: its texts by column, what the first says more of, its meeting."""

    texts: Sequence[str]
    tip: str
    meeting: str


class AcrossWindow(QDialog, Generic[Each]):
    """Shows what has been read by now, and again when all of it is.

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
        """Show what is read as it stands ``today``."""
        super().__init__(parent)
        self._reading = reading
        self._wording = wording
        self._today = today
        self._found: dict[str, Each] = {}
        self._coming: Iterator[tuple[str, Each]] = iter(())
        self._more = QTimer(self, interval=_A_FRAME_MS)
        self._more.timeout.connect(self._fill)
        said = self.said()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(said.title)
        self.heading = plain_label(said.heading, "heading", self)
        self.facts = self._label()
        self.shown = named(Choice(self), said.which)
        self.shown.addItems(said.choices)
        self.tree = self._make_tree(said)
        self.details = self._label()
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.open_button = QPushButton(said.opens, self)
        self.open_button.setToolTip(said.opens_tip)
        set_role(self.open_button, "primary")
        self._lay_out()
        self._connect()
        fit_screen(self, 900, 620)
        self.refresh()

    # What those say whose list it is

    @abstractmethod
    def said(self) -> Said:
        """Return what stands on the window."""

    @abstractmethod
    def found(self, choice: int) -> Sequence[Each]:
        """Return what the list has under a choice."""

    @abstractmethod
    def key(self, each: Each) -> str:
        """Return what finds one thing again after everything was read anew."""

    @abstractmethod
    def row(self, each: Each) -> Row:
        """Return how one thing is listed."""

    @abstractmethod
    def tell_facts(self) -> str:
        """Return what is said above the list."""

    @abstractmethod
    def tell_details(self, each: Each) -> Sequence[str]:
        """Return the lines that are said of what is chosen."""

    # How it is made

    def _label(self) -> QLabel:
        return plain_label("", "soft", self, wrap=True)

    def _make_tree(self, said: Said) -> QTreeWidget:
        tree = named(QTreeWidget(self), said.title)
        tree.setHeaderLabels(said.columns)
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setAllColumnsShowFocus(True)
        header = tree.header()
        header.setStretchLastSection(False)
        header.setResizeContentsPrecision(_MEASURED)
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
        self.tree.currentItemChanged.connect(self._show_details)
        self.tree.itemActivated.connect(self._open)
        self.open_button.clicked.connect(self._open)
        self.open_button.setAutoDefault(False)
        self._reading.read.connect(self._show)
        shortcut(HOME.key("again"), self, self._read_again)

    # What happens

    def refresh(self) -> None:
        """Read what has grown since, a record at a time."""
        self._reading.refresh()
        self._show()

    def _read_again(self) -> None:
        """Read what has grown, and go on where somebody stopped it."""
        self._reading.go_on()
        self.refresh()

    def _open(self, *_ignored: object) -> None:
        key = self._chosen()
        if key in self._found:
            self.open_wanted.emit(self.row(self._found[key]).meeting)

    # What is shown

    def _show(self) -> None:
        chosen = self._chosen()
        self._found = {self.key(each): each for each in self.found(self.shown.currentIndex())}
        self.tree.clear()
        self._coming = iter(self._found.items())
        self._fill()
        self._choose(chosen)
        left_off = self.tr("Not all records have been read. F5 goes on reading.")
        self.facts.setText(left_off if self._reading.left_off else self.tell_facts())

    def _fill(self) -> None:
        """Put some more of what was found into the list, and the rest after that was painted."""
        some = tuple(islice(self._coming, _AT_ONCE))
        self.tree.addTopLevelItems([_item(key, self.row(each)) for key, each in some])
        if len(some) < _AT_ONCE:
            self._more.stop()
        else:
            self._more.start()

    def _choose(self, key: str) -> None:
        """Keep what was chosen, where it is still in the list; else choose the first."""
        rows = [self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount())]
        first = next(iter(rows), None)
        again = next((row for row in rows if row and row.data(0, _KEY) == key), first)
        if again is not None:
            self.tree.setCurrentItem(again)
        self._show_details()

    def _chosen(self) -> str:
        row = self.tree.currentItem()
        return str(row.data(0, _KEY)) if row is not None else ""

    def _show_details(self, *_ignored: object) -> None:
        chosen = self._found.get(self._chosen())
        self.open_button.setEnabled(chosen is not None)
        lines = self.tell_details(chosen) if chosen is not None else ()
        self.details.setText("\n".join(lines))


def _item(key: str, row: Row) -> QTreeWidgetItem:
    item = QTreeWidgetItem(list(row.texts))
    item.setData(0, _KEY, key)
    item.setToolTip(0, plain_tip(f"{row.texts[0]} · {row.tip}"))
    return item
