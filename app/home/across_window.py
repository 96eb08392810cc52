"""A list of what all meetings hold of one sort, that opens their meetings."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from datetime import date
from typing import Generic, NamedTuple, TypeVar

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from app.home.across_list import AcrossModel, AcrossTree, Row
from app.home.days import local_day
from app.home.register_reading import RegisterReading
from app.keyboard.shortcut import shortcut
from app.look.buttons import button
from app.look.choice import Choice
from app.look.dialog_size import fit_screen
from app.look.first_picture import FirstPicture
from app.look.labels import named, plain_label
from app.look.laying import in_column, in_row
from app.wording import Wording
from app.wording.keys.windows import HOME

Each = TypeVar("Each")


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
        said = self.said()
        self.model = AcrossModel[Each](said.columns, self.row, self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(said.title)
        self.heading = plain_label(said.heading, "heading", self)
        self.facts = plain_label("", "soft", self, wrap=True)
        self.shown = named(Choice(self), said.which)
        self.shown.addItems(said.choices)
        self.tree = named(AcrossTree(self.model, self), said.title)
        self.details = plain_label("", "soft", self, wrap=True)
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        tip = said.opens_tip
        self.open_button = button(
            said.opens, self, self._open, tip=tip, role="primary", enter=False
        )
        above = (in_row((self.heading, 1), self.shown), self.facts, (self.tree, 1), self.details)
        in_column(*above, in_row(1, self.open_button), on=self, margins=(24, 20, 24, 18), gap=12)
        self.tree.setFocus()
        self._connect()
        fit_screen(self, 900, 620)
        self._show()
        FirstPicture(self).painted.connect(self._reading.refresh)

    # What those say whose list it is

    @abstractmethod
    def said(self) -> Said:
        """Return what stands on the window, of which each list says its own."""

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

    def _connect(self) -> None:
        self.shown.currentIndexChanged.connect(self._show)
        self.tree.selectionModel().currentChanged.connect(self._show_details)
        self.tree.activated.connect(self._open)
        self._reading.read.connect(self._show_read)
        shortcut(HOME.key("again"), self, self._read_again)

    # What happens

    def _read_again(self) -> None:
        """Read what has grown, a record at a time, and go on where somebody stopped it."""
        self._reading.go_on()
        self._reading.refresh()
        self._show()

    def _open(self, *_ignored: object) -> None:
        at = self.tree.currentIndex().row()
        if at >= 0:
            self.open_wanted.emit(self.model.row(at).meeting)

    # What is shown

    def _show(self) -> None:
        chosen = self.model.thing(self.tree.currentIndex())
        before = self.key(chosen) if chosen is not None else ""
        self.model.put(self.found(self.shown.currentIndex()))
        self._choose(before)
        self._tell_facts()

    def _show_read(self) -> None:
        if self.found(self.shown.currentIndex()) is self.model.rows:
            self._tell_facts()
        else:
            self._show()

    def _tell_facts(self) -> None:
        left_off = self.tr("Not all records have been read. F5 goes on reading.")
        self.facts.setText(left_off if self._reading.left_off else self.tell_facts())

    def _choose(self, key: str) -> None:
        """Keep what was chosen, where it is still in the list; else choose the first."""
        rows = self.model.rows
        at = next((at for at, each in enumerate(rows) if key and self.key(each) == key), 0)
        self.tree.setCurrentIndex(self.model.index(at, 0) if rows else QModelIndex())
        self._show_details()

    def _show_details(self, *_ignored: object) -> None:
        chosen = self.model.thing(self.tree.currentIndex())
        self.open_button.setEnabled(chosen is not None)
        lines = self.tell_details(chosen) if chosen is not None else ()
        self.details.setText("\n".join(filter(None, lines)))
