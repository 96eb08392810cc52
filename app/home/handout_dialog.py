"""What is handed out of a proposal or a meeting, in which format, and where it is written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.home.paper_dialog import PaperDialog
from app.look.laying import in_column
from app.look.question_form import QuestionForm
from app.look.wrapped import WrappedChoice
from app.papers.handouts.catalogue import handout_names, whole_names
from facilitation.minutes.attribution import Attribution


class HandoutDialog(PaperDialog):
    """Asks for a proposal, a kind, a format and how people are called; then for a file."""

    def __init__(
        self,
        proposals: Sequence[tuple[str, str]],
        chosen: str = "",
        parent: QWidget | None = None,
        *,
        kind: str = "",
        meeting: str = "",
    ) -> None:
        """``proposals`` are labels with titles; ``chosen`` is the one looked at.

        ``meeting`` is what the meeting is called, ``kind`` what is wanted first; where there is
        no proposal, the meeting's own are left.
        """
        super().__init__(self.tr("Hand-outs"), self.tr("Hand-outs"), parent)
        self._meeting = meeting
        offered = [(label, f"{label} {title}") for label, title in proposals]
        none = [("", self.tr("This meeting has no text to hand out"))]
        self.proposal = self.choice(self.tr("Proposal"), offered or none)
        self.proposal.setCurrentIndex(max(0, self.proposal.findData(chosen)))
        self.kinds: dict[str, WrappedChoice] = {}
        for name in (*handout_names(), *whole_names()):
            self.kinds[name] = WrappedChoice(self._kind(name), self)
            self.kinds[name].toggled.connect(self._follow)
            self.kinds[name].setEnabled(bool(proposals) or name in whole_names())
        self.asked = QPlainTextEdit(self)
        self.asked.setPlaceholderText(self.tr("Questions, one a line; empty: the usual ones"))
        self.asked.setAccessibleName(self.tr("Questions"))
        self.asked.setTabChangesFocus(True)
        self.asked.setFixedHeight(self.fontMetrics().lineSpacing() * 4)
        self.people = self.people_choice()
        self.form = self.choice(self.tr("Format"), self.forms().items())
        self._lay_out()
        possible = (each for each in self.kinds.values() if each.isEnabled())
        first = self.kinds[kind] if kind else next(possible)
        first.setChecked(True)
        first.setFocus()

    def _follow(self) -> None:
        """Ask for a proposal, or for questions, only where the hand-out is about them."""
        self.asked.setVisible(self.kind() == "survey")
        self.proposal.setEnabled(self.kind() not in whole_names())

    def _lay_out(self) -> None:
        above, below = QuestionForm(), QuestionForm()
        above.ask(self.tr("Proposal"), self.proposal)
        self.column.addLayout(above)
        self.column.addLayout(in_column(*self.kinds.values(), gap=4))
        self.column.addWidget(self.asked)
        below.ask(self.tr("People"), self.people)
        below.ask(self.tr("Format"), self.form)
        self.column.addStretch(1)
        self.stands_below(below)
        self.go_on_by(self.tr("Choose a file …"))

    def _kind(self, name: str) -> str:
        known = {
            "proposal": self.tr("The proposal, with numbered lines as the room sees it"),
            "amendments": self.tr("All open amendments, by line"),
            "final": self.tr("The text as it stands, with its history"),
            "packet": self.tr("For other groups: the text, its id to compare, room for an answer"),
            "handover": self.tr("Hand-over notes of the meeting, for whoever goes on"),
            "agenda": self.tr("The agenda of the meeting"),
            "sign-in": self.tr("A sheet to sign in"),
            "signals": self.tr("Signals and words, for newcomers"),
            "catch-up": self.tr("What was decided and goes on, for whoever comes late"),
            "ballots": self.tr("Ballot papers for the decision that is open"),
            "actions": self.tr("Actions by person"),
            "notices": self.tr("Needs and offers of groups"),
            "input": self.tr("What groups wrote ahead of the meeting"),
            "task": self.tr("What small groups are to do, a page for each"),
            "report-back": self.tr("What delegates report back, a page for each group"),
            "survey": self.tr("A page of questions about the meeting"),
            "arrival": self.tr("Arrival cards: what people need, as far as they want to say"),
            "review": self.tr("Review sheets: to each who spoke, their words before others read"),
        }
        return known.get(name, name)

    def label(self) -> str:
        return str(self.proposal.currentData())

    def kind(self) -> str:
        return next((name for name, choice in self.kinds.items() if choice.isChecked()), "")

    def questions(self) -> list[str]:
        return self.asked.toPlainText().splitlines()

    def format(self) -> str:
        return str(self.form.currentData())

    def attribution(self) -> Attribution:
        return Attribution(self.people.currentData())

    def _suggested(self) -> str:
        if self.kind() == "handover":
            return self.tr("{meeting} hand-over notes").format(meeting=self._meeting).strip()
        if self.kind() in whole_names():
            return f"{self._meeting} {self.kind()}".strip()
        return f"{self.proposal.currentText()} {self.kind()}"

    def ask_for_file(self) -> str:
        """Return where to write, empty where nobody chose."""
        return self.file_for(self._suggested(), self.format())
