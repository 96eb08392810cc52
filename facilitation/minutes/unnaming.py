"""Taking the names of participants out of a text (domain.md section 8, *Attribution*)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from urllib.parse import unquote

from msgspec.structs import replace

from facilitation.minutes import blocks as tree
from facilitation.minutes.finding_names import Span, finder
from facilitation.people.person import Person

Kept = tuple[str, str]
"""Words whose names stay, and what has to stand behind them."""

_ENDS_A_SENTENCE = frozenset('.!?:\n“"')


class Unnamed:
    """Puts a neutral word where a participant is named, as :mod:`finding_names` finds them."""

    def __init__(
        self, people: Iterable[Person], somebody: str, beside: Iterable[Person] = ()
    ) -> None:
        """Learn the names when first asked; ``somebody`` is the neutral word.

        A longer name of those ``beside`` them stays: “Bo Li” where only Bo is not to be named.
        """
        self.somebody = somebody
        self._people = tuple(people)
        self._beside = beside

    @cached_property
    def _spans(self) -> Callable[[str], list[Span]]:
        if not self._people:
            return lambda _: []
        return finder(tuple((e.name, *e.aliases, *e.wrong_names) for e in self._people))

    @cached_property
    def _whole_names(self) -> re.Pattern[str]:
        others = (each for each in self._beside if each not in self._people)
        names = {name for each in others for name in (each.name, *each.aliases)}
        longest_first = sorted(names, key=len, reverse=True)
        return re.compile("|".join(map(_as_whole, longest_first)) or r"(?!)", re.IGNORECASE)

    def _found(self, text: str) -> list[Span]:
        found = self._spans(text)
        others = [e.span() for e in self._whole_names.finditer(text)] if found else []
        return [each for each in found if not any(_is_within(each, other) for other in others)]

    def names_somebody(self, text: str) -> bool:
        return bool(self._found(text))

    def text(self, text: str) -> str:
        """Return a plain text without the names."""
        spans = self._found(text)
        return _spliced(text, 0, [(each, self._word(text, each)) for each in spans])

    def blocks(self, blocks: Sequence[tree.Block], kept: Sequence[Kept] = ()) -> tree.Blocks:
        """Return the blocks of a note without the names, but for those within ``kept``."""
        if not self._people:
            return tuple(blocks)
        return tuple(self._block(each, kept) for each in blocks)

    def _block(self, block: tree.Block, kept: Sequence[Kept]) -> tree.Block:
        match block:
            case tree.Paragraph() | tree.Heading():
                return replace(block, inlines=self.inlines(block.inlines, kept))
            case tree.BulletList() | tree.NumberedList():
                return replace(block, items=tuple(self.blocks(each, kept) for each in block.items))
            case tree.Quote():
                return tree.Quote(self.blocks(block.blocks, kept))
            case tree.Grid():
                header = tuple(self.inlines(each) for each in block.header)
                rows = tuple(tuple(self.inlines(each) for each in row) for row in block.rows)
                return tree.Grid(header, rows)
            case _:
                return block

    def inlines(self, inlines: Sequence[tree.Inline], kept: Sequence[Kept] = ()) -> tree.Inlines:
        """Return words without the names, also where a name is stressed in part."""
        texts = [_text_of(each) for each in inlines]
        joined = "".join(texts)
        left = [each for words in kept for each in _places_of(words, joined)]
        found = [
            (each, self._word(joined, each))
            for each in self._found(joined)
            if not any(low <= each[0] < high for low, high in left)
        ]
        shown: list[tree.Inline] = []
        start = 0
        for inline, text in zip(inlines, texts, strict=True):
            end = start + len(text)
            within = [each for each in found if each[0][0] < end and each[0][1] > start]
            shown.append(self._inline(inline, _spliced(text, start, within)))
            start = end
        return tuple(shown)

    def _inline(self, inline: tree.Inline, text: str) -> tree.Inline:
        if isinstance(inline, tree.Break | tree.Gap):
            return inline
        if isinstance(inline, tree.Link) and self.names_somebody(unquote(inline.href)):
            return tree.Plain(text)
        return replace(inline, text=text)

    def _word(self, text: str, span: Span) -> str:
        before = text[: span[0]].rstrip(" ")
        if not before or before[-1] in _ENDS_A_SENTENCE:
            return self.somebody[:1].upper() + self.somebody[1:]
        return self.somebody


def _as_whole(name: str) -> str:
    """Return a pattern of a name; where its script has no blanks, it stands between other words."""
    spaced = name.isascii() or " " in name
    return rf"(?<!\w){re.escape(name)}(?!\w)" if spaced else re.escape(name)


def _is_within(span: Span, other: Span) -> bool:
    return other != span and other[0] <= span[0] and span[1] <= other[1]


def _places_of(kept: Kept, text: str) -> list[Span]:
    words, behind = map(re.escape, kept)
    return [each.span() for each in re.finditer(f"{words}(?={behind})", text)]


def _text_of(inline: tree.Inline) -> str:
    if isinstance(inline, tree.Break):
        return "\n"
    return "\0" if isinstance(inline, tree.Gap) else inline.text


def _spliced(text: str, start: int, found: Sequence[tuple[Span, str]]) -> str:
    """Return a text that begins at ``start`` of a longer one, with words in the place of spans."""
    parts: list[str] = []
    at = 0
    for (low, high), word in found:
        parts.append(text[at : max(at, low - start)])
        if low >= start:
            parts.append(word)
        at = max(at, min(len(text), high - start))
    return "".join((*parts, text[at:]))
