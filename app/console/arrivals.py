"""Reading names as people write or paste them: by commas, by lines, or out of a spreadsheet."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QMimeData, QStringListModel, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from app.console.people_field import NameOffers
from facilitation.meeting.families.people.acts import Arrive
from facilitation.meeting.state import Meeting
from facilitation.people.names import clean, fold

_BETWEEN = re.compile(r"[,،、;\n]")
_NUMBERED = re.compile(r"^\s*(?:\d+[.)]|[-*•])\s+")


class Came(NamedTuple):
    """Somebody who came, and the group that stood beside the name (empty: none did)."""

    name: str
    group: str = ""


def read_arrivals(text: str) -> tuple[Came, ...]:
    """Return who came, nobody twice.

    A line with a tab is a row of a spreadsheet: the name, then the group. Numbers and dots before
    a name at the beginning of a line are left out.
    """
    found: dict[str, Came] = {}
    for line in text.splitlines():
        plain = _NUMBERED.sub("", line)
        cells = plain.split("\t")
        rows = [Came(clean(cells[0]), clean(cells[1]))] if len(cells) > 1 else _named(plain)
        for came in rows:
            if came.name:
                found.setdefault(fold(came.name), came)
    return tuple(found.values())


def _named(line: str) -> list[Came]:
    return [Came(clean(each)) for each in _BETWEEN.split(line)]


def arrivals_of(
    meeting: Meeting,
    came: tuple[Came, ...],
    known: Mapping[str, str],
    *,
    group: str = "",
    speakers: str = "",
    guest: bool = False,
) -> tuple[tuple[Arrive, ...], tuple[str, ...]]:
    """Return the acts by which they come in, one for each group, and who was here already.

    A group stands beside the name, is given for all, or is the one that is ``known`` of a person
    from earlier meetings, by folded name.
    """
    here = {key for each in meeting.people.values() if each.here for key in each.keys}
    groups: dict[str, list[str]] = {}
    already: list[str] = []
    for each in came:
        if fold(each.name) in here and not (each.group or group or speakers):
            already.append(each.name)
            continue
        of = each.group or group or known.get(fold(each.name), "")
        groups.setdefault(of, []).append(each.name)
    acts = tuple(
        Arrive(tuple(names), of, "" if guest else speakers, guest) for of, names in groups.items()
    )
    return acts, tuple(already)


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
        self._names: tuple[str, ...] = ()
        self._offered = QStringListModel(self)
        self._completer = QCompleter(self._offered, self)
        self._popup = NameOffers(self._completer, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(self)
        self._completer.activated.connect(self._take)
        self.setAccessibleName(self.tr("Names of those who come"))
        self.setPlaceholderText(self.tr("Names, with commas; a list can be pasted"))
        self.setToolTip(self.tr("Enter adds them. Escape: back to the quick bar"))
        self.textEdited.connect(self._offer)
        self.returnPressed.connect(self._enter)

    def know(self, names: Sequence[str]) -> None:
        self._names = tuple(names)

    def offered(self) -> tuple[str, ...]:
        return tuple(self._offered.stringList())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the quick bar; what is pasted may have many lines."""
        if event.matches(QKeySequence.StandardKey.Cancel):
            self.left.emit()
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
            for each in self._names
            if len(wanted) >= _LEAST and any(w.startswith(wanted) for w in _beginnings(each))
        ]
        self._offered.setStringList(found[:_MOST])
        if found:
            self._completer.complete()
        else:
            self._popup.hide()

    def _take(self, name: str) -> None:
        self.setText(f"{self._part()[0]}{name}, ")
        self._offered.setStringList([])
        self._popup.hide()

    def _enter(self) -> None:
        if self._popup.isVisible() and self._popup.currentIndex().isValid():
            return
        self._popup.hide()
        if self.text().strip(" ,"):
            self.entered.emit(self.text())


def _beginnings(name: str) -> tuple[str, ...]:
    """Return the name, and what it is from each of its later words on."""
    words = fold(name).split()
    return tuple(" ".join(words[at:]) for at in range(len(words)))
