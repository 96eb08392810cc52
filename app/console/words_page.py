"""Naming the words to strike and insert, at one place or at several."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.console.buttons import ActButton
from app.look.labels import plain_label, say
from app.look.laying import in_row
from app.wording.keys.dialogs import DIALOGS
from facilitation.text.typed import Change


class WordsPage(QWidget):
    """Three fields for one place; a button keeps it and empties them for another."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with nothing named; ``places`` holds what was named before as one line of JSON.

        So that it can be kept with a draft, as any other field.
        """
        super().__init__(parent)
        self.places = QLineEdit(self)
        self.places.hide()
        self.strike, self.insert, self.after = (QLineEdit(self) for _ in range(3))
        self.another = ActButton(self.tr("And at another place"), "", None, "quiet", self)
        self.another.press_by(DIALOGS.key("another"))
        self.without = ActButton(self.tr("Leave the last one out"), "", None, "quiet", self)
        self.named = plain_label(role="small", parent=self, wrap=True)
        self._lay_out()
        for field in (self.strike, self.insert, self.after):
            field.textChanged.connect(self.changed)
        self.another.clicked.connect(self._keep)
        self.without.clicked.connect(self._leave_out)
        self.places.textChanged.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        names = (
            (self.strike, self.tr("Strike these words")),
            (self.insert, self.tr("Insert these words")),
            (self.after, self.tr("after these words (where nothing is struck)")),
        )
        for field, name in names:
            field.setPlaceholderText(name)
            field.setAccessibleName(name)
            column.addWidget(field)
        column.addLayout(in_row(self.another, self.without, 1))
        column.addWidget(self.named)
        column.addStretch(1)

    def changes(self) -> tuple[Change, ...]:
        """Return all places that were named, the one in the fields last."""
        now = self._now()
        return (*self._before(), *((now,) if now != Change() else ()))

    def _now(self) -> Change:
        strike = self.strike.text()
        after = "" if strike else self.after.text()
        return Change(strike=strike, insert=self.insert.text(), after=after)

    def _before(self) -> tuple[Change, ...]:
        try:
            return msgspec.json.decode(self.places.text() or "[]", type=tuple[Change, ...])
        except msgspec.DecodeError:
            return ()

    def _put(self, changes: tuple[Change, ...]) -> None:
        self.places.setText(msgspec.json.encode(changes).decode() if changes else "")

    def _keep(self) -> None:
        changes = self.changes()
        if self._now() != Change():
            for field in (self.strike, self.insert, self.after):
                field.clear()
            self._put(changes)
        self.strike.setFocus()

    def _leave_out(self) -> None:
        self._put(self._before()[:-1])

    def _show(self) -> None:
        words = self.tr("{number} places named before this one")
        number = len(self._before())
        say(self.named, words.format(number=number) if number else "")
        self.without.setVisible(bool(number))
        self.changed.emit()
