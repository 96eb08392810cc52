"""Ballots: by name, or papers from a box; then the rounds of the count."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from app.console.ballot_line import OptionList
from app.console.ballots_by_name import BallotsByName
from app.console.buttons import ActButton
from app.console.paper_entry import PaperEntry
from app.console.wishes import Wishes
from app.keyboard.shortcut import shortcut
from app.look.dress import Dress
from app.look.icons import Sign
from app.look.labels import plain_label, say
from app.look.laying import in_column, in_row
from app.look.palette import Palette
from app.wording import Wording
from app.wording.keys.console import CONSOLE
from facilitation.decisions.secrecy import Secrecy
from facilitation.meeting.answering import poll_of
from facilitation.meeting.state import Decision, Meeting


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
        self.turnout = plain_label(role="soft", wrap=True)
        self.names = BallotsByName(wording, wishes, self)
        self.papers = PaperEntry(wording, dress, wishes, self)
        self.rounds = ActButton(self.tr("Show the count…"), "", Sign.DONE)
        self._ways = QWidget(self)
        for button in (self.by_name, self.on_paper):
            button.setCheckable(True)
        in_row(self.by_name, self.on_paper, (self.turnout, 1), on=self._ways, margins=0)
        above = (self.options, self._ways, (self.names, 1))
        in_column(*above, (self.papers, 1), self.rounds, 0, on=self, margins=0, gap=6)
        for name, papers in (("by name", False), ("papers", True)):
            shortcut(CONSOLE.key(name), self._ways, partial(self.enter_by, papers=papers))
        self.rounds.press_by(CONSOLE.key("count"))
        self.by_name.clicked.connect(lambda: self.enter_by(papers=False))
        self.on_paper.clicked.connect(lambda: self.enter_by(papers=True))
        self.options.chosen.connect(self._choose)
        self.rounds.clicked.connect(lambda: wishes.dialog.emit("rounds"))
        self.wear(dress.palette)

    def wear(self, palette: Palette) -> None:
        self.names.wear(palette)
        self.papers.wear(palette)
        self.rounds.wear(palette)

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
