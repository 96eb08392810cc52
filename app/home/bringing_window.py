"""A list of people as it would come onto the roll; of whoever is called alike it is asked."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from app.home.across_list import AcrossModel, AcrossTree, Row
from app.home.roll_keeping import RollKeeping, new_id
from app.keyboard.shortcut import ENTERS
from app.look.buttons import button
from app.look.choice import Choice
from app.look.dialog_size import fit_screen
from app.look.encoding_choice import ColumnChoices
from app.look.labels import named, plain_label, say
from app.look.laying import in_column, in_row
from app.look.lines import Lines
from app.look.list_reading import ListReading
from app.look.scrolled import Scrolled
from app.wording.words import with_gaps
from facilitation.exchange.pasted_names import Came, read_names
from facilitation.exchange.roll_sheet import (
    LEAVE,
    NEW,
    ROLES,
    Coming,
    brought,
    coming,
    passed_over,
    sheet_of,
    there_already,
    undecided,
)
from facilitation.people.roll import Member

_TYPED_LINES, _LISTED_LINES = 6, 9


class BringingWindow(QDialog):
    """Shows each row with what becomes of it; nothing is on the roll before the button is pressed.

    Of a row that names somebody who is called like another, nothing is taken for granted.
    """

    def __init__(self, keeping: RollKeeping, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeping = keeping
        self._rows: tuple[Coming, ...] = ()
        self._by_line: dict[int, Coming] = {}
        self._chosen: dict[int, str] = {}
        self._met = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Bring people"))
        columns = (
            self.tr("Name"),
            self.tr("Line"),
            self.tr("Number"),
            self.tr("Groups"),
            self.tr("May be named"),
            self.tr("What becomes of it"),
        )
        self.model = AcrossModel[Coming](columns, self.row, self)
        self.reading = ListReading(ColumnChoices(self, ROLES), self)
        self.typed = named(QPlainTextEdit(self, tabChangesFocus=False), self.tr("Names"))
        self.typed.setPlaceholderText(
            self.tr("Names, one a line or with commas; behind a tab stands the group")
        )
        self.typed.setMaximumHeight(_TYPED_LINES * self.fontMetrics().lineSpacing())
        self.typed.hide()
        self.told = plain_label(wrap=True)
        self.tree = named(AcrossTree(self.model, self), self.tr("Who would come"))
        self.question = plain_label(wrap=True)
        self.answer = named(Choice(self), self.tr("Who is it?"))
        same, other = partial(self._answer_all, same=True), partial(self._answer_all, same=False)
        words = self.tr("All of these are the same people")
        self.all_same = button(words, self, same, enter=False)
        words = self.tr("All of these are other people")
        self.all_others = button(words, self, other, enter=False)
        words, tip = self.tr("Put them on the roll"), self.tr("Put them on the roll (Ctrl+Enter)")
        self.go = button(words, self, self.bring, tip=tip, role="primary", enter=False)
        self._lay_out()
        self._connect()
        fit_screen(self, 1000, 640)

    def _lay_out(self) -> None:
        asked = in_row((self.question, 1), self.answer, gap=10)
        buttons = Lines(self.all_same, self.all_others, self.go)
        inner = QWidget(self)
        parts = (self.reading, self.typed, self.told, (self.tree, 1), asked)
        in_column(*parts, on=inner, margins=0, gap=10)
        self.tree.setMinimumHeight(_LISTED_LINES * self.fontMetrics().lineSpacing())
        in_column((Scrolled(inner, self), 1), buttons, on=self, margins=(20, 16, 20, 16), gap=10)

    def _connect(self) -> None:
        self.reading.changed.connect(self._show)
        self.typed.textChanged.connect(self._read_typed)
        self.tree.selectionModel().currentChanged.connect(self._ask)
        self.answer.activated.connect(self._take_answer)

    # What is brought

    def take_file(self, data: bytes, name: str) -> None:
        """Show the rows of a file."""
        self.setWindowTitle(with_gaps(self.tr("People from {file}")).format(file=name))
        self.reading.take_file(data, name)
        self.reading.encoding.setFocus()

    def take_met(self, came: Sequence[Came]) -> None:
        """Show those who were at meetings; whoever is on the roll is left out unless asked for."""
        self._met = True
        self.take_names(came)

    def take_names(self, came: Sequence[Came]) -> None:
        """Show names, each with a group or none; they can be written over, or pasted."""
        self.typed.show()
        lines = (f"{each.name}\t{each.group}" if each.group else each.name for each in came)
        self.typed.setPlainText("\n".join(lines))
        self.reading.take_sheet(sheet_of(came))
        self.typed.setFocus()

    def _read_typed(self) -> None:
        self.reading.take_sheet(sheet_of(read_names(self.typed.toPlainText())))

    def _show(self) -> None:
        self._rows = coming(self.reading.sheet, self._keeping.roll)
        self._by_line = {each.line: each for each in self._rows}
        there = there_already(self._rows, self._keeping.roll) if self._met else ()
        self._chosen = dict.fromkeys(there, LEAVE)
        # Whoever has to be asked about stands first.
        asked = undecided(self._rows, self._chosen)
        self.model.put(sorted(self._rows, key=lambda each: (each not in asked, not each.asks)))
        self.tree.setCurrentIndex(self.model.index(0, 0) if self._rows else QModelIndex())
        self._ask()
        self._tell()

    # Who is who

    def row(self, each: Coming) -> Row:
        """Return how a row of the list is listed."""
        member = each.member
        number = str(member.number or "")
        groups = ", ".join(member.groups)
        agrees = {None: "", True: self.tr("yes"), False: self.tr("no")}[member.named]
        return Row((member.name, str(each.line), number, groups, agrees, self._becomes(each)))

    def _becomes(self, each: Coming) -> str:
        said = self._chosen.get(each.line, "" if each.asks else NEW)
        if not said:
            return self.tr("Who is it?")
        if said == NEW:
            return self.tr("comes onto the roll")
        if said == LEAVE:
            return self.tr("is left out: on the roll") if self._met else self.tr("is left out")
        return with_gaps(self.tr("is {who}")).format(who=self._who(said))

    def _who(self, said: str) -> str:
        """Return who is meant by an id, or by a line of this list, so that they are told apart."""
        if said.isdecimal():
            member = self._by_line[int(said)].member
            words = self.tr("{name} of line {line}")
            return with_gaps(words).format(name=member.name, line=said)
        return self._described(self._keeping.roll[said])

    def _described(self, member: Member) -> str:
        more = [*member.groups, *([str(member.number)] if member.number else []), *member.aliases]
        return f"{member.name} ({', '.join(more)})" if more else member.name

    def _current(self) -> Coming | None:
        return self.model.thing(self.tree.currentIndex())

    def _ask(self, *_ignored: object) -> None:
        each = self._current()
        asks = each is not None and each.asks
        self.answer.setVisible(asks)
        self.question.setVisible(asks)
        if each is None or not asks:
            return
        others = (*each.alike, *map(str, each.twins))
        words = self.tr("Line {line}, {name}: somebody else is called so. Who is it?")
        if each.several:
            words = self.tr("Line {line}, {name}: these may be several people. Is it one?")
        say(self.question, with_gaps(words).format(line=each.line, name=each.member.name))
        self.answer.blockSignals(True)
        self.answer.clear()
        self.answer.addItem(self.tr("Please choose"), "")
        self.answer.addItem(self.tr("Somebody else, new on the roll"), NEW)
        for said in others:
            words = self.tr("The same as {who}")
            self.answer.addItem(with_gaps(words).format(who=self._who(said)), said)
        self.answer.addItem(self.tr("Leave this line out"), LEAVE)
        self.answer.setCurrentIndex(max(0, self.answer.findData(self._chosen.get(each.line, ""))))
        self.answer.blockSignals(False)

    def _take_answer(self) -> None:
        """Note who it is, and go on to the next who is asked about."""
        each, said = self._current(), str(self.answer.currentData() or "")
        if each is None:
            return
        if said:
            self._chosen[each.line] = said
        else:
            self._chosen.pop(each.line, None)
        self.model.reword()
        self._tell()
        waiting = undecided(self._rows, self._chosen)
        if said and waiting:
            self.tree.setCurrentIndex(self.model.index(self.model.rows.index(waiting[0]), 0))

    def _answer_all(self, *, same: bool) -> None:
        """Say of all who are still asked about, and of whom only one can be meant, who it is."""
        for each in undecided(self._rows, self._chosen):
            others = (*each.alike, *map(str, each.twins))
            if not same:
                self._chosen[each.line] = NEW
            elif len(others) == 1:
                self._chosen[each.line] = others[0]
        self.model.reword()
        self._ask()
        self._tell()

    # What is said, and done

    def _tell(self) -> None:
        missing = self._missing()
        waiting = len(undecided(self._rows, self._chosen))
        self.go.setEnabled(not missing and not waiting)
        self.all_same.setVisible(bool(waiting))
        self.all_others.setVisible(bool(waiting))
        if missing:
            say(self.told, missing)
            return
        said = [self.tr("%n rows name somebody.", "", len(self._rows))]
        if waiting:
            words = self.tr(
                "%n of them are called like somebody else, or like several: say of each who it is.",
                "",
                waiting,
            )
            said.append(words)
        if skipped := len(passed_over(self.reading.sheet)):
            said.append(self.tr("%n rows without a name are passed over.", "", skipped))
        if unnamed := sum(each.member.named is False for each in self._rows):
            words = self.tr(
                "%n of them are not to be named: in meetings to which they come from now on, "
                "no minutes, hand-outs and searches name them.",
                "",
                unnamed,
            )
            said.append(words)
        if there := sum(said == LEAVE for said in self._chosen.values()) if self._met else 0:
            words = self.tr("%n of them are on the roll already, and stay as they are.", "", there)
            said.append(words)
        said.append(self.reading.lacking(ROLES))
        said.append(self.reading.doubt())
        say(self.told, " ".join(filter(None, said)))

    def _missing(self) -> str:
        if not (self.reading.unread or self.reading.sheet.rows):
            return self.tr("Nobody is named yet.")
        return self.reading.missing(coming=bool(self._rows))

    def bring(self) -> None:
        if self.go.isEnabled():
            entries = brought(self._rows, self._chosen, self._keeping.roll, new_id)
            self._keeping.enter(entries)
            self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter brings them from anywhere."""
        if event.key() in ENTERS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.bring()
        else:
            super().keyPressEvent(event)
