"""Brings an open database to the newest schema, with a backup copy beforehand."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Text, column, select, table

from facilitation.library.faults import sqlite_fault
from facilitation.library.identity import APPLICATION, READABLE, SCHEMA, VERSIONS
from facilitation.library.passphrase import Passphrase, connect, sqlite_errors
from facilitation.library.placing import put
from facilitation.record.journal import StorageFault

_LOCKS: Final = {
    "sqlite": "BEGIN IMMEDIATE",
    "postgresql": f"SELECT pg_advisory_xact_lock({APPLICATION})",
}
"""What keeps two programs from migrating one library at the same time."""
_VERSION: Final = table(VERSIONS, column("version_num", Text)).c.version_num


def schema_of(connection: Connection) -> str | None:
    """The migration last made, or None where none was."""
    if not connection.dialect.has_table(connection, VERSIONS):
        return None
    found = connection.execute(select(_VERSION)).scalar()
    return None if found is None else str(found)


def bring_up_to_date(
    connection: Connection, place: Path | str, read_only: bool, key: Passphrase | None = None
) -> None:
    """Runs missing migrations in one transaction, with a backup copy beforehand.

    Raises StorageFault: `newer` for a schema this program does not know, `read_only`
    where a migration would be needed and nothing can be written.
    """
    with connection.begin():
        found = schema_of(connection)
    if found == SCHEMA:
        return
    _check_not_newer(found, place)
    if read_only and found is not None and found >= READABLE:
        return
    if read_only:
        raise StorageFault("read_only", f"schema {found}, not {SCHEMA}", str(place))
    if found is not None and isinstance(place, Path):
        back_up(connection, place, found, datetime.now().astimezone().date(), key)
    _migrate(connection, place)


def _migrate(connection: Connection, place: Path | str) -> None:
    # Alembic takes longer to import than a library takes to open.
    from facilitation.library.migrate import migrate

    with connection.begin():
        lock = _LOCKS.get(connection.dialect.name)
        if lock is not None:
            connection.exec_driver_sql(lock)
        # Another program may have been quicker while this one waited for the lock.
        found = schema_of(connection)
        if found != SCHEMA:
            _check_not_newer(found, place)
            migrate(connection)


def _check_not_newer(found: str | None, place: Path | str) -> None:
    if found is not None and found > SCHEMA:
        raise StorageFault("newer", f"schema {found}, newer than {SCHEMA}", str(place))


def back_up(
    connection: Connection, path: Path, schema: str, on: date, key: Passphrase | None = None
) -> Path:
    """Copies an SQLite library beside itself before it is migrated; gives the copy.

    It is locked with the same passphrase.
    """
    copy = free_name(path, f"before-migration-from-{schema}", on)
    made = copy.with_name(f".{copy.name}.part")
    made.unlink(missing_ok=True)
    made.touch(mode=0o600)
    target = connect(made, key)
    try:
        source = connection.connection.driver_connection
        assert source is not None
        source.backup(target)
    except sqlite_errors() as error:
        target.close()
        made.unlink(missing_ok=True)
        raise sqlite_fault(error, copy) from error
    target.close()
    put(made, copy)
    return copy


def free_name(path: Path, why: str, on: date) -> Path:
    """A name beside `path` that is not taken: `library.WHY-2026-05-01.goround`."""
    number, mark = 1, f"{why}-{on.isoformat()}"
    while True:
        ending = "" if number == 1 else f"-{number}"
        name = path.with_name(f"{path.stem}.{mark}{ending}{path.suffix}")
        if not name.exists():
            return name
        number += 1
