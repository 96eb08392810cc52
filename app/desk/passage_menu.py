"""What may be done with the words that are selected in a card: a small menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from app.attending.station import Station
from app.desk.entries import Entries
from app.keyboard.menu import Menu
from app.wording import Wording
from app.wording.keys.windows import DESK
from facilitation.meeting.reading import name_of

if TYPE_CHECKING:
    from app.desk.card import Card

_TURNS = 12
"""So many turns are offered, the newest first."""


class PassageMenu(QObject):
    """Offers marks for a selection, other turns it may belong to, and who may ask for it."""

    def __init__(
        self, station: Station, entries: Entries, wording: Wording, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._station = station
        self._entries = entries
        self._wording = wording

    def add_to(self, menu: QMenu, card: Card) -> None:
        """Offer everything at the head of a menu that has something already."""
        first = menu.actions()[0]
        own, hidden = card.selection_marks()
        quote = self.tr("A summary") if own else self.tr("Word for word")
        publish = self.tr("May be published") if hidden else self.tr("Sensitive: not published")
        for words, key, button in (
            (quote, "verbatim", card.verbatim),
            (publish, "sensitive", card.sensitive),
        ):
            action = menu.addAction(f"{words}\t{DESK.key(key)}")
            action.setEnabled(button.isEnabled())
            action.triggered.connect(button.click)
            menu.insertAction(first, action)
        put = Menu(self.tr("Put to"), menu)
        self.add_places(put, card)
        menu.insertMenu(first, put)
        for words, wish in (
            (self.tr("Let it read otherwise, as one wishes"), card.ask_to_reword),
            (self.tr("Take out, as one wishes"), card.strike_selection),
        ):
            wishing = Menu(words, menu)
            for person in self._station.meeting.people.values():
                wishing.offer(person.name, partial(wish, str(person.number)))
            menu.insertMenu(first, wishing)
        menu.insertSeparator(first)

    def add_places(self, menu: Menu, card: Card) -> None:
        """Offer the turns and the people that the selection may be put to."""
        meeting = self._station.meeting
        menu.addAction(self.tr("It was said in the turn of")).setEnabled(False)
        for turn in self._entries.turns()[: -_TURNS - 1 : -1]:
            if turn.turn != card.subject.turn:
                whose = f"{name_of(meeting, turn.person)} · {self._wording.measures.clock(turn.at)}"
                menu.offer(whose, partial(card.put_selection, turn.turn, ""))
        menu.addAction(self.tr("It is minuted because one asks")).setEnabled(False)
        for person in meeting.people.values():
            if person.here:
                menu.offer(person.name, partial(card.put_selection, 0, str(person.number)))
