"""Papers from a box, typed twice: numbers run on, the second pass is blind, then they compare."""

from __future__ import annotations

from enum import IntEnum
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

from app.console.answers.answer_counts import NumberField, with_words
from app.console.answers.ballot_line import BallotLine, filled_of
from app.console.buttons import ActButton
from app.console.wishes import Wishes
from app.keyboard.shortcut import shortcut
from app.look.dress import Dress
from app.look.icons import Sign
from app.look.labels import named, plain_label, plain_tip, say
from app.look.laying import in_column, in_row
from app.look.lines import Lines, spare
from app.look.steady import Steady
from app.wording import Wording
from app.wording.keys.console import CONSOLE
from app.wording.words import with_gaps
from facilitation.decisions.elections import Difference
from facilitation.decisions.poll import Form
from facilitation.direction import beside
from facilitation.meeting.answering import papers_differing
from facilitation.meeting.families.ballots import acts
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
        self._wording, self._wishes = wording, wishes
        self._found: tuple[Difference, ...] = ()
        self._settled = 0
        self._form = Form.EQUALS
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

    def show_papers(self, decision: Decision, form: Form, options: tuple[str, ...]) -> None:
        """Show the papers that differ now; which one is selected stays."""
        self._form = form
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
            told = self._wording.elections.ballot
            said = [told(ballot, options, self._form) for ballot in readings]
            short = [told(ballot, letters, self._form) for ballot in readings]
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
        if any(paper.again is not None for paper in decision.papers.values()):
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
        made = acts.TypePaper if second else acts.TypeAgain
        self._wishes.act.emit(made(found.paper, filled))


_PASS_KEYS = tuple(CONSOLE.key(name) for name in ("first pass", "second pass", "differing"))


class Pass(IntEnum):
    """What is typed now: papers for the first time, once more, or those that differ."""

    FIRST = 0
    SECOND = 1
    COMPARE = 2


class PaperEntry(QWidget):
    """The second pass never shows what was typed in the first."""

    def __init__(
        self, wording: Wording, dress: Dress, wishes: Wishes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._wording, self._wishes = wording, wishes
        self._decision: Decision | None = None
        self._options: tuple[str, ...] = ()
        self._pass = Pass.FIRST
        self._typed: tuple[int, Pass] | None = None
        words = (self.tr("Type papers"), self.tr("Type again"), self.tr("Differences"))
        names = (
            self.tr("Type what stands on the papers"),
            self.tr("Type all papers again, without seeing what was typed before"),
            self.tr("Papers that differ"),
        )
        self.passes = tuple(
            ActButton(word, tip, parent=self, name=name)
            for word, tip, name in zip(words, _PASS_KEYS, names, strict=True)
        )
        self.number = NumberField(self.tr("Number on the paper"), self)
        self.line = BallotLine(wording, self, spoils=True)
        self.enter = ActButton(self.tr("Enter"), self.tr("Enter"), Sign.DONE, "primary")
        self.spoiled = ActButton(self.tr("Blank or spoiled"), "-", Sign.CROSS)
        self.take_out = ActButton(
            self.tr("Remove this paper"), "remove paper NUMBER", None, "quiet"
        )
        self.handed_out = NumberField(self.tr("How many papers were handed out"), self)
        self.hand_out = ActButton(self.tr("Handed out"), "papers NUMBER", None, "quiet")
        self.state = plain_label(role="soft", wrap=True)
        self.last = plain_label(role="small", wrap=True)
        self.differing = DifferingPapers(wording, dress, wishes, self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        for button in self.passes:
            button.setCheckable(True)
        passes = Lines(*self.passes)
        self._paper = QWidget(self)
        row = Lines(with_words(self.tr("Paper"), self.number, self), self.enter, self.spoiled)
        in_column(self.line, row, self.last, on=self._paper, margins=0, gap=6)
        row = Lines(self.hand_out, self.handed_out, spare(self), self.take_out)
        in_column(
            passes, self.state, self._paper, (self.differing, 1), row, 0, on=self, margins=0, gap=6
        )

    def _connect(self) -> None:
        for which, button in zip(Pass, self.passes, strict=True):
            button.clicked.connect(lambda _=False, which=which: self.go_to(which))
            shortcut(_PASS_KEYS[which], self, partial(self.go_to, which))
        self.line.entered.connect(self._enter)
        self.line.refused.connect(partial(say, self.last))
        self.line.leave_wanted.connect(self._step)
        self.number.returnPressed.connect(self.line.setFocus)
        self.enter.clicked.connect(self.line.enter)
        self.spoiled.clicked.connect(self.line.spoil)
        act = self._wishes.act
        self.take_out.clicked.connect(lambda: act.emit(acts.TakeOutPaper(self.number.value())))
        self.hand_out.clicked.connect(lambda: act.emit(acts.CountPapers(self.handed_out.value())))
        self.handed_out.returnPressed.connect(self.hand_out.click)

    def show_decision(self, decision: Decision, form: Form, options: tuple[str, ...]) -> None:
        """Show what was typed so far; the next number follows by itself."""
        begun = self._decision is None or self._decision.id != decision.id
        before, self._decision, self._options = self._decision, decision, options
        self.line.ask(form, options)
        if begun:
            self.handed_out.set_value(decision.handed_out or 0)
            self._typed = None
            self._show_pass(Pass.FIRST)
            self._next()
        elif self._was_taken(before, decision):
            self._next()
        elif self.line.draft.is_blank and self._typed is None:
            self._renumber()
        if before is not None and before.handed_out != decision.handed_out:
            self.handed_out.set_value(decision.handed_out or 0)
        self._show_state(decision)
        self.differing.show_papers(decision, form, options)

    def _was_taken(self, before: Decision | None, decision: Decision) -> bool:
        """Tell whether the paper that was entered is in the record now."""
        if self._typed is None or before is None:
            return False
        number, _ = self._typed
        return before.papers.get(number) is not decision.papers.get(number)

    def _next(self) -> None:
        decision, typed = self._decision, self._typed
        self._typed = None
        if decision is not None and typed is not None:
            say(self.last, self._said_last(decision, *typed))
        self.line.begin()
        self._renumber()

    def _said_last(self, decision: Decision, number: int, which: Pass) -> str:
        """Return what was typed last; of the second pass only that it was."""
        paper = decision.papers.get(number)
        if paper is None:
            return ""
        if which is not Pass.FIRST:
            return self.tr("Paper {number} is typed again.").format(number=number)
        form = self.line.draft.form
        ballot = self._wording.elections.ballot(paper.first, self._options, form)
        return with_gaps(self.tr("Paper {number}: {ballot}")).format(number=number, ballot=ballot)

    def _renumber(self) -> None:
        decision = self._decision
        if decision is None:
            return
        second = self._pass is Pass.SECOND
        self.number.set_value(next_again(decision) if second else next_paper(decision))

    def go_to(self, which: Pass) -> None:
        """Turn to a pass; the cursor stands where typing goes on."""
        self._show_pass(which)
        say(self.last, "")
        self.line.begin()
        self._renumber()
        self.entry().setFocus()

    def entry(self) -> QWidget:
        return self.differing.papers if self._pass is Pass.COMPARE else self.line

    def _show_pass(self, which: Pass) -> None:
        self._pass = which
        for each, button in zip(Pass, self.passes, strict=True):
            button.setChecked(each is which)
        self._paper.setVisible(which is not Pass.COMPARE)
        self.differing.setVisible(which is Pass.COMPARE)
        self.take_out.setVisible(which is Pass.FIRST)
        for part in (self.hand_out, self.handed_out):
            part.setVisible(which is not Pass.COMPARE)

    def _show_state(self, decision: Decision) -> None:
        again, differ = typed_again(decision), len(papers_differing(decision))
        typed = len(decision.papers)
        parts = [self.tr("%n typed", "", typed)]
        if decision.handed_out is not None:
            parts[0] = self.tr("%n of {all} typed", "", typed).format(all=decision.handed_out)
        if again:
            parts.append(self.tr("%n typed again", "", again))
        if again and again == len(decision.papers):
            parts.append(
                self.tr("%n differ", "", differ) if differ else self.tr("both passes are the same")
            )
        say(self.state, beside(parts))

    def _step(self, by: int) -> None:
        self.number.set_value(max(1, self.number.value() + by))

    def _enter(self, filled: acts.Filled) -> None:
        number = self.number.value()
        if number < 1:
            self._renumber()
            return
        self._typed = (number, self._pass)
        made = acts.TypeAgain if self._pass is Pass.SECOND else acts.TypePaper
        self._wishes.act.emit(made(number, filled))
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)


def next_paper(decision: Decision) -> int:
    """Return the number of the paper that is typed next: numbers run on by themselves."""
    return max(decision.papers, default=0) + 1


def next_again(decision: Decision) -> int:
    """Return the first paper that was not typed a second time; 0 where all were."""
    waiting = (number for number, paper in decision.papers.items() if paper.again is None)
    return min(waiting, default=0)


def typed_again(decision: Decision) -> int:
    return sum(1 for paper in decision.papers.values() if paper.again is not None)
