"""The field for those who come: many at once, completed from those who are known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QMimeData, QStringListModel, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from app.console.people_field import NameOffers
from app.console.quick_line import leaves_undo
from facilitation.people.names import beginnings, fold

_LEAST = 3
_MOST = 8


class ArrivalsField(QLineEdit):
    """A line of names parted by commas; what is pasted comes in as it was, lines and all.

    ``many`` carries a text of several lines that was pasted; ``entered`` the line, by Enter.
    """

    entered = Signal(str)
    many = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: dict[str, tuple[str, ...]] = {}
        self._offered = QStringListModel(self)
        self._completer = QCompleter(self._offered, self)
        self._popup = NameOffers(self._completer, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(self)
        self._completer.activated.connect(self._take)
        self.setAccessibleName(self.tr("Names of those who come"))
        words = self.tr("Names, with commas; a list can be pasted")
        self.setPlaceholderText(words)
        keys = self.tr(
            "Enter takes whoever is offered, then adds them. Escape: without the offers, then back "
            "to the quick bar"
        )
        self.setToolTip(f"{words}\n{keys}")
        self.textEdited.connect(self._offer)
        self.returnPressed.connect(self._enter)

    def know(self, names: Sequence[str], more: Mapping[str, Sequence[str]] | None = None) -> None:
        """Complete these names; ``more`` has other names by which some of them are found."""
        others = more or {}
        called = {name: (name, *others.get(name, ())) for name in names}
        self._names = {
            name: tuple(begins for each in known for begins in beginnings(each))
            for name, known in called.items()
        }

    def offered(self) -> tuple[str, ...]:
        return tuple(self._offered.stringList())

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the meeting while nobody's name is typed."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and leaves_undo(self, event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the offers, then goes back; what is pasted may have many lines."""
        if event.matches(QKeySequence.StandardKey.Cancel):
            if self._popup.isVisible():
                self._popup.hide()
            else:
                self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chooses():
            event.accept()  # else the completer would take whoever was marked just now
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.take_pasted(QGuiApplication.clipboard().mimeData())
        else:
            super().keyPressEvent(event)

    def take_pasted(self, data: QMimeData | None) -> None:
        """Take what was pasted: one line is edited on, several come in at once."""
        text = data.text().strip("\r\n") if data is not None else ""
        if "\n" in text or "\t" in text:
            self.many.emit(text)
        else:
            self.insert(text)

    def _part(self) -> tuple[str, str]:
        """Return what stands before the name that is being typed, and that name."""
        before, comma, part = self.text().rpartition(",")
        return f"{before}{comma} " if comma else "", part.strip()

    def _offer(self, _text: str) -> None:
        wanted = fold(self._part()[1])
        found = [
            each
            for each, begins in self._names.items()
            if len(wanted) >= _LEAST and any(each.startswith(wanted) for each in begins)
        ]
        if any(fold(each) == wanted for each in found):
            found = []  # the name stands there whole: Enter adds it
        self._offered.setStringList(found[:_MOST])
        if found:
            self._completer.complete()
        else:
            self._popup.hide()

    def _take(self, name: str) -> None:
        self.setText(f"{self._part()[0]}{name}, ")
        self._offered.setStringList([])
        self._popup.hide()

    def _chooses(self) -> bool:
        """Take whoever is offered alone; of several, mark the first: nobody is added unseen."""
        if not self._popup.isVisible():
            return False
        if len(self.offered()) == 1:
            self._take(self.offered()[0])
            return True
        if self._popup.selectionModel().hasSelection():  # a current one may be marked by nobody
            return False
        self._popup.setCurrentIndex(self._completer.completionModel().index(0, 0))
        return True

    def _enter(self) -> None:
        """Add them; while names are offered, the completer takes whoever is marked."""
        if not self._popup.isVisible() and self.text().strip(" ,"):
            self.entered.emit(self.text())
