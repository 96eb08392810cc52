"""A menu in which each entry has a letter of its own."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QMenu

from app.keyboard.letters import give_letters


class Menu(QMenu):
    """Gives letters as it opens: what it offers may be another thing each time."""

    def within(self, words: str) -> Menu:
        """Add a menu that opens beside an entry of these words."""
        made = Menu(words, self)
        self.addMenu(made)
        return made

    def popup(self, place: QPoint, /, at: QAction | None = None) -> None:
        """Open at a place, with the letters already there: else it would move while it opens."""
        give_letters(self.actions())
        super().popup(place, at)

    def showEvent(self, event: QShowEvent) -> None:
        give_letters(self.actions())
        super().showEvent(event)
