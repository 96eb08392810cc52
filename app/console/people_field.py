"""A line for a person's name that completes those who are known."""

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from facilitation.meeting.reading import people_here
from facilitation.meeting.state import Meeting


class PeopleField(QLineEdit):
    """Any unambiguous beginning will do; the completer only helps."""

    def __init__(self, meeting: Meeting, label: str, parent: QWidget | None = None) -> None:
        """Know who is here; ``label`` is what a screen reader calls the field."""
        super().__init__(parent)
        names = [each.name for each in people_here(meeting)]
        completer = QCompleter(QStringListModel(names, self), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
        self.setAccessibleName(label)
        self.setPlaceholderText(label)
