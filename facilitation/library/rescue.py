"""Saves what is good out of a damaged library and sets the damaged file aside."""

from __future__ import annotations

import tempfile
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

import msgspec

from facilitation.library.faults import file_fault
from facilitation.library.library import open_library
from facilitation.library.pages import attachments_in, rows_in
from facilitation.library.recognition import beside
from facilitation.library.upkeep import free_name
from facilitation.record.integrity import link_of, origin
from facilitation.record.rows import Row


class Saved(msgspec.Struct, frozen=True):
    """One meeting out of a damaged library: its good beginning of `rows` rows.

    `beyond` counts rows that were readable after the first gap or broken link; they
    are not in the new library and stay in the file set aside.
    """

    meeting: str
    rows: int
    beyond: int


class Rescue(msgspec.Struct, frozen=True):
    """What came of a rescue.

    `path` is the new library, under the name of the old one; `aside` is the damaged
    file with what lay beside it, unchanged under a name with the date.
    """

    path: Path
    aside: Path
    meetings: tuple[Saved, ...]


def rescue(path: Path, on: date) -> Rescue:
    """Makes a new library out of the good beginnings of all meetings in a damaged one.

    Nobody may have it open. The damaged file is kept as it is, under another name; the
    new library takes its place only once it is complete. Raises StorageFault: `full`,
    `read_only`, `missing`, `unreachable`.
    """
    try:
        found = _by_meeting(rows_in(path))
        aside = free_name(path, "damaged", on)
        with tempfile.TemporaryDirectory(prefix=".rescue-", dir=path.parent) as folder:
            saved = _save(found, attachments_in(path), Path(folder) / path.name)
            _set_aside(path, aside)
            (Path(folder) / path.name).rename(path)
    except OSError as error:
        raise file_fault(error, path) from error
    return Rescue(path, aside, saved)


def _save(
    found: dict[str, dict[int, list[Row]]], attached: Iterable[bytes], new: Path
) -> tuple[Saved, ...]:
    library = open_library(new)
    try:
        for content in attached:
            library.keep(content)
        saved = []
        for meeting, candidates in sorted(found.items()):
            rows = _good_beginning(meeting, candidates)
            if rows:
                library.restore(rows)
                saved.append(Saved(meeting, len(rows), _beyond(len(rows), candidates)))
    finally:
        library.close()
    return tuple(saved)


def _by_meeting(rows: Iterable[Row]) -> dict[str, dict[int, list[Row]]]:
    found: dict[str, dict[int, list[Row]]] = defaultdict(lambda: defaultdict(list))
    for row in rows:
        versions = found[row.meeting][row.seq]
        if row not in versions:
            versions.append(row)
    return found


def _good_beginning(meeting: str, candidates: dict[int, list[Row]]) -> Sequence[Row]:
    """The rows from the first on, each of which follows by its link."""
    previous, rows = origin(meeting), list[Row]()
    while True:
        versions = candidates.get(len(rows) + 1, [])
        row = next((row for row in versions if link_of(row, previous) == row.link), None)
        if row is None:
            return rows
        rows.append(row)
        previous = row.link


def _beyond(last: int, candidates: dict[int, list[Row]]) -> int:
    return sum(seq > last for seq in candidates)


def _set_aside(path: Path, aside: Path) -> None:
    for ending in ("-wal", "-shm"):
        log = beside(path, ending)
        if log.exists():
            log.rename(beside(aside, ending))
    path.rename(aside)
