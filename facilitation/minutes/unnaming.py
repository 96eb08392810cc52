"""Taking the names of participants out of a text (domain.md section 8, *Attribution*)."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from urllib.parse import unquote

import regex
from msgspec.structs import replace

from facilitation.minutes.blocks import (
    Block,
    Blocks,
    Break,
    BulletList,
    Gap,
    Grid,
    Heading,
    Inline,
    Inlines,
    Link,
    NumberedList,
    Paragraph,
    Plain,
    Quote,
)
from facilitation.people.person import Person
from facilitation.text.tokens import goes_by_character

_WORD = regex.compile(r"[\p{L}\p{N}\p{M}]+")
_SHORTEST_PART = 3
_WIDEST_GAP = 3
_ENDS_A_SENTENCE = frozenset('.!?:\n“"')

_Span = tuple[int, int]


class Unnamed:
    """Puts a neutral word where a participant is named.

    Found are whole names and aliases, and the single words of a name that are at least three
    letters long and do not begin with a small one; as whole words, whatever their case and
    accents. Scripts that put no spaces between words have no whole words: there a name is found
    anywhere.
    """

    def __init__(self, people: Iterable[Person], somebody: str) -> None:
        """Learn the names; ``somebody`` is the neutral word."""
        self._somebody = somebody
        self._whole: dict[str, list[tuple[str, ...]]] = {}
        self._anywhere: set[str] = set()
        for person in people:
            for name in (person.name, *person.aliases):
                self._learn(name)
        for sequences in self._whole.values():
            sequences.sort(key=len, reverse=True)

    def _learn(self, name: str) -> None:
        folded = _folded(name)[0].strip()
        words = tuple(_WORD.findall(folded))
        if not folded:
            return
        if not words or any(goes_by_character(each) for each in folded):
            self._anywhere.add(folded)
            return
        self._learn_words(words)
        for part in name.split():
            if not part[:1].islower():
                self._learn_part(tuple(_WORD.findall(_folded(part)[0])))

    def _learn_part(self, words: tuple[str, ...]) -> None:
        """Learn a part of a name, such as O'Brien, and each word in it."""
        for wanted in {words, *((each,) for each in words)}:
            if sum(map(len, wanted)) >= _SHORTEST_PART:
                self._learn_words(wanted)

    def _learn_words(self, words: tuple[str, ...]) -> None:
        known = self._whole.setdefault(words[0], [])
        if words not in known:
            known.append(words)

    def names_somebody(self, text: str) -> bool:
        """Tell whether a participant is named in the text."""
        return bool(self._spans(text))

    def text(self, text: str) -> str:
        """Return a plain text without the names."""
        spans = self._spans(text)
        return _spliced(text, 0, [(each, self._word(text, each)) for each in spans])

    def blocks(self, blocks: Sequence[Block]) -> Blocks:
        """Return the blocks of a note without the names."""
        return tuple(self._block(each) for each in blocks)

    def _block(self, block: Block) -> Block:
        match block:
            case Paragraph() | Heading():
                return replace(block, inlines=self.inlines(block.inlines))
            case BulletList() | NumberedList():
                return replace(block, items=tuple(self.blocks(each) for each in block.items))
            case Quote():
                return Quote(self.blocks(block.blocks))
            case Grid():
                header = tuple(self.inlines(each) for each in block.header)
                rows = tuple(tuple(self.inlines(each) for each in row) for row in block.rows)
                return Grid(header, rows)
            case _:
                return block

    def inlines(self, inlines: Sequence[Inline]) -> Inlines:
        """Return words without the names, also where a name is stressed in part."""
        texts = [_text_of(each) for each in inlines]
        joined = "".join(texts)
        found = [(each, self._word(joined, each)) for each in self._spans(joined)]
        shown: list[Inline] = []
        start = 0
        for inline, text in zip(inlines, texts, strict=True):
            end = start + len(text)
            within = [each for each in found if each[0][0] < end and each[0][1] > start]
            shown.append(self._inline(inline, _spliced(text, start, within)))
            start = end
        return tuple(shown)

    def _inline(self, inline: Inline, text: str) -> Inline:
        if isinstance(inline, Break | Gap):
            return inline
        if isinstance(inline, Link) and self.names_somebody(unquote(inline.href)):
            return Plain(text)
        return replace(inline, text=text)

    def _word(self, text: str, span: _Span) -> str:
        before = text[: span[0]].rstrip(" ")
        if not before or before[-1] in _ENDS_A_SENTENCE:
            return self._somebody[:1].upper() + self._somebody[1:]
        return self._somebody

    def _spans(self, text: str) -> list[_Span]:
        """Return where names stand, in order, none inside another."""
        folded, places = _folded(text)
        found = sorted((*self._word_spans(folded), *self._other_spans(folded)))
        spans: list[_Span] = []
        for low, high in found:
            start, end = places[low], _end_of(places, high, text)
            if spans and start < spans[-1][1]:
                spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
            else:
                spans.append((start, end))
        return spans

    def _word_spans(self, folded: str) -> Iterator[_Span]:
        words = [(found.start(), found.end(), found[0]) for found in _WORD.finditer(folded)]
        at = 0
        while at < len(words):
            length = self._length_at(words, at)
            if length:
                yield words[at][0], words[at + length - 1][1]
            at += length or 1

    def _length_at(self, words: Sequence[tuple[int, int, str]], at: int) -> int:
        """Return how many words the longest name that begins here has; 0: none begins."""
        for wanted in self._whole.get(words[at][2], ()):
            here = words[at : at + len(wanted)]
            if tuple(each[2] for each in here) == wanted and _together(here):
                return len(wanted)
        return 0

    def _other_spans(self, folded: str) -> Iterator[_Span]:
        for name in self._anywhere:
            at = folded.find(name)
            while at >= 0:
                yield at, at + len(name)
                at = folded.find(name, at + len(name))


def _together(words: Sequence[tuple[int, int, str]]) -> bool:
    return all(after[0] - before[1] <= _WIDEST_GAP for before, after in pairwise(words))


def _folded(text: str) -> tuple[str, Sequence[int]]:
    """Return the text without case, accents and the invisible, and where each character is from."""
    if text.isascii():
        return text.lower(), range(len(text))
    letters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        for part in unicodedata.normalize("NFKD", character.casefold()).casefold():
            if not unicodedata.combining(part) and unicodedata.category(part) != "Cf":
                letters.append(part)
                places.append(place)
    return "".join(letters), places


def _end_of(places: Sequence[int], high: int, text: str) -> int:
    """Return where a span ends in the text itself, its accents included."""
    end = places[high - 1] + 1
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return end


def _text_of(inline: Inline) -> str:
    if isinstance(inline, Break):
        return "\n"
    return "\0" if isinstance(inline, Gap) else inline.text


def _spliced(text: str, start: int, found: Sequence[tuple[_Span, str]]) -> str:
    """Return a text that begins at ``start`` of a longer one, with words in the place of spans."""
    parts: list[str] = []
    at = 0
    for (low, high), word in found:
        parts.append(text[at : max(at, low - start)])
        if low >= start:
            parts.append(word)
        at = max(at, min(len(text), high - start))
    return "".join((*parts, text[at:]))
