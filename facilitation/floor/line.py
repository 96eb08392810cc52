"""A line of people from which always the one with the least key goes first."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable

from facilitation.floor.entries import Entry

Key = tuple[int, ...]


class Called:
    """Who has been called: the arrivals that wait no longer, and all people who had a turn."""

    def __init__(self) -> None:
        self.arrivals: set[int] = set()
        self.people: set[int] = set()


class Line:
    """Entries by (key, arrival), least first, while calling changes the keys.

    A key may only rise, and only that of somebody who was called: so an entry is looked at
    again only where its person has been called while it waited. ``called`` is kept by the order,
    which may have the same entry in several lines.
    """

    def __init__(
        self, entries: Iterable[Entry], key: Callable[[Entry], Key], called: Called
    ) -> None:
        self._key = key
        self._gone = called.arrivals
        self._risen = called.people
        self._sorted = sorted([(key(entry), entry.arrival, entry) for entry in entries])
        self._sorted.reverse()
        self._late: list[tuple[Key, int, Entry]] = []

    def head(self) -> Entry | None:
        """Who goes first now, or nobody."""
        waiting, gone = self._sorted, self._gone
        while waiting and not self._late:
            _, arrival, entry = waiting[-1]
            if arrival in gone:
                waiting.pop()
            elif entry.person in self._risen:
                break
            else:
                return entry
        return self._looked_at()

    def _looked_at(self) -> Entry | None:
        """Who goes first, where keys have risen meanwhile."""
        while (front := self._front()) is not None:
            key, arrival, entry = front
            if arrival not in self._gone:
                fresh = self._key(entry)
                if fresh == key:
                    return entry
                heapq.heappush(self._late, (fresh, arrival, entry))
            self._drop(front)
        return None

    def _front(self) -> tuple[Key, int, Entry] | None:
        if not self._late:
            return self._sorted[-1] if self._sorted else None
        if not self._sorted:
            return self._late[0]
        return min(self._sorted[-1], self._late[0])

    def _drop(self, front: tuple[Key, int, Entry]) -> None:
        if self._sorted and self._sorted[-1] is front:
            self._sorted.pop()
        else:
            heapq.heappop(self._late)
