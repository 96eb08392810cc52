"""A line of people from which always the one with the least key goes first."""

from __future__ import annotations

import bisect
from collections.abc import Container, Iterable, Mapping

from facilitation.floor.entries import Entry

Key = int | tuple[int, ...]


class Line:
    """Entries by (key, arrival), least first, while calling raises keys.

    ``keys`` tell the key of each person as it is now, ``gone`` who waits no longer, by arrival;
    the order keeps both, and may have the same entry in several lines. A key may only rise: so
    an entry need be looked at again only when it comes to the front.
    """

    def __init__(
        self, entries: Iterable[Entry], keys: Mapping[int, Key], gone: Container[int]
    ) -> None:
        self._keys = keys
        self._gone = gone
        self._line = sorted([(keys[entry.person], entry.arrival, entry) for entry in entries])
        self._at = 0

    def head(self) -> Entry | None:
        """Who goes first now, or nobody."""
        line, keys, gone = self._line, self._keys, self._gone
        while self._at < len(line):
            key, arrival, entry = line[self._at]
            if arrival not in gone:
                fresh = keys[entry.person]
                if fresh == key:
                    return entry
                bisect.insort(line, (fresh, arrival, entry), lo=self._at + 1)
            self._at += 1
        return None
