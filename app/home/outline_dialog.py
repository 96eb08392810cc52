"""Notes in outline form, gone through line by line: what each is, who said it, kept or not."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QCompleter,
    QDialog,
    QHeaderView,
    QLineEdit,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from app.home.days import local_day
from app.keyboard.shortcut import ENTERS
from app.look.buttons import GoOrNot
from app.look.choice import choice_of
from app.look.day_field import DayField
from app.look.dialog_size import fit_screen
from app.look.labels import named, plain_label, plain_tip
from app.look.laying import in_column
from app.look.name_offers import NameOffers
from app.look.question_form import QuestionForm
from app.look.row_state import keep_few
from app.look.scrolled import Scrolled
from app.wording import Wording
from app.wording.words import with_gaps
from facilitation.exchange.outline import Guess, Kind, people_named, script_of, several

_WIDE, _HIGH = 980, 680
_SHARE = 22
"""How much of the width has what a line is, and who said it, in percent."""

_STATE, _WHAT, _WHO, _WORDS = range(4)


class OutlineDialog(QDialog):
    """Asks who each name is, then for each line: Enter keeps it, Delete leaves it out.

    Nothing is guessed about who somebody is: each name is asked for once, and a record can be
    made when all names and all lines have been answered.
    """

    def __init__(
        self,
        guesses: Iterable[Guess],
        title: str,
        known: Iterable[str],
        parent: QWidget | None,
        on: str = "",
        wording: Wording | None = None,
    ) -> None:
        """``known`` are names of people from earlier meetings, offered beside the one typed.

        ``on`` is the day that the notes name, as ISO; without it the day is today.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("A record from notes"))
        self._guesses, self._title = list(guesses), title
        self._known = tuple(known)
        self._kept: dict[int, bool] = {}
        self._people: dict[str, QComboBox] = {}
        self._lines: list[tuple[QTableWidgetItem, QComboBox, QTableWidgetItem, QTableWidgetItem]]
        self._lines = []
        today = local_day()
        first = on or today.isoformat()
        self.on = DayField(self.tr("Day"), wording or Wording(), today, first, self)
        self.table = _Lines(self)
        self.told = plain_label("", "soft", self, wrap=True)
        buttons = GoOrNot(self.tr("Make the record"), self)
        self.go_on = buttons.go_on
        self.go_on.setAutoDefault(False)
        self.go_on.setDefault(False)
        head = plain_label(
            self.tr(
                "Each line is a guess. Say who is meant by each name, then go through the lines: "
                "Enter keeps a line, Delete leaves it out. The record is a draft; everything in "
                "it can be changed."
            ),
            "soft",
            self,
            wrap=True,
        )
        inner = QWidget(self)
        in_column(head, self._names(), (self.table, 1), on=inner, margins=0, gap=10)
        in_column((Scrolled(inner, self), 1), self.told, buttons, on=self, margins=20, gap=10)
        self._fill()
        self.table.answered.connect(self._answer)
        self.on.changed.connect(self._say_what_is_left)
        fit_screen(self, _WIDE, _HIGH)
        self._say_what_is_left()
        next(iter((*self._people.values(), self.table))).setFocus()

    def script(self) -> tuple[str, ...]:
        """Return the record, as it was confirmed, in lines of the room language."""
        told = [self._read(row) for row, kept in sorted(self._kept.items()) if kept]
        people = {typed: typed for guess in told for typed in several(guess.who)}
        people |= {typed: self._person(box) for typed, box in self._people.items()}
        return script_of(told, people, self.on.value[: len("2026-12-08")], self._title)

    # How it is made

    def _names(self) -> QWidget:
        inside = QWidget()
        form = QuestionForm(inside)
        form.ask(self.tr("Day"), self.on.line, self.on)
        for typed in people_named(self._guesses):
            asked = with_gaps(self.tr("Who is “{name}”?")).format(name=typed)
            box = named(QComboBox(inside), asked)
            field = QLineEdit(box, placeholderText=asked)
            field.setToolTip(asked)
            box.setLineEdit(field)
            if (offering := box.completer()) is not None:
                # Not inline: of a Chidi that is typed it would make "Chidi responds".
                offering.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
                NameOffers(offering, field)
            box.addItems([typed, *self._known])
            box.addItem(self.tr("nobody: these are words"))
            box.setCurrentIndex(-1)
            box.currentTextChanged.connect(self._say_what_is_left)
            self._people[typed] = box
            form.ask(f"“{typed}”", box)
        area = QScrollArea(self, widgetResizable=True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        area.setMaximumHeight(_HIGH // 3)
        return area

    def _fill(self) -> None:
        self.table.setHorizontalHeaderLabels(
            [self.tr("Kept"), self.tr("What"), self.tr("Who"), self.tr("Words")]
        )
        self.table.setRowCount(len(self._guesses))
        for row, guess in enumerate(self._guesses):
            name = self.tr("What this line is")
            what = choice_of(name, self._kinds(), self.table, guess.kind)
            self.table.setCellWidget(row, _WHAT, what)
            state = QTableWidgetItem("?")
            state.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
            who, said = QTableWidgetItem(guess.who), QTableWidgetItem(guess.words)
            for cell in (who, said):
                cell.setToolTip(plain_tip(cell.text()))
            for column, cell in ((_STATE, state), (_WHO, who), (_WORDS, said)):
                self.table.setItem(row, column, cell)
            self._lines.append((state, what, who, said))
        self.table.setCurrentCell(0, _WORDS)
        self.table.share()
        keep_few(self.table)

    def _kinds(self) -> tuple[tuple[Kind, str], ...]:
        return (
            (Kind.TITLE, self.tr("title of the meeting")),
            (Kind.ITEM, self.tr("item")),
            (Kind.ROUND, self.tr("round, with its question")),
            (Kind.ORDER, self.tr("announced list")),
            (Kind.TURN, self.tr("turn")),
            (Kind.REPLY, self.tr("reply")),
            (Kind.PASS, self.tr("passed")),
            (Kind.NOTE, self.tr("note, nobody’s turn")),
            (Kind.MORE, self.tr("goes on with the line above")),
        )

    # What happens

    def _answer(self, kept: bool) -> None:
        row = self.table.currentRow()
        if row < 0:
            return
        if kept and self._kept.get(row) and self.go_on.isEnabled():
            self.go_on.click()
            return
        self._kept[row] = kept
        self._lines[row][0].setText("✓" if kept else "–")
        if row + 1 < self.table.rowCount():
            self.table.setCurrentCell(row + 1, _WORDS)
        self._say_what_is_left()
        if len(self._kept) == self.table.rowCount():
            unknown = (box for box in self._people.values() if not box.currentText().strip())
            next(unknown, self.table).setFocus()

    def _read(self, row: int) -> Guess:
        _, what, who, words = self._lines[row]
        kind = Kind(what.currentData())
        return replace(self._guesses[row], kind=kind, who=who.text(), words=words.text())

    def _person(self, box: QComboBox) -> str:
        nobody = box.currentIndex() == box.count() - 1
        return "" if nobody else " ".join(box.currentText().split())

    def _say_what_is_left(self) -> None:
        unknown = [each for each, box in self._people.items() if not box.currentText().strip()]
        lines = self.table.rowCount() - len(self._kept)
        day = "" if self.on.value else self.on.told.text()
        self.go_on.setEnabled(not unknown and not lines and not day)
        asked = with_gaps(self.tr("Who is “{name}”?")).format(name=unknown[0]) if unknown else ""
        left = self.tr("%n lines are to be looked at.", "", lines) if lines else ""
        if not unknown and not lines:
            left = self.tr("Every line was looked at. Enter makes the record.")
        self.told.setText(day or f"{asked} {left}".strip())


class _Lines(QTableWidget):
    """Enter keeps the line, Delete leaves it out; F2 or a double click changes it."""

    answered = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(0, 4, parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self._head = self.horizontalHeader()
        self._head.setSectionResizeMode(_STATE, QHeaderView.ResizeMode.ResizeToContents)
        self._head.setSectionResizeMode(_WORDS, QHeaderView.ResizeMode.Stretch)
        self.setAccessibleName(self.tr("Lines of the notes"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share()

    def share(self) -> None:
        """Show whole what a line is, and leave about half of the width to the words."""
        kinds = (self.cellWidget(row, _WHAT) for row in range(self.rowCount()))
        kind = max((each.sizeHint().width() for each in kinds if each), default=0)
        share = self.viewport().width() * _SHARE // 100
        self._head.resizeSection(_WHAT, max(kind, share))
        self._head.resizeSection(_WHO, share)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        editing = self.state() is QAbstractItemView.State.EditingState
        if event.key() in ENTERS and not editing:
            self.answered.emit(True)
        elif event.key() == Qt.Key.Key_Delete and not editing:
            self.answered.emit(False)
        else:
            super().keyPressEvent(event)
