"""Where participants are named in a text (domain.md section 8, *Attribution*)."""

# ruff: noqa: RUF001

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from facilitation.minutes.ordinary_words import ABBREVIATIONS, ORDINARY_WORDS, PARTICLES, TITLES
from facilitation.pattern import UnicodePattern

Span = tuple[int, int]

_UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
_WORD = UnicodePattern(rf"(?:(?![{_UNSPACED}])[\p{{L}}\p{{M}}])+|\p{{N}}+")
_RUN = UnicodePattern(rf"(?:(?=[{_UNSPACED}])[\p{{L}}\p{{M}}])+")
_HAN = UnicodePattern(r"\p{Han}+")
_HANGUL = UnicodePattern(r"\p{Hangul}+")
_INITIALS = UnicodePattern(
    r"(?<![\p{L}\p{M}])(?:\p{Lu}(?:\.[ \xa0-]?|[ \xa0-]))+\p{Lu}(?![\p{L}\p{M}])\.?"
)
_INITIAL_BEFORE = UnicodePattern(r"(?<![\p{L}\p{M}])(?:[\p{Lu}\p{Lo}][.׳'’][ \xa0-]?)+$")
_INITIAL_AFTER = UnicodePattern(r"(?:[ \xa0]\p{Lu}\.)+|[ \xa0](?![AI])\p{Lu}(?![\p{L}\p{M}])")

_SHORTEST = 2
_SHORTEST_DECLINED = 4
_LONGEST_SPLIT = 4
_WIDEST_GAP = 3

# Endings and vowels are written as names are compared: without accents, й as и.
_ENDINGS = tuple(
    """
    s es n en ens a u y i e o em om ou ovi owi owie ami ach ie iem ego emu ov ova in ina yn yna
    lle lla lta ssa sta an σ
    а я у ю ы и е ои еи ом ем ою ею ам ами ах ов ев ин ина ову
    """.split()
)
_VOWELS = ("a", "o", "e", "y", "i", "а", "я", "о", "и", "ь", "ия")
_BEFORE = tuple("و ف ب ك ل ال وال بال لل وب ول ה ו ב כ ל מ ש ול וב ומ שה של".split())
_BEHIND = tuple(
    "은 는 이 가 을 를 의 에 에게 도 와 과 만 씨 님 아 야 이가 이는 이의 씨가 씨는 "
    "선생 선생님 대표 위원 동지".split()
)
_BESIDE_ONE = frozenset("说說讲講问問提也和与與跟同及对對请請様氏君先女小老阿哥姐弟妹叔姨总總工仔")
"""Beside what a name of one Chinese character stands alone: who speaks, and with whom."""

_SPELLED = {"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ى": "ي", "ة": "ه"}
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})


@lru_cache(maxsize=4)
def finder(called: tuple[tuple[str, ...], ...]) -> Callable[[str], list[Span]]:
    """Return what finds where people are named who are ``called`` so, each of them in some ways.

    Every paper of a meeting, and a preview whenever it is made anew, asks for the same words.
    """
    return lru_cache(maxsize=4_096)(Names(called).spans)


class Names:
    """The names of people, and their parts, as they may stand in a text.

    Found are whole names and aliases, their parts as words of their own, spelled with or without
    accents, hyphens and apostrophes; initials; forms that languages make of a name with an ending
    or a prefix. Case does not matter, but for parts that are ordinary words, too, and for forms
    with an ending: these are found where they begin with a capital. Initials without full stops
    are capitals only, and no common abbreviation.
    """

    def __init__(self, called: Iterable[Sequence[str]]) -> None:
        self._sequences: dict[str, list[tuple[str, ...]]] = {}
        self._words: dict[str, bool] = {}
        self._letters: set[str] = set()
        self._dotted: set[str] = set()
        self._initials: set[str] = set()
        self._anywhere: set[str] = set()
        self._alone: set[str] = set()
        self._parts: list[set[str]] = []
        for names in called:
            self._parts.append(_parts_of(" ".join(names)))
            for name in names:
                for spelled in {name, name.translate(_UMLAUTS)}:
                    self._learn(spelled)
        for sequences in self._sequences.values():
            sequences.sort(key=len, reverse=True)

    def spans(self, text: str) -> list[Span]:
        """Return where names stand, in order, none inside another."""
        folded, places = _folded(text)
        found = [
            (places[low], _end_of(places, high, text))
            for low, high in (*self._word_spans(folded, places, text), *self._run_spans(folded))
        ]
        found = [_with_initials(text, each) for each in found]
        found += self._initial_spans(text)
        spans: list[Span] = []
        for start, end in sorted(found):
            if spans and (start < spans[-1][1] or self._is_one(text, spans[-1], (start, end))):
                spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
            else:
                spans.append((start, end))
        return spans

    def _is_one(self, text: str, before: Span, after: Span) -> bool:
        """Tell whether neighbours are parts of the name of one person: ``Wei 王``, ``王 Wei``."""
        if text[before[1] : after[0]].strip(" \xa0-·"):
            return False
        parts = [_parts_of(text[low:high]) for low, high in (before, after)]
        if not all(parts) or parts[0] & parts[1]:
            return False
        return any(parts[0] | parts[1] <= each for each in self._parts)

    # Learning

    def _learn(self, name: str) -> None:
        folded = _folded(name)[0].strip()
        words = tuple(_WORD.made.findall(folded))
        if folded and not words:
            self._anywhere.add(folded)
        self._learn_sequence(words)
        parts = name.split()
        small = not any(each[:1].isupper() for each in parts)
        for place, part in enumerate(parts):
            own = _folded(part)[0]
            given = not place and part[:1].isupper()  # as in Ben Okoro: no particle of a surname
            particle = own in PARTICLES and not given
            if len(parts) > 1 and (particle or (part[:1].islower() and not small)):
                continue
            self._learn_sequence(tuple(_WORD.made.findall(own)))
            for word in _WORD.made.findall(own):
                self._learn_word(word)
            for run in _RUN.made.findall(own):
                self._learn_run(run)
        self._dotted.update(_initials_of(folded))
        self._initials = self._dotted - ABBREVIATIONS

    def _learn_sequence(self, words: tuple[str, ...]) -> None:
        """Learn words that stand together, also written as one."""
        if len(words) == 1:
            self._learn_word(words[0])
        elif words:
            known = self._sequences.setdefault(words[0], [])
            if words not in known:
                known.append(words)
            self._words["".join(words)] = len("".join(words)) < _SHORTEST_DECLINED

    def _learn_word(self, word: str) -> None:
        if word in TITLES or not word[0].isalpha():
            return
        if _HANGUL.made.fullmatch(word):
            split = len(word) > 1 and len(word) <= _LONGEST_SPLIT
            for each in (word, *((word[:1], word[1:]) if split else ())):
                self._words[each] = False
        elif len(word) < _SHORTEST:
            self._letters.add(word)
        else:
            self._words[word] = word in ORDINARY_WORDS or word in PARTICLES

    def _learn_run(self, run: str) -> None:
        """Learn a name in a script without spaces; of one in Chinese characters, its parts."""
        parts = [run]
        if _HAN.made.fullmatch(run) and len(run) <= _LONGEST_SPLIT:
            for at in range(1, len(run)):
                parts += [run[:at], run[at:]]
        for each in parts:
            (self._anywhere if len(each) >= _SHORTEST else self._alone).add(each)

    # Finding

    def _word_spans(self, folded: str, places: Sequence[int], text: str) -> Iterator[Span]:
        words = [(found.start(), found.end(), found[0]) for found in _WORD.made.finditer(folded)]
        at = 0
        while at < len(words):
            capital = text[places[words[at][0]]].isupper()
            dotted = folded[words[at][1] : words[at][1] + 1] == "."
            length = self._length_at(words, at) or self._is_name(words[at][2], capital, dotted)
            if not length and words[at][2] in self._initials:
                length = int(text[places[words[at][0]] : places[words[at][1] - 1] + 1].isupper())
            if length:
                yield words[at][0], words[at + length - 1][1]
            at += length or 1

    def _length_at(self, words: Sequence[tuple[int, int, str]], at: int) -> int:
        """Return how many words the longest name of several that begins here has; 0: none."""
        for wanted in self._sequences.get(words[at][2], ()):
            here = words[at : at + len(wanted)]
            if tuple(each[2] for each in here) == wanted and _together(here):
                return len(wanted)
        return 0

    def _is_name(self, word: str, capital: bool, dotted: bool) -> bool:
        if word in self._letters:
            return (capital and (dotted or word not in {"a", "i", "o"})) or not word.isascii()
        ordinary = self._words.get(word)
        if ordinary is not None:
            return capital or not ordinary
        return (capital and self._is_declined(word)) or self._is_joined(word)

    def _is_declined(self, word: str) -> bool:
        """Tell whether a word is a name with an ending, in the place of its last vowel or not."""
        for ending in _ENDINGS:
            base = word.removesuffix(ending)
            if base != word and any(self._declines(base + vowel) for vowel in ("", *_VOWELS)):
                return True
        return False

    def _declines(self, name: str) -> bool:
        return len(name) >= _SHORTEST_DECLINED and self._words.get(name) is False

    def _is_joined(self, word: str) -> bool:
        """Tell whether a word is a name with what Arabic, Hebrew and Korean join to it."""
        if word.isascii():
            return False
        prefixed = (word.removeprefix(each) for each in _BEFORE)
        if any(each != word and len(each) > _SHORTEST and each in self._words for each in prefixed):
            return True
        if not _HANGUL.made.fullmatch(word):
            return False
        stems = (word.removesuffix(each) for each in _BEHIND)
        return any(stem != word and stem in self._words for stem in stems)

    def _run_spans(self, folded: str) -> Iterator[Span]:
        for name in self._anywhere:
            for at in _places_of(name, folded):
                yield at, at + len(name)
        for name in self._alone:
            for at in _places_of(name, folded):
                if _stands_alone(folded, at):
                    yield at, at + 1

    def _initial_spans(self, text: str) -> Iterator[Span]:
        """Yield the initials of people, also those of several one behind the other."""
        for found in _INITIALS.made.finditer(text):
            low, high = found.span()
            starts = [at for at in range(low, high) if at == low or text[at - 1] in " \xa0"]
            while starts:
                ends = (*starts[1:], high)
                known = [end for end in ends if _letters_in(text[starts[0] : end]) in self._dotted]
                if known:
                    yield starts[0], known[-1] if known[-1] == high else known[-1] - 1
                starts = [at for at in starts[1:] if not known or at >= known[-1]]


def _letters_in(text: str) -> str:
    return "".join(each for each in _folded(text)[0] if each.isalpha())


def _initials_of(folded: str) -> Iterator[str]:
    """Yield the initials of all words of a name, its parts, its first ones, its first and last."""
    words = [each for each in _WORD.made.findall(folded) if each[0].isalpha()]
    parts = [each for each in folded.split() if each[0].isalpha()]
    for each in (words, parts, words[:-1], [*parts[:1], *parts[-1:]]):
        if len(each) > 1:
            yield "".join(part[0] for part in each)


def _parts_of(name: str) -> set[str]:
    folded = _folded(name)[0]
    return {*_WORD.made.findall(folded), *_RUN.made.findall(folded)}


def _places_of(name: str, folded: str) -> Iterator[int]:
    at = folded.find(name)
    while at >= 0:
        yield at
        at = folded.find(name, at + len(name))


def _stands_alone(folded: str, at: int) -> bool:
    """Tell whether a character is no part of a longer Chinese word, as far as that can be told."""
    beside = (folded[at - 1 : at], folded[at + 1 : at + 2])
    return all(not _HAN.made.fullmatch(each) or each in _BESIDE_ONE for each in beside)


def _with_initials(text: str, span: Span) -> Span:
    """Return a span with the initials before and behind it: ``A. Ruiz``, ``Ana R.``."""
    start, end = span
    before = _INITIAL_BEFORE.made.search(text[max(0, start - 12) : start].removesuffix(" "))
    after = _INITIAL_AFTER.made.match(text, end)
    if before is not None:
        start = max(0, start - 12) + before.start()
    return start, after.end() if after is not None else end


def _together(words: Sequence[tuple[int, int, str]]) -> bool:
    return all(after[0] - before[1] <= _WIDEST_GAP for before, after in pairwise(words))


def _folded(text: str) -> tuple[str, Sequence[int]]:
    """Return the text without case, accents and the invisible, and where each character is from."""
    if text.isascii():
        return text.lower(), range(len(text))
    letters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        for letter in _letters_of(character):
            letters.append(letter)
            places.append(place)
    return "".join(letters), places


@cache
def _letters_of(character: str) -> str:
    """Return the letters that a character is compared by; minutes have few, each very often."""
    apart = unicodedata.normalize("NFKD", character.casefold()).casefold()
    return "".join(
        _SPELLED.get(part, part)
        for part in (character if _HANGUL.made.match(character) else apart)
        if part != "ـ" and not unicodedata.combining(part) and unicodedata.category(part) != "Cf"
    )


def _end_of(places: Sequence[int], high: int, text: str) -> int:
    """Return where a span ends in the text itself, its accents included."""
    end = places[high - 1] + 1
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return end
