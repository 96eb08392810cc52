"""Blocks that were written anew, where single words that stayed would only confuse."""

from __future__ import annotations

from facilitation.text.blocks import Block, Kind, block_at, blocks
from facilitation.text.changes import Hunk, shifted, spliced
from facilitation.text.reach import word_count

_ANEW = ((2, 2, 3), (3, 1, 2))
"""Two changes strike two thirds of the words of the block, or three of them half."""

FEW_WORDS = 4
"""A block of fewer words is shown and said by its words."""


def written_anew(found: tuple[Block, ...], hunks: tuple[Hunk, ...]) -> dict[int, tuple[Hunk, ...]]:
    """The blocks, by position, that are better shown as a whole, with what is done in them.

    One with two changes that loses two thirds of its words, or three and half of them. None is a
    block of less than four words, one of which a hunk goes on in the next, one that becomes
    several, and a row, which goes by its cells.
    """
    within: dict[int, list[Hunk]] = {}
    divided: set[int] = set()
    for hunk in hunks:
        first = block_at(found, hunk.start)
        last = block_at(found, max(hunk.start, hunk.end - 1))
        within.setdefault(first, []).append(hunk)
        beyond = first < 0 or hunk.end > found[first].end
        if beyond or "\n" in hunk.insert:
            divided.update((first, last))
    return {
        index: tuple(those)
        for index, those in within.items()
        if index not in divided and _is_anew(found[index], those)
    }


def _is_anew(block: Block, hunks: list[Hunk]) -> bool:
    struck, total = sum(word_count(hunk.strike) for hunk in hunks), word_count(block.text)
    if block.kind is Kind.ROW or total < FEW_WORDS:
        return False
    return any(
        len(hunks) >= fewest and part * total <= struck * whole for fewest, part, whole in _ANEW
    )


def wholes(text: str, hunks: tuple[Hunk, ...]) -> tuple[Hunk, ...]:
    """The same change of the normalised `text`, with one hunk for each block written anew."""
    joined: list[Hunk] = []
    anew = written_anew(blocks(text), hunks) if len(hunks) > 1 else {}
    first = {those[0].start: those for those in anew.values()}
    done = -1
    for hunk in hunks:
        those = first.get(hunk.start)
        if those is not None and hunk == those[0]:
            start, end = those[0].start, those[-1].end
            inner = tuple(shifted(each, -start) for each in those)
            joined.append(Hunk(start, end, spliced(text[start:end], inner), text[start:end]))
            done = those[-1].start
        elif hunk.start > done:
            joined.append(hunk)
    return tuple(joined)
