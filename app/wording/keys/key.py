"""What a key is: how it is written and called, what it does, and the name its window asks it by."""

from __future__ import annotations

from functools import cached_property

import msgspec

from app.wording.words import Words
from facilitation.pattern import pattern


class Key(msgspec.Struct, frozen=True):
    """A key, or several that belong together, and what it does.

    ``name`` is that of a shortcut; without one, the line or the list that has the keyboard hears
    the key. ``more`` is what only the book says. ``also`` are other keys that do the same.
    """

    written: str
    does: str
    name: str = ""
    more: str = ""
    also: tuple[str, ...] = ()

    @property
    def told(self) -> str:
        return f"{self.does}; {self.more}" if self.more else self.does

    @property
    def each(self) -> tuple[str, ...]:
        """Every key that does it, as a shortcut is written."""
        return (self.written, *self.also)


class Group(msgspec.Struct, frozen=True):
    """Keys that hold in one place, such as “while typing”, and what its second column says."""

    title: str
    keys: tuple[Key, ...]
    does: str


class WindowKeys(Words):
    """All keys of a window, in the reader's language."""

    def groups(self) -> tuple[Group, ...]:
        raise NotImplementedError

    @cached_property
    def named(self) -> dict[str, Key]:
        return {key.name: key for group in self.groups() for key in group.keys if key.name}

    def alt_letters(self) -> frozenset[str]:
        """Return the letters that mean something with Alt: no entry of a menu bar has them."""
        keys = (each for key in self.named.values() for each in key.each)
        return frozenset(each[-1] for each in keys if len(each) == len("Alt+A") and "Alt+" in each)

    def key(self, name: str) -> str:
        """Return how a shortcut is written; raise KeyError where none is declared."""
        return self.named[name].written


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
