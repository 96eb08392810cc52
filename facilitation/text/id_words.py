"""The id of a text as words that can be read out, and typed in again: four letters say 16 bits.

These are the quints of D. S. Wilkerson, *A Proposal for Proquints* (2009): consonant, vowel,
consonant, vowel, consonant, the same in every language. Eight of them, 128 bits, are more than
anybody can make another text for.
"""

from __future__ import annotations

from typing import Final

WORDS: Final = 8
"""Words that stand for a text on paper."""

_CONSONANTS: Final = "bdfghjklmnprstvz"
_VOWELS: Final = "aiou"
_PLACES: Final = ((12, _CONSONANTS, 15), (10, _VOWELS, 3), (6, _CONSONANTS, 15), (4, _VOWELS, 3))


def in_words(digest: str, words: int = WORDS) -> str:
    """Return the beginning of a hash (hex) in so many words, parted by blanks."""
    return " ".join(_word(int(digest[at : at + 4], 16)) for at in range(0, words * 4, 4))


def _word(bits: int) -> str:
    first = (letters[bits >> shift & mask] for shift, letters, mask in _PLACES)
    return "".join(first) + _CONSONANTS[bits & 15]


def read_words(typed: str, words: int) -> str:
    """Return so many words of an id as they are written; empty where anything else is typed."""
    found = typed.casefold().replace("-", " ").split()
    if len(found) != words or not all(map(_is_word, found)):
        return ""
    return " ".join(found)


def _is_word(word: str) -> bool:
    letters = (_CONSONANTS, _VOWELS, _CONSONANTS, _VOWELS, _CONSONANTS)
    return len(word) == len(letters) and all(map(str.__contains__, letters, word))
