"""Two rows of words laid beside each other so that as few as possible differ."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import TypeVar

Block = tuple[int, int, int, int]
"""From `i` to `j` of the old row something else stands than from `k` to `m` of the new one."""

Strength = Callable[[int], int]
"""How strong the break before the word at a position is."""

_MOST_PAIRS = 500_000_000
"""Above so many pairs of words the search would take more than 64 MB: some 22,000 words a side."""

_Word = TypeVar("_Word", bound=Hashable)


def trimmed(old: Sequence[_Word], new: Sequence[_Word], block: Block) -> Block:
    """The block without what is the same at its beginning and its end."""
    i, j, k, m = block
    while i < j and k < m and old[i] == new[k]:
        i, k = i + 1, k + 1
    while i < j and k < m and old[j - 1] == new[m - 1]:
        j, m = j - 1, m - 1
    return i, j, k, m


def size(blocks: Sequence[Block]) -> int:
    return sum(j - i + m - k for i, j, k, m in blocks)


def least_size(old: Sequence[int], new: Sequence[int], known: int) -> int:
    """The least number of words that must differ, where `known` is one that suffices.

    For rows so long that the search would take too much memory, `known`.
    """
    left, right = Counter(old), Counter(new)
    if ((left - right) + (right - left)).total() == known:
        return known
    i, j, k, m = trimmed(old, new, (0, len(old), 0, len(new)))
    if (j - i) * (m - k) > _MOST_PAIRS:
        return known
    from rapidfuzz.distance import Indel  # few changes need it, and no first picture

    return Indel.distance(old[i:j], new[k:m])


def differing(old: Sequence[int], new: Sequence[int]) -> list[Block]:
    """The blocks that differ, apart from each other, so that as few words as possible do.

    Rows of more than some 22,000 words a side that differ throughout are held together by the
    words that stand once in both, and may have a few more than the least.
    """
    i, j, k, m = trimmed(old, new, (0, len(old), 0, len(new)))
    if i == j or k == m or not set(old[i:j]) & set(new[k:m]):
        return [(i, j, k, m)] if i < j or k < m else []
    if (j - i) * (m - k) > _MOST_PAIRS:
        return list(between_anchors(old, new))
    from rapidfuzz.distance import LCSseq  # few changes need it, and no first picture

    found: list[Block] = []
    for step in LCSseq.opcodes(old[i:j], new[k:m]):
        if step.tag == "equal":
            continue
        a, b = i + step.src_start, i + step.src_end
        c, d = k + step.dest_start, k + step.dest_end
        if found and found[-1][1] == a and found[-1][3] == c:
            found[-1] = (found[-1][0], b, found[-1][2], d)
        else:
            found.append((a, b, c, d))
    return found


def between_anchors(
    old: Sequence[_Word], new: Sequence[_Word], weight: Callable[[_Word], int] | None = None
) -> Iterator[Block]:
    """The blocks between what stays, found from what stands once on both sides.

    What stands in another order is decided by `weight`: the heavier stays (patience difference).
    """
    waiting: list[Block] = [(0, len(old), 0, len(new))]
    while waiting:
        i, j, k, m = trimmed(old, new, waiting.pop())
        if i == j and k == m:
            continue
        anchors = _anchors(old, new, (i, j, k, m), weight) if i < j and k < m else []
        if not anchors:
            yield i, j, k, m
            continue
        inner: list[Block] = []
        for x, y in anchors:
            inner.append((i, x, k, y))
            i, k = x + 1, y + 1
        inner.append((i, j, k, m))
        waiting.extend(reversed(inner))


def _anchors(
    old: Sequence[_Word],
    new: Sequence[_Word],
    block: Block,
    weight: Callable[[_Word], int] | None,
) -> list[tuple[int, int]]:
    i, j, k, m = block
    left, right = Counter(old[i:j]), Counter(new[k:m])
    where = {new[y]: y for y in range(k, m) if right[new[y]] == 1}
    pairs = [(x, where[old[x]]) for x in range(i, j) if left[old[x]] == 1 and old[x] in where]
    return _heaviest_rising(pairs, [weight(old[x]) if weight else 1 for x, _ in pairs])


def _heaviest_rising(pairs: list[tuple[int, int]], weights: list[int]) -> list[tuple[int, int]]:
    """The pairs that keep their order on both sides and weigh most together."""
    places: list[int] = []  # rising, each with the heaviest row that ends there
    totals: list[int] = []  # rising as well: a lighter row that ends later is of no use
    ends: list[int] = []
    before: list[int] = []
    for index, (_, place) in enumerate(pairs):
        at = bisect_left(places, place)
        total = weights[index] + (totals[at - 1] if at else 0)
        before.append(ends[at - 1] if at else -1)
        stop = at
        while stop < len(places) and totals[stop] <= total:
            stop += 1
        places[at:stop], totals[at:stop], ends[at:stop] = [place], [total], [index]
    chain: list[tuple[int, int]] = []
    index = ends[-1] if ends else -1
    while index >= 0:
        chain.append(pairs[index])
        index = before[index]
    return chain[::-1]


def readable(
    old: Sequence[int],
    new: Sequence[int],
    blocks: list[Block],
    breaks: tuple[Strength, Strength],
) -> list[Block]:
    """The same number of differing words, in as few blocks as sliding allows.

    A block that only strikes or only inserts may as well stand a little earlier or later, where
    the words around repeat themselves. It slides to another block, and else to where it
    begins and ends at the strongest breaks: paragraphs, lines, sentences; failing that, last.
    """
    joined: list[Block] = []
    for block in blocks:
        _join_upwards(old, new, joined, block)
    found: list[Block] = []
    while joined:
        block = joined.pop()
        slid = _slid_down(old, new, block, found[-1] if found else (len(old), 0, len(new), 0))
        if found and (slid[1], slid[3]) == (found[-1][0], found[-1][2]):
            after = found.pop()
            joined.append((slid[0], after[1], slid[2], after[3]))
        else:
            above = joined[-1] if joined else (0, 0, 0, 0)
            found.append(_best(old, new, slid, above, breaks))
    return found[::-1]


def _join_upwards(
    old: Sequence[int], new: Sequence[int], joined: list[Block], block: Block
) -> None:
    while joined:
        above = joined[-1]
        slid = _slid_up(old, new, block, above)
        if (slid[0], slid[2]) != (above[1], above[3]):
            break
        joined.pop()
        block = (above[0], slid[1], above[2], slid[3])
    joined.append(block)


def _slid_up(old: Sequence[int], new: Sequence[int], block: Block, above: Block) -> Block:
    i, j, k, m = block
    row, low, high = (old, i, j) if k == m else (new, k, m)
    if i < j and k < m:
        return block
    steps = 0
    most = min(i - above[1], k - above[3])
    while steps < most and row[low - steps - 1] == row[high - steps - 1]:
        steps += 1
    return i - steps, j - steps, k - steps, m - steps


def _slid_down(old: Sequence[int], new: Sequence[int], block: Block, below: Block) -> Block:
    i, j, k, m = block
    row, low, high = (old, i, j) if k == m else (new, k, m)
    if i < j and k < m:
        return block
    steps = 0
    most = min(below[0] - j, below[2] - m)
    while steps < most and row[low + steps] == row[high + steps]:
        steps += 1
    return i + steps, j + steps, k + steps, m + steps


def _best(
    old: Sequence[int],
    new: Sequence[int],
    block: Block,
    above: Block,
    breaks: tuple[Strength, Strength],
) -> Block:
    """Of all places that a block, slid down, could take as well, the one at the strongest breaks.

    It never slides so far up that it would touch the block above.
    """
    i, j, k, m = block
    if i < j and k < m:
        return block
    low, high, strength = (i, j, breaks[0]) if k == m else (k, m, breaks[1])
    top = _slid_up(old, new, block, above)
    most = i - top[0]
    if above != (0, 0, 0, 0):
        most = min(most, i - above[1] - 1)
    scores = [strength(low - step) + strength(high - step) for step in range(most + 1)]
    step = scores.index(max(scores))
    return i - step, j - step, k - step, m - step
