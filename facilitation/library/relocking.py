"""Gives a library another passphrase, its first, or none, and finds copies that open otherwise.

All of it is written into a new file, looked through, and put into the place of the old one in one
step: whenever the power goes or the program is killed, the library is as it was or as it is to be.
"""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from facilitation.library import placing
from facilitation.library.backups import backups_of, folder_of
from facilitation.library.copying import NotWholeError, look_through, making_beside
from facilitation.library.faults import file_fault, sqlite_fault
from facilitation.library.file_index import drop_all
from facilitation.library.identity import APPLICATION
from facilitation.library.passphrase import Passphrase, cipher, connect, sqlite_errors
from facilitation.library.recognition import is_new, is_plain, to_read
from facilitation.library.verify import Told, unheard
from facilitation.record.journal import StorageFault

_SET_ASIDE: Final = ("before-migration", "before-restoring", "damaged")
"""What stands in the names of copies that lie beside a library (see `free_name`)."""
_AT_ONCE: Final = 1 << 20
_NONE: Final = Passphrase("")
"""For SQLCipher a file that is attached with this passphrase is a plain one."""


def relock(
    path: Path, now: Passphrase | None, then: Passphrase | None, told: Told = unheard
) -> None:
    """Locks a library with another passphrase, unlocks it, or locks it for the first time.

    `now` opens it, and None where it is plain; `then` is to open it, and None makes it plain. Its
    index is thrown away. `told` hears how many meetings of how many are looked through in the new
    file. Nobody may have it open. Raises NotWholeError where something is wrong with it, and
    StorageFault; then it is as it was.
    """
    cipher()

    def write(library: sqlite3.Connection, made: Path) -> None:
        _export(library, made, then)

    written_anew(path, now, then, write, told)


def written_anew(
    path: Path,
    now: Passphrase | None,
    then: Passphrase | None,
    write: Callable[[sqlite3.Connection, Path], None],
    told: Told = unheard,
) -> None:
    """Puts a file that `write` makes of a library, and `then` opens, into its place in one step.

    Otherwise as `relock`, which this is part of.
    """
    is_new(path, create=False, key=now)  # raises where it is no library, or locked otherwise
    try:
        with (
            path.open("rb+") as old,
            _alone(path, now, by_cipher=now is not then) as library,
            making_beside(path) as made,
        ):
            write(library, made)
            look_through(made, path, then, told)
            drop_all(path)
            if sys.platform == "win32":
                library.close()  # nothing that is open is replaced there
            placing.put(made, path)
            _wipe(old)
    except sqlite_errors() as error:
        raise sqlite_fault(error, path) from error
    except OSError as error:
        raise file_fault(error, path) from error


@contextmanager
def _alone(path: Path, key: Passphrase | None, *, by_cipher: bool) -> Iterator[sqlite3.Connection]:
    """Opens a library so that nobody else can, with all that is in its log in its file.

    Only SQLCipher (`by_cipher`) writes a plain library into a locked file.
    """
    with closing(
        connect(path, key, by_cipher=by_cipher, isolation_level=None, timeout=0)
    ) as opened:
        if opened.execute("PRAGMA application_id").fetchone()[0] != APPLICATION:
            raise StorageFault("foreign", "not made by this program", str(path))
        opened.execute("PRAGMA locking_mode = EXCLUSIVE").close()
        if opened.execute("PRAGMA journal_mode = DELETE").fetchone()[0] != "delete":
            raise StorageFault("locked", "open in another program", str(path))
        opened.execute("BEGIN EXCLUSIVE")
        opened.execute("COMMIT")  # the lock stays
        yield opened


def _export(library: sqlite3.Connection, made: Path, key: Passphrase | None) -> None:
    made.touch(mode=0o600)
    (key or _NONE).attach(library, made)
    library.execute("SELECT sqlcipher_export('made')").close()
    library.execute(f"PRAGMA made.application_id = {APPLICATION}").close()
    rules = int(library.execute("PRAGMA user_version").fetchone()[0])
    library.execute(f"PRAGMA made.user_version = {rules}").close()
    library.execute("DETACH made")


def _wipe(old: BinaryIO) -> None:
    """Overwrites a file that has no name any more, so that its drive does not keep what it held.

    Drives may have written it elsewhere meanwhile; it is no more than what a program can do.
    """
    if sys.platform == "win32" or os.fstat(old.fileno()).st_nlink:
        return  # set aside under another name, which stays
    left = old.seek(0, os.SEEK_END)
    old.seek(0)
    while left > 0:
        left -= old.write(bytes(min(left, _AT_ONCE)))
    old.flush()
    os.fsync(old.fileno())


def copies_beside(path: Path) -> tuple[Path, ...]:
    """Every copy that the program made beside a library or in its folder of copies."""
    aside = [
        each
        for why in _SET_ASIDE
        for each in sorted(path.parent.glob(f"{path.stem}.{why}-*{path.suffix}"))
    ]
    return (*(each.path for each in backups_of(path, folder_of(path))), *aside)


def opened_otherwise(path: Path, key: Passphrase | None) -> tuple[Path, ...]:
    """The copies beside a library that its passphrase does not open, or that need none."""
    return tuple(each for each in copies_beside(path) if not _opens(each, key))


def _opens(path: Path, key: Passphrase | None) -> bool:
    if is_plain(path) or key is None:
        return is_plain(path) and key is None
    try:
        with closing(connect(f"{path.absolute().as_uri()}?{to_read(path)}", key, uri=True)) as copy:
            copy.execute("SELECT count(*) FROM sqlite_master").close()
    except sqlite_errors():
        return False
    return True


def see_to(
    copies: Sequence[Path],
    now: Passphrase | None,
    then: Passphrase | None,
    *,
    remove: bool = False,
    told: Told = unheard,
) -> tuple[Path, ...]:
    """Lets copies open as the library does, or removes them; gives those that are as they were.

    A copy that opens neither without a passphrase nor with `now` stays as it is, and so does one
    that is damaged.
    """
    left = []
    for done, each in enumerate(copies, 1):
        try:
            if remove:
                placing.remove(each)
            else:
                relock(each, None if is_plain(each) else now, then)
        except (StorageFault, NotWholeError, OSError):
            left.append(each)
        told(done, len(copies))
    return tuple(left)
