"""The index of the library that a command reads."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from facilitation.library.file_index import FileIndex, drop, place_of_index
from facilitation.library.library import Library
from facilitation.library.places import place_of
from facilitation.record.index import Index


@contextmanager
def open_index(library: Library, *, anew: bool = False) -> Iterator[Index]:
    """Open the index of a library, whatever keeps it; ``anew`` begins an empty one.

    Raises:
        StorageFault: there is none, and none can be made.
    """
    at = place_of_index(place_of(library.path))
    if anew:
        drop(at)
    index = FileIndex(at)
    try:
        yield index
    finally:
        index.close()
