"""What can be done with an item of the agenda: one menu for a right click and the menu key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QWidget

from app.console.wishes import Wishes
from facilitation.language.writing import quoted
from facilitation.meeting.acts.agenda import MoveItem, RemoveItem, numbered_item
from facilitation.meeting.reading import place_on_agenda
from facilitation.meeting.state import Item, Meeting


class ItemMenu(QMenu):
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
        here = item.number == meeting.item
        begun = here or item.done or bool(item.spent)
        self.addAction(self.tr("Turn to it"), turn).setEnabled(not here)
        self.addAction(self.tr("Title, purpose, process, time…"), change)
        place, last = place_on_agenda(meeting, item.number), len(meeting.agenda)
        self.addSeparator()
        for words, to in (
            (self.tr("Move up\tAlt+↑"), place - 1),
            (self.tr("Move down\tAlt+↓"), place + 1),
        ):
            self._act(words, MoveItem(numbered_item(item.number), to), 1 <= to <= last)
        self.addSeparator()
        line = f"split {quoted(item.title)} into {quoted(item.title)}, {quoted('')}"
        missing = self.tr("the title of each part, with commas between them")
        split = self.addAction(
            self.tr("Split…"), lambda: wishes.begun.emit(line, len(line) - 1, missing)
        )
        split.setEnabled(not item.done)
        words = (
            self.tr("Remove: not possible, it has begun") if begun else self.tr("Remove\tDelete")
        )
        self._act(words, RemoveItem(numbered_item(item.number)), not begun)

    def _act(self, words: str, act: object, enabled: bool) -> None:
        self.addAction(words, lambda: self._wishes.act.emit(act)).setEnabled(enabled)
