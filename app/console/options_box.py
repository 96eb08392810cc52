"""What is chosen among: a line for each option, typed, or people of the meeting."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.console.people_field import PeopleField
from app.look.labels import named, plain_label
from app.look.laying import in_column
from facilitation.meeting.reading import people_here
from facilitation.meeting.state import Meeting
from facilitation.people.names import fold

_HIGH = 110


class OptionsBox(QWidget):
    """A name typed below joins the list with Enter."""

    changed = Signal()

    def __init__(self, meeting: Meeting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = {fold(each.name): each.name for each in people_here(meeting)}
        self.text = named(QPlainTextEdit(self), self.tr("Options or candidates, one a line"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(_HIGH)
        self.text.setPlaceholderText(self.tr("One option or candidate a line"))
        self.person = PeopleField(meeting, self.tr("Add somebody who is here: Enter"), self)
        in_column(
            plain_label(self.tr("Options"), "heading"), self.text, self.person, on=self, margins=0
        )
        self.text.textChanged.connect(self.changed)
        self.person.returnPressed.connect(self._add)

    def options(self) -> tuple[str, ...]:
        """Return the options, without empty lines."""
        lines = (" ".join(each.split()) for each in self.text.toPlainText().splitlines())
        return tuple(each for each in lines if each)

    def _add(self) -> None:
        wanted = fold(self.person.text())
        begun = [name for folded, name in self._names.items() if folded.startswith(wanted)]
        exact = self._names.get(wanted)
        found = [exact] if exact else begun
        if not wanted or len(found) != 1:
            return
        if found[0] not in self.options():
            self.text.appendPlainText(found[0])
        self.person.clear()
