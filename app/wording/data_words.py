"""Words that stand in files of data, as a language has them that nobody speaks.

Files of processes, motions, orders and rehearsals bring each language's words; the two languages
for those who translate (:mod:`app.wording.pseudo`) are made of the English ones.
"""

from __future__ import annotations

from typing import TypeVar, cast

import msgspec

from app.wording.translation import PSEUDO
from app.wording.words import Translate

_Said = TypeVar("_Said")

_NOT_WORDS = frozenset({"translated_by"})


def as_spoken(words: _Said, language: str, translate: Translate) -> _Said:
    """Return words as they are; in a language that nobody speaks each text in its brackets."""
    return cast(_Said, _by_nobody(words, translate)) if language in PSEUDO else words


def _by_nobody(words: object, translate: Translate) -> object:
    if isinstance(words, str):
        return words and translate("", words)
    if isinstance(words, dict):
        return {name: _by_nobody(each, translate) for name, each in words.items()}
    if isinstance(words, tuple):
        return tuple(_by_nobody(each, translate) for each in words)
    if isinstance(words, msgspec.Struct):
        fields = [each for each in words.__struct_fields__ if each not in _NOT_WORDS]
        return msgspec.structs.replace(
            words, **{each: _by_nobody(getattr(words, each), translate) for each in fields}
        )
    return words
