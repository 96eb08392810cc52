"""The blocks of a text as they go through its versions, each known again by its number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import msgspec

from facilitation.text.blocks import Block, block_at, blocks
from facilitation.text.difference import hunks_between
from facilitation.text.moves import moves
from facilitation.text.tokens import token_list
from facilitation.text.versions import normalise

_MOST_STRANGERS = 300
"""Above so many new blocks, one that changed and moved at once is not looked for."""


_LETTER = 100
"""A letter tells as much of a block as so many marks."""


class Known(msgspec.Struct, frozen=True):
    """A block and its number, which it keeps from version to version; they count from 1."""

    identity: int
    block: Block


class Identified(msgspec.Struct, frozen=True):
    """The blocks of a version with their numbers, and the next number that is free.

    A number is never given twice, also when its block is gone.
    """

    text: str
    known: tuple[Known, ...]
    free: int


class Course(msgspec.Struct, frozen=True):
    """A block of the last version: since which version it is there, and which changed its words.

    Versions count from 1. What only moved has not changed.
    """

    block: Block
    since: int
    changed: tuple[int, ...]


def courses(versions: Sequence[str]) -> tuple[Course, ...]:
    """How each block of the last of the versions came to read as it does, in reading order."""
    found = Identified("", (), 1)
    known: dict[int, Course] = {}
    for number, version in enumerate(versions, start=1):
        found = carried(found, version)
        before, known = known, {}
        for each in found.known:
            course = before.get(each.identity, Course(each.block, number, ()))
            other = _words_of(course.block) != _words_of(each.block)
            changed = (*course.changed, number) if other else course.changed
            known[each.identity] = Course(each.block, course.since, changed)
    return tuple(known.values())


def _words_of(block: Block) -> str:
    """What a block says, without the number or mark that its place gives it."""
    return block.text[block.body - block.start :]


def carried(before: Identified, text: str) -> Identified:
    """The blocks of the next version.

    A block keeps its number where it holds on to words of the old one: at least half of those
    that the shorter of the two has. Where two do, the one that holds most has it, so that
    the larger half of a paragraph that is divided remains that paragraph. What moved is known
    again, also if it was changed a little on the way: half of the words of the longer. Anything
    else is new.
    """
    normal = normalise(text)
    new = blocks(normal)
    old = tuple(each.block for each in before.known)
    match = _matched(before.text, normal, old, new)
    free = before.free
    known: list[Known] = []
    for place, block in enumerate(new):
        if place in match:
            known.append(Known(before.known[match[place]].identity, block))
        else:
            known.append(Known(free, block))
            free += 1
    return Identified(normal, tuple(known), free)


def _matched(
    before: str, after: str, old: tuple[Block, ...], new: tuple[Block, ...]
) -> dict[int, int]:
    """Which old block each new one is, by position."""
    held: Counter[tuple[int, int]] = Counter()
    for start, end, place in _kept(before, after):
        for low, high, block in _cut(start, end, old):
            target = block_at(new, place + low - start)
            if target >= 0:
                held[block, target] += _size(before[low:high])
    sizes = [_size(block.text) for block in old], [_size(block.text) for block in new]
    match: dict[int, int] = {}
    taken: set[int] = set()
    for (block, target), words in sorted(held.items(), key=lambda each: (-each[1], each[0])):
        enough = 2 * words >= min(sizes[0][block], sizes[1][target]) and words > 0
        if enough and block not in taken and target not in match:
            match[target] = block
            taken.add(block)
    _meet_strangers(old, new, match)
    return match


def _kept(before: str, after: str) -> Iterator[tuple[int, int, int]]:
    """The stretches that stayed or moved: from where to where, and where they stand now."""
    hunks = hunks_between(before, after)
    at, shift = 0, 0
    places: list[int] = []
    for hunk in hunks:
        yield at, hunk.start, at + shift
        places.append(hunk.start + shift)
        shift += len(hunk.insert) - len(hunk.strike)
        at = hunk.end
    yield at, len(before), at + shift
    for move in moves(before, hunks):
        yield from _lines_of(move.start, move.text, places[move.inserted_by] + move.low, after)


def _lines_of(start: int, text: str, place: int, after: str) -> Iterator[tuple[int, int, int]]:
    """The lines of what moved together; the gaps between them may have changed."""
    low = place
    at = 0
    for line in text.split("\n"):
        if line:
            low = after.index(line, low)
            yield start + at, start + at + len(line), low
            low += len(line)
        at += len(line) + 1


def _cut(start: int, end: int, old: tuple[Block, ...]) -> Iterator[tuple[int, int, int]]:
    """A stretch of the old text by its blocks."""
    index = max(block_at(old, start), 0)
    while index < len(old) and old[index].start < end:
        low, high = max(start, old[index].start), min(end, old[index].end)
        if low < high:
            yield low, high, index
        index += 1


def _meet_strangers(old: tuple[Block, ...], new: tuple[Block, ...], match: dict[int, int]) -> None:
    """Know those again that changed and moved at once: they share half of their words."""
    gone = [index for index in range(len(old)) if index not in set(match.values())]
    come = [index for index in range(len(new)) if index not in match]
    if max(len(gone), len(come)) > _MOST_STRANGERS:
        return
    bags = {index: _bag(old[index].text) for index in gone}
    for target in come:
        bag = _bag(new[target].text)
        best, most = -1, 0
        for index in gone:
            shared = (bag & bags[index]).total()
            longer = max(bag.total(), bags[index].total())
            if shared > most and 2 * shared >= longer and old[index].kind is new[target].kind:
                best, most = index, shared
        if best >= 0:
            match[target] = best
            gone.remove(best)


def _bag(text: str) -> Counter[str]:
    return Counter(token for token in token_list(text) if token[0].isalnum())


def _size(text: str) -> int:
    """How much there is of a block to know it by: letters and digits, for want of them marks."""
    return sum(
        len(token) * (_LETTER if token[0].isalnum() else 1)
        for token in token_list(text)
        if not token.isspace()
    )
