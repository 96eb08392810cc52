"""A line of people from which always the one with the least key goes first."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable

from facilitation.floor.entries import Entry

Key = tuple[int, ...]


class Line:
    """Entries by (key, arrival), least first, while calling changes the keys.

    Keys may only rise as others are called, so an entry is looked at again only when it comes to
    the front: the line is sorted once, and who has risen in the meantime waits in a heap.
    ``gone`` holds the arrivals already called, here or from another line they also stood in.
    """

    def __init__(
        self, entries: Iterable[Entry], key: Callable[[Entry], Key], gone: set[int]
    ) -> None:
        self._key = key
        self._gone = gone
        self._sorted = sorted([(key(entry), entry.arrival, entry) for entry in entries])
        self._sorted.reverse()
        self._risen: list[tuple[Key, int, Entry]] = []

    def head(self) -> Entry | None:
        """Who goes first now, or nobody."""
        while (front := self._front()) is not None:
            key, arrival, entry = front
            if arrival not in self._gone:
                fresh = self._key(entry)
                if fresh == key:
                    return entry
                heapq.heappush(self._risen, (fresh, arrival, entry))
            self._drop(front)
        return None

    def _front(self) -> tuple[Key, int, Entry] | None:
        if not self._risen:
            return self._sorted[-1] if self._sorted else None
        if not self._sorted:
            return self._risen[0]
        return min(self._sorted[-1], self._risen[0])

    def _drop(self, front: tuple[Key, int, Entry]) -> None:
        if self._sorted and self._sorted[-1] is front:
            self._sorted.pop()
        else:
            heapq.heappop(self._risen)
