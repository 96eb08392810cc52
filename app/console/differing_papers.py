"""The papers that were typed differently, both readings side by side, to be looked up."""

from __future__ import annotations

from functools import partial
from string import ascii_uppercase

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from app.console.ballot_draft import filled_of
from app.console.buttons import ActButton
from app.console.wishes import Wishes
from app.keyboard.shortcut import shortcut
from app.look.dress import Dress
from app.look.icons import Sign
from app.look.labels import named, plain_label, plain_tip, say
from app.look.laying import in_column, in_row
from app.look.steady import Steady
from app.wording import Wording
from facilitation.decisions.elections import Difference
from facilitation.meeting.answering import papers_differing
from facilitation.meeting.families.ballots.acts import TypeAgain, TypePaper
from facilitation.meeting.state import Decision

_SHORT = 20
"""Readings of more letters stand as the letters of the options, which are named above the list."""

_READINGS = ("1", "2")

_HIGH = 7
"""The least height of the list, as a multiple of its text."""


class _Papers(QTableWidget):
    """The list, in which 1 and 2 say which reading is right."""

    def understands(self, text: str) -> bool:
        return text in _READINGS


class DifferingPapers(QWidget):
    """Look at the paper, then say which reading is right: 1 or 2, or a click."""

    def __init__(
        self, wording: Wording, dress: Dress, wishes: Wishes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._wording = wording
        self._wishes = wishes
        self._found: tuple[Difference, ...] = ()
        self._settled = 0
        self.told = plain_label(role="soft", wrap=True)
        self.papers = named(_Papers(0, 3, self), self.tr("Papers that differ"))
        self.steady = Steady(self.papers, lambda index: index.row())
        self.papers.setHorizontalHeaderLabels(
            [self.tr("Paper"), self.tr("Typed at first"), self.tr("Typed again")]
        )
        self.papers.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.papers.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.papers.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.papers.setTabKeyNavigation(False)
        self.papers.setWordWrap(True)
        self.papers.verticalHeader().hide()
        # Measured as wide as they are shown, not as they were while hidden.
        self.papers.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head = self.papers.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        for column in (1, 2):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.first = ActButton(self.tr("The first is right"), "1, again NUMBER: …", Sign.DONE)
        self.second = ActButton(self.tr("The second is right"), "2, paper NUMBER: …", Sign.DONE)
        row = in_row(self.first, self.second, 1)
        in_column(self.told, (self.papers, 1), row, on=self, margins=0, gap=6)
        self.first.clicked.connect(lambda: self._settle(second=False))
        self.second.clicked.connect(lambda: self._settle(second=True))
        for key, second in zip(_READINGS, (False, True), strict=True):
            settle = partial(self._settle, second=second)
            shortcut(key, self.papers, settle, Qt.ShortcutContext.WidgetShortcut)
        self._dress = dress
        dress.changed.connect(self._give_room)
        self._give_room()

    def _give_room(self) -> None:
        self.papers.setMinimumHeight(round(self._dress.scale.body * _HIGH))

    def show_papers(self, decision: Decision, options: tuple[str, ...]) -> None:
        """Show the papers that differ now; which one is selected stays."""
        found = papers_differing(decision)
        say(self.told, self._told(decision, found))
        for part in (self.papers, self.first, self.second):
            part.setVisible(bool(found))
        if found != self._found:
            self.steady.show(lambda: self._fill(found, options))

    def _fill(self, found: tuple[Difference, ...], options: tuple[str, ...]) -> None:
        row = self._row_after(found)
        self._found, self._settled = found, 0
        self.papers.setRowCount(len(found))
        letters = ascii_uppercase if len(options) <= len(ascii_uppercase) else options
        for at, each in enumerate(found):
            readings = (each.first, each.second)
            said = [self._wording.elections.ballot(ballot, options) for ballot in readings]
            short = [self._wording.elections.ballot(ballot, letters) for ballot in readings]
            short = said if max(map(len, said)) <= _SHORT else short
            for column, text in enumerate((str(each.paper), *short)):
                item = QTableWidgetItem(text)
                whole = said[column - 1] if column else text
                item.setToolTip(plain_tip(whole))
                item.setData(Qt.ItemDataRole.AccessibleTextRole, whole)
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
                self.papers.setItem(at, column, item)
        if row < 0:
            self.papers.clearSelection()
        else:
            self.papers.setCurrentCell(row, 0)

    def _row_after(self, found: tuple[Difference, ...]) -> int:
        """Return where the paper that is looked at will stand; if it has gone, -1: none is.

        Behind the one that was just settled here comes the next one.
        """
        row = self._row()
        looked_at = self._found[row].paper if 0 <= row < len(self._found) else self._settled
        numbers = [each.paper for each in found]
        if looked_at in numbers:
            return numbers.index(looked_at)
        return min(max(0, row), len(found) - 1) if looked_at == self._settled else -1

    def _row(self) -> int:
        chosen = self.papers.selectedItems()
        return chosen[0].row() if chosen else -1

    def _told(self, decision: Decision, found: tuple[Difference, ...]) -> str:
        if found:
            return self.tr(
                "Look at each of these papers together and say which reading is right. Not typed: "
                "type it in that pass."
            )
        again = any(paper.again is not None for paper in decision.papers.values())
        if again:
            return self.tr("Every paper was typed the same way twice.")
        return self.tr(
            "Nothing was typed a second time yet: with Alt+S all papers are typed again."
        )

    def _settle(self, *, second: bool) -> None:
        row = self._row()
        if not 0 <= row < len(self._found):
            return
        found = self._found[row]
        right = found.second if second else found.first
        if right is None:
            return
        self._settled = found.paper
        filled = filled_of(right)
        made = TypePaper if second else TypeAgain
        self._wishes.act.emit(made(found.paper, filled))
