"""Words of the field with what they mean: read from a file of data, in the reader's language."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

import msgspec
from msgspec.structs import asdict

from app.resources import shipped_folder
from app.wording.translation import as_spoken
from app.wording.words import Translate, Words, identity


class Meaning(msgspec.Struct, frozen=True):
    """A word as people say it, and what it means, without a full stop."""

    word: str
    meaning: str


class _File(msgspec.Struct, frozen=True):
    names: tuple[str, ...]
    signals: tuple[str, ...]
    words: dict[str, dict[str, Meaning]]


class Glossary(Words):
    """The words in one language; what a language leaves out is said in English."""

    def __init__(self, language: str, translate: Translate = identity) -> None:
        """Read nothing yet; ``translate`` says English words in a language that nobody speaks."""
        super().__init__(translate)
        self._language = language

    def of(self, name: str) -> Meaning:
        """Return the word with this name and its meaning.

        Raises:
            KeyError: the file has no such word.
        """
        words = self._file.words
        plain = self._language.replace("-", "_")
        own = words.get(plain, {}).get(name) or words.get(plain.partition("_")[0], {}).get(name)
        return as_spoken(own or words["en"][name], self._language, self._translate)

    def said(self, name: str) -> str:
        """Explain a word so that nobody takes it for what happened here.

        Raises:
            KeyError: the file has no such word.
        """
        return self.tr("“{word}” means: {meaning}").format_map(asdict(self.of(name)))

    def names(self) -> tuple[str, ...]:
        return self._file.names

    def beside_signals(self) -> Iterable[Meaning]:
        """Return the words of a sheet on which signals are explained already."""
        return (self.of(each) for each in self._file.names if each not in self._file.signals)

    @cached_property
    def _file(self) -> _File:
        return msgspec.toml.decode((shipped_folder() / "glossary.toml").read_bytes(), type=_File)
