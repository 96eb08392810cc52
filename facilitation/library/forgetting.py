"""Forgets what a group no longer wants to keep: out of the library, its log and its index.

The library is written anew without it, looked through, and put into the place of the old one in one
step, as `relocking` does. Copies made before still have it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Final

import msgspec

from facilitation.library.library import Library, open_library
from facilitation.library.passphrase import Passphrase, connect
from facilitation.library.relocking import written_anew
from facilitation.library.verify import Told, unheard
from facilitation.record.forgotten import Part, named, naming, to_forget
from facilitation.record.integrity import chain, first_broken
from facilitation.record.rows import Row

MOST_MONTHS: Final = 1023
"""No rule is longer."""
_BITS: Final = 10
"""In which a rule is kept in the number that SQLite keeps for whoever makes a file."""
_MONTH_MS: Final = 2_629_800_000
"""A twelfth of a year of 365 days and a quarter."""
_KEEP: Final = "UPDATE events SET at = ?, tick = ?, body = ? WHERE meeting = ? AND seq = ?"
_ADD: Final = "INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_GUARDS: Final = (
    "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'events'"
)
_PULSE: Final = "DELETE FROM pulses WHERE meeting = ?"

Rules = Mapping[Part, int]
"""After how many months a part is forgotten, counted from the end of a meeting; 0: never."""


def rules_of(library: Library) -> Rules:
    """The rules that are kept in a library. Raises StorageFault."""
    number = library.number()
    return {part: number >> _BITS * place & MOST_MONTHS for place, part in enumerate(Part)}


def keep_rules(library: Library, rules: Rules) -> None:
    """Keeps rules in a library, which goes with them into copies. Raises StorageFault."""
    library.keep_number(sum(rules.get(part, 0) << _BITS * place for place, part in enumerate(Part)))


class Due(msgspec.Struct, frozen=True):
    """What is to be forgotten of one meeting: how many rows of each part still have it."""

    meeting: str
    first: Row
    rows: Mapping[Part, int]


class _Record(msgspec.Struct, frozen=True):
    """A record, and its rows as they are to be without what is due."""

    rows: Sequence[Row]
    changed: Mapping[Part, tuple[Row, ...]]

    def due(self) -> Due:
        """What is due of it."""
        counted = {part: len(found) for part, found in self.changed.items()}
        return Due(self.rows[0].meeting, self.rows[0], counted)

    def write(self, new: sqlite3.Connection, on: str) -> None:
        """Write them into a library whose rows may be changed, with the rows that name them."""
        last, known = self.rows[-1], named(self.rows)
        drafts = []
        for part, found in self.changed.items():
            for row in found:
                new.execute(_KEEP, (row.at, row.tick, row.body, row.meeting, row.seq))
            if fresh := [row for row in found if row.seq not in known]:
                drafts.append(naming(part, fresh, on))
        new.execute(_PULSE, (last.meeting,))
        if drafts:
            for row in chain(
                drafts,
                meeting=last.meeting,
                last=last.seq,
                previous=last.link,
                at=last.at,
                tick=last.tick,
                by="program",
            ):
                new.execute(_ADD, msgspec.structs.astuple(row))


def due(library: Library, rules: Rules, now: int, told: Told = unheard) -> tuple[Due, ...]:
    """What would be forgotten at a moment (ms since 1970) of which meetings; nothing is changed.

    A record that is not whole is left alone. `told` hears how many meetings are looked through.
    Raises StorageFault.
    """
    return tuple(record.due() for record in _due(library, rules, now, told))


def _due(library: Library, rules: Rules, now: int, told: Told) -> Iterator[_Record]:
    headings = library.headings()
    for done, heading in enumerate(headings, 1):
        # A meeting is not older than its first row: most need not be read.
        if _over(rules, heading.first.at, now):
            rows = library.read(heading.meeting)
            parts = _over(rules, rows[-1].at, now)
            if parts and first_broken(rows) is None and (changed := to_forget(rows, parts)):
                yield _Record(rows, changed)
        told(done, len(headings))


def _over(rules: Rules, at: int, now: int) -> tuple[Part, ...]:
    """The parts whose time is over, counted from a moment."""
    return tuple(part for part in Part if 0 < rules.get(part, 0) * _MONTH_MS < now - at)


def forget(
    path: Path,
    rules: Rules,
    now: int,
    key: Passphrase | None = None,
    told: Told = unheard,
) -> tuple[Due, ...]:
    """Forgets what is due at a moment (ms since 1970); gives what was forgotten of which meetings.

    `key` opens a library that is locked. Its index is thrown away. Nobody may have it open. Raises
    NotWholeError where something is wrong with it, and StorageFault; then it is as it was.
    """
    with closing(open_library(path, create=False, key=key)) as library:
        found = list(_due(library, rules, now, told))
    if not found:
        return ()
    on = datetime.fromtimestamp(now / 1000).astimezone().date().isoformat()

    def write(library: sqlite3.Connection, made: Path) -> None:
        made.touch(mode=0o600)
        with closing(connect(made, key, isolation_level=None)) as new:
            library.backup(new)
            new.execute("PRAGMA journal_mode = DELETE").close()
            new.execute("PRAGMA secure_delete = ON").close()
            new.execute("BEGIN IMMEDIATE")
            with _changeable(new):
                for record in found:
                    record.write(new, on)
            new.execute("COMMIT")
            new.execute("VACUUM")

    written_anew(path, key, key, write, told)
    return tuple(record.due() for record in found)


@contextmanager
def _changeable(new: sqlite3.Connection) -> Iterator[None]:
    """Lets rows be changed here, which the library itself refuses ever after."""
    guards = new.execute(_GUARDS).fetchall()
    for name, _ in guards:
        new.execute(f"DROP TRIGGER {name}")
    yield
    for _, made in guards:
        new.execute(made)
