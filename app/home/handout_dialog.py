"""What is handed out of a proposal or a meeting, in which format, and where it is written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.home.export_dialog import file_name
from app.home.go_or_not import GoOrNot
from app.look.dress import set_role
from app.look.labels import named
from app.look.laying import in_column
from app.papers.handouts.catalogue import handout_names, whole_names
from facilitation.minutes.attribution import Attribution
from facilitation.minutes.catalogue import format_named, format_names

_FIRST = "pdf"
_LONGEST = 60


class HandoutDialog(QDialog):
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
        super().__init__(parent)
        self._meeting = meeting
        self.setWindowTitle(self.tr("Hand-outs"))
        heading = QLabel(self.tr("Hand-outs"), self)
        set_role(heading, "heading")
        column = in_column(heading, on=self, margins=(24, 20, 24, 18), gap=12)
        self.proposal = self._make_choice(
            self.tr("Proposal"), [(label, f"{label} {title}") for label, title in proposals]
        )
        self.proposal.setCurrentIndex(max(0, self.proposal.findData(chosen)))
        self.kinds: dict[str, QRadioButton] = {}
        for name in (*handout_names(), *whole_names()):
            self.kinds[name] = QRadioButton(self._kind(name), self)
            self.kinds[name].toggled.connect(self._follow)
            self.kinds[name].setEnabled(bool(proposals) or name in whole_names())
        self.form = self._make_choice(
            self.tr("Format"),
            [
                (name, self._format(name))
                for name in sorted(format_names(), key=lambda each: (each != _FIRST, each))
            ],
        )
        self.people = self._make_choice(
            self.tr("People"), [(each.value, self._attribution(each)) for each in Attribution]
        )
        self._lay_out(column)
        possible = (each for each in self.kinds.values() if each.isEnabled())
        first = self.kinds[kind] if kind else next(possible)
        first.setChecked(True)
        first.setFocus()
        self.setMinimumWidth(460)

    def _follow(self) -> None:
        """Ask for a proposal only where the hand-out is of one."""
        self.proposal.setEnabled(self.kind() not in whole_names())

    def _make_choice(self, name: str, offers: Sequence[tuple[str, str]]) -> QComboBox:
        box = named(QComboBox(self), name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(24)
        for value, words in offers:
            box.addItem(words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…", value)
        return box

    def _lay_out(self, column: QVBoxLayout) -> None:
        above, below = QFormLayout(), QFormLayout()
        above.addRow(self.tr("Proposal"), self.proposal)
        column.addLayout(above)
        for each in self.kinds.values():
            column.addWidget(each)
        below.addRow(self.tr("People"), self.people)
        below.addRow(self.tr("Format"), self.form)
        column.addSpacing(6)
        column.addLayout(below)
        column.addWidget(GoOrNot(self.tr("Choose a file …"), self))

    def _kind(self, name: str) -> str:
        known = {
            "proposal": self.tr("The proposal, with numbered lines as on the projector"),
            "amendments": self.tr("All open amendments, by line"),
            "final": self.tr("The text as it stands, with its history"),
            "handover": self.tr("Hand-over notes of the meeting, for whoever goes on"),
        }
        return known.get(name, name)

    def _format(self, name: str) -> str:
        known = {
            "pdf": self.tr("PDF, to print"),
            "html": self.tr("Web page (HTML)"),
            "markdown": self.tr("Markdown"),
        }
        return known.get(name, name)

    def _attribution(self, each: Attribution) -> str:
        words = {
            Attribution.NAMED: self.tr("by their names"),
            Attribution.GROUP: self.tr("by their groups"),
            Attribution.UNATTRIBUTED: self.tr("not at all"),
        }
        return words[each]

    def label(self) -> str:
        return str(self.proposal.currentData())

    def kind(self) -> str:
        return next((name for name, choice in self.kinds.items() if choice.isChecked()), "")

    def format(self) -> str:
        return str(self.form.currentData())

    def attribution(self) -> Attribution:
        return Attribution(self.people.currentData())

    def _suggested(self) -> str:
        if self.kind() in whole_names():
            return self.tr("{meeting} hand-over notes").format(meeting=self._meeting).strip()
        return f"{self.proposal.currentText()} {self.kind()}"

    def ask_for_file(self) -> str:
        """Return where to write, empty where nobody chose; a name without its ending gets it."""
        suffix = format_named(self.format()).suffix
        path, _ = QFileDialog.getSaveFileName(
            self.parentWidget(),
            self.tr("Hand-outs"),
            file_name(self._suggested()) + suffix,
            f"{self._format(self.format()).split(',')[0]} (*{suffix})",
        )
        if path and not path.casefold().endswith(suffix):
            path += suffix
        return path
