"""Guessing in which encoding short texts were written: by what the letters would make of them.

UTF-8 and UTF-16 tell themselves. Of the encodings of one byte a letter, each is tried; the one
whose words look most like words wins: letters of one script in a word, capitals at its
beginning, letters that are frequent in some language, no signs within words.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from functools import cache

DOUBTFUL = (
    "cp1252", "cp1250", "cp1251", "koi8-r", "iso8859-2", "iso8859-5", "cp1253", "cp1254",
    "cp1255", "cp1256", "cp1257", "mac-roman", "cp850", "cp852", "cp866", "mac-cyrillic",
)  # fmt: skip
"""The encodings that are tried, the likeliest first: the first of equals is taken."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_COMMON = frozenset("äöüßéèêëàâçîïôùñáíóúåæøãìòœąćęłńśźżčďěňřšťůýžășğışūėįųāēī")
_RUSSIAN = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё"
_FREQUENT = {letter: place for place, letter in enumerate(_RUSSIAN)}
_WORD = re.compile(r"[^\s,;|\t\"'()<>@/:.\-]+")
_GOOD, _FAIR, _BAD, _WORSE = 3, 1, -4, -8


def encoding_of(data: bytes) -> str:
    """Return the name of the encoding; empty where the bytes are no text."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name if _reads(data, name) else ""
    if b"\x00" in data:
        return _wide(data)
    if _reads(data, "utf-8"):
        return "utf-8"
    words = _words(data)
    return max(DOUBTFUL, key=lambda name: _score(words, name))


def _reads(data: bytes, name: str) -> bool:
    try:
        data.decode(name)
    except UnicodeDecodeError:
        return False
    return True


def _wide(data: bytes) -> str:
    """Tell UTF-16 without its mark: the zeros stand in every second place."""
    if len(data) % 2:
        return ""
    even, odd = data[::2].count(0), data[1::2].count(0)
    name = "utf-16-le" if odd > even else "utf-16-be"
    if max(even, odd) * 4 < len(data) // 2 or min(even, odd) or not _reads(data, name):
        return ""
    text = data.decode(name)
    return name if all(each in "\r\n\t" or each.isprintable() for each in text) else ""


def _words(data: bytes) -> frozenset[bytes]:
    """Return the words with letters beyond ASCII, each once, at most some thousands."""
    found = {
        each for each in re.split(rb"[\s,;|\"'()<>@/:]+", data[:200_000]) if not each.isascii()
    }
    return frozenset(sorted(found)[:3000])


def _score(words: frozenset[bytes], name: str) -> int:
    total = 0
    for each in words:
        try:
            total += sum(_word(part) for part in _WORD.findall(each.decode(name)))
        except UnicodeDecodeError:
            total += 20 * _WORSE
    return total


@cache
def _script(letter: str) -> str:
    return unicodedata.name(letter, "").split(" ")[0]


def _word(word: str) -> int:
    """Return how likely a word is one; the greater the likelier."""
    letters = [each for each in word if each.isalpha()]
    foreign = [each for each in letters if not each.isascii()]
    score = sum(_letter(each) for each in word if not each.isascii())
    score += sum(_before(*each) for each in zip(word, f"{word[1:]} ", strict=True))
    if len(foreign) > 1 and 2 * len(foreign) > len(letters) and _script(foreign[0]) == "LATIN":
        score += _BAD * len(foreign)  # no language of Latin letters is written so
    score += _WORSE * (len({_script(each) for each in letters}) > 1)
    if len(foreign) > 1 and all(each.isupper() for each in letters):
        score -= 2 * len(foreign)  # names are seldom written in capitals only
    inner = "".join(letters)[1:]
    mixed = inner != inner.lower() and inner != inner.upper()
    lowered = bool(letters) and letters[0].islower() and inner != inner.lower()
    return score + _BAD * mixed + _WORSE * lowered


def _before(letter: str, following: str) -> int:
    """Tell Portuguese from Hungarian: õ stands before e, ő hardly ever does."""
    if letter.lower() in "õő":
        return _GOOD if (letter.lower() == "õ") == (following == "e") else _BAD
    return {"ű": _GOOD, "û": _FAIR, "ț": _FAIR, "ţ": _FAIR, "đ": _FAIR}.get(letter.lower(), 0)


def _letter(letter: str) -> int:
    kind = unicodedata.category(letter)
    if kind[0] != "L":
        return _BAD if kind[0] == "M" else _WORSE
    small = letter.lower()
    if small in "õőűûțţđ":
        return 0
    if small in _COMMON:
        return _GOOD
    if small in _FREQUENT:
        return _GOOD if _FREQUENT[small] < 12 else _FAIR  # noqa: PLR2004 - the frequent third
    if _script(letter) == "HEBREW":
        return _GOOD
    if _script(letter) in {"GREEK", "ARABIC"}:
        return _FAIR + 1
    return _FAIR if _script(letter) == "CYRILLIC" else _BAD
