"""A new proposal: label, title, by whom, and its text."""

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from app.console.act_dialog import ActDialog, Doer
from app.console.labels import plain_label
from app.console.people_field import PeopleField
from facilitation.meeting.acts.act import Act
from facilitation.meeting.acts.matter import Propose
from facilitation.meeting.state import Meeting


def free_label(meeting: Meeting, letter: str) -> str:
    """Return the first label of a letter that is not taken, such as P1."""
    taken = {each.casefold() for each in meeting.labels}
    number = 1
    while f"{letter}{number}".casefold() in taken:
        number += 1
    return f"{letter}{number}"


class ProposalDialog(ActDialog):
    """The text can be typed or pasted."""

    def __init__(self, meeting: Meeting, do: Doer, parent: QWidget | None = None) -> None:
        """Begin with a free label."""
        super().__init__("", "", do, parent)
        self.setWindowTitle(self.tr("New proposal"))
        self.go.say(self.tr("Propose"))
        self.label = QLineEdit(free_label(meeting, "P"), self)
        self.label.setAccessibleName(self.tr("Label"))
        self.label.setMaximumWidth(80)
        self.titled = QLineEdit(self)
        self.titled.setPlaceholderText(self.tr("Title"))
        self.titled.setAccessibleName(self.tr("Title"))
        self.by = PeopleField(meeting, self.tr("Proposed by"), self)
        self.text = QPlainTextEdit(self)
        self.text.setPlaceholderText(self.tr("The text, as it should be decided"))
        self.text.setAccessibleName(self.tr("Text"))
        self.text.setTabChangesFocus(True)
        row = QHBoxLayout()
        row.addWidget(self.label)
        row.addWidget(self.titled, 1)
        self.body.addWidget(plain_label(self.tr("New proposal"), "heading"))
        self.body.addLayout(row)
        self.body.addWidget(self.by)
        self.body.addWidget(self.text, 1)
        self.titled.setFocus()
        self.resize(600, 460)

    def act(self) -> Act | str:
        """Return the proposal, or what is still missing."""
        if not self.titled.text().strip() or not self.text.toPlainText().strip():
            return self.tr("A proposal needs a title and a text.")
        if not self.by.text().strip():
            return self.tr("Who proposes it? Type a name.")
        return Propose(
            self.label.text().strip(),
            self.titled.text().strip(),
            self.by.text().strip(),
            self.text.toPlainText(),
        )
