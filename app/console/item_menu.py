"""What can be done with an item of the agenda: one menu for a right click and the menu key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.console.wishes import Wishes
from app.keyboard.menu import Menu
from facilitation.language.writing import quoted
from facilitation.meeting.act import Act
from facilitation.meeting.families.agenda.acts import (
    MoveItem,
    RemoveItem,
    SplitItem,
    StartItem,
    numbered_item,
)
from facilitation.meeting.reading import place_on_agenda
from facilitation.meeting.state import Item, Meeting


class ItemMenu(Menu):
    """Turn to it, change it, move, split and remove it; what has begun is not removed."""

    def __init__(
        self,
        meeting: Meeting,
        item: Item,
        wishes: Wishes,
        change: Callable[[], None],
        turn: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        """``change`` opens the dialog of the item, ``turn`` takes it up."""
        super().__init__(parent)
        self._wishes = wishes
        number = numbered_item(item.number)
        self._offer(self.tr("Turn to it"), turn, StartItem(number))
        self.addAction(self.tr("Title, purpose, process, time…"), change)
        place = place_on_agenda(meeting, item.number)
        self.addSeparator()
        for words, to in (
            (self.tr("Move up\tAlt+↑"), place - 1),
            (self.tr("Move down\tAlt+↓"), place + 1),
        ):
            self._act(words, MoveItem(number, to))
        self.addSeparator()
        line = f"split {quoted(item.title)} into {quoted(item.title)}, {quoted('')}"
        missing = self.tr("the title of each part, with commas between them")
        self._offer(
            self.tr("Split…"),
            lambda: wishes.begun.emit(line, len(line) - 1, missing),
            SplitItem(number, (item.title, "…")),
        )
        remove, begun = RemoveItem(number), self.tr("Remove: not possible, it has begun")
        self._act(self.tr("Remove\tDelete") if wishes.could(remove) else begun, remove)

    def _act(self, words: str, act: Act) -> None:
        self._offer(words, lambda: self._wishes.act.emit(act), act)

    def _offer(self, words: str, do: Callable[[], None], act: Act) -> None:
        self.addAction(words, do).setEnabled(self._wishes.could(act))
