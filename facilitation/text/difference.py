"""The smallest word-level difference between two texts."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher

from facilitation.text.changes import Edit, Hunk
from facilitation.text.tokens import is_space, token_list
from facilitation.text.versions import normalise, version_id

_PARAGRAPH = re.compile(r"[^\n]+\n*|\n+")
# Above so many pairs of equal words the careful search would be felt as a pause.
_MOST_PAIRS = 400_000

_Block = tuple[int, int, int, int]


def between(old: str, new: str) -> Edit:
    """The edit that turns `old` into `new`: applied to `old` it gives `new`, normalised, exactly.

    Words are compared, never parts of them. Paragraphs that stayed are found first,
    then the words inside those that changed; words struck side by side make one change.
    The same pair of texts always gives the same edit. Where two texts have next to nothing
    in common the difference is a replacement, not the least possible one.
    """
    before, after = normalise(old), normalise(new)
    return Edit(version_id(before), hunks_between(before, after))


def hunks_between(before: str, after: str) -> tuple[Hunk, ...]:
    """The hunks that turn one normalised text into another."""
    hunks: list[Hunk] = []
    for start, end, low, high in _changed_blocks(
        _PARAGRAPH.findall(before), _PARAGRAPH.findall(after)
    ):
        hunks += word_hunks(before[start:end], after[low:high], start)
    return tuple(slid(before, _joined(hunks)))


def _joined(hunks: list[Hunk]) -> list[Hunk]:
    """The hunks with those that touch made one."""
    joined: list[Hunk] = []
    for hunk in hunks:
        if joined and joined[-1].end == hunk.start:
            last = joined.pop()
            joined.append(
                Hunk(last.start, hunk.end, last.insert + hunk.insert, last.strike + hunk.strike)
            )
        else:
            joined.append(hunk)
    return joined


def _changed_blocks(before: list[str], after: list[str]) -> Iterator[_Block]:
    """The stretches, in code points, between paragraphs that stayed; one by one if alike."""
    at, old_at = _offsets(before), _offsets(after)
    for i, j, k, m in _gaps(before, after):
        if j - i == m - k and all(map(_alike, before[i:j], after[k:m])):
            for step in range(j - i):
                yield at[i + step], at[i + step + 1], old_at[k + step], old_at[k + step + 1]
        else:
            yield at[i], at[j], old_at[k], old_at[m]


def _offsets(parts: list[str]) -> list[int]:
    total = 0
    offsets = [0]
    for part in parts:
        total += len(part)
        offsets.append(total)
    return offsets


def _alike(old: str, new: str) -> bool:
    """Whether two paragraphs share at least half of their words."""
    left = Counter(token for token in token_list(old) if not is_space(token))
    right = Counter(token for token in token_list(new) if not is_space(token))
    return 2 * (left & right).total() >= max(left.total(), right.total())


def _gaps(before: list[str], after: list[str]) -> Iterator[_Block]:
    """Index ranges that differ, found from what stands once in both (patience difference)."""
    waiting: list[_Block] = [(0, len(before), 0, len(after))]
    while waiting:
        i, j, k, m = _trimmed(before, after, waiting.pop())
        if i == j and k == m:
            continue
        anchors = _anchors(before, after, (i, j, k, m)) if i < j and k < m else []
        if not anchors:
            yield i, j, k, m
            continue
        inner: list[_Block] = []
        for x, y in anchors:
            inner.append((i, x, k, y))
            i, k = x + 1, y + 1
        inner.append((i, j, k, m))
        waiting.extend(reversed(inner))


def _trimmed(before: list[str], after: list[str], block: _Block) -> _Block:
    i, j, k, m = block
    while i < j and k < m and before[i] == after[k]:
        i, k = i + 1, k + 1
    while i < j and k < m and before[j - 1] == after[m - 1]:
        j, m = j - 1, m - 1
    return i, j, k, m


def _anchors(before: list[str], after: list[str], block: _Block) -> list[tuple[int, int]]:
    """What stands exactly once on each side, as the longest run in the same order on both."""
    i, j, k, m = block
    left, right = Counter(before[i:j]), Counter(after[k:m])
    where = {after[y]: y for y in range(k, m) if right[after[y]] == 1}
    pairs = [
        (x, where[before[x]]) for x in range(i, j) if left[before[x]] == 1 and before[x] in where
    ]
    return _longest_rising(pairs)


def _longest_rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    ends: list[int] = []
    last: list[int] = []
    previous: list[int] = []
    for index, (_, y) in enumerate(pairs):
        pile = bisect_left(ends, y)
        previous.append(last[pile - 1] if pile else -1)
        ends[pile : pile + 1] = [y]
        last[pile : pile + 1] = [index]
    chain: list[tuple[int, int]] = []
    index = last[-1] if last else -1
    while index >= 0:
        chain.append(pairs[index])
        index = previous[index]
    return chain[::-1]


def word_hunks(before: str, after: str, offset: int) -> list[Hunk]:
    """The hunks of one changed stretch that begins at `offset` of the whole text."""
    old, new = token_list(before), token_list(after)
    at = _offsets(old)
    hunks: list[Hunk] = []
    for i, j, k, m in _word_blocks(old, new):
        hunks.append(Hunk(offset + at[i], offset + at[j], "".join(new[k:m]), "".join(old[i:j])))
    return hunks


def _word_blocks(old: list[str], new: list[str]) -> Iterator[_Block]:
    i, j, k, m = _trimmed(old, new, (0, len(old), 0, len(new)))
    if _pairs(old[i:j], new[k:m]) > _MOST_PAIRS:
        yield from _gaps(old, new)
        return
    # Spaces alone never hold two texts together; without this a rewritten sentence
    # would come out as so many single words.
    search = SequenceMatcher(is_space, old[i:j], new[k:m], autojunk=False)
    for tag, a, b, c, d in search.get_opcodes():
        if tag != "equal":
            yield i + a, i + b, k + c, k + d


def _pairs(old: list[str], new: list[str]) -> int:
    right = Counter(token for token in new if not is_space(token))
    return sum(right[token] for token in old)


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
