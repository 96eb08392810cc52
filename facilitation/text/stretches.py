"""A stretch of two texts, and the words in which they differ there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count

import msgspec

from facilitation.text.alignment import Block, differing, readable
from facilitation.text.changes import Hunk
from facilitation.text.tokens import token_list

_SENTENCE_ENDS = frozenset(".!?;:。\uff01\uff1f…")
_PARAGRAPH_BREAK, _LINE_BREAK, _SENTENCE_BREAK, _WORD_BREAK = 6, 4, 2, 1

Span = tuple[int, int]


class Moved(msgspec.Struct, frozen=True):
    """The lines that moved: where they begin in the old text, and in the new."""

    old: frozenset[int]
    new: frozenset[int]


class Numbers(dict[str, int]):
    """A number for each word, the same for the same word; those that moved are like no other.

    ``new`` gives a number that no other word has.
    """

    def __init__(self) -> None:
        super().__init__()
        self.new = count().__next__

    def __missing__(self, word: str) -> int:
        number = self[word] = self.new()
        return number


class Words:
    """The words of a stretch of text, by number, with their places and the breaks between."""

    def __init__(self, text: str, span: Span, moved: frozenset[int], numbers: Numbers) -> None:
        self.text = text
        self.span = span
        self.numbers: list[int] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
        at = span[0]
        moving = False
        for token in token_list(text[span[0] : span[1]]):
            end = at + len(token)
            if token.isspace():
                moving = moving and "\n" not in token
            else:
                moving = moving or at in moved
                self.numbers.append(numbers.new() if moving else numbers[token])
                self._starts.append(at)
                self._ends.append(end)
            at = end
        self._starts.append(span[1])
        ends = (span[0], *self._ends)
        self.gaps = [text[low:high] for low, high in zip(ends, self._starts, strict=True)]
        """What stands before each word, and after the last."""

    def before(self, index: int) -> int:
        return self._ends[index - 1] if index else self.span[0]

    def start(self, index: int) -> int:
        """Where the word at a position begins; after the last, where the stretch ends."""
        return self._starts[index]

    def strength(self, index: int) -> int:
        """How strong the break before the word at a position is."""
        low, high = self.before(index), self.start(index)
        gap = self.text[low:high]
        if low == 0 or high == len(self.text) or "\n\n" in gap:
            return _PARAGRAPH_BREAK
        if "\n" in gap:
            return _LINE_BREAK
        if gap and self.text[low - 1] in _SENTENCE_ENDS:
            return _SENTENCE_BREAK
        return _WORD_BREAK if gap else 0


class Stretch:
    """A stretch that differs, and the blocks of words that do; all of them if it is not alike."""

    def __init__(
        self,
        before: str,
        after: str,
        old: Span,
        new: Span,
        moved: Moved,
        numbers: Numbers,
        *,
        alike: bool = True,
    ) -> None:
        self.old = Words(before, old, moved.old, numbers)
        self.new = Words(after, new, moved.new, numbers)
        if alike:
            self.blocks = differing(self.old.numbers, self.new.numbers)
        else:
            sizes = len(self.old.numbers), len(self.new.numbers)
            self.blocks = [(0, sizes[0], 0, sizes[1])] if any(sizes) else []

    def hunks(self) -> Iterator[tuple[Hunk, Hunk]]:
        """The hunks, each also as it is where it keeps to the space before it."""
        breaks = self.old.strength, self.new.strength
        blocks = readable(self.old.numbers, self.new.numbers, self.blocks, breaks)
        at, other = 0, 0
        for number, (i, j, k, m) in enumerate(blocks):
            yield from self._respaced(at, i, other, first=not number)
            for block in self._by_line((i, j, k, m)):
                yield self._hunk(block)
            at, other = j, m
        yield from self._respaced(at, len(self.old.numbers) + 1, other, first=not blocks)

    def _respaced(
        self, at: int, stop: int, other: int, *, first: bool
    ) -> Iterator[tuple[Hunk, Hunk]]:
        """The hunks between words that stayed, where only the spaces changed.

        A break beside a block belongs to that.
        """
        for step in range(0 if first else 1, stop - at):
            if self.old.gaps[at + step] != self.new.gaps[other + step]:
                yield self._hunk((at + step, at + step, other + step, other + step))

    def _by_line(self, block: Block) -> Sequence[Block]:
        """A block that replaces as many lines as it has, line by line."""
        i, j, k, m = block
        olds = [x for x in range(i + 1, j) if "\n" in self.old.gaps[x]]
        news = [y for y in range(k + 1, m) if "\n" in self.new.gaps[y]]
        if len(olds) != len(news) or any(
            self.old.gaps[x] != self.new.gaps[y] for x, y in zip(olds, news, strict=True)
        ):
            return [block]
        lows, highs = [i, *olds], [*olds, j]
        return list(zip(lows, highs, [k, *news], [*news, m], strict=True))

    def _hunk(self, block: Block) -> tuple[Hunk, Hunk]:
        i, j, k, m = block
        low, high = self.old.before(i), self.old.start(j)
        strike = self.old.text[low:high]
        insert = self.new.text[self.new.before(k) : self.new.start(m)]
        # Only the gaps between words are looked at, for a mark may stand on a space.
        begin = _same(self.old.gaps[i], self.new.gaps[k])
        end = _same(self.old.gaps[j][::-1], self.new.gaps[m][::-1])
        most = min(len(strike), len(insert))
        # The space after the words stays first: a struck word takes the one before it along.
        return (
            _cut(low, strike, insert, (min(begin, most - end), end)),
            _cut(low, strike, insert, (begin, min(end, most - begin))),
        )


def _cut(low: int, strike: str, insert: str, same: tuple[int, int]) -> Hunk:
    """The hunk without so many characters at its beginning and its end, which stay."""
    begin, end = same
    kept = strike[begin : len(strike) - end]
    return Hunk(low + begin, low + begin + len(kept), insert[begin : len(insert) - end], kept)


def _same(one: str, other: str) -> int:
    """How many characters two texts have in common at their beginning."""
    most = min(len(one), len(other))
    same = 0
    while same < most and one[same] == other[same]:
        same += 1
    return same
