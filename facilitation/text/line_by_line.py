"""What stands between lines that stayed, compared line by line where that is no great loss."""

from __future__ import annotations

from collections.abc import Iterator

from facilitation.pattern import pattern
from facilitation.text.alignment import size
from facilitation.text.stretches import Moved, Numbers, Span, Stretch, Words

_LINE = pattern(r"[^\n]+")
_MOST_LINE_PAIRS = 10_000
"""Above so many, comparing line by line would be felt as a pause: a hundred lines a side."""


def much_less(least: int, taken: int) -> bool:
    """Whether words are worth looking for in other lines: it saves more than a fifth."""
    return 5 * least < 4 * taken


class Gap:
    """What stands between two lines that stayed, as stretches that are compared each by itself."""

    def __init__(
        self,
        before: str,
        after: str,
        old: Span,
        new: Span,
        moved: Moved,
        numbers: Numbers,
    ) -> None:
        self._made = before, after
        self._moved = moved
        self._numbers = numbers
        whole = self._stretch(old, new)
        self.stretches = [whole]
        olds = [each.span() for each in _LINE.finditer(before, *old)]
        news = [each.span() for each in _LINE.finditer(after, *new)]
        if max(len(olds), len(news)) > 1 and 0 < len(olds) * len(news) <= _MOST_LINE_PAIRS:
            words = self._words(before, olds, moved.old), self._words(after, news, moved.new)
            by_line = list(self._by_line(old, new, _paired(*words)))
            if not much_less(size(whole.blocks), sum(size(each.blocks) for each in by_line)):
                self.stretches = by_line

    def _words(self, text: str, lines: list[Span], moved: frozenset[int]) -> list[Words]:
        return [Words(text, each, moved, self._numbers) for each in lines]

    def _by_line(self, old: Span, new: Span, pairs: list[tuple[Words, Words]]) -> Iterator[Stretch]:
        at, other = old[0], new[0]
        before, after = self._made
        for one, its in pairs:
            if before[at : one.span[0]] != after[other : its.span[0]]:
                yield self._stretch((at, one.span[0]), (other, its.span[0]), alike=False)
            yield self._stretch(one.span, its.span)
            at, other = one.span[1], its.span[1]
        if before[at : old[1]] != after[other : new[1]]:
            yield self._stretch((at, old[1]), (other, new[1]), alike=False)

    def _stretch(self, old: Span, new: Span, *, alike: bool = True) -> Stretch:
        return Stretch(*self._made, old, new, self._moved, self._numbers, alike=alike)


def _paired(olds: list[Words], news: list[Words]) -> list[tuple[Words, Words]]:
    """The lines of two gaps beside each other, in order, so that they share most words."""
    shared = [[_shared(one, other) for other in news] for one in olds]
    best = [[0] * (len(news) + 1) for _ in range(len(olds) + 1)]
    for x in reversed(range(len(olds))):
        row, below = best[x], best[x + 1]
        for y in reversed(range(len(news))):
            both = below[y + 1] + shared[x][y]
            row[y] = max(below[y], row[y + 1], both)
    pairs: list[tuple[Words, Words]] = []
    x = y = 0
    while x < len(olds) and y < len(news):
        if shared[x][y] and best[x][y] == best[x + 1][y + 1] + shared[x][y]:
            pairs.append((olds[x], news[y]))
            x, y = x + 1, y + 1
        elif best[x][y] == best[x + 1][y]:
            x += 1
        else:
            y += 1
    return pairs


def _shared(one: Words, other: Words) -> int:
    """How many words two lines share in the same order; 0 for less than a quarter of the longer."""
    if not set(one.numbers) & set(other.numbers):
        return 0
    from rapidfuzz.distance import LCSseq  # few changes need it, and no first picture

    shared = int(LCSseq.similarity(one.numbers, other.numbers))
    return shared if 4 * shared >= max(len(one.numbers), len(other.numbers)) else 0
