"""The copies that lie in a folder beside the library, and how old the newest is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

import msgspec

from facilitation.library.copying import NotWholeError, back_up, restore
from facilitation.library.passphrase import Passphrase
from facilitation.library.recognition import is_new
from facilitation.library.rescue import check_alone
from facilitation.library.rotation import to_forget
from facilitation.record.journal import StorageFault

_STAMP = "%Y-%m-%d-%H%M%S"


class Backup(msgspec.Struct, frozen=True):
    """A copy, and when it was made by the clock on the wall."""

    path: Path
    made: datetime


def folder_of(library: Path) -> Path:
    """Return where the copies of a library lie if nothing else is said."""
    return library.parent / "backups"


def on_one_drive(library: Path, copy: Path) -> bool:
    try:
        return library.stat().st_dev == copy.stat().st_dev
    except OSError:
        return False


def name_for(library: Path, at: datetime) -> str:
    return f"{library.stem}.{at.strftime(_STAMP)}{library.suffix}"


def backups_of(library: Path, folder: Path) -> tuple[Backup, ...]:
    """Return the copies of a library in a folder, the newest first; none where there is none."""
    return tuple(sorted(_found(library, folder), key=lambda each: each.made, reverse=True))


def _found(library: Path, folder: Path) -> Iterator[Backup]:
    stem, ending = re.escape(library.stem), re.escape(library.suffix)
    called = re.compile(rf"{stem}\.(\d{{4}}-\d\d-\d\d-\d{{6}}){ending}")
    with suppress(OSError):
        for path in folder.iterdir():
            named = called.fullmatch(path.name)
            if named is not None:
                with suppress(ValueError):
                    yield Backup(path, datetime.strptime(named[1], _STAMP))  # noqa: DTZ007


def go_back(copy: Path, path: Path, at: datetime, key: Passphrase | None = None) -> Path | None:
    """Put a copy into the place of a library, as `restore` does, and among the copies beside it.

    The newest of those says what a library should hold (`comparing`): what was left behind on
    purpose is not told as lost then, nor brought back. Raises NotWholeError: something is wrong
    with the copy. Raises StorageFault: it cannot be read, or the library be written, or it is in
    use.
    """
    is_new(copy, create=False, key=key)  # raises where it is no library
    if path.exists():
        check_alone(path)
    before = backups_of(path, folder_of(path))
    if not before:
        return restore(copy, path, at.date(), key)
    newest = max(at.replace(tzinfo=None), before[0].made + timedelta(seconds=1))
    noted = folder_of(path) / name_for(path, newest)
    back_up(copy, noted, key)
    try:
        return restore(copy, path, at.date(), key)
    except (NotWholeError, StorageFault):
        noted.unlink(missing_ok=True)
        raise


def keep_backup(library: Path, at: datetime, key: Passphrase | None = None) -> Backup:
    """Make a copy beside the library, and forget those that are not needed any more.

    It is locked where the library is, with the passphrase that is its ``key``. Raises
    NotWholeError: something is wrong with the library; no copy was forgotten. Raises StorageFault:
    it cannot be read, or the copy not be written.
    """
    folder = folder_of(library)
    made = Backup(folder / name_for(library, at), at.replace(microsecond=0, tzinfo=None))
    back_up(library, made.path, key)
    found = backups_of(library, folder)
    gone = to_forget(each.made for each in found)
    for each in found:
        if each.made in gone:
            with suppress(OSError):
                each.path.unlink()
    return made
