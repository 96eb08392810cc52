"""Who is on the roll of a library, beside the record: entries can be changed, and forgotten."""

from collections.abc import Mapping
from typing import NamedTuple, Protocol


class Entry(NamedTuple):
    """Somebody as they are kept since ``at`` (wall-clock ms); an empty body: they are forgotten."""

    at: int
    body: bytes


class RollKeeper(Protocol):
    """Keeps the roll, each entry by its id."""

    def roll(self) -> Mapping[str, Entry]:
        """All entries, also of those who are forgotten. Raises StorageFault."""

    def enter(self, entries: Mapping[str, Entry]) -> None:
        """Write entries in one step; one that is there since later stays. Raises StorageFault."""
