"""Ballots: by name, or papers from a box; then the rounds of the count."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QSizePolicy, QWidget

from app.console.answers.ballot_line import BallotLine, OptionList
from app.console.answers.paper_entry import PaperEntry
from app.console.buttons import ActButton
from app.console.wishes import Wishes, number_of
from app.keyboard.shortcut import shortcut
from app.look.dress import Dress
from app.look.icons import Sign
from app.look.labels import FlowingLabel, named, plain_label, plain_tip, say
from app.look.laying import in_column, in_row
from app.look.lines import Lines
from app.look.row_state import keep_few
from app.wording import Wording
from app.wording.keys.console import CONSOLE
from app.wording.words import with_gaps
from facilitation.decisions.answers import Secrecy
from facilitation.decisions.poll import Form
from facilitation.meeting.answering import poll_of
from facilitation.meeting.families.ballots.acts import CastBallot, Filled
from facilitation.meeting.state import Decision, Meeting


class BallotsByName(QWidget):
    """After Enter the next person who has none is chosen by itself."""

    def __init__(self, wording: Wording, wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording, self._wishes = wording, wishes
        self._shown: tuple[tuple[int, str], ...] = ()
        self._decision: Decision | None = None
        self.people = named(QListWidget(self), self.tr("Ballots by person"))
        self.people.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.people.setUniformItemSizes(True)
        self.whose = plain_label(role="soft", wrap=True)
        self.line = BallotLine(wording, self)
        self.enter = ActButton(self.tr("Enter"), self.tr("Enter"), Sign.DONE, "primary")
        row = in_row((self.whose, 1), self.enter)
        in_column((self.people, 1), self.line, row, on=self, margins=0, gap=6)
        self.enter.clicked.connect(self.line.enter)
        self.line.entered.connect(self._enter)
        self.line.refused.connect(partial(say, self.whose))
        self.line.textChanged.connect(self._show_whose)
        self.line.leave_wanted.connect(self._step)
        self.people.currentRowChanged.connect(self._show_whose)
        self.people.itemClicked.connect(lambda _: self.line.setFocus())

    def show_decision(
        self, meeting: Meeting, decision: Decision, form: Form, options: tuple[str, ...]
    ) -> None:
        """Show who has filled in what."""
        before, self._decision = self._decision, decision
        self.line.ask(form, options)
        rows = tuple(
            (number, self._said(meeting, decision, number, options))
            for number in decision.electorate
            if number in decision.ballots or meeting.people[number].here
        )
        if rows != self._shown:
            self._fill(rows)
        if before is None or before.id != decision.id or self._is_done(before, decision):
            self.line.begin()
            self._go_to_next(decision)
        self._show_whose()

    def _said(
        self, meeting: Meeting, decision: Decision, number: int, options: tuple[str, ...]
    ) -> str:
        name = meeting.people[number].name
        if number in decision.recused:
            return f"{name} · {self._wording.asking.standing_out('recused')}"
        ballot = decision.ballots.get(number)
        if ballot is None:
            return f"{name} · —"
        form = self.line.draft.form
        return f"{name} · {self._wording.elections.ballot(ballot, options, form)}"

    def _fill(self, rows: tuple[tuple[int, str], ...]) -> None:
        same = [each for each, _ in rows] == [each for each, _ in self._shown]
        old, self._shown = self._shown, rows
        if same:
            for at, (_, text) in enumerate(rows):
                if text != old[at][1]:
                    self.people.item(at).setText(text)
                    self.people.item(at).setToolTip(plain_tip(text))
            return
        self.people.clear()
        self.people.addItems([text for _, text in rows])
        for at, (_, text) in enumerate(rows):
            self.people.item(at).setToolTip(plain_tip(text))
        keep_few(self.people)

    def _is_done(self, before: Decision, decision: Decision) -> bool:
        person = self.person()
        return before.ballots.get(person) is not decision.ballots.get(person)

    def _go_to_next(self, decision: Decision) -> None:
        numbers = [each for each, _ in self._shown]
        start = max(0, self.people.currentRow())
        order = [*range(start, len(numbers)), *range(start)]
        waiting = (
            at
            for at in order
            if numbers[at] not in decision.ballots and numbers[at] not in decision.recused
        )
        self.people.setCurrentRow(next(waiting, start if numbers else -1))

    def go_to(self, person: int) -> None:
        """Turn to somebody's ballot, which is typed from the beginning."""
        numbers = [each for each, _ in self._shown]
        if person in numbers:
            self.people.setCurrentRow(numbers.index(person))
            self.line.begin()

    def person(self) -> int:
        """Return whose ballot is typed; 0 for nobody."""
        at = self.people.currentRow()
        return self._shown[at][0] if 0 <= at < len(self._shown) else 0

    def _show_whose(self, *_: object) -> None:
        at = self.people.currentRow()
        name = self._shown[at][1].partition(" · ")[0] if 0 <= at < len(self._shown) else ""
        whose = with_gaps(self.tr("Ballot of {name}")).format(name=name) if name else ""
        say(self.whose, whose)
        self.line.belong_to(whose)

    def _step(self, by: int) -> None:
        at = self.people.currentRow() + by
        if 0 <= at < self.people.count():
            self.people.setCurrentRow(at)

    def _enter(self, filled: Filled) -> None:
        person = self.person()
        if person:
            self._wishes.act.emit(CastBallot(number_of(person), filled))


class PollEntry(QWidget):
    """Of a secret poll there is no list of names."""

    def __init__(
        self, wording: Wording, dress: Dress, wishes: Wishes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._wording = wording
        self._decision = 0
        self.options = OptionList(self)
        self.by_name = ActButton(self.tr("By name"), CONSOLE.key("by name"), parent=self)
        self.on_paper = ActButton(self.tr("Papers"), CONSOLE.key("papers"), parent=self)
        self.turnout = FlowingLabel(role="soft")
        self.names = BallotsByName(wording, wishes, self)
        self.papers = PaperEntry(wording, dress, wishes, self)
        self.rounds = ActButton(self.tr("Show the count…"), "", Sign.DONE)
        self._ways = QWidget(self)
        for button in (self.by_name, self.on_paper):
            button.setCheckable(True)
        self.turnout.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        Lines(self.by_name, self.on_paper, self.turnout, on=self._ways)
        above = (self.options, self._ways, (self.names, 1))
        in_column(*above, (self.papers, 1), self.rounds, 0, on=self, margins=0, gap=6)
        for name, papers in (("by name", False), ("papers", True)):
            shortcut(CONSOLE.key(name), self._ways, partial(self.enter_by, papers=papers))
        self.rounds.press_by(CONSOLE.key("count"))
        self.by_name.clicked.connect(lambda: self.enter_by(papers=False))
        self.on_paper.clicked.connect(lambda: self.enter_by(papers=True))
        self.options.chosen.connect(self._choose)
        self.rounds.clicked.connect(lambda: wishes.dialog.emit("rounds"))

    def show_decision(self, meeting: Meeting, decision: Decision) -> None:
        """Show the ballots as they stand."""
        poll, going = poll_of(decision), decision.verdict is None
        if poll is None:
            return
        options = self._wording.options(decision)
        begun = decision.id != self._decision
        self._decision = decision.id
        secret = decision.secrecy is Secrecy.SECRET
        self.options.offer(options)
        self.options.setVisible(going)
        self._ways.setVisible(going and not secret)
        self.by_name.setVisible(not secret)
        self.rounds.setVisible(not going)
        say(self.turnout, self._wording.asking.turnout(meeting, decision) if going else "")
        if not going:
            self.names.hide()
            self.papers.hide()
            return
        if not secret:
            self.names.show_decision(meeting, decision, poll.form, options)
        self.papers.show_decision(decision, poll.form, options)
        if begun or (self.names.isHidden() and self.papers.isHidden()):
            self._show_way(papers=secret or bool(decision.papers))

    def enter_by(self, *, papers: bool) -> None:
        """Turn to papers or to names; the cursor stands where typing goes on."""
        self._show_way(papers=papers)
        self.entry().setFocus()

    def entry(self) -> QWidget:
        return self.papers.entry() if self.names.isHidden() else self.names.line

    def _show_way(self, *, papers: bool) -> None:
        self.by_name.setChecked(not papers)
        self.on_paper.setChecked(papers)
        self.names.setVisible(not papers)
        self.papers.setVisible(papers)

    def _choose(self, option: int) -> None:
        line = self.papers.line if self.names.isHidden() else self.names.line
        line.choose(option)
        line.setFocus()
