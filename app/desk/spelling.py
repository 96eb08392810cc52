"""Which words are not in the system's dictionary: where there is none, nothing is said."""

from __future__ import annotations

import os
import re
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from app.attending.errands import WhileThere
from facilitation.meeting.notes.passages import Span
from facilitation.people.names import fold
from facilitation.record.errands import Errands

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_NO_WORDS = re.compile(r"https?://\S+|\S+@\S+|[#@][^\W_]\w*|\S*\d\S*")
"""Addresses, tags, mentions, and whatever has a digit in it."""

_MOST_SUGGESTED = 6
_HEAD = 4000
"""So many bytes of a dictionary tell in which script its language is written."""


def dictionary_folders() -> Iterator[Path]:
    """Yield where systems, LibreOffice and people keep dictionaries of hunspell."""
    yield from map(Path, filter(None, os.environ.get("DICPATH", "").split(os.pathsep)))
    home = Path.home()
    data = os.environ.get("XDG_DATA_HOME") or home / ".local" / "share"
    shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    for base in (data, *shared.split(":")):
        yield Path(base) / "hunspell"
        yield Path(base) / "myspell" / "dicts"
    if sys.platform == "darwin":
        yield from (home / "Library" / "Spelling", Path("/Library/Spelling"))
    programs = os.environ.get("PROGRAMFILES", "C:/Program Files")
    for office in (
        Path("/usr/lib/libreoffice/share/extensions"),
        *Path("/opt").glob("libreoffice*/share/extensions"),
        Path("/Applications/LibreOffice.app/Contents/Resources/extensions"),
        Path(programs) / "LibreOffice" / "share" / "extensions",
    ):
        yield from sorted(office.glob("dict-*"))


def dictionary_for(language: str, folders: Iterable[Path]) -> Path | None:
    """Return the dictionary of a language such as ``en_GB``, without its ending.

    One of another country of the same language is better than none.
    """
    wanted = language.replace("-", "_")
    also: list[Path] = []
    for folder in folders:
        for found in sorted(folder.glob(f"{wanted.partition('_')[0]}*.dic")):
            if not found.with_suffix(".aff").is_file():
                continue
            if found.stem.replace("-", "_") == wanted:
                return found.with_suffix("")
            if re.fullmatch(rf"{wanted.partition('_')[0]}(?:[_-]\w+)?", found.stem):
                also.append(found.with_suffix(""))
    return also[0] if also else None


class Dictionary(Protocol):
    """What knows the words of a language."""

    def spell(self, word: str) -> bool: ...

    def suggest(self, word: str) -> tuple[str, ...]: ...


class Spelling(QObject):
    """Tells words that the dictionary does not know; it is loaded aside, once."""

    ready = Signal()

    def __init__(
        self,
        language: str,
        errands: Errands,
        folders: Callable[[], Iterable[Path]] = dictionary_folders,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._hunspell: Dictionary | None = None
        self._scripts: frozenset[str] = frozenset()
        self._known: dict[str, bool] = {}
        self._allowed: frozenset[str] = frozenset()
        aside = WhileThere(self, errands)
        aside.run(lambda: _loaded(language, folders()), self._take, lambda _: None)

    def _take(self, found: tuple[Dictionary, frozenset[str]] | None) -> None:
        if found is not None:
            self._hunspell, self._scripts = found
            self.ready.emit()

    @property
    def is_ready(self) -> bool:
        return self._hunspell is not None

    def allow(self, texts: Iterable[str]) -> None:
        """Let the words of these texts be right: names of people, the agenda."""
        self._allowed = frozenset(fold(word[0]) for text in texts for word in _WORD.finditer(text))

    def wrong(self, line: str, at: int = -1) -> Iterator[Span]:
        """Yield where words stand that are not known; not the one that is being typed at ``at``."""
        if self._hunspell is None:
            return
        spoken = _NO_WORDS.sub(lambda found: " " * len(found[0]), line)
        for word in _WORD.finditer(spoken):
            typing = word.start() <= at <= word.end()
            if not typing and not self._is_right(word[0]):
                yield word.span()

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return words that may be meant, the likeliest first."""
        if self._hunspell is None:
            return ()
        return tuple(self._hunspell.suggest(word.replace("’", "'")))[:_MOST_SUGGESTED]

    def _is_right(self, word: str) -> bool:
        plain = word.replace("’", "'")
        if fold(word) in self._allowed or _script(word[0]) not in self._scripts:
            return True
        if plain not in self._known and self._hunspell is not None:
            self._known[plain] = bool(self._hunspell.spell(plain))
        return self._known[plain]


def _loaded(language: str, folders: Iterable[Path]) -> tuple[Dictionary, frozenset[str]] | None:
    """Load a dictionary; whatever is wrong with it, notes are typed without."""
    found = dictionary_for(language, folders)
    if found is None:
        return None
    try:
        from hunspell import Hunspell  # type: ignore[import-untyped]

        hunspell: Dictionary = Hunspell(found.name, hunspell_data_dir=str(found.parent))
        encoding = re.search(rb"^SET\s+(\S+)", found.with_suffix(".aff").read_bytes(), re.MULTILINE)
        with found.with_suffix(".dic").open("rb") as file:
            head = file.read(_HEAD)
        letters = head.decode(encoding[1].decode() if encoding else "latin-1", "ignore")
    except (ImportError, OSError, LookupError, ValueError):
        return None
    return hunspell, frozenset(_script(each) for each in letters if each.isalpha())


def _script(letter: str) -> str:
    """Return the script of a letter, as Unicode names it: LATIN, CYRILLIC or CJK."""
    return unicodedata.name(letter, "").partition(" ")[0]
