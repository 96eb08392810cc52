"""The list of names that a field offers to complete."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCompleter, QListView, QWidget

from app.look.dress import set_role


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
        QCoreApplication.postEvent(window, again)
