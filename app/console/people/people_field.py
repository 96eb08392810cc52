"""Lines for names, completed from those who are known: for one person, and for all who come."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QMimeData, QStringListModel, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from app.console.line.quick_line import leaves_undo
from app.look.name_completer import NameCompleter
from app.look.name_offers import NameOffers
from app.look.one_line import keep_on_one_line
from app.speaking.announcing import announce
from facilitation.exchange.pasted_names import surnames_first
from facilitation.meeting.reading import name_of, people_here
from facilitation.meeting.state import Meeting
from facilitation.people.finding import people_meant
from facilitation.people.names import beginnings, fold

_PAUSE_MS = 700
"""After so many ms without a key it is said who is offered."""

_MOST = 5
"""So many of them are said."""


class PeopleField(QLineEdit):
    """Any unambiguous beginning will do; the completer only helps."""

    def __init__(self, meeting: Meeting, label: str, parent: QWidget | None = None) -> None:
        """Know who is here; ``label`` is what a screen reader calls the field."""
        super().__init__(parent)
        keep_on_one_line(self)
        completer = NameCompleter([each.name for each in people_here(meeting)], self)
        self.setCompleter(completer)
        self.setAccessibleName(label)
        self.setPlaceholderText(label)
        self._offered = NameOffers(completer, self)
        self._pausing = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pausing.timeout.connect(self._tell_offered)
        self.textEdited.connect(lambda _: self._pausing.start())

    def begin_with_speaker(self, meeting: Meeting) -> None:
        """Stand for whoever has the floor: most often it is they; what is typed replaces them."""
        turn = meeting.floor.turn
        if turn is not None:
            name = name_of(meeting, turn.person)
            alone = len(people_meant(name, meeting.people)) == 1
            self.setText(name if alone else str(turn.person))
            self.selectAll()

    def _tell_offered(self) -> None:
        """Let whoever does not see the list hear who is offered, once typing pauses."""
        if self._offered.isVisible():
            found = self._offered.model()
            names = [str(found.index(at, 0).data()) for at in range(min(_MOST, found.rowCount()))]
            announce(self, ", ".join(names), urgent=False)


_LEAST = 3
_MOST_OFFERED = 8


class ArrivalsField(QLineEdit):
    """A line of names parted by commas; what is pasted comes in as it was, lines and all.

    ``many`` carries a text of several lines that was pasted; ``entered`` the line, by Enter.
    """

    entered = Signal(str)
    many = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_on_one_line(self)
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
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.take_pasted(QGuiApplication.clipboard().mimeData())
        else:
            super().keyPressEvent(event)

    def take_pasted(self, data: QMimeData | None) -> None:
        """Take what was pasted: one line is edited on, several come in at once.

        A line that may be one person is asked about, as several are.
        """
        text = data.text().strip("\r\n") if data is not None else ""
        alone = not self.text().strip()
        if "\n" in text or "\t" in text or (alone and surnames_first(text)):
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
        self._offered.setStringList(found[:_MOST_OFFERED])
        if found:
            self._completer.complete()
        else:
            self._popup.hide()

    def _take(self, name: str) -> None:
        self.setText(f"{self._part()[0]}{name}, ")
        self._offered.setStringList([])
        self._popup.hide()

    def _enter(self) -> None:
        if self.text().strip(" ,"):
            self.entered.emit(self.text())
