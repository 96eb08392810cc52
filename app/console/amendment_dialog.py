"""A new amendment: write the text as it should read, or name the words to strike and insert."""

from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.console.act_dialog import ActDialog, Doer
from app.console.labels import plain_label
from app.console.people_field import PeopleField
from app.console.proposal_dialog import free_label
from app.look.dress import Dress
from app.look.redline import Mark
from app.look.sheet import TextSheet
from app.look.text_lines import lines_of_edit, lines_of_text
from facilitation.meeting.acts.act import Act
from facilitation.meeting.acts.matter import Amend, Change
from facilitation.meeting.reading import text_of
from facilitation.meeting.state import Meeting
from facilitation.text import edits
from facilitation.text.edits import Edit, EditProblem


class AmendmentDialog(ActDialog):
    """Shows below what the amendment would change, as it is typed."""

    def __init__(
        self, meeting: Meeting, target: str, dress: Dress, do: Doer, parent: QWidget | None = None
    ) -> None:
        """Begin with the text as it reads now."""
        super().__init__("", "", do, parent)
        heading = self.tr("Amendment to {label}").format(label=target)
        self.setWindowTitle(heading)
        self.go.say(self.tr("Make the amendment"))
        self._target = target
        self._old = text_of(meeting, target)
        self.label = QLineEdit(free_label(meeting, "A"), self)
        self.label.setAccessibleName(self.tr("Label"))
        self.label.setMaximumWidth(80)
        self.by = PeopleField(meeting, self.tr("Made by"), self)
        self.wanted = QPlainTextEdit(self._old, self)
        self.wanted.setAccessibleName(self.tr("The text as it should read"))
        self.wanted.setTabChangesFocus(True)
        self.strike, self.insert, self.after = (QLineEdit(self) for _ in range(3))
        self.ways = QTabWidget(self)
        self.ways.addTab(self.wanted, self.tr("Write it as it should read"))
        self.ways.addTab(self._words_page(), self.tr("Name the words"))
        self.preview = TextSheet(dress.palette, dress.scale.body, self)
        self.preview.setAccessibleName(self.tr("What it would change"))
        self._lay_out_body(heading)
        for field in (self.strike, self.insert, self.after):
            field.textChanged.connect(self._show_change)
        self.wanted.textChanged.connect(self._show_change)
        self.ways.currentChanged.connect(self._show_change)
        self._show_change()
        self.by.setFocus()
        self.resize(680, 560)

    def _lay_out_body(self, heading: str) -> None:
        row = QHBoxLayout()
        row.addWidget(self.label)
        row.addWidget(self.by, 1)
        self.body.addWidget(plain_label(heading, "heading"))
        self.body.addLayout(row)
        self.body.addWidget(self.ways, 3)
        self.body.addWidget(plain_label(self.tr("What it would change"), "small"))
        self.body.addWidget(self.preview, 2)

    def _words_page(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        names = (
            (self.strike, self.tr("Strike these words")),
            (self.insert, self.tr("Insert these words")),
            (self.after, self.tr("after these words (where nothing is struck)")),
        )
        for field, name in names:
            field.setPlaceholderText(name)
            field.setAccessibleName(name)
            column.addWidget(field)
        column.addStretch(1)
        return page

    def change(self) -> Change:
        """Return what was typed."""
        if self.ways.currentWidget() is self.wanted:
            return Change(substitute=self.wanted.toPlainText())
        strike = self.strike.text()
        return Change(
            strike=strike,
            insert=self.insert.text(),
            after="" if strike else self.after.text(),
        )

    def _show_change(self, *_: object) -> None:
        edit = _edit_of(self._old, self.change())
        lines = lines_of_text(self._old) if edit is None else lines_of_edit(self._old, edit)
        self.preview.set_lines(lines)
        changed = (each.number for each in lines if each.mark is not Mark.NONE)
        self.preview.show_line(next(changed, None))

    def act(self) -> Act | str:
        """Return the amendment, or what is still missing."""
        change = self.change()
        if not self.by.text().strip():
            return self.tr("Who makes it? Type a name.")
        if change.substitute.strip() == self._old.strip() or change == Change():
            return self.tr("Nothing would change yet.")
        return Amend(self._target, self.label.text().strip(), self.by.text().strip(), change)


def _edit_of(old: str, change: Change) -> Edit | None:
    """Return the edit as far as it can be told while it is typed."""
    try:
        if change.substitute:
            return edits.substitute(old, change.substitute)
        if change.strike:
            return edits.strike_insert(old, change.strike, change.insert)
        if change.insert:
            return edits.insert(old, change.insert, after=change.after or None)
    except EditProblem:
        return None
    return None
