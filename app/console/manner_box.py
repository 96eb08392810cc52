"""How people answer: open, noted or secret, with what that stores; hidden counts; the seed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QRadioButton, QWidget

from app.look.labels import capital, named, plain_label, say
from app.look.laying import in_column, in_row
from app.wording import Wording
from facilitation.decisions.secrecy import Secrecy


class MannerBox(QWidget):
    """Says in a sentence what is stored, before anybody answers."""

    changed = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.ways = {each: QRadioButton(self) for each in Secrecy}
        self.stored = plain_label(role="soft", wrap=True)
        self.hidden = QCheckBox(self.tr("Show the room no counts before it is closed"), self)
        self.seed = named(QLineEdit(self), self.tr("Words or numbers for a lot"))
        self.seed.setPlaceholderText(
            self.tr("If a lot is needed: words called out, or dice (may stay empty)")
        )
        for secrecy, way in self.ways.items():
            name = wording.asking.secrecy_name(secrecy)
            way.setText(capital(name))
            way.toggled.connect(self._show)
        row = in_row(*self.ways.values(), 1)
        words = plain_label(self.tr("Answers"), "heading")
        in_column(words, row, self.stored, self.hidden, self.seed, on=self, margins=0)
        self.ways[Secrecy.OPEN].setChecked(True)
        self.hidden.toggled.connect(lambda _: self.changed.emit())
        self.seed.textChanged.connect(lambda _: self.changed.emit())

    def show_poll(self, polled: bool) -> None:
        """Offer the seed, which only a choice among options needs."""
        self.seed.setVisible(polled)

    def secrecy(self) -> Secrecy:
        return next(each for each, way in self.ways.items() if way.isChecked())

    def _show(self, checked: bool) -> None:
        if checked:
            say(self.stored, self._wording.asking.secrecy(self.secrecy()))
            self.changed.emit()
