"""A line for a person's name that completes those who are known."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit, QListView, QWidget

from app.look.dress import set_role
from app.look.name_completer import NameCompleter
from app.speaking.announcing import announce
from facilitation.meeting.reading import people_here
from facilitation.meeting.state import Meeting

_PAUSE_MS = 700
"""After so many ms without a key it is said who is offered."""

_SEEN = 4
"""So many of them are seen at once: below the field there are others."""

_MOST = 5
"""So many of them are said."""


class NameOffers(QListView):
    """A press elsewhere closes it, and takes effect where it fell."""

    def __init__(self, completer: QCompleter, parent: QWidget) -> None:
        """Be the list of this completer, in whose ``parent`` it is typed."""
        super().__init__(parent)
        set_role(self, "offers")
        self._field = parent
        completer.setPopup(self)
        # The last filter is asked first: that of the completer would swallow the press.
        self.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Send on a press that fell beside the list."""
        beside = (
            watched is self
            and isinstance(event, QMouseEvent)
            and event.type() is QEvent.Type.MouseButtonPress
            and not self.rect().contains(event.position().toPoint())
        )
        if not beside or not isinstance(event, QMouseEvent):
            return super().eventFilter(watched, event)
        self.hide()
        self._send_on(event)
        return True

    def _send_on(self, press: QMouseEvent) -> None:
        place = press.globalPosition()
        window = self._field.window().windowHandle()
        if not window.geometry().contains(place.toPoint()):
            return
        local = window.mapFromGlobal(place)
        again = QMouseEvent(
            press.type(), local, local, place, press.button(), press.buttons(), press.modifiers()
        )
        # At once: what is posted comes behind the release of a quick click, and is never let go.
        QCoreApplication.sendEvent(window, again)


class PeopleField(QLineEdit):
    """Any unambiguous beginning will do; the completer only helps."""

    def __init__(self, meeting: Meeting, label: str, parent: QWidget | None = None) -> None:
        """Know who is here; ``label`` is what a screen reader calls the field."""
        super().__init__(parent)
        completer = NameCompleter([each.name for each in people_here(meeting)], self)
        completer.setMaxVisibleItems(_SEEN)
        self.setCompleter(completer)
        self.setAccessibleName(label)
        self.setPlaceholderText(label)
        # The installed filter is asked before the completer's own, which would close the list only.
        self._offered = NameOffers(completer, self)
        self._offered.installEventFilter(self)
        self._pausing = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pausing.timeout.connect(self._tell_offered)
        self.textEdited.connect(lambda _: self._pausing.start())
        self.textEdited.connect(lambda _: QTimer.singleShot(0, self, self._leave_whole))

    def _leave_whole(self) -> None:
        """Offer nobody once the name stands there whole: the list covers other fields."""
        found = self._offered.model()
        names = [str(found.index(at, 0).data()).casefold() for at in range(found.rowCount())]
        if names == [self.text().strip().casefold()]:
            self._offered.hide()

    def _tell_offered(self) -> None:
        """Let whoever does not see the list hear who is offered, once typing pauses."""
        if self._offered.isVisible():
            found = self._offered.model()
            names = [str(found.index(at, 0).data()) for at in range(min(_MOST, found.rowCount()))]
            announce(self, ", ".join(names), urgent=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Ctrl+Enter do what the dialog does, also while names are offered."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._offered.hide()
                QApplication.sendEvent(self, event)
                return True
        return super().eventFilter(watched, event)
