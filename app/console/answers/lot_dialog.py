"""Drawing people by lot in the open: first published, then drawn, and anybody can check it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from app.console.act_dialog import ActDialog
from app.console.wishes import Doer
from app.look.dialog_size import fit_screen
from app.look.labels import hint, plain_label, say
from app.look.laying import filled
from app.look.question_form import QuestionForm
from app.wording import Wording
from app.wording.words import Written, as_recorded
from facilitation.language.grammar import format as line_of
from facilitation.meeting.act import Act
from facilitation.meeting.families.lots import DrawLot, PublishLot
from facilitation.meeting.reading import name_of, people_here
from facilitation.meeting.state import Lot, Meeting

_MOST = 999
_HIGH = 110
_NAMES = 24


class LotDialog(ActDialog):
    """What is drawn for, how many, from whom, with which seed; nothing is drawn yet."""

    def __init__(
        self,
        meeting: Meeting,
        do: Doer,
        parent: QWidget | None = None,
        written: Written = as_recorded,
    ) -> None:
        super().__init__(self.tr("Draw people by lot"), self.tr("Publish it"), do, parent)
        self._written = written
        here = sum(1 for each in people_here(meeting) if not each.guest)
        told = self.tr(
            "First the room sees who takes part and some words or numbers from which the lot is "
            "worked out; then it is drawn. Let people call out the words, or throw dice: so "
            "nobody can choose who it falls on."
        )
        self.purpose = QLineEdit(self)
        self.places = self._number(1, self.tr("How many are drawn"))
        self.alternates = self._number(0, self.tr("How many in reserve"))
        self.of_a_group = self._number(0, self.tr("At most from one group"))
        self.of_a_group.setSpecialValueText(self.tr("any"))
        self.names = QPlainTextEdit(self, tabChangesFocus=True)
        self.names.setMaximumHeight(_HIGH)
        everybody = self.tr("One name a line; empty: everybody here, %n people", "", here)
        self.names.setPlaceholderText(everybody)
        self.seed = QLineEdit(self)
        hint(self.seed, self.tr("words or dice; empty: the time of day"))
        self.seed.setToolTip(self.seed.placeholderText())
        self.line = plain_label(role="small", wrap=True)
        column = self.scrolled()
        column.addWidget(plain_label(told, "soft", wrap=True))
        form = QuestionForm()
        for words, field in (
            (self.tr("For what"), self.purpose),
            (self.tr("How many are drawn"), self.places),
            (self.tr("How many in reserve"), self.alternates),
            (self.tr("At most from one group"), self.of_a_group),
            (self.tr("From whom"), self.names),
            (self.tr("Words or numbers"), self.seed),
        ):
            field.setAccessibleName(words)
            form.ask(words, field)
        column.addLayout(form)
        column.addStretch(1)
        self.body.addWidget(self.line)
        for edit in (self.purpose, self.seed):
            edit.textChanged.connect(lambda _: self._show_line())
        for number in (self.places, self.alternates, self.of_a_group):
            number.valueChanged.connect(lambda _: self._show_line())
        self.names.textChanged.connect(self._show_line)
        fit_screen(self, 560, 520)
        self.purpose.setFocus()

    def _number(self, least: int, name: str) -> QSpinBox:
        field = QSpinBox(self)
        field.setRange(least, _MOST)
        field.setAccessibleName(name)
        return field

    def _show_line(self) -> None:
        said = line_of(self.publishing()) if self.purpose.text().strip() else ""
        say(self.line, f"= {self._written(said)}" if said else "")

    def publishing(self) -> PublishLot:
        """Return the act as it stands."""
        lines = (" ".join(each.split()) for each in self.names.toPlainText().splitlines())
        return PublishLot(
            " ".join(self.purpose.text().split()),
            self.places.value(),
            tuple(each for each in lines if each),
            " ".join(self.seed.text().split()),
            self.alternates.value(),
            self.of_a_group.value(),
        )

    def act(self) -> Act | str:
        """Return the publishing, or what is still missing."""
        if not self.purpose.text().strip():
            said = self.tr("What are people drawn for? A few words that the room will see.")
            return self.lacking(self.purpose, said)
        return self.publishing()


class DrawDialog(ActDialog):
    """What was published stands before the room; one button draws."""

    def __init__(
        self,
        meeting: Meeting,
        lot: Lot,
        wording: Wording,
        do: Doer,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Draw the lot"), self.tr("Draw"), do, parent)
        names = wording.measures.listed([name_of(meeting, each) for each in lot.people], _NAMES)
        self.told = plain_label(
            self.tr("%n of {pool} are drawn. Worked out from: {seed}.", "", lot.places).format(
                pool=len(lot.people), seed=lot.seed
            ),
            wrap=True,
        )
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        heading = plain_label(lot.purpose, "heading", wrap=True)
        filled(self.body, heading, self.told, plain_label(names, "soft", wrap=True))
        fit_screen(self, 460, 260)
        self.go.setFocus()

    def act(self) -> Act | str:
        return DrawLot()
