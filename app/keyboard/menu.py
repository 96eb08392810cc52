"""A menu in which each entry has a letter of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from app.keyboard.letters import give_letters


class Menu(QMenu):
    """Gives letters as it opens: what it offers may be another thing each time."""

    def within(self, words: str) -> Menu:
        """Add a menu that opens beside an entry of these words."""
        made = Menu(words, self)
        self.addMenu(made)
        return made

    def offer(self, words: str, do: Callable[..., object]) -> QAction:
        """Add an entry of just these words, such as a name: no sign in them stands for a key."""
        action = self.addAction(words.replace("&", "&&"))
        action.triggered.connect(do)
        return action

    def tick(self, words: str, do: Callable[[], object], *, on: bool) -> QAction:
        """Add an entry that bears a tick where it is so."""
        entry = self.addAction(words, do)
        entry.setCheckable(True)
        entry.setChecked(on)
        return entry

    def open_above(self, button: QWidget) -> None:
        """Open above a button: no entry comes under the mouse that has pressed it."""
        self.popup(button.mapToGlobal(QPoint(0, -self.sizeHint().height())))

    def showEvent(self, event: QShowEvent) -> None:
        give_letters(self.actions())
        super().showEvent(event)
