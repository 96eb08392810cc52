"""The list of names that go on as somebody types: below the field, no popup."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from app.look.dress import set_role

_SEEN = 4
"""So many of them are seen at once: below the field there are others."""

_PRESSED = QEvent.Type.KeyPress
_LEAVES = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.FocusAboutToChange,
    QEvent.Type.Move,
    QEvent.Type.Resize,
)
"""What happens to a window where its list of names is no longer wanted."""


class NameOffers(QListView):
    """Takes no pointer and no keyboard: what is pressed beside it is pressed there, once or twice.

    The keys for it come from the field; the press closes it, and so does whatever takes the window.
    """

    def __init__(self, completer: QCompleter, field: QLineEdit) -> None:
        """Be the list of this completer, for the ``field`` in which it is typed."""
        super().__init__()
        set_role(self, "offers")
        self._field = field
        completer.setParent(field)  # it deletes this list, and so has to go before the field does
        completer.setMaxVisibleItems(_SEEN)
        completer.setPopup(self)
        # A popup, as Qt has it, would keep a press from the window, or the second of a double one.
        self.setParent(field, Qt.WindowType.ToolTip)
        # The completer had made the field its proxy, and Tab led back to the dialog's first field.
        self.setFocusProxy(None)  # type: ignore[arg-type]  # Qt takes none
        field.installEventFilter(self)
        field.textEdited.connect(lambda _: QTimer.singleShot(0, self, self._leave_whole))

    def showEvent(self, event: QShowEvent) -> None:
        """Watch the window below as long as there is something to close."""
        super().showEvent(event)
        self._field.window().windowHandle().installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._field.window().windowHandle().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the field while somebody is offered; the completer returns the rest."""
        if watched is not self._field:
            if event.type() in _LEAVES:
                self.hide()
        elif event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.hide()
        elif self.isVisible() and isinstance(event, QKeyEvent) and event.type() is _PRESSED:
            if event.matches(QKeySequence.StandardKey.Cancel):
                self.hide()
                event.accept()  # what is ignored goes on to the dialog, which it would close
                return True
            if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                return QCoreApplication.sendEvent(self, event)
            if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._choose()
                return True
            self.hide()  # it does what the dialog does
        return super().eventFilter(watched, event)

    def _choose(self) -> None:
        """Take whoever is marked or offered alone; of several mark the first: none comes unseen."""
        first = self.model().index(0, 0)
        if self.selectionModel().hasSelection():  # a current one may be marked by nobody
            self.clicked.emit(self.currentIndex())
        elif self.model().rowCount() == 1:
            self.clicked.emit(first)
        else:
            self.setCurrentIndex(first)

    def _leave_whole(self) -> None:
        """Offer nobody once the name stands there whole: the list covers other fields."""
        found = self.model()
        names = [str(found.index(at, 0).data()).casefold() for at in range(found.rowCount())]
        if self._field.text().strip().casefold() in names:
            self.hide()
