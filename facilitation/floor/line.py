"""A line of people from which always the one with the least key goes first."""

from __future__ import annotations

import bisect
from collections.abc import Container, Iterable, Iterator, Mapping

from facilitation.floor.entries import Entry

Key = int | tuple[int, ...]


def in_line(
    entries: Iterable[Entry], keys: Mapping[int, Key], gone: Container[int]
) -> Iterator[Entry]:
    """Entries by (key, arrival), least first: each time asked, who goes first now.

    ``keys`` tell the key of each person as it is now, ``gone`` who waits no longer, by arrival;
    the order keeps both, and may have the same entry in several lines. Who is first stays first
    until gone. A key may only rise: so an entry need be looked at again only when it comes to the
    front.
    """
    line = sorted([(keys[entry.person], entry.arrival, entry) for entry in entries])
    for key, arrival, entry in line:
        while arrival not in gone:
            fresh = keys[entry.person]
            if fresh != key:
                bisect.insort(line, (fresh, arrival, entry))  # further back: it comes up again
                break
            yield entry
