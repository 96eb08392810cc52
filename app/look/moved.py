"""Which entries of a list have changed places: the fewest whose moving explains it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable, Mapping, Sequence
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractItemView

Entry = TypeVar("Entry", bound=Hashable)

WAYS = {-1: "↑ ", 0: "", 1: "↓ "}
"""What stands before an entry that has just moved: towards the front, or towards the end."""

MARKED = 4_000
"""Ms for which the mark of an entry that moved stays."""


def moved(before: Sequence[Entry], after: Sequence[Entry]) -> Mapping[Entry, int]:
    """Return who moved among those in both lists: -1 towards the front, 1 towards the end.

    Who came or went moves nobody.
    """
    place = {each: at for at, each in enumerate(before)}
    there = [each for each in after if each in place]
    ranks = [place[each] for each in there]
    if ranks == sorted(ranks):
        return {}
    stayed = _longest_rising(ranks)
    known = set(there)
    was = {each: at for at, each in enumerate(each for each in before if each in known)}
    return {
        each: -1 if now < was[each] else 1 for now, each in enumerate(there) if now not in stayed
    }


def _longest_rising(ranks: Sequence[int]) -> set[int]:
    """Return the places of a longest rising run through a sequence."""
    ends: list[int] = []
    at_end: list[int] = []
    before: list[int] = []
    for at, rank in enumerate(ranks):
        length = bisect_left(ends, rank)
        before.append(at_end[length - 1] if length else -1)
        if length == len(ends):
            ends.append(rank)
            at_end.append(at)
        else:
            ends[length] = rank
            at_end[length] = at
    found: set[int] = set()
    at = at_end[-1] if at_end else -1
    while at >= 0:
        found.add(at)
        at = before[at]
    return found


class MovedMarks(QTimer):
    """Remembers for a few seconds which entries of a list have moved."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._moved: Mapping[Hashable, int] = {}
        self.setSingleShot(True)
        self.setInterval(MARKED)
        self.timeout.connect(self._forget)

    def note(self, before: Sequence[Hashable], after: Sequence[Hashable]) -> None:
        """Mark what has changed its place; what was marked before stays where nothing has."""
        found = moved(before, after)
        if found:
            self._moved = found
            self.start()

    def before(self, entry: Hashable) -> str:
        """Return what stands before an entry: an arrow and a blank, or nothing."""
        return WAYS[self._moved.get(entry, 0)]

    def _forget(self) -> None:
        self._moved = {}
        self._view.viewport().update()
