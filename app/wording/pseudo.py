"""Two languages that nobody speaks, in which whoever translates sees what is wrong with a sentence.

Each sentence stands in brackets of its own and is a third longer, in letters that can be read and
are not those of English: what has no brackets was never translated, ``[one][other]`` was joined
from two sentences, and what has no closing bracket was cut. What counts something has six forms,
as in Arabic, and says which one it is. ``en_XA`` reads from the left, ``ar_XB`` from the right.
The codes are those that others use for the same (Unicode CLDR, Android).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from app.wording.plurals import form_of
from app.wording.translation import PSEUDO, Translations

_LONGER = 35
"""By so many per cent: as much as German or Finnish often need."""

_PLACE: Final = re.compile(r"(\{[^{}]*\}|%n|&[^&]|\n)")
"""What stays as it is: places to be filled, the letter that Alt chooses, an end of a line."""

_VOWELS: Final = frozenset("aeiouyAEIOUY")
_ACCENTS: Final = str.maketrans(
    "ACEGHIJKLNORSTUWYZaceghijklnorstuwyz", "ÀÇÉĞĤÎĴĶĻÑÖŘŠŢÛŴÝŽàçéğĥîĵķļñöřšţûŵýž"
)
_HEBREW: Final = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "אבצדהפגחיכקלמנופקרסתוושקיז" * 2
)
_DIRECTION: Final = "QT_LAYOUT_DIRECTION"
"""What Qt asks a language for, to know from which side it reads."""

_TYPED: Final = frozenset({"AnswerLetters", "TagWords"})
"""Sentences that are no sentences: words that people type and the program understands."""


class PseudoTranslations(Translations):
    """Every sentence of the program, in one of the languages that nobody speaks."""

    def __init__(self, language: str) -> None:
        super().__init__({}, language)
        self._from_right = language == PSEUDO[1]

    def __len__(self) -> int:
        return 1

    def knows(self, context: str, text: str) -> bool:
        """Tell whether a sentence is the program's, and not one of Qt's own classes."""
        return text == _DIRECTION or not (context[:1] == "Q" and context[1:2].isupper())

    def translate(self, context: str, text: str, number: int = -1) -> str:
        """Return a sentence in brackets; what holds no letters, and what people type, as it is."""
        if text == _DIRECTION:
            return "RTL" if self._from_right else "LTR"
        if context in _TYPED or not self.knows(context, text) or _is_list(text):
            return text if number < 0 else text.replace("%n", str(number))
        said = _said(text, self._from_right)
        if number < 0 or said == text:
            return said if number < 0 else said.replace("%n", str(number))
        return f"[{form_of('ar', number)}|{said[1:]}".replace("%n", str(number))


def _is_list(text: str) -> bool:
    """Tell whether words are a list of what people may type: with commas, and without spaces."""
    return "," in text and " " not in text and "{" not in text


@lru_cache(maxsize=8192)
def _said(text: str, from_right: bool) -> str:
    parts = _PLACE.split(text)
    if not any(_letters(part) for part in parts):
        return text
    letters = _HEBREW if from_right else _ACCENTS
    return "".join(("[", *(_part(part, letters) for part in parts), "]"))


def _letters(part: str) -> bool:
    return not _PLACE.fullmatch(part) and any(each.isalpha() for each in part)


def _part(part: str, letters: dict[int, int]) -> str:
    return part if _PLACE.fullmatch(part) else "".join(_longer(part)).translate(letters)


def _longer(part: str) -> Iterator[str]:
    """Yield a part with as many vowels doubled as make it long enough, else with strokes behind."""
    missing = -(-len(part.strip()) * _LONGER // 100)
    for letter in part:
        yield letter
        if missing and letter in _VOWELS:
            yield letter.lower()
            missing -= 1
    yield "~" * missing
