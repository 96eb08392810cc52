"""Choosing the language of the program, each called by its own name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QPushButton, QWidget

from app.keyboard.menu import Menu
from app.look.mirror import Reading
from app.wording.words import with_gaps


class LanguageButton(QPushButton):
    """Says which language is spoken; its menu has the others, and that of the system."""

    wanted = Signal(str)
    """The language that was chosen, such as ``de``; empty: that of the system."""

    turned = Signal(object)
    """The Reading that was chosen: from which side."""

    def __init__(
        self, languages: Sequence[str], spoken: str, reading: Reading, parent: QWidget
    ) -> None:
        """Offer ``languages``; ``spoken`` is the one that the windows speak, read as chosen."""
        super().__init__(own_name(spoken), parent)
        tip = self.tr("Choose the language of Goround (Ctrl+L)")
        self.setToolTip(tip)
        self.setAccessibleName(with_gaps(self.tr("Language: {name}")).format(name=own_name(spoken)))
        self.setAccessibleDescription(tip)
        menu = Menu(self)
        self._choices = QActionGroup(menu)
        for language in languages:
            action = menu.addAction(own_name(language))
            action.setCheckable(True)
            action.setChecked(language == spoken)
            self._choices.addAction(action)
            action.triggered.connect(lambda _=False, chosen=language: self.wanted.emit(chosen))
        menu.addSeparator()
        menu.addAction(self.tr("As the system")).triggered.connect(lambda: self.wanted.emit(""))
        self._add_sides(menu, reading)
        self.setMenu(menu)

    def _add_sides(self, menu: Menu, now: Reading) -> None:
        menu.addSeparator()
        self._sides = QActionGroup(menu)
        for reading, words in (
            (Reading.AS_LANGUAGE, self.tr("Read as the language is")),
            (Reading.FROM_LEFT, self.tr("Read from left to right")),
            (Reading.FROM_RIGHT, self.tr("Read from right to left")),
        ):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(reading is now)
            self._sides.addAction(action)
            action.triggered.connect(lambda _=False, chosen=reading: self.turned.emit(chosen))


def own_name(language: str) -> str:
    """Return what those who speak a language call it: Deutsch; its code where Qt does not know."""
    if language.partition("_")[0] == "en":
        return "English"  # Qt says American English
    name = QLocale(language).nativeLanguageName()
    return name[:1].upper() + name[1:] or language
