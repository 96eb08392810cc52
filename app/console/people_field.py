"""A line for a person's name that completes those who are known."""

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit, QWidget

from app.console.name_offers import NameOffers
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
        # The installed filter is asked before the completer's own, which would close the list only.
        self._offered = NameOffers(completer, self)
        self._offered.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Ctrl+Enter do what the dialog does, also while names are offered."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._offered.hide()
                QApplication.sendEvent(self, event)
                return True
        return super().eventFilter(watched, event)
