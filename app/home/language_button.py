"""Choosing the language of the program, each called by its own name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget


class LanguageButton(QPushButton):
    """Says which language is spoken; its menu has the others, and that of the system."""

    wanted = Signal(str)
    """The language that was chosen, such as ``de``; empty: that of the system."""

    def __init__(self, languages: Sequence[str], spoken: str, parent: QWidget) -> None:
        """Offer ``languages``; ``spoken`` is the one that the windows speak."""
        super().__init__(own_name(spoken), parent)
        tip = self.tr("Choose the language of Goround (Ctrl+L)")
        self.setToolTip(tip)
        self.setAccessibleName(self.tr("Language: {name}").format(name=own_name(spoken)))
        self.setAccessibleDescription(tip)
        menu = QMenu(self)
        self._choices = QActionGroup(menu)
        for language in languages:
            action = menu.addAction(own_name(language))
            action.setCheckable(True)
            action.setChecked(language == spoken)
            self._choices.addAction(action)
            action.triggered.connect(lambda _=False, chosen=language: self.wanted.emit(chosen))
        menu.addSeparator()
        menu.addAction(self.tr("As the system")).triggered.connect(lambda: self.wanted.emit(""))
        self.setMenu(menu)


def own_name(language: str) -> str:
    """Return what those who speak a language call it: Deutsch; its code where Qt does not know."""
    if language.partition("_")[0] == "en":
        return "English"  # Qt says American English
    name = QLocale(language).nativeLanguageName()
    return name[:1].upper() + name[1:] or language
