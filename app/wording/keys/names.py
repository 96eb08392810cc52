"""What keys are called on the reader's keyboard."""

from __future__ import annotations

from app.wording.words import Words
from facilitation.pattern import pattern

_NAME = pattern(r"[A-Z][A-Za-z]{2,}")
"""A key with a name; letters, digits, arrows and F1 are the same on every keyboard."""


class KeyNames(Words):
    """The names of keys, as they stand on keyboards where this language is written."""

    def said(self, written: str) -> str:
        """Return a key, such as ``Ctrl+Space``, as it is called; what is no key as it is."""
        return _NAME.sub(lambda found: self._name(found[0]), written)

    def _name(self, name: str) -> str:
        known = {
            "Ctrl": self.tr("Ctrl"),
            "Shift": self.tr("Shift"),
            "Space": self.tr("Space"),
            "Enter": self.tr("Enter"),
            "Escape": self.tr("Escape"),
            "Delete": self.tr("Delete"),
            "Backspace": self.tr("Backspace"),
            "Home": self.tr("Home"),
            "End": self.tr("End"),
            "PgUp": self.tr("PgUp"),
            "PgDown": self.tr("PgDown"),
        }
        return known.get(name, name)
