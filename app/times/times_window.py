"""The time sheet: each turn, and what the turns add up to, part by part."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHeaderView,
    QLabel,
    QPushButton,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from app.keyboard.shortcut import shortcut
from app.look.dialog_size import room_on_screen
from app.look.dress import Dress, set_role
from app.look.file_places import place_for, remember
from app.look.labels import plain_label, plain_tip
from app.look.laying import in_column
from app.look.lines import Lines
from app.look.mirror import as_it_runs
from app.papers.exporting import write_whole
from app.wording import Wording
from app.wording.keys.windows import TIMES
from app.wording.times import TimesPart, TimesWords
from app.wording.words import with_gaps
from facilitation.meeting.floor.time_sheet import TurnTime, time_sheet, without_rounds
from facilitation.meeting.history import History
from facilitation.meeting.state import Meeting

_OPEN_AT_FIRST = 4
_WIDEST_NAME = 90

Texts = tuple[str, str, str, str]
"""What stands in the columns of a line."""

Ask = Callable[[QWidget, str, str, str], tuple[str, str]]
"""Asks for a file: the parent, the title, what is suggested, the kinds; as Qt's dialog does."""


class TimesWindow(QDialog):
    """Only whoever looks at this screen sees it. F5 reads the record again; Escape closes it.

    Names are shown here, and stand in a file only where that is asked for.
    """

    def __init__(
        self,
        history: History,
        wording: Wording,
        dress: Dress,
        parent: QWidget | None = None,
        *,
        ask: Ask = QFileDialog.getSaveFileName,
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._wording = wording
        self._words = TimesWords(wording)
        self._ask = ask
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.heading = self._label("heading")
        self.facts = self._label("soft")
        self.not_whole = self._label("refusal")
        self.tree = QTreeWidget(self)
        self.names = QCheckBox(self.tr("With names in the file"), self)
        self.save = QPushButton(as_it_runs(self.tr("Save for a spreadsheet …")), self)
        self.trouble = self._label("refusal")
        self._lay_out(dress)
        shortcut(TIMES.key("again"), self, self.refresh)
        shortcut(TIMES.key("save"), self, self._save)
        self.save.clicked.connect(self._save)
        self.refresh()

    def refresh(self) -> None:
        """Read the record again; what was folded open stays open."""
        sheet, meeting = time_sheet(self._history), self._history.meeting
        title = meeting.opening.title if meeting.opening else self.tr("A new meeting")
        self.setWindowTitle(with_gaps(self.tr("Time sheet of {title}")).format(title=title))
        say = self._wording.measures.duration
        self.heading.setText(
            self.tr("{turns} of turns in {whole} of meeting").format(
                turns=say(sheet.spent.turns), whole=say(sheet.spent.whole)
            )
        )
        found = self._history.unreadable
        forgotten = self._words.forgotten(self._history)
        said = forgotten if found is None else self._wording.troubles.not_whole(found)
        self.not_whole.setText(said)
        self.not_whole.setVisible(bool(said))
        self.facts.setText(self._facts(going_on=sheet.spent.turns > sheet.total))
        folded = self._folded()
        self.tree.clear()
        for at, part in enumerate(self._words.parts(sheet, meeting, names=True)):
            self._add(part, opened=folded.get(part.title, at < _OPEN_AT_FIRST))
        told = [self._turn(meeting, each) for each in without_rounds(sheet)]
        if told:
            title = self.tr("Each turn")
            time = say(sum(each.elapsed for each in without_rounds(sheet)))
            self._add_rows(title, told, time, opened=folded.get(title, False))

    def _facts(self, *, going_on: bool) -> str:
        said = self.tr("Every part adds up to the millisecond. Nobody's time in a round is shown.")
        if not going_on:
            return said
        more = self.tr("The turn that goes on is in the first part only. F5 looks again.")
        return f"{said} {more}"

    def _turn(self, meeting: Meeting, each: TurnTime) -> Texts:
        """Return who spoke, of how much time, how long, and how far over."""
        say = self._wording.measures.duration
        limit, over = "", ""
        if each.allotted is not None:
            limit = self.tr("of {time}").format(time=say(each.allotted))
        if each.overrun:
            over = self.tr("{time} over").format(time=say(each.overrun))
        return self._words.turn(meeting, each, names=True), limit, say(each.elapsed), over

    def _label(self, role: str) -> QLabel:
        return plain_label("", role, self, wrap=True)

    def _make_tree(self) -> None:
        self.tree.setColumnCount(4)
        heads = (self.tr("What"), self.tr("Turns"), self.tr("Time"), self.tr("Share"))
        self.tree.setHeaderLabels(heads)
        self.tree.setAccessibleName(self.tr("What the time of the meeting adds up to"))
        self.tree.setAlternatingRowColors(True)
        self.tree.setRootIsDecorated(True)
        self.tree.setUniformRowHeights(True)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    def _lay_out(self, dress: Dress) -> None:
        self._make_tree()
        self.save.setToolTip(self.tr("Write it into a file (CSV) that spreadsheets open (Ctrl+S)"))
        self.save.setAccessibleDescription(self.save.toolTip())
        set_role(self.save, "primary")
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.close)
        self.names.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        above = (self.heading, self.not_whole, self.facts)
        below = (self.trouble, Lines(self.names, self.save, close))
        in_column(*above, (self.tree, 1), *below, on=self, margins=(20, 16, 20, 16), gap=10)
        self.trouble.hide()
        self.resize((QSize(46, 44) * dress.scale.body).boundedTo(room_on_screen(self)))

    def _folded(self) -> dict[str, bool]:
        """Return which parts are folded open, by their titles."""
        parts = (self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount()))
        return {each.text(0): each.isExpanded() for each in parts if each is not None}

    def _add(self, part: TimesPart, *, opened: bool) -> None:
        whole = max(1, part.ms)
        rows = [
            (
                each.words,
                "" if each.turns is None else str(each.turns),
                self._wording.measures.duration(each.ms),
                self.tr("{share} %").format(share=(200 * each.ms + whole) // (2 * whole)),
            )
            for each in part.rows
        ]
        self._add_rows(part.title, rows, self._wording.measures.duration(part.ms), opened=opened)

    def _add_rows(self, title: str, rows: Iterable[Texts], time: str, *, opened: bool) -> None:
        top = QTreeWidgetItem(self.tree, [title, "", time, ""])
        top.setToolTip(0, plain_tip(title))
        face = top.font(0)
        face.setBold(True)
        for column in range(4):
            top.setFont(column, face)
            top.setTextAlignment(column, _aligned(column))
        for texts in rows:
            item = QTreeWidgetItem(top, list(texts))
            item.setToolTip(0, plain_tip(texts[0]))
            for column in range(4):
                item.setTextAlignment(column, _aligned(column))
        top.setExpanded(opened)

    def _save(self) -> None:
        meeting = self._history.meeting
        title = meeting.opening.title if meeting.opening else ""
        suggested = "".join(c if c.isalnum() or c in " -" else " " for c in title)[:_WIDEST_NAME]
        path, _ = self._ask(
            self,
            self.tr("Save the time sheet"),
            place_for(f"{suggested.strip()} times.csv"),
            "CSV (*.csv)",
        )
        if not path:
            return
        remember(path)
        if not path.casefold().endswith(".csv"):
            path += ".csv"
        sheet = time_sheet(self._history)
        # Spreadsheets know by the mark at the beginning that the file is UTF-8.
        data = self._words.csv(sheet, meeting, names=self.names.isChecked()).encode("utf-8-sig")
        try:
            write_whole(Path(path), data)
        except OSError as fault:
            why = fault.strerror or type(fault).__name__
            words = self.tr("The file could not be written: {why}. Choose another folder or name.")
            self.trouble.setText(with_gaps(words).format(why=why))
            self.trouble.show()
            return
        self.trouble.hide()


def _aligned(column: int) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
