"""The index of the library that a command reads."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from facilitation.library.file_index import FileIndex, drop, place_of_index
from facilitation.library.library import Library
from facilitation.library.places import place_of
from facilitation.library.server_index import ServerIndex
from facilitation.meeting.register.records import Records
from facilitation.record.index import Index
from facilitation.record.journal import StorageFault


@contextmanager
def open_index(library: Library, *, anew: bool = False) -> Iterator[Index]:
    """Open the index of a library, whatever keeps it; ``anew`` begins an empty one.

    Raises StorageFault: there is none, and none can be made.
    """
    index: FileIndex | ServerIndex
    if library.shared:
        index = ServerIndex(library.engine, library.path)
        if anew:
            index.drop()
    else:
        at = place_of_index(place_of(library.path))
        if anew:
            drop(at)
        index = FileIndex(at, library.key)
    try:
        yield index
    finally:
        index.close()


def recall(library: Library, records: Records[Any]) -> None:
    """Take what an index that is there has of records, so that fewer of them are read."""
    if not library.shared and not place_of_index(place_of(library.path)).exists():
        return
    with suppress(StorageFault), open_index(library) as index:
        records.remember(records.recalled(library.headings(), index))
