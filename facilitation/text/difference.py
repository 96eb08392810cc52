"""The smallest word-level difference between two texts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import count

import msgspec

from facilitation.text.alignment import (
    Block,
    between_anchors,
    differing,
    least_size,
    readable,
    size,
)
from facilitation.text.changes import Edit, Hunk
from facilitation.text.moves import long_enough
from facilitation.text.tokens import is_space, token_list
from facilitation.text.versions import normalise, version_id

_LINE = re.compile(r"[^\n]+")
_SENTENCE_ENDS = frozenset(".!?;:。\uff01\uff1f…")
_PARAGRAPH_BREAK, _LINE_BREAK, _SENTENCE_BREAK, _WORD_BREAK = 6, 4, 2, 1

_MOST_LINE_PAIRS = 10_000
"""Above so many, comparing line by line would be felt as a pause: a hundred lines a side."""

_Span = tuple[int, int]


def between(old: str, new: str) -> Edit:
    """The edit that turns `old` into `new`: applied to `old` it gives `new`, normalised, exactly.

    As few words and marks as possible are struck and inserted: words are compared, never parts
    of them, and spaces alone never hold two texts together. But lines are compared with
    lines, so that lists and tables differ item by item: words of one line are found in another
    only where that saves more than a fifth. And a line of three words or more that stands once in
    each text, in another order than the others, has moved: it is struck and inserted whole (see
    `facilitation.text.moves`). Of equal differences the one with fewer places, at the breaks of
    paragraphs, lines and sentences. The same pair of texts always gives the same edit. The
    least is certain up to some 22,000 words of changed text a side; beyond, lines that stayed
    hold the texts together.
    """
    before, after = normalise(old), normalise(new)
    return Edit(version_id(before), hunks_between(before, after))


def hunks_between(before: str, after: str) -> tuple[Hunk, ...]:
    """The hunks that turn one normalised text into another."""
    if before == after:
        return ()
    kept, moved = _lines_kept(before, after)
    numbers = _Numbers()
    found = [
        _Gap(before, after, old, new, moved, numbers) for old, new in _gaps(before, after, kept)
    ]
    stretches = [each for gap in found for each in gap.stretches]
    taken = sum(size(each.blocks) for each in stretches)
    old = [number for each in stretches for number in each.old.numbers]
    new = [number for each in stretches for number in each.new.numbers]
    if len(stretches) > 1 and _much_less(least_size(old, new, taken), taken):
        # Words have gone from one line to another: then the lines between do not hold.
        whole = _Stretch(before, after, (0, len(before)), (0, len(after)), moved, _Numbers())
        if _much_less(size(whole.blocks), taken):
            stretches = [whole]
    return tuple(_apart(stretches))


def _much_less(least: int, taken: int) -> bool:
    """Whether words are worth looking for in other lines: it saves more than a fifth."""
    return 5 * least < 4 * taken


def _apart(stretches: list[_Stretch]) -> Iterator[Hunk]:
    """The hunks of all; what would touch the one before keeps to its other side, or joins it."""
    last: Hunk | None = None
    for stretch in stretches:
        for hunk, later in stretch.hunks():
            if last is None:
                last = hunk
            elif last.end < hunk.start:
                yield last
                last = hunk
            elif last.end < later.start:
                yield last
                last = later
            else:
                last = Hunk(
                    last.start, hunk.end, last.insert + hunk.insert, last.strike + hunk.strike
                )
    if last is not None:
        yield last


def word_hunks(before: str, after: str, offset: int) -> list[Hunk]:
    """The hunks of one changed stretch that begins at `offset` of the whole text."""
    whole = (0, len(before)), (0, len(after))
    stretch = _Stretch(before, after, *whole, _Moved(frozenset(), frozenset()), _Numbers())
    return [
        Hunk(offset + hunk.start, offset + hunk.end, hunk.insert, hunk.strike)
        for hunk in _apart([stretch])
    ]


class _Moved(msgspec.Struct, frozen=True):
    """The lines that moved: where they begin in the old text, and in the new."""

    old: frozenset[int]
    new: frozenset[int]


def _lines_kept(before: str, after: str) -> tuple[list[tuple[_Span, _Span]], _Moved]:
    """The lines that stayed, in their order, and those that moved."""
    old, new = list(_LINE.finditer(before)), list(_LINE.finditer(after))
    olds, news = [each.group() for each in old], [each.group() for each in new]
    gaps = list(between_anchors(olds, news, len))
    kept: list[tuple[_Span, _Span]] = []
    at, other = 0, 0
    for i, j, _, m in [*gaps, (len(olds), 0, len(news), 0)]:
        for step in range(i - at):
            kept.append((old[at + step].span(), new[other + step].span()))
        at, other = j, m
    left = [x for i, j, _, _ in gaps for x in range(i, j)]
    right = [y for _, _, k, m in gaps for y in range(k, m)]
    there = _once(news[y] for y in right)
    here = _once(olds[x] for x in left)
    moved = {line for line in here & there if long_enough(line)}
    return kept, _Moved(
        frozenset(old[x].start() for x in left if olds[x] in moved),
        frozenset(new[y].start() for y in right if news[y] in moved),
    )


def _once(lines: Iterator[str]) -> set[str]:
    seen: set[str] = set()
    again: set[str] = set()
    for line in lines:
        (again if line in seen else seen).add(line)
    return seen - again


def _gaps(
    before: str, after: str, kept: list[tuple[_Span, _Span]]
) -> Iterator[tuple[_Span, _Span]]:
    """The stretches between the lines that stayed, where anything differs."""
    old_at, new_at = 0, 0
    for old, new in [*kept, ((len(before), 0), (len(after), 0))]:
        if before[old_at : old[0]] != after[new_at : new[0]]:
            yield (old_at, old[0]), (new_at, new[0])
        old_at, new_at = old[1], new[1]


class _Numbers:
    """A number for each word, the same for the same word; those that moved are like no other."""

    def __init__(self) -> None:
        self._known: dict[str, int] = {}
        self._next = count()

    def of(self, word: str) -> int:
        if word not in self._known:
            self._known[word] = next(self._next)
        return self._known[word]

    def new(self) -> int:
        return next(self._next)


class _Words:
    """The words of a stretch of text, by number, with their places and the breaks between."""

    def __init__(self, text: str, span: _Span, moved: frozenset[int], numbers: _Numbers) -> None:
        self.text = text
        self.span = span
        self.numbers: list[int] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
        at = span[0]
        moving = False
        for token in token_list(text[span[0] : span[1]]):
            end = at + len(token)
            if is_space(token):
                moving = moving and "\n" not in token
            else:
                moving = moving or at in moved
                self.numbers.append(numbers.new() if moving else numbers.of(token))
                self._starts.append(at)
                self._ends.append(end)
            at = end
        self._starts.append(span[1])

    def before(self, index: int) -> int:
        """Where the word before a position ends."""
        return self._ends[index - 1] if index else self.span[0]

    def start(self, index: int) -> int:
        """Where the word at a position begins; after the last, where the stretch ends."""
        return self._starts[index]

    def gap(self, index: int) -> str:
        """What stands before the word at a position."""
        return self.text[self.before(index) : self.start(index)]

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


class _Gap:
    """What stands between two lines that stayed, as stretches that are compared each by itself."""

    def __init__(
        self,
        before: str,
        after: str,
        old: _Span,
        new: _Span,
        moved: _Moved,
        numbers: _Numbers,
    ) -> None:
        self._made = before, after
        self._moved = moved
        self._numbers = numbers
        whole = self._stretch(old, new)
        self.stretches = [whole]
        olds = self._lines(before, old, moved.old)
        news = self._lines(after, new, moved.new)
        if max(len(olds), len(news)) > 1 and 0 < len(olds) * len(news) <= _MOST_LINE_PAIRS:
            by_line = list(self._by_line(old, new, _paired(olds, news)))
            if not _much_less(size(whole.blocks), sum(size(each.blocks) for each in by_line)):
                self.stretches = by_line

    def _lines(self, text: str, span: _Span, moved: frozenset[int]) -> list[_Words]:
        return [
            _Words(text, each.span(), moved, self._numbers) for each in _LINE.finditer(text, *span)
        ]

    def _by_line(
        self, old: _Span, new: _Span, pairs: list[tuple[_Words, _Words]]
    ) -> Iterator[_Stretch]:
        at, other = old[0], new[0]
        before, after = self._made
        for one, its in pairs:
            if before[at : one.span[0]] != after[other : its.span[0]]:
                yield self._stretch((at, one.span[0]), (other, its.span[0]), alike=False)
            yield self._stretch(one.span, its.span)
            at, other = one.span[1], its.span[1]
        if before[at : old[1]] != after[other : new[1]]:
            yield self._stretch((at, old[1]), (other, new[1]), alike=False)

    def _stretch(self, old: _Span, new: _Span, *, alike: bool = True) -> _Stretch:
        return _Stretch(*self._made, old, new, self._moved, self._numbers, alike=alike)


def _paired(olds: list[_Words], news: list[_Words]) -> list[tuple[_Words, _Words]]:
    """The lines of two gaps beside each other, in order, so that they share most words."""
    shared = [[_shared(one, other) for other in news] for one in olds]
    best = [[0] * (len(news) + 1) for _ in range(len(olds) + 1)]
    for x in reversed(range(len(olds))):
        row, below = best[x], best[x + 1]
        for y in reversed(range(len(news))):
            both = below[y + 1] + shared[x][y]
            row[y] = max(below[y], row[y + 1], both)
    pairs: list[tuple[_Words, _Words]] = []
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


def _shared(one: _Words, other: _Words) -> int:
    """How many words two lines share in the same order; 0 for less than a quarter of the longer."""
    if not set(one.numbers) & set(other.numbers):
        return 0
    from rapidfuzz.distance import LCSseq  # few changes need it, and no first picture

    shared = int(LCSseq.similarity(one.numbers, other.numbers))
    return shared if 4 * shared >= max(len(one.numbers), len(other.numbers)) else 0


class _Stretch:
    """A stretch that differs, and the blocks of words that do; all of them if it is not alike."""

    def __init__(
        self,
        before: str,
        after: str,
        old: _Span,
        new: _Span,
        moved: _Moved,
        numbers: _Numbers,
        *,
        alike: bool = True,
    ) -> None:
        self.old = _Words(before, old, moved.old, numbers)
        self.new = _Words(after, new, moved.new, numbers)
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
            if self.old.gap(at + step) != self.new.gap(other + step):
                yield self._hunk((at + step, at + step, other + step, other + step))

    def _by_line(self, block: Block) -> Sequence[Block]:
        """A block that replaces as many lines as it has, line by line."""
        i, j, k, m = block
        olds = [x for x in range(i + 1, j) if "\n" in self.old.gap(x)]
        news = [y for y in range(k + 1, m) if "\n" in self.new.gap(y)]
        if len(olds) != len(news) or any(
            self.old.gap(x) != self.new.gap(y) for x, y in zip(olds, news, strict=True)
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
        begin = _same(self.old.gap(i), self.new.gap(k))
        end = _same(self.old.gap(j)[::-1], self.new.gap(m)[::-1])
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


def slid(text: str, hunks: list[Hunk]) -> Iterator[Hunk]:
    """The same hunks, with each struck or inserted word taking the space before it along.

    The same change then always has the same hunks, however it was found.
    """
    floor = -1
    for hunk in hunks:
        moved = _slid(text, hunk, floor)
        floor = moved.end
        yield moved


def _slid(text: str, hunk: Hunk, floor: int) -> Hunk:
    if hunk.strike and hunk.insert:
        return hunk
    words = hunk.strike or hunk.insert
    space = words[len(words.rstrip()) :]
    start = hunk.start - len(space)
    if not space or words[0].isspace() or start <= floor or text[start : hunk.start] != space:
        return hunk
    if text[start - 1 : start].isspace():
        return hunk
    kept = space + words[: -len(space)]
    return Hunk(
        start,
        hunk.end - len(space),
        kept if hunk.insert else "",
        kept if hunk.strike else "",
        hunk.order,
    )
