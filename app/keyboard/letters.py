"""Letters by which entries are chosen: no two entries that are seen together share one.

A letter stands behind an ampersand in an entry's words, as Qt writes it. A translation may lose
one, or give two entries the same: whatever it says, each entry has a letter of its own again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Protocol

from PySide6.QtWidgets import QLabel, QWidget

from facilitation.pattern import pattern

_FIRST_IDEOGRAPH = "\u2e80"
"""From here on letters are not on keys; an entry in such a script keeps what it has."""


class Worded(Protocol):
    """An entry of a menu, or the name of a field."""

    def text(self) -> str: ...

    def setText(self, text: str, /) -> None: ...


def give_letters(entries: Iterable[Worded], taken: Iterable[str] = ()) -> None:
    """Let no two entries that are seen together share a letter, nor one have any that is taken."""
    worded = [each for each in entries if each.text()]
    for each, words in zip(worded, lettered([each.text() for each in worded], taken), strict=True):
        each.setText(words)


def give_field_letters(window: QWidget) -> None:
    """Give each field of a window a letter, in the words beside it."""
    give_letters(each for each in window.findChildren(QLabel) if each.buddy() is not None)


def letter_of(words: str) -> str:
    """Return the letter of an entry, folded; empty where it has none."""
    return next((each[1] for each in _MARK.finditer(words) if each[1]), "").casefold()


def lettered(entries: Sequence[str], taken: Iterable[str] = ()) -> tuple[str, ...]:
    """Return entries with a letter each; ``taken`` are letters that mean something else here.

    A letter that an entry brings stays where it is free; the others get the first free one of a
    word, else of the whole entry, and give it up where they have another and a later one has none.
    What stands behind a tab is a key, and no part of the words.
    """
    kept = {each.casefold() for each in taken}
    plain = [_without(each) for each in entries]
    letters = _Letters([_places(each) for each in plain], kept)
    stays = [_marks(each) == 1 and letters.keep(letter_of(each)) for each in entries]
    for at in range(len(entries)):
        if not stays[at]:
            letters.find(at)
    found = letters.found()
    return tuple(
        each if stays[at] else _marked(plain[at], found.get(at, -1))
        for at, each in enumerate(entries)
    )


class _Letters:
    """Who has which letter. Each entry has its letters, the best first, with their places."""

    def __init__(self, places: Sequence[dict[str, int]], kept: set[str]) -> None:
        self._places = places
        self._kept = kept
        self._owner: dict[str, int] = {}

    def keep(self, letter: str) -> bool:
        """Keep a letter for the entry that brings it; tell whether it was free."""
        if not letter or letter in self._kept:
            return False
        self._kept.add(letter)
        return True

    def find(self, entry: int) -> None:
        """Find a letter for an entry, if need be by moving others to other letters of theirs."""
        gone = self._kept | self._owner.keys()
        letter = next((each for each in self._places[entry] if each not in gone), "")
        if letter:
            self._owner[letter] = entry
        else:
            self._move(entry, set(self._kept))

    def _move(self, entry: int, tried: set[str]) -> bool:
        for letter in self._places[entry]:
            if letter in tried:
                continue
            tried.add(letter)
            if letter not in self._owner or self._move(self._owner[letter], tried):
                self._owner[letter] = entry
                return True
        return False

    def found(self) -> dict[int, int]:
        """Return the place of the letter of each entry that has one here."""
        return {entry: self._places[entry][letter] for letter, entry in self._owner.items()}


def _places(words: str) -> dict[str, int]:
    """Return the letters of an entry, those that begin a word first, each with its place."""
    shown = words.partition("\t")[0]
    begins = [at for at in range(len(shown)) if at == 0 or shown[at - 1] == " "]
    found: dict[str, int] = {}
    for at in (*begins, *range(len(shown))):
        if _is_on_a_key(shown[at]):
            found.setdefault(shown[at].casefold(), at)
    return found


_MARK = pattern(r"&&|&(.?)", re.DOTALL)
"""An ampersand that is read, or one that marks the letter behind it."""


def _marked(words: str, at: int) -> str:
    return words if at < 0 else f"{words[:at]}&{words[at:]}"


def _marks(words: str) -> int:
    return sum(each[1] is not None for each in _MARK.finditer(words))


def _without(words: str) -> str:
    """Return words without any mark; ampersands that are read stay doubled."""
    return _MARK.sub(lambda found: found[0] if found[1] is None else found[1], words)


def _is_on_a_key(letter: str) -> bool:
    return letter.isalnum() and letter < _FIRST_IDEOGRAPH and len(letter.casefold()) == 1
