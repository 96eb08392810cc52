"""Guessing in which encoding short texts were written: by what the letters would make of them.

UTF-8, UTF-16 and UTF-32 tell themselves. Of the encodings of one byte a letter, each is tried; the
one whose words look most like words wins: letters of one script in a word, capitals at its
beginning, letters that are frequent in some language, no signs within words. Those of China, Japan
and Korea (:mod:`~facilitation.exchange.encodings_east`) are measured against the best of them.
"""

from __future__ import annotations

import codecs
import re
import unicodedata

from facilitation.exchange.encodings_east import EASTERN, eastern_scores, script_of

DOUBTFUL = (
    "cp1252", "cp1250", "cp1251", "koi8-r", "iso8859-2", "iso8859-5", "cp1253", "cp1254",
    "cp1255", "cp1256", "cp1257", "mac-roman", "cp850", "cp852", "cp866", "mac-cyrillic",
)  # fmt: skip
"""The encodings that are tried, the likeliest first: the first of equals is taken."""

ENCODINGS = ("utf-8", "utf-16", *DOUBTFUL, *EASTERN)
"""Every encoding that may be asked for."""

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_COMMON = frozenset("äöüßéèêëàâçîïôùñáíóúåæøãìòœąćęłńśźżčďěňřšťůýžășğışūėįųāēī")
_RUSSIAN = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё"
_FREQUENT = {letter: place for place, letter in enumerate(_RUSSIAN)}
_WORD = re.compile(r"[^\s,;|\t\"'()<>@/:.\-]+")
_AROUND = "“”„‘’«»–—…§°€£²³½\u201a\u2039\u203a"
"""Signs that stand around words in texts."""
_GOOD, _FAIR, _BAD, _WORSE = 3, 1, -4, -8


def encoding_of(data: bytes) -> str:
    """Return the name of the encoding, the likeliest of several; empty where this is no text."""
    return next(iter(encodings_of(data)), "")


def encodings_of(data: bytes) -> tuple[str, ...]:
    """Return the encodings it may be in, the likeliest first; empty where the bytes are no text.

    Several are returned only where the letters cannot tell Chinese, Japanese and Korean apart.
    """
    told = _telling_itself(data)
    if told is not None:
        return (told,) if told else ()
    words = _words(data)
    scores = {name: _score(words, name) for name in DOUBTFUL}
    best = max(DOUBTFUL, key=scores.__getitem__)
    return eastern_scores(data, scores[best]) or (best,)


def has_mark(data: bytes) -> bool:
    return any(data.startswith(mark) for mark, _ in _MARKS)


def encoding_named(typed: str) -> str:
    """Return the one of :data:`ENCODINGS` that is meant by a usual name of it; else nothing."""
    wanted = _codec(typed)
    wanted = _WIDER.get(wanted, wanted)
    return next((each for each in ENCODINGS if wanted and _codec(each) == wanted), "")


_WIDER = {"shift_jis": "cp932", "euc_kr": "cp949", "big5": "cp950", "gbk": "gb18030"}
_WIDER |= {"gb2312": "gb18030", "utf-8-sig": "utf-8", "iso8859-1": "cp1252", "ascii": "utf-8"}
"""Encodings that are part of a wider one, which programs write under their name."""


def _codec(name: str) -> str:
    try:
        return codecs.lookup(name.strip()).name
    except (LookupError, ValueError):
        return ""


def _telling_itself(data: bytes) -> str | None:
    """Return what a mark, zeros or UTF-8 tell; empty where it is no text, None where nothing."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name if _reads(data, name) else ""
    if b"\x00" in data:
        return _wide(data)
    return "utf-8" if _reads(data, "utf-8") else None


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
    controls = {each for each in text if unicodedata.category(each) in {"Cc", "Co", "Cn"}}
    return "" if controls - {*"\r\n\t\x1a"} else name


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


def _word(word: str) -> int:
    """Return how likely a word is one; the greater the likelier."""
    word = word.strip(_AROUND)
    letters = [each for each in word if each.isalpha()]
    foreign = [each for each in letters if not each.isascii()]
    score = sum(_letter(each) for each in word if not each.isascii())
    score += sum(_before(*each) for each in zip(word, f"{word} "[1:], strict=True))
    if len(foreign) > 1 and 2 * len(foreign) > len(letters) and script_of(foreign[0]) == "LATIN":
        score += _BAD * len(foreign)  # no language of Latin letters is written so
    score += _WORSE * (len({script_of(each) for each in letters}) > 1)
    if len(foreign) > 1 and all(each.isupper() for each in letters):
        score -= 2 * len(foreign)  # names are seldom written in capitals only
    inner = "".join(letters)[1:]
    mixed = sum(each.isupper() for each in inner) if inner != inner.upper() else 0
    lowered = bool(letters) and letters[0].islower() and inner != inner.lower()
    return score + _BAD * mixed + _WORSE * lowered


def _before(letter: str, following: str) -> int:
    """Tell Portuguese from Hungarian: õ stands before e, ő hardly ever does."""
    if letter.lower() in "õő":
        return _GOOD if (letter.lower() == "õ") == (following == "e") else _BAD
    return {"ű": _GOOD, "û": _FAIR, "ț": _FAIR, "ţ": _FAIR, "đ": _FAIR}.get(letter.lower(), 0)


def _letter(letter: str) -> int:
    small = letter.lower()
    if small in "õőűûțţđ’":
        return 0
    kind = unicodedata.category(letter)
    if kind[0] != "L":
        return _BAD if kind[0] == "M" else _WORSE
    if small in _COMMON:
        return _GOOD
    if small in _FREQUENT:
        return _GOOD if _FREQUENT[small] < 12 else _FAIR  # noqa: PLR2004 - the frequent third
    if script_of(letter) == "HEBREW":
        return _GOOD
    if script_of(letter) in {"GREEK", "ARABIC"}:
        return _FAIR + 1
    return _FAIR if script_of(letter) == "CYRILLIC" else _BAD
