"""Paragraphs, items and rows that an edit strikes at one place and brings back at another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

import msgspec
from msgspec.structs import replace

from facilitation.pattern import pattern
from facilitation.text.changes import Hunk
from facilitation.text.reach import word_count

FEWEST_WORDS = 3
"""A line of fewer words is struck and inserted; nobody would see that it moved."""

_LINE = pattern(r"[^\n]+")


class Move(msgspec.Struct, frozen=True):
    """Whole lines that moved: the base from `start` to `end`, put in at `to`.

    `struck_by` and `inserted_by` are the positions of the hunks that do it; `low` and `high` tell
    where the words stand in what the latter inserts.
    """

    start: int
    end: int
    to: int
    text: str
    struck_by: int
    inserted_by: int
    low: int
    high: int


def moves(text: str, hunks: Sequence[Hunk]) -> tuple[Move, ...]:
    """What moved, in the order in which it stood; `text` is the normalised base of the hunks.

    Only lines that are struck and inserted whole, as they were, and of three words or more.
    Lines that stood together and come to stand together moved as one.
    """
    waiting: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
    for index, hunk in enumerate(hunks):
        for low, high, line in _whole(text, hunk, hunk.insert):
            waiting[line].append((index, low, high))
    found: list[Move] = []
    for index, hunk in enumerate(hunks):
        for begin, stop, line in _whole(text, hunk, hunk.strike):
            if waiting.get(line) and long_enough(line):
                other, low, high = waiting[line].pop(0)
                start, end = hunk.start + begin, hunk.start + stop
                move = Move(start, end, hunks[other].start, line, index, other, low, high)
                _add(found, move, text, hunks)
    return tuple(found)


def long_enough(line: str) -> bool:
    return word_count(line) >= FEWEST_WORDS


def _add(found: list[Move], move: Move, text: str, hunks: Sequence[Hunk]) -> None:
    last = found[-1] if found else None
    if (
        last
        and (last.struck_by, last.inserted_by) == (move.struck_by, move.inserted_by)
        and last.high <= move.low
        and text[last.end : move.start].strip() == ""
        and hunks[move.inserted_by].insert[last.high : move.low].strip() == ""
    ):
        whole = text[last.start : move.end]
        found[-1] = replace(last, end=move.end, text=whole, high=move.high)
    else:
        found.append(move)


def _whole(text: str, hunk: Hunk, words: str) -> Iterator[tuple[int, int, str]]:
    """The whole lines in the words that a hunk strikes or inserts, with their place in them."""
    before, after = text[hunk.start - 1 : hunk.start], text[hunk.end : hunk.end + 1]
    for found in _LINE.finditer(words):
        begins = found.start() > 0 or before in ("", "\n")
        ends = found.end() < len(words) or after in ("", "\n")
        if begins and ends:
            yield found.start(), found.end(), found.group()
