"""The rehearsals: meetings to practise on, or to watch."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QWidget

from app.look.buttons import button
from app.look.dress import Dress, set_role
from app.look.icons import Sign, icon
from app.look.labels import named, plain_label
from app.look.laying import in_column
from app.look.lines import Lines
from facilitation.rehearsal.shelf import Rehearsal

PRACTISE = "practise"
WATCH = "watch"

_MOST_BESIDE = 2
"""However many rehearsals there are, they take no width from the list of meetings."""


class RehearsePanel(QWidget):
    """A card for each rehearsal."""

    wanted = Signal(str, str)
    """Name of a rehearsal, and "practise" or "watch"."""

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        """Begin without any; they come after the first picture."""
        super().__init__(parent)
        self._dress = dress
        self._columns = _MOST_BESIDE
        self._cards = QGridLayout(self)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(12)
        self._none = plain_label(self.tr("No rehearsals were found."), "soft", self)
        self._none.hide()
        self._cards.addWidget(self._none, 0, 0)
        self.cards: list[RehearsalCard] = []

    def show_rehearsals(self, rehearsals: Sequence[Rehearsal]) -> None:
        """Show these."""
        for card in self.cards:
            card.deleteLater()
        self.cards = [RehearsalCard(each, self._dress, self) for each in rehearsals]
        for card in self.cards:
            card.wanted.connect(self.wanted)
        self._lay_cards()
        self._none.setVisible(not rehearsals)

    def set_beside(self, *, beside: bool) -> None:
        """Put two cards beside each other, or one under the other."""
        self._columns = _MOST_BESIDE if beside else 1
        self._lay_cards()

    def _lay_cards(self) -> None:
        for place, card in enumerate(self.cards):
            self._cards.addWidget(card, place // self._columns, place % self._columns)
        for column in range(_MOST_BESIDE):
            self._cards.setColumnStretch(column, 1 if column < self._columns else 0)


class RehearsalCard(QFrame):
    """Title, what it is about, and the two ways to use it.

    A click anywhere on the card is one on its first button, as the cards that start a meeting
    are pressed; the keyboard has the buttons.
    """

    wanted = Signal(str, str)

    def __init__(self, rehearsal: Rehearsal, dress: Dress, parent: QWidget | None = None) -> None:
        """Offer a rehearsal; one that names nobody to practise can only be watched."""
        super().__init__(parent)
        set_role(self, "card")
        self._rehearsal = rehearsal
        self._dress = dress
        title = plain_label(rehearsal.title, "name", self, wrap=True)
        about = plain_label(rehearsal.about, "soft", self, wrap=True)
        about.setAlignment(Qt.AlignmentFlag.AlignTop)
        tip = self.tr("You facilitate; the room is played for you")
        self.practise = self._button(self.tr("Practise"), PRACTISE, tip)
        self.practise.setVisible(bool(rehearsal.practise))
        tip = self.tr("It plays by itself, as fast as you like")
        self.watch = self._button(self.tr("Watch"), WATCH, tip)
        buttons = Lines(self.practise, self.watch)
        in_column(title, (about, 1), buttons, on=self, margins=(16, 12, 16, 12))
        self._first = self.practise if rehearsal.practise else self.watch
        self._pressed = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self._first.toolTip())
        self._wear()
        dress.changed.connect(self._wear)

    def _button(self, words: str, way: str, tip: str) -> QPushButton:
        name, title = self._rehearsal.name, self._rehearsal.title
        made = button(words, self, lambda: self.wanted.emit(name, way), tip=tip)
        return named(made, f"{words}: {title}")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.button() is Qt.MouseButton.LeftButton

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Press the first button, where what was pressed here is let go here."""
        pressed, self._pressed = self._pressed, False
        if pressed and self.rect().contains(event.position().toPoint()):
            self._first.click()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open nothing a second time."""
        event.accept()

    def _wear(self) -> None:
        self.practise.setIcon(icon(Sign.HAND, self._dress.palette, 18))
        self.watch.setIcon(icon(Sign.PLAY, self._dress.palette, 18))
